// Copied from runtime/mock/urls.ts by the generator: edit it there.

/** Signed URLs of output files, and what they say when they come back. */

import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isLoopback } from "../runtime/loopback.ts";

/** Where files are served. */
export const FILES = "/files/";

export interface FileUrl {
  readonly task: string;
  /** Path of the output: `generate_multiview_image/front_view_url`. */
  readonly output: string;
  readonly extension: string;
}

/** What signs: made from the seed, so that runs repeat. */
export type Secret = Buffer;

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
  const expires = Math.floor(expiresAt / 1_000);
  return `${path}?Expires=${expires}&Signature=${signatureOf(path, expires, secret)}`;
}

export type Reading = { readonly file: FileUrl } | { readonly refused: string };

/** The file that a path and query name, or why it is not given out. */
export function readUrl(target: string, { secret, now }: { secret: Secret; now: number }): Reading {
  const [path = "", query = ""] = target.split("?");
  const match = /^\/files\/([A-Za-z0-9-]+)\/([A-Za-z0-9_/-]+)\.([a-z0-9]+)$/.exec(path);
  const params = new URLSearchParams(query);
  const expires = Number(params.get("Expires"));
  const signature = params.get("Signature") ?? "";
  if (match === null) return { refused: "There is no such file." };
  if (!isSame(signature, signatureOf(path, expires, secret))) return { refused: "The signature of this URL does not match." };
  if (now >= expires * 1_000) return { refused: "This URL has expired: read the task again for a fresh one." };
  const [, task = "", output = "", extension = ""] = match;
  return { file: { task, output, extension } };
}

function signatureOf(path: string, expires: number, secret: Secret): string {
  return createHmac("sha256", secret).update(`${path}\n${expires}`).digest("base64url").slice(0, 32);
}

function isSame(given: string, wanted: string): boolean {
  return given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}
