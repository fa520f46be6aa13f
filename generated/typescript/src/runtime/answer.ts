// Copied from runtime/typescript/answer.ts by the generator: edit it there.

/** What an answer that is not a good one means. */

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
  type TripoError,
  VersionError,
} from "./errors.ts";
import { at, isObject } from "./pointer.ts";
import { retryAfterMs } from "./retry-after.ts";

export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly text: string;
  readonly host: string;
  readonly isDocumentedHost: boolean;
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

/** The typed error that an answer stands for. `root` is its parsed body, undefined when that is no JSON. */
export async function refusal(api: ApiTables, answer: Answer, root: unknown): Promise<TripoError> {
  const { status, header, host, text, isDocumentedHost } = answer;
  const code = numeric(at(root, api.envelope.code));
  const isElsewhere = !isObject(root) && looksRetired(answer);
  const gone = isElsewhere && isDocumentedHost ? await retired(api, host) : undefined;
  if (gone) return gone;
  const kind = header("content-type") ?? "no content type";
  const question = isElsewhere ? " Is `baseUrl` everything before the first path segment of the API?" : "";
  if (isElsewhere && status >= 400) return apiError(api, answer, root, `${host} answered ${kind}, no JSON.${question}`);
  if (status >= 400 || code !== undefined) return apiError(api, answer, root);
  const facts = { httpStatus: status, traceId: traceOf(api, answer, root) };
  if (status < 200 || status > 299)
    return new InvalidResponse(`${host} answered HTTP ${status}${redirection(answer)}; redirects are not followed.`, facts);
  return new InvalidResponse(`${host} answered HTTP ${status} with ${text.length} characters of ${kind}, no JSON object.${question}`, {
    ...facts,
    retry: "read-only",
  });
}

function traceOf({ envelope }: ApiTables, { header }: Answer, root: unknown): string | undefined {
  return header(envelope.traceId) ?? (spoken(at(root, envelope.requestId)) || undefined);
}

/** The catalogue's row of a code. */
export async function codeInWords({ load }: ApiTables, code: number | undefined): Promise<Reasoned & { kind?: ErrorKind; retry?: Retry }> {
  const { errors } = await load.errors();
  const row = errors.find(([, listed]) => listed === code);
  if (!row) return { reason: "unlisted", code, meaning: "", remedy: "" };
  const [reason, , kind, retry, meaning, remedy] = row;
  return { reason, code, kind, retry, meaning, remedy };
}

/** Undefined when nothing has replaced this API version. */
export async function retired({ name, load }: ApiTables, host: string, cause?: unknown): Promise<ApiVersionRetired | undefined> {
  const { successor } = await load.errors();
  if (!successor) return undefined;
  const { name: heir, since, baseUrl, import: from } = successor;
  const message = `${host} does not serve ${name}, which is reported switched off since ${since}. Use ${heir} at ${baseUrl}.`;
  return new ApiVersionRetired(message, { successor: heir, baseUrl, import: from, cause });
}

/** 401 is about the key whatever the code says; for the rest the code knows more than the status. */
async function apiError(api: ApiTables, answer: Answer, root: unknown, described = ""): Promise<ApiError> {
  const { status, header } = answer;
  const { envelope } = api;
  const known = await codeInWords(api, numeric(at(root, envelope.code)));
  const { reason, code, meaning, remedy } = known;
  const kind = status === 401 ? "auth" : (known.kind ?? kindOf(status));
  const retry = status === 401 ? "never" : (known.retry ?? retryOf(status, code !== undefined));
  const told = described || spoken(at(root, envelope.message)) || meaning;
  const suggestion = spoken(at(root, envelope.suggestion)) || undefined;
  const message = [`${reason} (${code ?? `HTTP ${status}`}):`, sentence(told), remedy].filter(Boolean).join(" ");
  const facts = { reason, code, meaning, remedy, kind, retry, suggestion, httpStatus: status };
  return new API_ERRORS[kind](message, { ...facts, traceId: traceOf(api, answer, root), retryAfterMs: retryAfterMs(header) });
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

function numeric(code: unknown): number | undefined {
  const value = typeof code === "string" && code !== "" ? Number(code) : code;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** What the service says, fit for one line of a log: without control characters, and without what signs a URL. */
export function spoken(text: unknown): string {
  if (typeof text !== "string") return "";
  return text
    .slice(0, LONGEST_MESSAGE)
    .replace(/\p{Cc}+/gu, " ")
    .replace(/(https?:[^\s?]+\?)\S+/g, "$1…");
}

/** A service's words may lack their full stop, or be missing altogether. */
function sentence(text: string): string {
  const words = text.trim() || "The service did not say why.";
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
