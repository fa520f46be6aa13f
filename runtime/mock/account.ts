/** What belongs to one key: credits, slots, and how fast it may ask. Nothing here runs by itself: what has ended is settled when somebody looks. */

import TinyQueue from "tinyqueue";
import type { MockTask } from "./task.ts";

export class Account {
  readonly key: string;
  balance: number;
  frozen = 0;
  /** Tasks created so far: the n-th of an account is the same in every run. */
  created = 0;
  readonly #busy = new Map<string, number>();
  readonly #active = new TinyQueue<MockTask>([], (a, b) => a.endsAt - b.endsAt);
  #tokens: number | null = null;
  #askedAt = 0;

  constructor(key: string, credits: number) {
    this.key = key;
    this.balance = credits;
  }

  /** Frees slots and credits of what has ended by then, and gives it; `isPaid` tells whether a task is charged. */
  settle(now: number, isPaid: (task: MockTask) => boolean): MockTask[] {
    const ended: MockTask[] = [];
    for (let first = this.#active.peek(); first !== undefined && first.endsAt <= now; first = this.#active.peek()) {
      this.#active.pop();
      ended.push(first);
      this.#busy.set(first.group, this.busy(first.group) - 1);
      this.frozen -= first.credits;
      if (!isPaid(first)) this.balance += first.credits;
    }
    return ended;
  }

  /** Takes the credits and a slot for a new task. */
  start(task: MockTask): void {
    this.balance -= task.credits;
    this.frozen += task.credits;
    this.#busy.set(task.group, this.busy(task.group) + 1);
    this.#active.push(task);
  }

  /** Tasks of the group that are queued or running. */
  busy(group: string): number {
    return this.#busy.get(group) ?? 0;
  }

  /** Virtual time at which the next slot of the group is free. */
  nextEnd(group: string): number {
    return this.#active.data.reduce((next, task) => (task.group === group ? Math.min(next, task.endsAt) : next), Number.POSITIVE_INFINITY);
  }

  /** Requests that may come at once. */
  get requestsLeft(): number {
    return Math.floor(this.#tokens ?? 0);
  }

  /** Whole seconds until the next request may come. */
  secondsToNext(rate: number): number {
    return Math.max(1, Math.ceil((1 - (this.#tokens ?? 1)) / rate));
  }

  /** One request more, of so many per second; a second's worth may come at once. `wallMs` is real time. */
  ask(rate: number, wallMs: number): boolean {
    const most = Math.max(1, rate);
    const gained = this.#tokens === null ? most : this.#tokens + ((wallMs - this.#askedAt) / 1_000) * rate;
    const tokens = Math.min(most, Math.max(0, gained));
    this.#askedAt = wallMs;
    this.#tokens = tokens >= 1 ? tokens - 1 : tokens;
    return tokens >= 1;
  }
}
