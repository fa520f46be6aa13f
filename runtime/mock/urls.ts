/** Signed URLs of output files, and what they say when they come back. */

import type { IncomingMessage } from "node:http";
import { isLoopback } from "../typescript/loopback.ts";
import { endOf, type Secret, signedQuery } from "./signed.ts";

/** Where files are served. */
export const FILES = "/files/";

export interface FileUrl {
  readonly task: string;
  /** Path of the output: `generate_multiview_image/front_view_url`. */
  readonly output: string;
  readonly extension: string;
}

const USUAL_PORTS = { http: 80, https: 443 } as const;

/** How a client addresses the mock. Some leave the port out of `Host`; URLs of files need it all the same. */
export function originOf(
  scheme: keyof typeof USUAL_PORTS,
  { headers: { host = "localhost" }, socket: { localPort } }: IncomingMessage,
): string {
  const isWhole = /:\d+$/.test(host) || !isLoopback(host) || localPort === USUAL_PORTS[scheme];
  return `${scheme}://${host}${isWhole ? "" : `:${localPort}`}`;
}

/** `expiresAt` in virtual milliseconds since the epoch. */
export function signUrl({ task, output, extension }: FileUrl, { secret, expiresAt }: { secret: Secret; expiresAt: number }): string {
  const path = `${FILES}${task}/${output}.${extension}`;
  return `${path}?${signedQuery(path, { secret, expires: Math.floor(expiresAt / 1_000) })}`;
}

export type Reading = { readonly file: FileUrl } | { readonly refused: string };

/** The file that a path and query name, or why it is not given out. */
export function readUrl(target: string, { secret, now }: { secret: Secret; now: number }): Reading {
  const [path = "", query = ""] = target.split("?");
  const match = /^\/files\/([A-Za-z0-9-]+)\/([A-Za-z0-9_/-]+)\.([a-z0-9]+)$/.exec(path);
  if (match === null) return { refused: "There is no such file." };
  const end = endOf(path, { secret, query });
  if (end === null) return { refused: "The signature of this URL does not match." };
  if (now >= end) return { refused: "This URL has expired: read the task again for a fresh one." };
  const [, task = "", output = "", extension = ""] = match;
  return { file: { task, output, extension } };
}
