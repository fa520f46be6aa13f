// Copied from runtime/typescript/limiter.ts by the generator: edit it there.

/**
 * One stream of requests per key: every wait takes its turn, and one refusal slows them all.
 * Additive increase, multiplicative decrease: the service does not tell its limit, and other processes share it.
 */

import type { Deps } from "./options.ts";

const FIRST_RATE = 20;
const LOWEST_RATE = 1;
const DECREASE = 0.7;
const CUT_INTERVAL_MS = 1_000;
/** Repeats are paid from a purse that successes fill, so that an outage is not answered with four times the load. */
const PURSE = 500;
const REPEAT_COST = 5;

export interface Limiter {
  /** Resolves when the service no longer asks to stay away. */
  readonly ready: (signal: AbortSignal | undefined) => Promise<void>;
  /** Resolves when it is this caller's turn to poll; first come, first served. */
  readonly turn: (signal: AbortSignal | undefined) => Promise<void>;
  /** The service said: too many requests. */
  readonly slow: (retryAfterMs: number | undefined) => void;
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
  let cutAt = Number.NEGATIVE_INFINITY;
  let purse = PURSE;

  const until = async (goal: () => number, signal: AbortSignal | undefined): Promise<void> => {
    while (goal() > now()) await sleep(goal() - now(), signal);
  };
  const pace = async (signal: AbortSignal | undefined): Promise<void> => {
    await until(() => Math.max(pausedUntil, nextAt), signal);
    nextAt = now() + 1_000 / rate;
    rate += 1 / rate;
  };
  return {
    ready: (signal) => until(() => pausedUntil, signal),
    turn: (signal) => {
      const mine = tail.then(() => pace(signal));
      tail = mine.catch(() => {});
      return mine;
    },
    slow: (retryAfterMs) => {
      pausedUntil = Math.max(pausedUntil, now() + (retryAfterMs ?? CUT_INTERVAL_MS * (1 + random())));
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

/** Limiters that are in use, by origin and key: two clients with one key are one caller to the service. */
const shared = new Map<string, WeakRef<Limiter>>();

export function sharedLimiter(id: string, deps: Deps): Limiter {
  for (const [key, held] of shared) if (!held.deref()) shared.delete(key);
  const limiter = shared.get(id)?.deref() ?? createLimiter(deps);
  shared.set(id, new WeakRef(limiter));
  return limiter;
}
