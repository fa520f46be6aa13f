// Copied from runtime/typescript/pool.ts by the generator: edit it there.

/** Several pieces of work at once, but not all. */

import { follow } from "./scope.ts";

export interface PoolOptions {
  /** How many at once. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/**
 * The results of `work` on each item, in their order. The first failure ends the others through their signal, and is
 * thrown once all of them have ended: nothing goes on behind the caller's back.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item, signal: AbortSignal) => Promise<Result>,
  { limit, signal }: PoolOptions,
): Promise<Result[]> {
  const inner = new AbortController();
  const unfollow = follow(signal, (error) => inner.abort(error));
  const results: Result[] = [];
  const failures: unknown[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) {
      if (inner.signal.aborted) return;
      try {
        results[index] = await work(item, inner.signal);
      } catch (error) {
        failures.push(error);
        inner.abort(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  unfollow();
  if (inner.signal.aborted) throw failures[0] ?? inner.signal.reason;
  return results;
}
