/** What was measured, as a table for a person. */

import { inColumns } from "../bench/columns.ts";
import type { Row } from "./pledge.ts";

const SHOWN = { kept: "kept", broken: "BROKEN", beside: "-", skipped: "skipped" } as const;

export function renderRows(rows: readonly Row[]): string {
  const cells = rows.map(({ id, what, measured, wanted, verdict }) => [id, what, measured, wanted, SHOWN[verdict]]);
  return [...inColumns([["", "promise", "measured", "wanted", "verdict"], ...cells]), "", verdictOn(rows)].join("\n");
}

export function brokenRows(rows: readonly Row[]): Row[] {
  return rows.filter(({ verdict }) => verdict === "broken");
}

function verdictOn(rows: readonly Row[]): string {
  const broken = brokenRows(rows);
  if (broken.length === 0) return "Every promise that was measured is kept.";
  return `${broken.length} broken: ${broken.map(({ id, what }) => `${id}, ${what}`).join("; ")}.`;
}
