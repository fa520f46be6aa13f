/** The clock of a scenario: it jumps over every sleep, or runs so many times faster than the real one. */

import type { Deps } from "../../../../generated/typescript/src/runtime/options.ts";
import { sleep as realSleep, throwIfAborted } from "../../../../generated/typescript/src/runtime/scope.ts";

export interface Clock {
  readonly deps: Deps;
  /** Milliseconds of every sleep that was one. */
  readonly slept: readonly number[];
  /** Calls back in the n-th sleep, counted from 1, before it begins. */
  readonly inSleep: (count: number, act: () => void) => void;
}

export function clockOf({ clock, random }: { readonly clock: "jump" | number; readonly random: number }): Clock {
  const slept: number[] = [];
  const acts = new Map<number, () => void>();
  let time = 0;
  const noted = (ms: number) => {
    if (ms > 0) acts.get(slept.push(ms))?.();
  };
  const jump = async (ms: number, signal?: AbortSignal) => {
    throwIfAborted(signal);
    noted(ms);
    throwIfAborted(signal);
    time += ms;
  };
  const fast = (factor: number) => async (ms: number, signal?: AbortSignal) => {
    noted(ms);
    await realSleep(ms / factor, signal);
  };
  const deps: Deps =
    clock === "jump"
      ? { now: () => time, random: () => random, sleep: jump }
      : { now: () => performance.now() * clock, random: () => random, sleep: fast(clock) };
  return { deps, slept, inSleep: (count, act) => acts.set(count, act) };
}
