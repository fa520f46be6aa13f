// Copied from runtime/typescript/s3-request.ts by the generator: edit it there.

/** Requests to S3 and its kin: signed with temporary credentials, over the hash of their bytes, repeated while that can help. */

import { AwsV4Signer } from "aws4fetch";
import { answerOf, type S3Answer, S3Failure } from "./s3-answer.ts";
import { scoped } from "./scope.ts";
import { sha256Hex } from "./sha256.ts";
import type { Credentials, Grant } from "./storage.ts";

export interface S3Call {
  readonly method: "PUT" | "POST" | "DELETE" | "HEAD";
  readonly query?: string;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly contentType?: string;
}

/** What one upload has learnt, shared by its parts. */
export interface S3Session {
  readonly url: string;
  readonly region: string;
  credentials: Credentials;
  /** Their clock minus ours. */
  clockOffsetMs: number;
  /** Monotonic time until which the storage asked for quiet. */
  quietUntilMs: number;
  /** New credentials for the same object; throws `KeyChanged` when the service names another. */
  readonly renew: (expired: Credentials) => Promise<void>;
}

export interface S3Deps {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** The service answered with leave to write another object: what was sent so far is lost. */
export class KeyChanged extends Error {
  readonly grant: Grant;

  constructor(grant: Grant) {
    super("The service named another object.");
    this.grant = grant;
  }
}

const ATTEMPTS = 5;
const FIRST_BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 20_000;
const BASE_LIMIT_MS = 30_000;
const SLOWEST_BYTES_PER_MS = 32;
const RENEWALS = 3;

/** What the slowest line that is worth using needs to send so many bytes. */
export function sendingMs(bytes: number): number {
  return bytes / SLOWEST_BYTES_PER_MS;
}

/** The answer, once it is one. Throws `S3Failure`, `KeyChanged`, `AbortError`, or what `renew` throws. */
export async function callS3(session: S3Session, call: S3Call, { signal, ...deps }: S3Deps & { signal: AbortSignal }): Promise<S3Answer> {
  const payloadHash = await sha256Hex(call.body ?? new Uint8Array());
  let skewed = 0;
  let renewed = 0;
  for (let attempt = 1; ; ) {
    const quietMs = session.quietUntilMs - deps.now();
    if (quietMs > 0) await deps.sleep(quietMs, signal);
    const { credentials } = session;
    try {
      return await sendOnce({ session, call, payloadHash, fetch: deps.fetch, signal });
    } catch (error) {
      if (!(error instanceof S3Failure)) throw error;
      error.attempt = attempt;
      if (error.cure === "renew" && renewed++ < RENEWALS) await session.renew(credentials);
      else if (error.cure === "set-clock" && skewed++ < 1) session.clockOffsetMs = error.clockOffsetMs;
      else if (isRepeatable(error) && attempt < ATTEMPTS) await pause(session, { error, attempt: attempt++, signal, ...deps });
      else throw error;
    }
  }
}

function isRepeatable({ cure }: S3Failure): boolean {
  return cure === "repeat" || cure === "slow-down";
}

/** Full jitter; all parts of the upload keep quiet when the storage asks for it. */
async function pause(
  session: S3Session,
  { error, attempt, signal, ...deps }: S3Deps & { error: S3Failure; attempt: number; signal: AbortSignal },
): Promise<void> {
  const delayMs = deps.random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** attempt);
  if (error.cure === "slow-down") session.quietUntilMs = Math.max(session.quietUntilMs, deps.now() + delayMs);
  await deps.sleep(delayMs, signal);
}

interface Sending {
  readonly session: S3Session;
  readonly call: S3Call;
  readonly payloadHash: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

function sendOnce({ session, call, payloadHash, fetch, signal }: Sending): Promise<S3Answer> {
  return scoped(signal, async (scope) => {
    const limitMs = BASE_LIMIT_MS + sendingMs(call.body?.length ?? 0);
    scope.arm(limitMs, () => scope.fail(new S3Failure({ cure: "repeat", says: "the storage did not answer in time" })));
    const { url, init } = await signed(session, call, payloadHash);
    const response = await fetch(url, { ...init, redirect: "manual", signal: scope.signal }).catch((cause: unknown) => {
      throw new S3Failure({ cure: "repeat", says: "the connection to the storage broke", cause });
    });
    return answerOf(response);
  });
}

async function signed({ url, region, credentials, clockOffsetMs }: S3Session, call: S3Call, payloadHash: string) {
  const { method, query, body, contentType } = call;
  const signer = new AwsV4Signer({
    url: query === undefined ? url : `${url}?${query}`,
    method,
    headers: { "X-Amz-Content-Sha256": payloadHash, ...(contentType !== undefined && { "Content-Type": contentType }) },
    service: "s3",
    region,
    datetime: new Date(Date.now() + clockOffsetMs).toISOString().replace(/[:-]|\.\d{3}/g, ""),
    ...credentials,
  });
  const { url: signedUrl, headers } = await signer.sign();
  return { url: signedUrl.href, init: { method, headers, ...(body && { body }) } };
}
