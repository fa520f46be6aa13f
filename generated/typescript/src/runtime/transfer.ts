// Copied from runtime/typescript/transfer.ts by the generator: edit it there.

/** One file from a URL, whole: goes on where a connection broke, starts over when it cannot, never joins what may not belong together. */

import { type Arrival, type Arrived, createArrival } from "./arrival.ts";
import { DownloadError, TripoError } from "./errors.ts";
import { type Scope, scoped } from "./scope.ts";
import type { Sink } from "./sink.ts";
import { extentOf, openUrl, type WebDeps } from "./web.ts";

export interface TransferOptions {
  readonly url: string;
  readonly field: string;
  readonly sink: Sink;
  /** A new URL of the same file; asked once per expiry. */
  readonly refresh: () => Promise<string | null>;
  readonly deps: WebDeps;
  readonly signal: AbortSignal;
}

type Outcome =
  /** The body is over, whole or not. */
  | { readonly is: "ended" }
  | { readonly is: "broken"; readonly cause: unknown }
  | { readonly is: "expired"; readonly status: number }
  | { readonly is: "refused"; readonly status: number };

const RESUMES = 5;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 8000;
const IDLE_MS = 30_000;

/** Throws `DownloadError` when the file does not come whole, `AbortError`, or what `refresh` and the sink throw. */
export async function transfer(options: TransferOptions): Promise<Arrived> {
  const { field, deps, signal, refresh } = options;
  const arrival = createArrival(options.sink);
  let { url } = options;
  let isFresh = false;
  for (let resumes = 0; ; ) {
    const before = arrival.received;
    const outcome = await attempt({ ...options, url }, arrival);
    if (outcome.is === "ended" && arrival.isWhole()) return arrival.finish(field);
    if (outcome.is === "refused") throw refusal(field, outcome.status);
    if (outcome.is === "expired") {
      const next = isFresh ? null : await refresh();
      if (next === null) throw refusal(field, outcome.status);
      url = next;
      isFresh = true;
      continue;
    }
    isFresh &&= arrival.received === before;
    if (resumes === RESUMES) throw brokenOff(field, arrival, outcome);
    await deps.sleep(deps.random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** resumes), signal);
    resumes += 1;
  }
}

async function attempt(options: TransferOptions, arrival: Arrival): Promise<Outcome> {
  try {
    const outcome = await scoped(options.signal, (scope) => request(options, arrival, scope)).catch((cause: unknown): Outcome => {
      if (cause instanceof TripoError || cause instanceof SinkFailure) throw cause;
      return { is: "broken", cause };
    });
    await kept(arrival.settled());
    return outcome;
  } catch (error) {
    throw error instanceof SinkFailure ? error.cause : error;
  }
}

async function request({ url, deps }: TransferOptions, arrival: Arrival, scope: Scope): Promise<Outcome> {
  watch(scope);
  const response = await openUrl({ url, headers: arrival.rangeHeaders(), deps, signal: scope.signal });
  try {
    const { status } = response;
    if ([401, 403, 404, 410].includes(status)) return { is: "expired", status };
    if (status === 416) arrival.startOver();
    if ([408, 416, 429].includes(status) || status >= 500) return { is: "broken", cause: new Error(`HTTP ${status}`) };
    if (status !== 200 && status !== 206) return { is: "refused", status };
    if (!arrival.accept(extentOf(response))) return { is: "broken", cause: new Error("another part of the file came than was asked for") };
    return await drain(response, arrival, scope);
  } finally {
    void response.body?.cancel().catch(() => {});
  }
}

async function drain(response: Response, arrival: Arrival, scope: Scope): Promise<Outcome> {
  const reader = response.body?.getReader();
  try {
    for (;;) {
      watch(scope);
      const next = await reader?.read();
      // Whoever ended this attempt has begun another one.
      scope.signal.throwIfAborted();
      if (!next || next.done) break;
      scope.arm(Number.POSITIVE_INFINITY, () => {});
      await kept(arrival.write(next.value));
    }
  } finally {
    reader?.releaseLock();
  }
  return { is: "ended" };
}

function watch(scope: Scope): void {
  scope.arm(IDLE_MS, () => scope.fail(new Error(`nothing came for ${IDLE_MS / 1_000} s`)));
}

/** A full disk is no broken connection. */
class SinkFailure extends Error {}

async function kept<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    throw new SinkFailure("", { cause });
  }
}

function refusal(field: string, httpStatus: number): DownloadError {
  return new DownloadError(`${field}: the file is not given any more (HTTP ${httpStatus}).`, { path: field, httpStatus });
}

function brokenOff(field: string, { received, total }: Arrival, outcome: Outcome): DownloadError {
  const whole = total === null ? "an unknown number of" : total;
  const message = `${field}: the connection broke ${RESUMES + 1} times, after ${received} of ${whole} bytes. Try again.`;
  return new DownloadError(message, { path: field, retry: "read-only", cause: outcome.is === "broken" ? outcome.cause : undefined });
}
