/** How figures come about: subjects take turns, so that whatever else the machine does hits all of them alike. */

export interface Subject {
  name: string;
  /** Before each turn, outside of the measured time. */
  prepare?: () => Promise<void>;
  run: () => Promise<unknown>;
}

export interface Turns {
  /** Counted turns of each subject; one more warms up. */
  runs: number;
  /** Measurements per turn; default 1. */
  batch?: number;
  /** Milliseconds of some clock; only differences are used. */
  now: () => number;
  /** Told before each turn: a bench takes minutes. */
  onTurn?: (name: string, turn: number, of: number) => void;
}

/** Milliseconds of each counted measurement, by name: A B C, A B C, … */
export async function takeTurns(
  subjects: readonly Subject[],
  { runs, batch = 1, now, onTurn }: Turns,
): Promise<(name: string) => number[]> {
  const times = new Map(subjects.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round <= runs; round++) {
    for (const { name, prepare, run } of subjects) {
      onTurn?.(name, round + 1, runs + 1);
      await prepare?.();
      const measured = await measureBatch(run, batch, now);
      if (round > 0) times.get(name)?.push(...measured);
    }
  }
  return (name) => times.get(name) ?? [];
}

async function measureBatch(run: Subject["run"], batch: number, now: () => number): Promise<number[]> {
  const measured: number[] = [];
  while (measured.length < batch) {
    const start = now();
    await run();
    measured.push(now() - start);
  }
  return measured;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Weighted mean of the two nearest values; NaN when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}
