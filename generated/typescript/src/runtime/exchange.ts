// Copied from runtime/typescript/exchange.ts by the generator: edit it there.

/** One exchange over HTTP: bounded in time and size, read to the end, judged. */

import type { ApiTables } from "./api.ts";
import { ConnectionError, InvalidResponse, TripoError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { at, isObject } from "./pointer.ts";
import type { Scope } from "./scope.ts";

const IDLE_MS = 30_000;
const TOTAL_MS = 120_000;
/** Of decoded bytes: a compressed bomb counts as what it becomes. */
const LARGEST_ANSWER_BYTES = 8 * 2 ** 20;

export interface Exchange {
  readonly api: ApiTables;
  readonly settings: Settings;
  readonly url: string;
  readonly init: RequestInit;
  readonly scope: Scope;
  readonly headersMs: number;
  /** On top of the limits of the answer, for a body that takes long to send. */
  readonly extraMs: number;
  /** Nothing good was ever heard from the host: without an address it may be gone for good. */
  readonly mayBeGone: boolean;
}

/** Gives the parsed answer when it is a good one. The timers stay armed until its body has ended. */
export async function exchange({ api, settings, url, init, scope, headersMs, extraMs, mayBeGone }: Exchange): Promise<unknown> {
  const { apiKey, options, isDocumentedHost } = settings;
  const { fetch: userFetch = fetch, timeouts } = options;
  const { host } = new URL(url);
  const end = performance.now() + (timeouts?.totalMs ?? TOTAL_MS) + extraMs;
  const lost = (what: string, facts: object) => new ConnectionError(`${host} ${what}.`, { sent: true, retry: "read-only", ...facts });
  const arm = (ms: number) => scope.arm(Math.min(ms, end - performance.now()), () => scope.fail(lost("kept silent for too long", {})));
  let header = (_: string): string | null => null;
  try {
    arm((timeouts?.headersMs ?? headersMs) + extraMs);
    const response = await (async () => userFetch(url, init))().catch(async (error: unknown) => {
      throw await (await import("./trouble.ts")).failedFetch(error, { api, host, mayBeGone: mayBeGone && isDocumentedHost });
    });
    header = (name) => response.headers.get(name);
    const text = await bodyText(response, () => arm(timeouts?.idleMs ?? IDLE_MS));
    const root = parsed(text);
    if (response.ok && isGood(api, root)) return root;
    // A service may quote what it was sent.
    const quotable = parsed(text.replaceAll(apiKey, "[key]"));
    throw await (await import("./trouble.ts")).refusal(api, { status: response.status, header, text, host, isDocumentedHost }, quotable);
  } catch (cause) {
    if (cause instanceof TripoError) throw cause;
    throw lost("gave no clear answer", { traceId: header(api.envelope.traceId) ?? undefined, cause });
  }
}

/** Gateways leave the code out of good answers; the pointers of the caller decide what is missing. */
function isGood({ envelope }: ApiTables, root: unknown): boolean {
  const code = at(root, envelope.code);
  return isObject(root) && (code === undefined || code === envelope.success);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Costly to make, and without state between whole texts. */
const decoder = new TextDecoder();

async function bodyText({ body, status }: Response, onProgress: () => void): Promise<string> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  while (reader) {
    onProgress();
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > LARGEST_ANSWER_BYTES) {
      reader.cancel().catch(() => {});
      throw new InvalidResponse(`The answer is larger than ${LARGEST_ANSWER_BYTES} bytes.`, { httpStatus: status });
    }
    chunks.push(value);
  }
  return chunks.length === 1 ? decoder.decode(chunks[0]) : new Blob(chunks).text();
}
