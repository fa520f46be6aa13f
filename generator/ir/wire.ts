/** How an API version is spoken, task types aside: answers, references to files, the order of refusals, webhooks. */
import type { Schema } from "./schema.ts";

/** Where the outer answer keeps what: JSON pointers, and the name of a header. What is absent the service does not tell. */
export interface Envelope {
  code: string;
  /** The code of a good answer; absent when good answers carry none. */
  success?: number;
  message?: string;
  suggestion?: string;
  /** What repeats the code in words. */
  status?: { at: string; success: string; error: string };
  /** The request, as a refusal names it. */
  requestId?: string;
  traceId: string;
}

/** Names of the ways to refer to a file. Inline, a reference is one string; else an object with one of these properties. */
export interface FileReference {
  isInline: boolean;
  url: string;
  token: string;
  /** What tokens start with; empty when that is not told. */
  tokenPrefixes: string[];
  object: string | null;
  kind: string | null;
  bucket: string;
  key: string;
}

/** Headers and fields of what is sent to a user's server, and how it is signed. */
export interface Webhooks {
  headers: { id: string; delivery: string; event: string; signature: string };
  /** Name of the signature in its header. */
  scheme: string;
  secretPrefix: string;
  /** How far the clocks may be apart. */
  toleranceSeconds: number;
  /** How long the service waits for an answer. */
  answerSeconds: number;
  pointers: { id: string; type: string; createdAt: string; data: string };
  events: WebhookEvent[];
}

export interface WebhookEvent {
  /** `task.completed` */
  name: string;
  summary: string;
  description: string;
  /** When it is sent; the first two tell about a task. */
  on: "success" | "failure" | "balance";
}

/** What no schema can say: the order of refusals, what failed tasks tell, how long URLs of files live, which file a model becomes. */
export interface Service {
  /** In the order in which the service looks; of several errors the first that applies. */
  refusals: { when: string; errors: string[] }[];
  /** What becomes of a task -> the status it shows and the error it tells. */
  failures: Record<string, { status: string; error: string }>;
  fileUrlSeconds: number;
  /** How long an address for an upload works; null when there is none. */
  uploadUrlSeconds: number | null;
  /** Header that names a request, sent or answered. */
  requestId: string | null;
  /** Headers that tell how many requests are left. */
  rate: { limit: string; remaining: string; reset: string } | null;
  /** Header that tells how many more tasks of a group may be created. */
  slotsLeft: string | null;
  /** Extension of a model file; conditions judge the traits of the model, the first that holds counts. */
  formats: { when: Schema | null; extension: string }[];
}
