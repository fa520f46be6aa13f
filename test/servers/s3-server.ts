/**
 * An S3 endpoint on loopback that believes nothing: it recomputes every signature from the signed headers, checks session
 * token, expiry, clock, payload hash and object key, and keeps S3's rules for multipart uploads. Faults are scripted per request.
 */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { authorize, type MintedCredentials, mintCredentials } from "./s3-auth.ts";
import { errorXml, S3Refusal } from "./s3-errors.ts";
import { S3Store } from "./s3-store.ts";

export type S3Operation =
  | "PutObject"
  | "HeadObject"
  | "CreateMultipartUpload"
  | "UploadPart"
  | "CompleteMultipartUpload"
  | "AbortMultipartUpload";

export interface S3Request {
  readonly operation: S3Operation;
  readonly key: string;
  readonly part: number | null;
  /** 1 for the first request of this operation, key and part. */
  readonly attempt: number;
  readonly accessKeyId: string;
  readonly bytes: number;
}

/** `reset` before anything is done, `drop-answer` after it was done, `stall` never answers; an error, as HTTP status or inside a 200. */
export type S3Fault = "reset" | "drop-answer" | "stall" | { status: number; code: string; headers?: Record<string, string> };

export interface S3ServerOptions {
  region?: string;
  bucket?: string;
  /** Wall clock, milliseconds since the epoch. */
  now?: () => number;
  /** Called once the body is read; may wait, and so hold the answer back. */
  fault?: (request: S3Request) => S3Fault | undefined | Promise<S3Fault | undefined>;
}

export interface S3Server {
  readonly origin: string;
  readonly bucket: string;
  readonly store: S3Store;
  /** Every request that was read whole, in order, with its answer: status, and S3's code or the name of the fault. */
  readonly log: (S3Request & { status: number; code: string })[];
  mint(key: string, lifetimeMs?: number): MintedCredentials;
  close(): Promise<void>;
}

export async function startS3Server(options: S3ServerOptions = {}): Promise<S3Server> {
  const { region = "us-west-2", bucket = "uploads", now = Date.now, fault = () => undefined } = options;
  const store = new S3Store();
  const minted = new Map<string, MintedCredentials>();
  const log: S3Server["log"] = [];
  const server = createServer({ keepAliveTimeout: 1000 }, async (incoming, response) => {
    const body = await readBody(incoming);
    if (!body) return;
    const request = describe(incoming, { body, bucket, log });
    const entry = { ...request, status: 200, code: "" };
    log.push(entry);
    const script = await fault(request);
    if (typeof script === "string") entry.code = script;
    if (script === "reset") return void incoming.socket.resetAndDestroy();
    if (script === "stall") return;
    response.setHeader("Date", new Date(now()).toUTCString());
    try {
      if (typeof script === "object" && script.status !== 200) {
        for (const [name, value] of Object.entries(script.headers ?? {})) response.setHeader(name, value);
        throw new S3Refusal(script.status, script.code);
      }
      const signed = { method: incoming.method ?? "", target: incoming.url ?? "", headers: incoming.headers };
      authorize({ request: signed, key: request.key, body, minted, region, now: now() });
      if (typeof script === "object") return void response.end(`\n \n${errorXml({ code: script.code, message: "inside 200" })}`);
      const answer = perform({ request, target: signed.target, body, store, response });
      if (script === "drop-answer") return void incoming.socket.destroy();
      response.end(answer);
    } catch (error) {
      if (!(error instanceof S3Refusal)) throw error;
      Object.assign(entry, { status: error.status, code: error.code });
      response.writeHead(error.status, { "Content-Type": "application/xml" }).end(errorXml(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${portOf(server.address())}`,
    bucket,
    store,
    log,
    mint(key, lifetimeMs = 900_000) {
      const credentials = mintCredentials(key, now() + lifetimeMs);
      minted.set(credentials.accessKeyId, credentials);
      return credentials;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Null when the client went away before the end. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk);
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}

function describe(incoming: IncomingMessage, known: { body: Buffer; bucket: string; log: readonly S3Request[] }): S3Request {
  const [path = "", query = ""] = (incoming.url ?? "").split("?");
  const params = new URLSearchParams(query);
  const prefix = `/${known.bucket}/`;
  const key = path.startsWith(prefix) ? path.slice(prefix.length).split("/").map(decodeURIComponent).join("/") : "";
  const operation = operationOf(incoming.method ?? "", params);
  const part = params.has("partNumber") ? Number(params.get("partNumber")) : null;
  const earlier = known.log.filter((entry) => entry.operation === operation && entry.key === key && entry.part === part);
  const accessKeyId = /Credential=([^/]+)/.exec(incoming.headers.authorization ?? "")?.[1] ?? "";
  return { operation, key, part, attempt: earlier.length + 1, accessKeyId, bytes: known.body.length };
}

function operationOf(method: string, params: URLSearchParams): S3Operation {
  if (method === "POST") return params.has("uploads") ? "CreateMultipartUpload" : "CompleteMultipartUpload";
  if (method === "DELETE") return "AbortMultipartUpload";
  if (method === "HEAD") return "HeadObject";
  return params.has("partNumber") ? "UploadPart" : "PutObject";
}

interface Work {
  readonly request: S3Request;
  readonly target: string;
  readonly body: Buffer;
  readonly store: S3Store;
  readonly response: ServerResponse;
}

/** Does what was asked, sets status and headers, and gives the body of the answer. */
function perform({ request: { operation, key, part }, target, body, store, response }: Work): string {
  const uploadId = new URLSearchParams(target.split("?")[1]).get("uploadId") ?? "";
  switch (operation) {
    case "PutObject":
      response.setHeader("ETag", `"${store.put(key, body)}"`);
      return "";
    case "HeadObject": {
      const object = store.objects.get(key);
      if (!object) throw new S3Refusal(404, "NoSuchKey");
      response.setHeader("ETag", `"${object.etag}"`).setHeader("Content-Length", object.bytes.length);
      return "";
    }
    case "CreateMultipartUpload":
      return `<InitiateMultipartUploadResult><Key>k</Key><UploadId>${store.create(key)}</UploadId></InitiateMultipartUploadResult>`;
    case "UploadPart":
      response.setHeader("ETag", `"${store.putPart(key, uploadId, part ?? 0, body)}"`);
      return "";
    case "CompleteMultipartUpload":
      return `<CompleteMultipartUploadResult><ETag>"${store.complete(key, uploadId, listedParts(body.toString()))}"</ETag></CompleteMultipartUploadResult>`;
    case "AbortMultipartUpload":
      store.abort(key, uploadId);
      response.statusCode = 204;
      return "";
  }
}

function listedParts(xml: string): { number: number; etag: string }[] {
  return [...xml.matchAll(/<Part><PartNumber>(\d+)<\/PartNumber><ETag>"([0-9a-f]{32})"<\/ETag><\/Part>/g)].map(([, number, etag]) => ({
    number: Number(number),
    etag: etag ?? "",
  }));
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address ? address.port : 0;
}
