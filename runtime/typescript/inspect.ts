/** Looks at a file before a byte of it is sent: size, kind, completeness, pixels. */

import type { FileFieldTable } from "./api.ts";
import { ENDING_BYTES, endingOf } from "./ending.ts";
import { HEAD_BYTES, kindOf } from "./kind.ts";
import { pixelsOf } from "./pixels.ts";
import { FileProblem, type Source } from "./source.ts";

/** What a field takes; no limit on pixels when absent. */
export type FileLimits = Pick<FileFieldTable, "accept" | "maxBytes" | "minPixels" | "maxPixels">;

/** The kind of the file, by its content. Throws `FileProblem` when the file is empty, unknown or cut short. */
export async function inspect(source: Source): Promise<string> {
  const { name, size } = source;
  if (size === 0) throw new FileProblem("empty", `${name} is empty.`);
  const head = await source.read(0, HEAD_BYTES);
  const kind = kindOf(head, size);
  if (kind === null) throw new FileProblem("kind", `${name} is of no known kind, judged by its content.`);
  const tail = await source.read(Math.max(0, size - ENDING_BYTES), size);
  if (endingOf(kind, { head, tail, size }) === "truncated")
    throw new FileProblem("truncated", `${name} is cut short: its ${kind} data ends too early.`);
  return kind;
}

/** Throws `FileProblem` when a field does not take such a file. */
export async function judge(source: Source, kind: string, limits: FileLimits): Promise<void> {
  const { name, size } = source;
  const { accept, maxBytes } = limits;
  if (!accept.includes(kind))
    throw new FileProblem("kind", `${name} is of kind ${kind}, judged by its content; this takes ${accept.join(", ")}. Convert it first.`);
  if (size > maxBytes) throw new FileProblem("maxBytes", `${name} has ${size} bytes; at most ${maxBytes} fit here. Make it smaller.`);
  await judgePixels(source, kind, limits);
}

async function judgePixels(source: Source, kind: string, { minPixels, maxPixels }: FileLimits): Promise<void> {
  if (minPixels === undefined && maxPixels === undefined) return;
  const pixels = await pixelsOf(kind, source.read);
  if (!pixels) throw new FileProblem("broken", `${source.name} is no readable ${kind}: its headers tell no size.`);
  const { width, height } = pixels;
  const isInside = Math.min(width, height) >= (minPixels ?? 1) && Math.max(width, height) <= (maxPixels ?? Number.POSITIVE_INFINITY);
  if (!isInside)
    throw new FileProblem(
      "pixels",
      `${source.name} has ${width} x ${height} pixels; each side must have ${minPixels} to ${maxPixels}. Scale it.`,
    );
}
