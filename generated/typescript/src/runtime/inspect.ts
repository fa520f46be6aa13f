// Copied from runtime/typescript/inspect.ts by the generator: edit it there.

/** Looks at a file before a byte of it is sent: size, kind, completeness, pixels. */

import type { FileFieldTable } from "./api.ts";
import { ENDING_BYTES, endingOf } from "./ending.ts";
import { FileProblem } from "./file-problem.ts";
import { HEAD_BYTES, kindOf } from "./kind.ts";
import { pixelsOf } from "./pixels.ts";
import type { Source } from "./source.ts";

/** Throws `FileProblem` when a file is empty or larger than a field takes. */
export function judgeSize({ name, size }: Source, { maxBytes }: FileFieldTable): void {
  if (size === 0) throw new FileProblem("empty", `${name} is empty.`);
  if (size > maxBytes) throw new FileProblem("maxBytes", `${name} has ${size} bytes; at most ${maxBytes} fit here. Make it smaller.`);
}

/** The kind by the content. Throws `FileProblem` when it is unknown or the file is cut short. */
export async function kindOfSource(source: Source): Promise<string> {
  const { name, size } = source;
  const head = await source.read(0, HEAD_BYTES);
  const kind = kindOf(head, size);
  if (kind === null) throw new FileProblem("kind", `${name} is of no known kind, judged by its content.`);
  const tail = await source.read(Math.max(0, size - ENDING_BYTES), size);
  if (endingOf(kind, { head, tail, size }) === "truncated")
    throw new FileProblem("truncated", `${name} is cut short: its ${kind} data should go on. Get it whole first.`);
  return kind;
}

/** Throws `FileProblem` when a field does not take such a file. */
export async function judgeFile(source: Source, kind: string, field: FileFieldTable): Promise<void> {
  const { accept } = field;
  if (!accept.includes(kind))
    throw new FileProblem(
      "kind",
      `${source.name} is of kind ${kind}, judged by its content; this takes ${accept.join(", ")}. Convert it first.`,
    );
  judgeSize(source, field);
  await judgePixels(source, kind, field);
}

async function judgePixels(source: Source, kind: string, { minPixels, maxPixels }: FileFieldTable): Promise<void> {
  if (minPixels === undefined && maxPixels === undefined) return;
  const pixels = await pixelsOf(kind, source.read);
  if (!pixels) throw new FileProblem("broken", `${source.name} is no readable ${kind}: its headers tell no size.`);
  const { width, height } = pixels;
  const isTooSmall = Math.min(width, height) < (minPixels ?? 1);
  const isTooLarge = Math.max(width, height) > (maxPixels ?? Number.POSITIVE_INFINITY);
  if (isTooSmall || isTooLarge)
    throw new FileProblem(
      "pixels",
      `${source.name} has ${width} x ${height} pixels; each side must have ${minPixels ?? 1} to ${maxPixels ?? "any number"}. Scale it.`,
    );
}
