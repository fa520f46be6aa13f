// Copied from runtime/typescript/preflight.ts by the generator: edit it there.

/** Looks at a request before it can cost anything. Loaded with the first create that asks for checks or a limit of credits. */

import type { ApiTables } from "./api.ts";
import { type WireBody, wireBody } from "./body.ts";
import { check } from "./checks.ts";
import { BudgetExceeded, CheckFailed } from "./errors.ts";
import type { Failure } from "./evaluate.ts";
import type { Finding } from "./findings.ts";
import type { ChecksMode, Warning } from "./options.ts";
import { withValues } from "./places.ts";
import { type Price, price } from "./price.ts";

export interface Limits {
  readonly checks: ChecksMode;
  readonly maxCredits: number | undefined;
  readonly warn: (warning: Warning) => void;
}

/** Throws `CheckFailed` or `BudgetExceeded`; tells warnings. */
export async function preflight(api: ApiTables, { type, wire }: Request, { checks, maxCredits, warn }: Limits): Promise<void> {
  const findings = checks === "off" ? [] : await findingsOf(api, { type, wire });
  const errors = findings.filter(({ severity }) => checks === "error" && severity === "error");
  if (errors.length > 0) throw new CheckFailed(`${type}: ${errors.map(({ message }) => message).join(" ")}`, { findings });
  for (const finding of findings) warn({ id: finding.id, message: finding.message, finding });
  if (maxCredits === undefined) return;
  const { credits } = await priced(api, type, wire.body);
  if (credits !== null && credits <= maxCredits) return;
  const cost = credits === null ? "an unknown number of" : credits;
  throw new BudgetExceeded(`${type} costs ${cost} credits; \`maxCredits\` is ${maxCredits}.`, { credits, maxCredits });
}

export interface Request {
  readonly type: string;
  readonly wire: WireBody;
}

/** A file that is still here is looked at when it is read: a public URL stands for it, and nothing is said of that. */
async function findingsOf(api: ApiTables, { type, wire: { body, sources, files } }: Request): Promise<Finding[]> {
  const { checks } = await api.load.checks();
  if (files.length === 0) return told(api, type, check(checks, type, body, sources));
  const { url, isInline } = (await api.load.files()).files.reference;
  const address = "https://example.com/file";
  const standIn = isInline ? address : { [url]: address };
  const failures = check(checks, type, withValues(body, new Map(files.map((path) => [path, standIn]))), sources);
  const isHere = (place: string) => files.some((file) => `${place}/`.startsWith(`${file}/`));
  return told(
    api,
    type,
    failures.filter(({ path }) => !isHere(path.join("/"))),
  );
}

/** Most requests are fine, and need no words. */
async function told(api: ApiTables, type: string, failures: readonly Failure[]): Promise<Finding[]> {
  if (failures.length === 0) return [];
  const [{ findings }, { tell }] = await Promise.all([api.load.findings(), import("./findings.ts")]);
  return tell(findings, type, failures);
}

async function priced(api: ApiTables, type: string, body: unknown): Promise<Price> {
  const [{ checks }, { prices }] = await Promise.all([api.load.checks(), api.load.prices()]);
  return price({ checks, prices }, type, body);
}

export async function checkInput(api: ApiTables, type: string, input: object): Promise<Finding[]> {
  return findingsOf(api, { type, wire: await wireBody(api, type, input) });
}

export async function priceOf(api: ApiTables, type: string, input: object): Promise<Price> {
  return priced(api, type, (await wireBody(api, type, input)).body);
}
