/** What the bench found, as tables for a person. */
import { inColumns } from "./columns.ts";

export interface Table {
  title: string;
  /** What was measured how, and what ratios are against. */
  says: string;
  unit: "ms" | "µs" | "B" | "/s" | "MB" | "s" | "requests" | "POSTs" | "cases" | "lines";
  rows: Row[];
}

export interface Row {
  what: string;
  /** In the table's unit; null with the reason in `note`. */
  value: number | null;
  /** Against the row that the table's `says` names. */
  ratio?: number;
  target?: { says: string; isMet: boolean };
  note?: string;
}

export function renderReport(tables: readonly Table[]): string {
  const missed = tables.flatMap(({ title, rows }) =>
    rows.filter(({ target }) => target?.isMet === false).map(({ what }) => `${title}, ${what}`),
  );
  const verdict = missed.length === 0 ? "Every target is met." : `${missed.length} missed: ${missed.join("; ")}.`;
  return [...tables.map(renderTable), verdict].join("\n\n");
}

export function renderTable({ title, says, unit, rows }: Table): string {
  const cells = rows.map(({ what, value, ratio, target, note }) => [
    what,
    value === null ? "-" : `${rounded(value)} ${unit}`,
    ratio === undefined ? "" : `${ratio.toFixed(2)} x`,
    target ? `${target.says}: ${target.isMet ? "met" : "MISSED"}` : "",
    note ?? "",
  ]);
  return [title, says, ...inColumns(cells, { figures: [1, 2] })].join("\n");
}

function rounded(value: number): string {
  return Math.abs(value) >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(1);
}
