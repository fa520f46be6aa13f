/** What the lazily loaded rooms (files, uploads, downloads) get from the client. Types only. */

import type { ApiTables, Lifecycle, OperationTable } from "./api.ts";

/** A task as the service told it, read by the pointers of its API version. */
export interface TaskState {
  readonly id: string;
  /** The task type as the wire names it; empty when the service does not tell. */
  readonly type: string;
  /** The raw status: also one that nobody has heard of. */
  readonly status: string;
  /** How that status counts; an unknown one is `ongoing`. */
  readonly lifecycle: Lifecycle;
  /** Percent, 0 to 100; null when the service does not tell. */
  readonly progress: number | null;
  readonly output: unknown;
  readonly input: unknown;
  /** What it cost. */
  readonly credits: number | null;
  readonly secondsLeft: number | null;
  readonly queuePosition: number | null;
  /** Why it failed: a code of the error catalogue, and words. */
  readonly errorCode: number | null;
  readonly errorMessage: string | null;
  /** The whole task, as it came. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** One request to the API. Everything that goes through `fetchApi` may be repeated for free. */
export interface ApiRequest {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** JSON that is written already; excludes `body`. */
  readonly text?: string;
  /** Sent as multipart form; excludes `body`. */
  readonly form?: FormData;
  /** Path parameters by name; each must be 1 to 128 letters, digits, `_` or `-`. */
  readonly params?: Readonly<Record<string, string>>;
  /** What goes behind the path: `limit=50`. */
  readonly query?: string;
  readonly signal?: AbortSignal | undefined;
  /** More time than usual, for what is large. */
  readonly extraMs?: number;
  /** Part of a wait: a host that has no address for a moment is no reason to give up. */
  readonly isLook?: boolean;
}

export interface FileContext {
  readonly api: ApiTables;
  /** Everything before the first path segment of an operation, without a final slash. */
  readonly baseUrl: string;
  /**
   * Calls an operation, up to four times, and gives the parsed answer: the root that pointers start from.
   * Throws the errors of `errors.ts`; an abort throws `AbortError`.
   */
  readonly fetchApi: (operation: OperationTable, request?: ApiRequest) => Promise<unknown>;
  /** Reads a task once more: fresh URLs. */
  readonly readTask: (id: string, signal?: AbortSignal) => Promise<TaskState>;
  /** The user's own fetch, without the key: for storage and for downloads. */
  readonly fetch: typeof fetch;
  /** Monotonic, milliseconds. */
  readonly now: () => number;
  /** 0 up to 1. */
  readonly random: () => number;
  /** Rejects with `AbortError` when the signal fires. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Ends whatever the caller started. */
  readonly signal: AbortSignal | undefined;
  readonly storage?: StorageOptions | undefined;
  /** Called after each piece of a file that has arrived. */
  readonly onUpload?: ((progress: UploadProgress) => void) | undefined;
}

/** Where uploads may go, when it is not where the description of the API says. */
export interface StorageOptions {
  /** S3 endpoint to use instead of the one that the service names: `https://s3.example.com`, or http on loopback. */
  readonly endpoint?: string | undefined;
  /** More host suffixes that the service may name: `s3.cn-north-1.amazonaws.com.cn`. */
  readonly hosts?: readonly string[] | undefined;
  /** Region of the signature. */
  readonly region?: string | undefined;
  /** Sends through the provider's accelerated endpoint: faster from far away. */
  readonly accelerate?: boolean | undefined;
}

export interface UploadProgress {
  /** The field: `file`, `files/2`. */
  readonly path: string;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** A file that has arrived. */
export interface Downloaded {
  /** Place of its URL in the output: `model`, `views/front_url`. */
  readonly field: string;
  /** Where it lies, absolute. */
  readonly path: string;
  readonly bytes: number;
  /** Whether its length was told beforehand, or its format has an end that was seen; else nobody can know that it is whole. */
  readonly verified: boolean;
}
