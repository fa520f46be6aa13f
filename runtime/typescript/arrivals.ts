/** Tasks whose end was told: remembered for a while, and handed to who waits for them. */

import type { TaskState } from "./context.ts";
import { scoped } from "./scope.ts";

/** Of the newest; the oldest are forgotten first. */
const MOST_REMEMBERED = 10_000;

export class ArrivalBook {
  readonly #ended = new Map<string, TaskState>();
  readonly #waiting = new Map<string, Set<(state: TaskState) => void>>();

  add(state: TaskState): void {
    remember(this.#ended, state.id, state);
    for (const hand of this.#waiting.get(state.id) ?? []) hand(state);
  }

  /** Rejects with `AbortError` when the signal fires, and leaves no listener either way. */
  arrival(id: string, signal?: AbortSignal): Promise<TaskState> {
    const known = this.#ended.get(id);
    if (known !== undefined) return Promise.resolve(known);
    const waiting = this.#waiting.get(id) ?? new Set();
    this.#waiting.set(id, waiting);
    let hand = (_: TaskState): void => {};
    const told = new Promise<TaskState>((resolve) => {
      hand = resolve;
    });
    waiting.add(hand);
    return scoped(signal, () => told).finally(() => {
      waiting.delete(hand);
      // Another set may stand there by now.
      if (waiting.size === 0 && this.#waiting.get(id) === waiting) this.#waiting.delete(id);
    });
  }
}

/** Puts an entry at the end, and forgets the first beyond the most. */
export function remember<Value>(memory: Map<string, Value>, key: string, value: Value): void {
  memory.delete(key);
  memory.set(key, value);
  const oldest = memory.keys().next().value;
  if (memory.size > MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest);
}
