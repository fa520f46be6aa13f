// Copied from runtime/mock/log.ts by the generator: edit it there.

/** What was asked: the newest requests, as a developer wants to see them. */

import type { IncomingMessage } from "node:http";
import type { LoggedRequest } from "./logged.ts";

/** An entry while its request is under way. */
export type Entry = { -readonly [Key in keyof Omit<LoggedRequest, "body">]: LoggedRequest[Key] } & { raw: Uint8Array };

export interface RequestLog {
  open(request: IncomingMessage): Entry;
  list(): LoggedRequest[];
  clear(): void;
}

/** Requests that are kept, and bytes of a body. */
const MOST_REQUESTS = 1_000;
const LONGEST_BODY = 65_536;

export function createLog(): RequestLog {
  const entries: Entry[] = [];
  let count = 0;
  return {
    open({ method = "", url = "", headers }) {
      const entry: Entry = {
        ...{ number: ++count, method, path: url, operation: null, sentKey: headers.authorization !== undefined },
        ...{ userAgent: headers["user-agent"] ?? "", unknownFields: [], status: null, isFaulty: false },
        raw: new Uint8Array(),
      };
      entries.push(entry);
      if (entries.length > MOST_REQUESTS) entries.shift();
      return entry;
    },
    list: () => entries.map(({ raw, ...entry }) => ({ ...entry, body: shownBody(raw) })),
    clear() {
      entries.splice(0);
      count = 0;
    },
  };
}

/** What of a body is kept. */
export function keptBody(body: Uint8Array): Uint8Array {
  return body.length > LONGEST_BODY ? new Uint8Array() : body;
}

/** JSON is shown as such, whatever it claims to be: `curl -d` calls it a form. */
function shownBody(body: Uint8Array): unknown {
  if (body.length === 0) return null;
  try {
    return JSON.parse(Buffer.from(body).toString());
  } catch {
    return `${body.length} bytes`;
  }
}
