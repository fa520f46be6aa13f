/** Requests to the mock's S3 that aws4fetch signs and a test spoils. */

import { createHash } from "node:crypto";
import { request as httpRequest } from "node:http";
import { crc32 } from "node:zlib";
import { AwsV4Signer } from "aws4fetch";
import { parseXml, textOf } from "../../runtime/mock/s3/xml.ts";
import { type S3Server, startS3Server } from "../servers/s3-server.ts";

export const KEY = "user 1/input+ä.glb";
export const BYTES = Buffer.from("bytes of the file");
export const NOW = Date.parse("2026-11-20T12:00:00Z");
export const MAX_BYTES = 12 * 2 ** 20;
const MINUTE_MS = 60_000;

export interface Sending {
  readonly method?: string;
  readonly key?: string;
  readonly bucket?: string;
  readonly query?: string;
  readonly body?: Uint8Array;
  readonly headers?: Record<string, string>;
  /** What is signed with. */
  readonly signing?: Partial<ConstructorParameters<typeof AwsV4Signer>[0]>;
  /** Changes what was signed, before it is sent. */
  readonly spoil?: (sent: Sent) => Partial<Sent>;
}

export interface Sent {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

export interface Answered {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly code: string | null;
  readonly message: string | null;
  readonly text: string;
  readonly detail: (name: string) => string | null;
}

export interface Bench {
  readonly s3: S3Server;
  clockMs: number;
  send(sending: Sending): Promise<Answered>;
}

/** A server with a clock that stands still, and requests to it. */
export async function startBench(): Promise<Bench> {
  const s3 = await startS3Server({ now: () => bench.clockMs, maxBytes: MAX_BYTES });
  const bench: Bench = { s3, clockMs: NOW, send: (sending) => send(s3, sending) };
  return bench;
}

async function send(
  s3: S3Server,
  { method = "PUT", key = KEY, bucket = "uploads", query = "", body = BYTES, headers = {}, signing = {}, spoil = () => ({}) }: Sending,
): Promise<Answered> {
  const minted = s3.mint(KEY, 15 * MINUTE_MS);
  const path = `/${bucket}/${key.split("/").map(encodeURIComponent).join("/")}`;
  const hash = signing.signQuery ? {} : { "X-Amz-Content-Sha256": createHash("sha256").update(body).digest("hex") };
  const signer = new AwsV4Signer({
    ...{ method, url: `${s3.origin}${path}${query && `?${query}`}`, headers: { ...hash, ...headers }, service: "s3", region: "us-west-2" },
    ...{ datetime: datetime(0), ...minted, ...signing, allHeaders: true },
  });
  const signed = await signer.sign();
  const sent = { path: signed.url.pathname + signed.url.search, headers: Object.fromEntries(signed.headers), body };
  return transfer(s3.origin, method, { ...sent, ...spoil(sent) });
}

/** By hand: fetch would mend some of what is to arrive spoilt. */
function transfer(origin: string, method: string, { path, headers, body }: Sent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { host: _, ...others } = headers;
    const isUnframed = headers["content-length"] === "none";
    const length = "transfer-encoding" in headers ? {} : { "content-length": String(body.length) };
    const request = httpRequest(origin, { method, path, headers: { ...others, ...length } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      const root = parseXml(text);
      const detail = (name: string) => (root ? textOf(root, name) : null);
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        code: detail("Code"),
        message: detail("Message"),
        text,
        detail,
      });
    });
    if (isUnframed) for (const name of ["content-length", "transfer-encoding"]) request.removeHeader(name);
    request.on("error", reject).end(body);
  });
}

/** Some minutes from `NOW`, as signatures have it. */
export function datetime(minutes: number): string {
  return new Date(NOW + minutes * MINUTE_MS).toISOString().replace(/[:-]|\.\d{3}/g, "");
}

export function crc(bytes: Uint8Array): string {
  const digest = Buffer.alloc(4);
  digest.writeUInt32BE(crc32(bytes));
  return digest.toString("base64");
}
