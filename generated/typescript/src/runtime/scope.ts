// Copied from runtime/typescript/scope.ts by the generator: edit it there.

/** A piece of work that ends when it is done, when a signal fires, or when its time is up, and leaves no timer and no listener. */

import { AbortError } from "./errors.ts";

/** The largest signed 32-bit number: timers overflow beyond it and fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface Scope {
  /** Fires when the scope fails. */
  readonly signal: AbortSignal;
  /** Ends the scope at once, whatever the work is doing. */
  readonly fail: (error: unknown) => void;
  /** Acts after `ms` of any length; replaces what was armed before. */
  readonly arm: (ms: number, act: () => void) => void;
}

export function scoped<Result>(outer: AbortSignal | undefined, work: (scope: Scope) => PromiseLike<Result>): Promise<Result> {
  const inner = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (ms: number, act: () => void): void => {
    clearTimeout(timer);
    if (Number.isNaN(ms)) throw new RangeError("A timer of NaN ms.");
    if (ms < Number.POSITIVE_INFINITY)
      timer = setTimeout(
        () => (ms > LONGEST_TIMER_MS ? arm(ms - LONGEST_TIMER_MS, act) : act()),
        Math.max(0, Math.min(ms, LONGEST_TIMER_MS)),
      );
  };
  let unlink = () => {};
  return new Promise<Result>((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error);
      inner.abort(error);
    };
    unlink = follow(outer, (error) => fail(error));
    if (!inner.signal.aborted) work({ signal: inner.signal, fail, arm }).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    unlink();
  });
}

/** Calls back once when the signal fires, or has fired; the result stops listening. */
export function follow(signal: AbortSignal | undefined, onAbort: (error: AbortError) => void): () => void {
  const abort = () => onAbort(signal?.reason instanceof AbortError ? signal.reason : aborted(signal));
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  return () => signal?.removeEventListener("abort", abort);
}

export function throwIfAborted(signal: AbortSignal | undefined): void {
  follow(signal, (error) => {
    throw error;
  })();
}

function aborted(signal: AbortSignal | undefined): AbortError {
  return new AbortError("Aborted by the signal.", { reason: signal?.reason, cause: signal?.reason });
}

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return scoped(signal, ({ arm }) => new Promise((resolve) => arm(ms, resolve)));
}
