// Copied from runtime/typescript/limiter.ts by the generator: edit it there.

/**
 * One stream of requests per key: every wait takes its turn, and one refusal slows them all.
 * Additive increase, multiplicative decrease: the service does not tell its limit, and other processes share it.
 */

import type { ApiError } from "./errors.ts";
import type { Deps } from "./options.ts";

const FIRST_RATE = 20;
const LOWEST_RATE = 1;
const DECREASE = 0.7;
const CUT_INTERVAL_MS = 1_000;
/** Repeats are paid from a purse that successes fill, so that an outage is not answered with four times the load. */
const PURSE = 500;
const REPEAT_COST = 5;
/** Asked to stay away for longer, a call outside of a wait fails at once. */
export const LONGEST_PAUSE_MS = 60_000;

export interface Limiter {
  /** Resolves when the service no longer asks to stay away; throws the refusal anew when that is longer than a call accepts. */
  readonly ready: (signal: AbortSignal | undefined) => Promise<void>;
  /** How long the service still asks to stay away. */
  readonly pauseMs: () => number;
  /** Resolves when it is this caller's turn to poll; first come, first served. */
  readonly turn: (signal: AbortSignal | undefined) => Promise<void>;
  /** The service said: too many requests. */
  readonly slow: (refusal: ApiError) => void;
  /** Whether one more repeat can be paid. */
  readonly spend: () => boolean;
  /** A call went well, after so many failures. */
  readonly earn: (failed: number) => void;
}

export function createLimiter({ now, random, sleep }: Deps): Limiter {
  let tail: Promise<unknown> = Promise.resolve();
  let rate = FIRST_RATE;
  let nextAt = 0;
  let pausedUntil = 0;
  let refusal: ApiError | undefined;
  let cutAt = Number.NEGATIVE_INFINITY;
  let purse = PURSE;

  const pauseMs = () => Math.max(0, pausedUntil - now());
  const pace = async (signal: AbortSignal | undefined): Promise<void> => {
    const leftMs = () => Math.max(pausedUntil, nextAt) - now();
    while (leftMs() > 0) await sleep(leftMs(), signal);
    nextAt = now() + 1_000 / rate;
    rate += 1 / rate;
  };
  return {
    pauseMs,
    ready: async (signal) => {
      for (let ms = pauseMs(); ms > 0; ms = pauseMs()) {
        if (refusal && ms > LONGEST_PAUSE_MS) throw (await import("./trouble.ts")).stillAway(refusal, ms);
        await sleep(ms, signal);
      }
    },
    turn: (signal) => {
      const mine = tail.then(() => pace(signal));
      tail = mine.catch(() => {});
      return mine;
    },
    slow: (cause) => {
      const end = now() + (cause.retryAfterMs ?? CUT_INTERVAL_MS * (1 + random()));
      if (end > pausedUntil) [pausedUntil, refusal] = [end, cause];
      if (now() - cutAt < CUT_INTERVAL_MS) return;
      cutAt = now();
      rate = Math.max(LOWEST_RATE, rate * DECREASE);
    },
    spend: () => {
      const canPay = purse >= REPEAT_COST;
      if (canPay) purse -= REPEAT_COST;
      return canPay;
    },
    earn: (failed) => {
      purse = Math.min(PURSE, purse + (failed ? REPEAT_COST : 1));
    },
  };
}

interface SharedLimiter extends Limiter {
  readonly isOf: (id: string) => boolean;
}

/** Those in use. The origin and the key stay inside the limiter, so that the key lives no longer here than the clients it was given to. */
const shared = new Set<WeakRef<SharedLimiter>>();

/** Two clients with one key at one origin, together the `id`, are one caller to the service. */
export function sharedLimiter(id: string, deps: Deps): Limiter {
  for (const held of shared) {
    const limiter = held.deref();
    if (limiter?.isOf(id)) return limiter;
    if (!limiter) shared.delete(held);
  }
  const limiter = { ...createLimiter(deps), isOf: (other: string) => other === id };
  shared.add(new WeakRef(limiter));
  return limiter;
}
