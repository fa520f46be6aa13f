/** The promises that are measured, in the order of the table. */

import { aborts } from "./aborts.ts";
import { duplicates } from "./duplicates.ts";
import { expiry } from "./expiry.ts";
import type { PledgeId } from "./ids.ts";
import { leaks } from "./leaks.ts";
import { names } from "./names.ts";
import { origin } from "./origin.ts";
import { type Bench, type Pledge, type Row, skipped } from "./pledge.ts";
import { uploaded } from "./uploaded.ts";
import { waits } from "./waits.ts";
import { hasRole } from "./wire.ts";

export const PLEDGES: readonly Pledge[] = [duplicates, waits, aborts, uploaded, expiry, leaks, origin, names];

export interface Setting extends Omit<Bench, "onProgress"> {
  readonly onProgress: (id: string, done: number, of: number) => void;
}

/** Whether this API version has what the promise is about. */
export function isAbout({ needs }: Pledge): boolean {
  return needs === undefined || hasRole(needs.role);
}

/** One after the other: they measure time, and what is left open. */
export async function measure(ids: readonly PledgeId[], { onProgress, ...setting }: Setting): Promise<Row[]> {
  const rows: Row[] = [];
  for (const pledge of PLEDGES) {
    const wanted = pledge.ids.filter((id) => ids.includes(id));
    if (wanted.length === 0) continue;
    const progress: Bench["onProgress"] = (done, of) => onProgress(pledge.ids.join(", "), done, of);
    const measured = isAbout(pledge) ? await pledge.measure({ ...setting, onProgress: progress }) : leftOut(pledge);
    rows.push(...measured.filter((row) => wanted.some((id) => id === row.id)));
  }
  return rows;
}

function leftOut({ ids, needs }: Pledge): Row[] {
  return ids.map((id) => skipped(id, needs?.what ?? "", needs?.otherwise ?? ""));
}
