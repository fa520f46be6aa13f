/** Looks at a request before it can cost anything: checks and price. Loaded with the first create that asks for either. */

import type { ApiTables } from "./api.ts";
import { isReference, type WireBody } from "./body.ts";
import { check, type Finding } from "./checks.ts";
import { BudgetExceeded, CheckFailed } from "./errors.ts";
import type { ChecksMode, Warning } from "./options.ts";
import { own, replaceAt } from "./pointer.ts";
import { type Price, price } from "./price.ts";

export interface Limits {
  readonly checks: ChecksMode;
  readonly maxCredits: number | undefined;
  readonly warn: (warning: Warning) => void;
}

/** Throws `CheckFailed` or `BudgetExceeded`; tells warnings. */
export async function preflight(api: ApiTables, wire: WireBody, { checks, maxCredits, warn }: Limits): Promise<void> {
  const findings = checks === "off" ? [] : await findingsOf(api, wire);
  const errors = findings.filter(({ severity }) => checks === "error" && severity === "error");
  if (errors.length > 0) throw new CheckFailed(`${wire.type}: ${errors.map(({ message }) => message).join(" ")}`, { findings });
  for (const finding of findings) warn({ id: finding.id, message: finding.message, finding });
  if (maxCredits === undefined) return;
  const { credits } = await priceOf(api, wire);
  if (credits === null || credits > maxCredits)
    throw new BudgetExceeded(`${wire.type} costs ${credits ?? "an unknown number of"} credits; \`maxCredits\` is ${maxCredits}.`, {
      credits,
      maxCredits,
    });
}

/** A file from here stands for the reference that it will become; it is looked at when it is read. */
export async function findingsOf(api: ApiTables, { type, body, sources, hasLocalFiles }: WireBody): Promise<Finding[]> {
  const { checks } = await api.load.checks();
  if (!hasLocalFiles) return check(checks, type, body, sources);
  const { reference } = (await api.load.files()).files;
  const paths = own(api.tasks, type)?.files ?? [];
  const standIn = (value: unknown) => (isReference(value) ? value : { [reference.url]: "https://example.com/file" });
  const stood = paths.reduce((node: unknown, path) => replaceAt(node, path.split("/"), standIn), body);
  const places = localPlaces(body, paths);
  return check(checks, type, stood, sources).filter(({ path }) => !places.some((place) => path === place || path.startsWith(`${place}/`)));
}

/** Exact places of files from here: `files/2`. */
function localPlaces(body: unknown, paths: readonly string[]): string[] {
  return paths.flatMap((path) => placesOf(body, path.split("/"), "")).map((place) => place.slice(1));
}

function placesOf(value: unknown, [key, ...rest]: readonly string[], place: string): string[] {
  if (key === undefined) return isReference(value) ? [] : [place];
  if (key === "*") return Array.isArray(value) ? value.flatMap((item, index) => placesOf(item, rest, `${place}/${index}`)) : [];
  return placesOf(Object(value)[key], rest, `${place}/${key}`);
}

export async function priceOf(api: ApiTables, { type, body }: WireBody): Promise<Price> {
  const { checks } = await api.load.checks();
  return price(checks, type, body);
}
