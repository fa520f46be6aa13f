// Copied from runtime/mock/s3/s3.ts by the generator: edit it there.

/**
 * An S3 endpoint that believes nothing: it recomputes every signature from the signed headers, checks session token, expiry, clock,
 * payload and object key, and keeps S3's rules for multipart uploads. One bucket, in memory; it listens on nothing itself.
 */

import type { IncomingMessage, ServerResponse } from "node:http";
import { breakOff } from "../break-off.ts";
import { authorize } from "./authorize.ts";
import { Credentials, type MintedCredentials } from "./credentials.ts";
import { RequestLog, type S3LogEntry, type S3Request } from "./log.ts";
import { perform } from "./operations.ts";
import { refusal, S3Refusal } from "./refusal.ts";
import { Reply } from "./reply.ts";
import { isForS3, readBody, receive } from "./request.ts";
import { S3Store } from "./store.ts";

export type { MintedCredentials } from "./credentials.ts";
export type { S3LogEntry, S3Request } from "./log.ts";
export type { S3Operation } from "./request.ts";
export type { S3Store } from "./store.ts";

/** `reset` before anything is done, `drop-answer` after it was done, `stall` never answers; an error, as HTTP status or inside a 200. */
export type S3Fault =
  | "reset"
  | "drop-answer"
  | "stall"
  | { readonly status: number; readonly code: string; readonly headers?: Readonly<Record<string, string>> };

/** Called once the body is read; may wait, and so hold the answer back. */
export type AskFault = (request: S3Request) => S3Fault | undefined | Promise<S3Fault | undefined>;

export interface S3Options {
  readonly bucket: string;
  readonly region: string;
  /** Wall clock, milliseconds since the epoch. */
  readonly now: () => number;
  /** Keys, ids and tokens are made of these. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly fault?: AskFault;
  /** Kept at most over all objects and parts, 512 MiB unless told; the oldest go first, and objects before unfinished uploads. */
  readonly capacityBytes?: number;
  /** Largest body, and largest object, 200 MiB unless told. */
  readonly maxBytes?: number;
}

export interface S3 {
  /** Addressed to the bucket by path or by host, or signed as only requests to S3 are. */
  owns(request: IncomingMessage): boolean;
  /** Answers; rejects on a defect of ours only. `fault` is asked in place of the one of the options. */
  handle(request: IncomingMessage, response: ServerResponse, fault?: AskFault): Promise<void>;
  /** Leave to write one object. */
  mint(key: string, lifetimeMs: number): MintedCredentials;
  readonly store: S3Store;
  /** Every request that was read whole, in order, the newest 10,000. */
  readonly log: readonly S3LogEntry[];
  /** Forgets objects, uploads, credentials and requests. */
  clear(): void;
}

const MEBIBYTE = 2 ** 20;

export function createS3({
  capacityBytes = 512 * MEBIBYTE,
  maxBytes = 200 * MEBIBYTE,
  fault: usualFault = () => undefined,
  ...options
}: S3Options): S3 {
  const { bucket, now, randomBytes } = options;
  const store = new S3Store({ now, randomBytes, capacityBytes, maxBytes });
  const credentials = new Credentials(randomBytes);
  const log = new RequestLog();
  return {
    owns: (request) => isForS3(request, bucket),
    handle: (request, response, fault = usualFault) => handle({ ...options, fault, maxBytes, store, credentials, log }, request, response),
    mint: (key, lifetimeMs) => credentials.mint(key, now() + lifetimeMs),
    store,
    log: log.entries,
    clear() {
      for (const memory of [store, credentials, log]) memory.clear();
    },
  };
}

interface Service extends Required<Omit<S3Options, "capacityBytes">> {
  readonly store: S3Store;
  readonly credentials: Credentials;
  readonly log: RequestLog;
}

async function handle(service: Service, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = new Reply(response, service);
  let entry: S3LogEntry | undefined;
  const enter = (request: Omit<S3Request, "attempt">) => {
    entry = service.log.add(request);
    return entry;
  };
  try {
    await exchange({ service, incoming, reply, enter });
  } catch (error) {
    if (!(error instanceof S3Refusal)) throw error;
    if (entry) Object.assign(entry, { status: error.status, code: error.code });
    reply.refuse(error);
  }
}

interface Exchange {
  readonly service: Service;
  readonly incoming: IncomingMessage;
  readonly reply: Reply;
  readonly enter: (request: Omit<S3Request, "attempt">) => S3LogEntry;
}

async function exchange({ service, incoming, reply, enter }: Exchange): Promise<void> {
  const { bucket, region, credentials, store, now } = service;
  const received = receive(incoming, bucket);
  const body = await readBody(incoming, service.maxBytes);
  if (body === null) return;
  const { operation, key, part } = received;
  const entry = enter({ operation, key, part, accessKeyId: accessKeyIdIn(incoming), bytes: body.length });
  const fault = await service.fault(entry);
  if (typeof fault === "string") entry.code = fault;
  if (fault === "reset") return breakOff(incoming.socket);
  if (fault === "stall") return;
  if (typeof fault === "object" && fault.status !== 200) throw scripted(fault);
  if (received.bucket !== bucket) throw refusal("NoSuchBucket", { BucketName: received.bucket });
  const content = await authorize({ received, body, credentials, region, now: now() });
  if (typeof fault === "object") return reply.refuseLate(scripted(fault));
  const answer = perform({ received, content, store });
  if (fault === "drop-answer") return void incoming.socket.destroy();
  reply.send(answer);
}

function scripted({ status, code, headers = {} }: Exclude<S3Fault, string>): S3Refusal {
  return new S3Refusal({ status, code, message: `${code}, as the script says`, headers });
}

function accessKeyIdIn({ headers, url = "" }: IncomingMessage): string {
  return /Credential=([^/%]+)/.exec(`${headers.authorization ?? ""} ${url}`)?.[1] ?? "";
}
