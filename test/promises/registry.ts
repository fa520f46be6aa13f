/** The promises that are measured, in the order of the table. */

import { aborts } from "./aborts.ts";
import { duplicates } from "./duplicates.ts";
import { expiry } from "./expiry.ts";
import { leaks } from "./leaks.ts";
import { names } from "./names.ts";
import { origin } from "./origin.ts";
import type { Bench, Pledge, Row } from "./pledge.ts";
import { uploaded } from "./uploaded.ts";
import { waits } from "./waits.ts";

export const PLEDGES: readonly Pledge[] = [duplicates, waits, aborts, uploaded, expiry, leaks, origin, names];

export const IDS: readonly string[] = PLEDGES.flatMap(({ ids }) => ids);

export interface Setting extends Omit<Bench, "onProgress"> {
  readonly onProgress: (id: string, done: number, of: number) => void;
}

/** One after the other: they measure time, and what is left open. */
export async function measure(ids: readonly string[], { onProgress, ...setting }: Setting): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { ids: own, measure: run } of PLEDGES.filter((pledge) => pledge.ids.some((id) => ids.includes(id)))) {
    const measured = await run({ ...setting, onProgress: (done, of) => onProgress(own.join(", "), done, of) });
    rows.push(...measured.filter(({ id }) => ids.includes(id)));
  }
  return rows;
}
