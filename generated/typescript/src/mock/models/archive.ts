// Copied from runtime/mock/models/archive.ts by the generator: edit it there.

/** ZIP files that are the same bytes every time. */

import { type Zippable, zipSync } from "fflate";

/** The first date that the format can tell. */
const DATE = new Date(1980, 0, 1);

export function zipOf(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, [typeof content === "string" ? Buffer.from(content) : content, { mtime: DATE }]]),
  );
  return zipSync(entries);
}

/** A number as text files want it: no more digits than a millimetre's tenth needs, never `-0`. */
export function numberText(value: number): string {
  const text = value.toFixed(5).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

export function numbersText(values: readonly number[]): string {
  return values.map(numberText).join(" ");
}
