/** Rows of cells as lines of text. */

/** Indented, each column as wide as its widest cell; columns with figures are right-aligned. */
export function inColumns(rows: readonly (readonly string[])[], { figures = [] }: { figures?: readonly number[] } = {}): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) => width(column));
  const aligned = (cell: string, column: number) =>
    figures.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(aligned).join("  ").trimEnd()}`);
}
