/** What an answer means: the parsed root, or the typed error that it stands for. */

import type { ApiTables, ErrorKind, Retry } from "./api.ts";
import {
  type ApiError,
  type ApiErrorFacts,
  ApiVersionRetired,
  AuthError,
  CreditsError,
  type ErrorFacts,
  FileError,
  InputError,
  InvalidResponse,
  ModerationError,
  PermissionError,
  RateLimitError,
  type Reasoned,
  ServerError,
  SlotsFullError,
  SourceError,
  VersionError,
} from "./errors.ts";
import { at, isObject } from "./pointer.ts";
import { retryAfterMs } from "./retry.ts";

export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly text: string;
  readonly host: string;
}

const LONGEST_MESSAGE = 500;

const API_ERRORS = {
  auth: AuthError,
  input: InputError,
  source: SourceError,
  rate: RateLimitError,
  slots: SlotsFullError,
  credits: CreditsError,
  moderation: ModerationError,
  file: FileError,
  version: VersionError,
  permission: PermissionError,
  server: ServerError,
} as const satisfies Record<ErrorKind, new (message: string, facts: ApiErrorFacts & ErrorFacts) => ApiError>;

export function judgeAnswer(api: ApiTables, answer: Answer): unknown {
  const { status, text, host } = answer;
  const root = parsed(text);
  const code = numeric(at(root, api.envelope.code));
  const isOk = status >= 200 && status < 300;
  // Gateways leave the code out of good answers; the pointers of the caller decide what is missing.
  if (isOk && isObject(root) && (code === undefined || code === api.envelope.success)) return root;
  if (code === undefined && !isObject(root) && api.successor && looksRetired(answer)) throw retiredError(api, host);
  if (status >= 400 || code !== undefined) throw apiError(api, answer, root);
  const traceId = traceOf(api, answer);
  if (!isOk)
    throw new InvalidResponse(`${host} answered with HTTP ${status}${redirection(answer)}; redirects are not followed.`, {
      httpStatus: status,
      traceId,
    });
  const kind = answer.header("content-type") ?? "no content type";
  throw new InvalidResponse(`${host} answered HTTP ${status} with ${text.length} characters of ${kind}, which are no JSON object.`, {
    httpStatus: status,
    traceId,
    retry: "read-only",
  });
}

export function traceOf({ envelope }: ApiTables, { header }: Pick<Answer, "header">): string | undefined {
  return header(envelope.traceId) ?? undefined;
}

/** The catalogue's row of a code, in words. */
export function describeCode(api: ApiTables, code: number | undefined): Reasoned & { kind?: ErrorKind; retry?: Retry } {
  const row = api.errors.find(([, listed]) => listed === code);
  if (!row) return { reason: "unlisted", code, meaning: "", remedy: "" };
  const [reason, , kind, retry, meaning, remedy] = row;
  return { reason, code, kind, retry, meaning, remedy };
}

export function retiredError({ name, successor }: ApiTables, host: string, cause?: unknown): ApiVersionRetired {
  const { name: heir = "", since = "", import: from = "" } = successor ?? {};
  return new ApiVersionRetired(`${host} does not serve ${name}, reported switched off since ${since}. Use ${heir}: import "${from}".`, {
    successor: heir,
    import: from,
    cause,
  });
}

/** 401 is about the key whatever the code says; for the rest the code knows more than the status. */
function apiError(api: ApiTables, answer: Answer, root: unknown): ApiError {
  const { status, header } = answer;
  const { envelope } = api;
  const hasCode = at(root, envelope.code) !== undefined;
  const known = describeCode(api, numeric(at(root, envelope.code)));
  const told = spoken(at(root, envelope.message)) || known.meaning;
  const kind = status === 401 ? "auth" : (known.kind ?? kindOf(status));
  const { reason, code, meaning, remedy } = known;
  const retry = status === 401 ? "never" : (known.retry ?? retryOf(status, hasCode));
  const facts = {
    reason,
    code,
    meaning,
    remedy,
    kind,
    retry,
    httpStatus: status,
    suggestion: spoken(at(root, envelope.suggestion)) || undefined,
  };
  const message = [`${reason} (${code ?? `HTTP ${status}`}):`, told, remedy].filter(Boolean).join(" ");
  return new API_ERRORS[kind](message, { ...facts, traceId: traceOf(api, answer), retryAfterMs: retryAfterMs(header) });
}

function kindOf(status: number): ErrorKind {
  if (status === 403) return "permission";
  if (status === 404) return "source";
  if (status === 429) return "rate";
  return status >= 500 ? "server" : "input";
}

/** A refusal that nobody signed may come from a proxy, after the service has acted. */
function retryOf(status: number, hasCode: boolean): Retry {
  if (status === 425) return "refused";
  if (status === 429) return hasCode ? "refused" : "read-only";
  return status === 408 || status >= 500 ? "read-only" : "never";
}

function looksRetired({ status, header }: Answer): boolean {
  return status === 404 || status === 410 || (status < 300 && /html/i.test(header("content-type") ?? ""));
}

/** Only the origin: what follows may hold secrets. */
function redirection({ header }: Answer): string {
  const target = header("location");
  return target && URL.canParse(target) ? ` to ${new URL(target).origin}` : "";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function numeric(code: unknown): number | undefined {
  const value = typeof code === "string" && code !== "" ? Number(code) : code;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** What the service says, fit for one line of a log. */
function spoken(text: unknown): string {
  return typeof text === "string" ? text.replace(/\p{Cc}+/gu, " ").slice(0, LONGEST_MESSAGE) : "";
}
