/** One attempt of one request: an operation and its parameters become an exchange, by way of openapi-fetch. */

import createClient from "openapi-fetch";
import type { ApiTables } from "./api.ts";
import type { ApiRequest } from "./context.ts";
import { ConfigError } from "./errors.ts";
import { exchange } from "./exchange.ts";
import type { Settings } from "./options.ts";
import { own } from "./pointer.ts";
import { scoped } from "./scope.ts";

const HEADERS_MS = 30_000;
const CREATE_HEADERS_MS = 60_000;

/** Gives the root that pointers start from. An abort of the signal settles it at once. */
export type Send = (operation: string, request: ApiRequest) => Promise<unknown>;

/** Whether a value may stand in a path: nothing that could lead elsewhere. */
export function isParameter(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{1,128}$/.test(value);
}

export function createSend(api: ApiTables, settings: Settings): Send {
  const inner: Inner = createClient({
    baseUrl: settings.baseUrl,
    Request: asRequest,
    headers: { Authorization: `Bearer ${settings.apiKey}` },
    // The key goes to one origin.
    redirect: "manual",
    bodySerializer: (body: unknown) => body,
  });
  const taken = new Response(null, { status: 204 });

  return (operation, { text, body, form, params = {}, signal }) =>
    scoped(signal, async (scope) => {
      const [method, path] = own(api.operations, operation) ?? [];
      const wrong = Object.keys(params).find((name) => !isParameter(params[name]));
      if (!method || !path || wrong) throw new ConfigError(`${operation}: no such operation, or a bad \`${wrong}\`.`);
      const headersMs = own(api.created, operation) ? CREATE_HEADERS_MS : HEADERS_MS;
      let root: unknown;
      const take = async ({ url, method, headers, body, redirect, signal }: Request): Promise<Response> => {
        root = await exchange({ api, settings, url, init: { method, headers, body, redirect, signal }, scope, headersMs });
        return taken;
      };
      const sent = form ?? text ?? JSON.stringify(body);
      await inner.request(method, path, { params: { path: params }, body: sent, signal: scope.signal, fetch: take });
      return root;
    });
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
