/** One attempt of one request: from an operation and its parameters to the parsed answer, or to a typed error. */

import createClient from "openapi-fetch";
import { type Answer, judgeAnswer, retiredError, traceOf } from "./answer.ts";
import type { ApiTables } from "./api.ts";
import type { ApiRequest } from "./context.ts";
import { ConfigError, ConnectionError, InvalidResponse, TripoError } from "./errors.ts";
import { connectionError, isUnknownHost } from "./failure.ts";
import type { Settings } from "./options.ts";
import { own } from "./pointer.ts";
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
  return typeof value === "string" && /^[A-Za-z0-9_-]{1,128}$/.test(value);
}

export function createSend(api: ApiTables, { baseUrl, isDocumentedHost, apiKey, options }: Settings): Send {
  const { host } = new URL(baseUrl);
  const userFetch = options.fetch ?? fetch;
  const { timeouts } = options;
  const inner: Inner = createClient({ baseUrl, Request: asRequest, headers: { Authorization: `Bearer ${apiKey}` } });
  const done = new Response(null, { status: 204 });

  const exchange = async (url: string, init: RequestInit, { scope, headersMs }: { scope: Scope; headersMs: number }): Promise<Answer> => {
    const end = performance.now() + (timeouts?.totalMs ?? TOTAL_MS);
    const arm = (ms: number) => scope.arm(Math.min(ms, end - performance.now()), () => scope.fail(silence(host)));
    arm(timeouts?.headersMs ?? headersMs);
    const response = await (async () => userFetch(url, init))().catch((error: unknown) => {
      throw api.successor && isDocumentedHost && isUnknownHost(error) ? retiredError(api, host, error) : connectionError(error, host);
    });
    const header = (name: string) => response.headers.get(name);
    try {
      return { status: response.status, header, host, text: await bodyText(response, () => arm(timeouts?.idleMs ?? IDLE_MS)) };
    } catch (error) {
      const facts = { traceId: traceOf(api, { header }), retry: "read-only" } as const;
      if (error instanceof TripoError) throw Object.assign(error, facts);
      throw new ConnectionError(`The answer of ${host} broke off.`, { ...facts, sent: true, cause: error });
    }
  };

  return (operation, { body, form, params = {}, signal }) =>
    scoped(signal, async (scope) => {
      const [method, path] = own(api.operations, operation) ?? [];
      if (!method || !path) throw new ConfigError(`${api.name} has no operation ${operation}.`);
      const wrong = Object.keys(params).find((name) => !isParameter(params[name]));
      if (wrong) throw new ConfigError(`\`${wrong}\` must be 1 to 128 letters, digits, "_" or "-".`);
      const headersMs = own(api.created, operation) ? CREATE_HEADERS_MS : HEADERS_MS;
      let answer: Answer | undefined;
      const note = async ({ url, method, headers, body, redirect, signal }: Request): Promise<Response> => {
        answer = await exchange(url, { method, headers, body, redirect, signal }, { scope, headersMs });
        return done;
      };
      await inner.request(method, path, {
        params: { path: params },
        body: form ?? serialized(body),
        bodySerializer: String,
        signal: scope.signal,
        redirect: "manual",
        fetch: note,
      });
      return answer && judgeAnswer(api, answer);
    });
}

function serialized(body: unknown): string | undefined {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new ConfigError("The body cannot be written as JSON.", { cause });
  }
}

function silence(host: string): ConnectionError {
  return new ConnectionError(`${host} kept silent for too long.`, { sent: true, retry: "read-only" });
}

async function bodyText(response: Response, onProgress: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  while (reader) {
    onProgress();
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > LARGEST_ANSWER_BYTES) {
      reader.cancel().catch(() => {});
      throw new InvalidResponse(`The answer is larger than ${LARGEST_ANSWER_BYTES} bytes.`, { httpStatus: response.status });
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** A plain note in place of a Request: the user's fetch gets a URL and an init, as any fetch takes, and nothing is built twice. */
class Note {
  constructor(url: string, init: RequestInit) {
    Object.assign(this, init, { url });
  }
}
// openapi-fetch only constructs it and hands it to the `fetch` above, which reads the members assigned here.
const asRequest = Note as unknown as typeof Request;

/** What is used of openapi-fetch. Its own types follow a document; here answers are judged by pointers. */
interface Inner {
  request(method: string, path: string, init?: Record<string, unknown>): Promise<unknown>;
}
