// Copied from runtime/mock/clock.ts by the generator: edit it there.

/** Virtual time: real time, faster, and moved forward by hand. */

export interface Clock {
  /** Virtual milliseconds since the epoch. */
  now(): number;
  /** Real milliseconds since the epoch, off by the skew: what signatures are judged by. */
  wall(): number;
  /** Real milliseconds for a stretch of virtual ones. */
  real(virtualMs: number): number;
  advance(virtualMs: number): void;
  /** How far the clock of the mock is off. */
  skew(ms: number): void;
}

/** `now` gives real milliseconds since the epoch. */
export function createClock({ now, speed }: { now: () => number; speed: number }): Clock {
  const start = now();
  let advancedMs = 0;
  let skewMs = 0;
  return {
    now: () => start + (now() - start) * speed + advancedMs,
    wall: () => now() + skewMs,
    real: (virtualMs) => virtualMs / speed,
    advance(virtualMs) {
      advancedMs += virtualMs;
    },
    skew(ms) {
      skewMs = ms;
    },
  };
}
