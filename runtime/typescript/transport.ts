/** One attempt of one request: an operation and its parameters become an exchange. */

import type { ApiTables, OperationTable } from "./api.ts";
import type { ApiRequest } from "./context.ts";
import { ConfigError } from "./errors.ts";
import { exchange } from "./exchange.ts";
import type { Settings } from "./options.ts";
import { scoped } from "./scope.ts";

const HEADERS_MS = 30_000;
const CREATE_HEADERS_MS = 60_000;

/** Gives the root that pointers start from. An abort of the signal settles it at once. */
export type Send = (operation: OperationTable, request: ApiRequest) => Promise<unknown>;

/** Whether a value may stand in a path: nothing that could lead elsewhere. */
export function isParameter(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{1,128}$/.test(value);
}

export function createSend(api: ApiTables, settings: Settings): Send {
  let hasAnswered = false;
  return ([method, path, created], { text, body, form, params = {}, query, signal, extraMs = 0, isLook }) =>
    scoped(signal, async (scope) => {
      const wrong = Object.keys(params).find((name) => !isParameter(params[name]));
      if (wrong) throw new ConfigError(`${path}: a bad \`${wrong}\`.`);
      const headersMs = created ? CREATE_HEADERS_MS : HEADERS_MS;
      const place = Object.entries(params).reduce((text, [name, value]) => text.replace(`{${name}}`, value), settings.baseUrl + path);
      const url = query ? `${place}?${query}` : place;
      const headers = { Authorization: `Bearer ${settings.apiKey}`, ...(form ? {} : { "Content-Type": "application/json" }) };
      // The key goes to one origin: no redirects.
      const init = {
        method: method.toUpperCase(),
        headers,
        body: form ?? text ?? JSON.stringify(body) ?? null,
        signal: scope.signal,
        redirect: "manual",
      } as const;
      const root = await exchange({ api, settings, url, init, scope, headersMs, extraMs, mayBeGone: !isLook && !hasAnswered });
      hasAnswered = true;
      return root;
    });
}
