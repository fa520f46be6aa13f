/** What a user may set, checked at the door; reading the environment happens here, at construction, and nowhere else. */

import type { ApiTables } from "./api.ts";
import type { StorageOptions, TaskState, UploadProgress } from "./context.ts";
import { ConfigError } from "./errors.ts";
import type { Finding } from "./findings.ts";
import { isLoopback } from "./loopback.ts";
import { own } from "./pointer.ts";
import { verifyOptions } from "./verify-options.ts";

export interface TripoOptions {
  /** Default: the environment variable of the API version. */
  readonly apiKey?: string | undefined;
  /** Everything before the first path segment of an operation; https, or http on loopback. Wins over `region`. */
  readonly baseUrl?: string | undefined;
  /** Which of the documented hosts; a key works in one region only. */
  readonly region?: string | undefined;
  /** Your own fetch: it is called with a URL and an init. */
  readonly fetch?: typeof fetch | undefined;
  /** Local checks before a create: `error` (default) refuses, `warn` tells `onWarning`, `off` does not look. */
  readonly checks?: ChecksMode | undefined;
  /** Default: the console. */
  readonly onWarning?: ((warning: Warning) => void) | undefined;
  /** No free slot for one more task: `wait` for one (default), or `throw` SlotsFullError. */
  readonly slots?: "wait" | "throw" | undefined;
  /** How long to wait for a slot; default 10 minutes, null for ever. */
  readonly slotTimeoutMs?: number | null | undefined;
  readonly timeouts?: Partial<Timeouts> | undefined;
  /** Refuses what is dearer, or of unknown price, before it is sent. */
  readonly maxCredits?: number | undefined;
  readonly storage?: StorageOptions | undefined;
  /** A key in a web page is everybody's key. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** Clock, chance and sleep, for tests. */
  readonly deps?: Partial<Deps> | undefined;
}

export type ChecksMode = "error" | "warn" | "off";

export interface Warning {
  /** `key_prefix`, `unknown_status`, or the id of a finding. */
  readonly id: string;
  readonly message: string;
  readonly finding?: Finding;
}

/** Per attempt. */
export interface Timeouts {
  /** Until the headers of an answer; default 30 s, of a create 60 s. */
  readonly headersMs: number;
  /** Between two pieces of a body; default 30 s. */
  readonly idleMs: number;
  /** Until the body ends; default 120 s. */
  readonly totalMs: number;
}

export interface Deps {
  /** Monotonic, milliseconds. */
  readonly now: () => number;
  /** 0 up to 1. */
  readonly random: () => number;
  /** Rejects with `AbortError` when the signal fires. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface CreateOptions extends Pick<TripoOptions, "checks" | "slots" | "slotTimeoutMs" | "maxCredits"> {
  readonly signal?: AbortSignal | undefined;
  /** Awaited before anything else happens with the new task: keep the id. */
  readonly onTaskCreated?: ((task: { readonly id: string; readonly type: string }) => unknown) | undefined;
  /** Called while files of the input are uploaded. */
  readonly onUpload?: ((progress: UploadProgress) => void) | undefined;
}

export interface WaitOptions {
  /** Default 10 minutes; null for ever. The task is not cancelled when it is over. */
  readonly timeoutMs?: number | null | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called when status or progress changed; what it throws ends the wait. */
  readonly onProgress?: ((task: TaskState) => void) | undefined;
  /** What receives webhooks: the wait ends by an event or a poll, whichever is first. */
  readonly webhooks?: Arrivals | undefined;
}

/** Where tasks that have ended are told. */
export interface Arrivals {
  /** The task, once its end is told; rejects with `AbortError` when the signal fires. */
  readonly arrival: (taskId: string, signal?: AbortSignal) => Promise<TaskState>;
}

export interface Settings {
  readonly baseUrl: string;
  /** The host is one that the vendor documents. */
  readonly isDocumentedHost: boolean;
  readonly apiKey: string;
  readonly options: TripoOptions;
  readonly warn: (warning: Warning) => void;
}

export function resolveOptions(api: ApiTables, options: TripoOptions): Settings {
  if (!options.dangerouslyAllowBrowser && typeof document === "object")
    throw new ConfigError("A key in a web page is everybody's key. Call from a server, or set `dangerouslyAllowBrowser: true`.");
  verifyOptions(options);
  verifyOptions(options.timeouts ?? {}, "timeouts.");
  const baseUrl = checkedBaseUrl(
    options.baseUrl ?? regionUrl(api, options.region) ?? environment(api.environment.baseUrl) ?? firstServer(api),
  );
  const isDocumentedHost = Object.values(api.servers).includes(baseUrl);
  const apiKey = checkedKey(options.apiKey ?? environment(api.environment.apiKey), api);
  const warn = options.onWarning ?? (({ message }) => console.warn(message));
  if (isDocumentedHost && !apiKey.startsWith(api.keyPrefix))
    warn({ id: "key_prefix", message: `Keys of ${api.name} start with ${api.keyPrefix}; this one does not.` });
  return { baseUrl, isDocumentedHost, apiKey, options, warn };
}

function environment(name: string): string | undefined {
  return typeof process === "object" ? process.env?.[name] || undefined : undefined;
}

function regionUrl({ servers }: ApiTables, region: string | undefined): string | undefined {
  if (region === undefined) return undefined;
  const url = own(servers, region);
  if (!url) throw new ConfigError(`\`region\` must be one of ${Object.keys(servers).join(", ")}.`);
  return url;
}

function firstServer({ servers }: ApiTables): string {
  return Object.values(servers)[0] ?? "";
}

function checkedBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (!url || !isSafe || url.username || url.password || url.search || url.hash)
    throw new ConfigError("`baseUrl` must be an https URL (http on loopback) without user, query and fragment.");
  return url.href.replace(/\/+$/, "");
}

/** The messages never show the key: the runtime's own ones would. */
function checkedKey(key: string | undefined, { environment: { apiKey: variable }, notKeys }: ApiTables): string {
  if (!key) throw new ConfigError(`No API key: set \`apiKey\` or ${variable}.`);
  if (!/^[!#-&(-[\]-~]+$/.test(key)) throw new ConfigError("The API key holds spaces, quotes or non-ASCII: copy it again.");
  const mistaken = Object.entries(notKeys ?? {}).find(([prefix]) => key.startsWith(prefix));
  if (mistaken) throw new ConfigError(mistaken[1]);
  return key;
}
