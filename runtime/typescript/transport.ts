/** One attempt of one request: from an operation and its parameters to the parsed answer, or to a typed error. */

import createClient from "openapi-fetch";
import type { ApiTables } from "./api.ts";
import type { ApiRequest } from "./context.ts";
import { ConfigError, ConnectionError, InvalidResponse, TripoError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { at, isObject, own } from "./pointer.ts";
import { type Scope, scoped } from "./scope.ts";

const HEADERS_MS = 30_000;
const CREATE_HEADERS_MS = 60_000;
const IDLE_MS = 30_000;
const TOTAL_MS = 120_000;
/** Of decoded bytes: a compressed bomb counts as what it becomes. */
const LARGEST_ANSWER_BYTES = 8 * 2 ** 20;

/** Gives the root that pointers start from. An abort of the signal settles it at once. */
export type Send = (operation: string, request: ApiRequest) => Promise<unknown>;

/** Whether a value may stand in a path: nothing that could lead elsewhere. */
export function isParameter(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{1,128}$/.test(value);
}

interface Exchange {
  readonly url: string;
  readonly init: RequestInit;
  readonly scope: Scope;
  readonly headersMs: number;
}

export function createSend(api: ApiTables, { baseUrl, isDocumentedHost, apiKey, options }: Settings): Send {
  const { fetch: userFetch = fetch, timeouts } = options;
  const { host } = new URL(baseUrl);
  const { envelope } = api;
  const inner: Inner = createClient({
    baseUrl,
    Request: asRequest,
    headers: { Authorization: `Bearer ${apiKey}` },
    redirect: "manual",
    bodySerializer: (body: unknown) => body,
  });

  const taken = new Response(null, { status: 204 });

  const exchange = async ({ url, init, scope, headersMs }: Exchange): Promise<unknown> => {
    const end = performance.now() + (timeouts?.totalMs ?? TOTAL_MS);
    const lost = (message: string, facts: object) =>
      new ConnectionError(`${host} ${message}.`, { sent: true, retry: "read-only", ...facts });
    const arm = (ms: number) => scope.arm(Math.min(ms, end - performance.now()), () => scope.fail(lost("kept silent for too long", {})));
    let header = (_: string): string | null => null;
    try {
      arm(timeouts?.headersMs ?? headersMs);
      const response = await (async () => userFetch(url, init))().catch(async (error: unknown) => {
        throw (await import("./trouble.ts")).failedFetch(error, { api, host, isDocumentedHost });
      });
      header = (name) => response.headers.get(name);
      const { status } = response;
      const text = await bodyText(response, () => arm(timeouts?.idleMs ?? IDLE_MS));
      const root = parsed(text);
      const code = at(root, envelope.code);
      // Gateways leave the code out of good answers; the pointers of the caller decide what is missing.
      if (response.ok && isObject(root) && (code === undefined || code === envelope.success)) return root;
      // A service may quote what it was sent.
      const quotable = parsed(text.replaceAll(apiKey, "[key]"));
      throw await (await import("./trouble.ts")).refusal(api, { status, header, text, host }, quotable);
    } catch (cause) {
      throw cause instanceof TripoError ? cause : lost("gave no clear answer", { traceId: header(envelope.traceId) ?? undefined, cause });
    }
  };

  return (operation, { text, body, form, params = {}, signal }) =>
    scoped(signal, async (scope) => {
      const [method, path] = own(api.operations, operation) ?? [];
      const wrong = Object.keys(params).find((name) => !isParameter(params[name]));
      if (!method || !path || wrong) throw new ConfigError(`${operation}: no such operation, or a bad \`${wrong}\`.`);
      const headersMs = own(api.created, operation) ? CREATE_HEADERS_MS : HEADERS_MS;
      let root: unknown;
      const take = async ({ url, method, headers, body, redirect, signal }: Request): Promise<Response> => {
        root = await exchange({ url, init: { method, headers, body, redirect, signal }, scope, headersMs });
        return taken;
      };
      const init = { params: { path: params }, body: form ?? text ?? JSON.stringify(body), signal: scope.signal, fetch: take };
      await inner.request(method, path, init);
      return root;
    });
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
  return decoder.decode(chunks.length === 1 ? chunks[0] : joined(chunks, bytes));
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes);
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return whole;
}

/** A plain note in place of a Request: the user's fetch gets a URL and an init, as any fetch takes, and nothing is built twice. */
class Note {
  constructor(url: string, init: RequestInit) {
    Object.assign(this, init, { url });
  }
}
// openapi-fetch only constructs it and hands it to `take`, which reads the members assigned here.
const asRequest = Note as unknown as typeof Request;

/** What is used of openapi-fetch. Its own types follow a document; here answers are judged by pointers. */
interface Inner {
  request(method: string, path: string, init?: Record<string, unknown>): Promise<unknown>;
}
