// Copied from runtime/mock/s3/index.ts by the generator: edit it there.

/**
 * An S3 endpoint that believes nothing: it recomputes every signature from the signed headers, checks session token, expiry,
 * clock, payload hash and object key, and keeps S3's rules for multipart uploads. Faults are scripted per request.
 */

import type { IncomingMessage, ServerResponse } from "node:http";
import { authorize, type MintedCredentials, mintCredentials, type RandomBytes } from "./auth.ts";
import { errorXml, S3Refusal } from "./errors.ts";
import { keyOf, operationOf, perform, type S3Answer, type S3Request } from "./operations.ts";
import { payloadOf } from "./payload.ts";
import { S3Store } from "./store.ts";

export type { MintedCredentials } from "./auth.ts";
export type { S3Operation, S3Request } from "./operations.ts";
export type { S3Store } from "./store.ts";

/** `reset` before anything is done, `drop-answer` after it was done, `stall` never answers; an error, as HTTP status or inside a 200. */
export type S3Fault =
  | "reset"
  | "drop-answer"
  | "stall"
  | { readonly status: number; readonly code: string; readonly headers?: Readonly<Record<string, string>> };

export interface S3Options {
  readonly bucket: string;
  readonly region: string;
  /** Wall clock, milliseconds since the epoch. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
  /** Called once the body is read; may wait, and so hold the answer back. */
  readonly fault?: (request: S3Request) => S3Fault | undefined | Promise<S3Fault | undefined>;
}

/** A request that was read whole, with its answer: status, and S3's code or the name of the fault. */
export type S3LogEntry = S3Request & { status: number; code: string };

export interface S3 {
  readonly bucket: string;
  readonly store: S3Store;
  /** The newest, in order. */
  readonly log: S3LogEntry[];
  /** Whether a request is for the bucket. */
  owns(request: IncomingMessage): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Credentials to write one object. */
  mint(key: string, lifetimeMs: number): MintedCredentials;
  /** Forgets objects, uploads, credentials and requests. */
  clear(): void;
}

const CAPACITY_BYTES = 512 * 1024 * 1024;
const LONGEST_BODY = 200 * 1024 * 1024;
const LONGEST_LOG = 10_000;

export function createS3({ bucket, region, now, randomBytes, fault = () => undefined }: S3Options): S3 {
  const newId = () => Buffer.from(randomBytes(16)).toString("hex");
  const store = new S3Store({ newId, capacityBytes: CAPACITY_BYTES });
  const minted = new Map<string, MintedCredentials>();
  const log: S3LogEntry[] = [];
  const answerTo = async (incoming: IncomingMessage, request: S3Request, body: Buffer, script: S3Fault | undefined): Promise<S3Answer> => {
    const isScripted = typeof script === "object";
    if (isScripted && script.status !== 200) throw new S3Refusal(script.status, script.code);
    const signed = { method: incoming.method ?? "", target: incoming.url ?? "", headers: incoming.headers };
    await authorize({ request: signed, key: request.key, minted, region, now: now() });
    const content = payloadOf(body, incoming.headers);
    if (isScripted) return { status: 200, headers: {}, body: `\n \n${errorXml({ code: script.code, message: "inside 200" })}` };
    return perform({ request, uploadId: paramsOf(incoming).get("uploadId") ?? "", body: content, bucket, store });
  };
  return {
    bucket,
    store,
    log,
    owns: (request) => keyOf(request, bucket) !== null,
    async handle(incoming, response) {
      const body = await bodyOf(incoming);
      if (body === null) return;
      const request = describe(incoming, { body, bucket, log });
      const entry = { ...request, status: 200, code: "" };
      log.push(entry);
      if (log.length > LONGEST_LOG) log.shift();
      const script = await fault(request);
      if (typeof script === "string") entry.code = script;
      if (script === "reset") return void incoming.socket.resetAndDestroy();
      if (script === "stall") return;
      const answer = await answerTo(incoming, request, body, script).catch(refused);
      if (script === "drop-answer") return void incoming.socket.destroy();
      Object.assign(entry, { status: answer.status, ...("code" in answer && { code: answer.code }) });
      const headers = typeof script === "object" ? (script.headers ?? {}) : {};
      response.writeHead(answer.status, {
        Date: new Date(now()).toUTCString(),
        "x-amz-request-id": "4442587FB7D0A2F9",
        ...answer.headers,
        ...headers,
      });
      response.end(answer.body);
    },
    mint(key, lifetimeMs) {
      const credentials = mintCredentials({ key, expiresAt: now() + lifetimeMs, randomBytes });
      minted.set(credentials.accessKeyId, credentials);
      return credentials;
    },
    clear() {
      store.clear();
      minted.clear();
      log.splice(0);
    },
  };
}

/** What a refusal answers; what is no refusal is a fault of the mock. */
function refused(error: unknown): S3Answer & { code: string } {
  if (!(error instanceof S3Refusal)) throw error;
  return { status: error.status, headers: { "Content-Type": "application/xml" }, body: errorXml(error), code: error.code };
}

/** Null when the client went away before the end, or sends more than any file may have. */
async function bodyOf(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming) {
      size += chunk.length;
      if (size > LONGEST_BODY) throw new Error("too long");
      chunks.push(chunk);
    }
  } catch {
    incoming.destroy();
    return null;
  }
  return Buffer.concat(chunks);
}

function paramsOf({ url = "" }: IncomingMessage): URLSearchParams {
  return new URLSearchParams(url.split("?")[1] ?? "");
}

function describe(incoming: IncomingMessage, known: { body: Buffer; bucket: string; log: readonly S3Request[] }): S3Request {
  const params = paramsOf(incoming);
  const key = keyOf(incoming, known.bucket) ?? "";
  const operation = operationOf(incoming.method ?? "", params);
  const part = params.has("partNumber") ? Number(params.get("partNumber")) : null;
  const earlier = known.log.filter((entry) => entry.operation === operation && entry.key === key && entry.part === part);
  const accessKeyId = /Credential=([^/]+)/.exec(incoming.headers.authorization ?? "")?.[1] ?? "";
  return { operation, key, part, attempt: earlier.length + 1, accessKeyId, bytes: known.body.length };
}
