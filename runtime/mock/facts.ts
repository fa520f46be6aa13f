/** What a file that came in really is: read from its bytes, whatever its name claims. */

import { createHash } from "node:crypto";
import { ENDING_BYTES, endingOf } from "../typescript/ending.ts";
import { HEAD_BYTES, kindOf } from "../typescript/kind.ts";
import { type Pixels, pixelsOf } from "../typescript/pixels.ts";

export interface FileFacts {
  readonly bytes: number;
  /** Canonical extension; null for an unknown kind, and for a file that is cut short. */
  readonly kind: string | null;
  readonly pixels: Pixels | null;
  readonly digest: string;
}

export async function factsOf(content: Uint8Array): Promise<FileFacts> {
  const size = content.length;
  const head = content.subarray(0, HEAD_BYTES);
  const kind = kindOf(head, size);
  const isCut = endingOf(kind, { head, tail: content.subarray(-ENDING_BYTES), size }) === "truncated";
  const pixels = kind === null ? null : await pixelsOf(kind, async (start, end) => content.subarray(start, end));
  return { bytes: size, kind: isCut ? null : kind, pixels, digest: createHash("sha256").update(content).digest("hex") };
}

export interface FileLimits {
  readonly accept: readonly string[];
  readonly maxBytes: number;
  readonly minPixels?: number | undefined;
  readonly maxPixels?: number | undefined;
}

/** Kinds whose headers tell a size in pixels. */
export const IMAGES = ["png", "jpeg", "webp"];

/** Why a field does not take such a file; null when it does. */
export function whyNotTaken({ bytes, kind, pixels }: FileFacts, { accept, maxBytes, minPixels, maxPixels }: FileLimits): string | null {
  if (kind === null || !accept.includes(kind))
    return `It is ${kind ?? "of an unknown kind, or cut short"}; taken are ${accept.join(", ")}.`;
  if (bytes > maxBytes) return `It has ${bytes} bytes; at most ${maxBytes} are taken.`;
  // Of a field that takes models too.
  const isImage = pixels !== null || IMAGES.includes(kind);
  if (!isImage || (minPixels === undefined && maxPixels === undefined)) return null;
  if (pixels === null) return "Its headers tell no size in pixels.";
  const isSmall = Math.min(pixels.width, pixels.height) < (minPixels ?? 1);
  const isLarge = Math.max(pixels.width, pixels.height) > (maxPixels ?? Number.POSITIVE_INFINITY);
  return isSmall || isLarge ? `It has ${pixels.width} x ${pixels.height} pixels; a side must have ${minPixels} to ${maxPixels}.` : null;
}
