// Copied from runtime/typescript/ending.ts by the generator: edit it there.

/** Whether a file has its end: the only witness when a connection closes early without having told a length. */

import { latin1, viewOf } from "./kind.ts";

/** Bytes at either end of a file that `endingOf` wants to see. */
export const ENDING_BYTES = 64;

/** What a file's own format says of its end; `unknown` for formats without a length or an end mark. */
export type Ending = "complete" | "truncated" | "unknown";

/** `head` and `tail` are the first and last bytes of a file of `size` bytes. */
export function endingOf(kind: string | null, { head, tail, size }: { head: Uint8Array; tail: Uint8Array; size: number }): Ending {
  switch (kind) {
    case "glb":
      return head.length < 12 ? "truncated" : hasAll(viewOf(head).getUint32(8, true), size);
    case "webp":
      return head.length < 12 ? "truncated" : hasAll(viewOf(head).getUint32(4, true) + 8, size);
    case "png":
      return latin1(tail).includes("IEND") ? "complete" : "truncated";
    // Cameras append to a JPEG: an end mark proves the end, its absence proves nothing.
    case "jpeg":
      return latin1(tail).includes("\xff\xd9") ? "complete" : "unknown";
    default:
      return "unknown";
  }
}

function hasAll(declared: number, size: number): Ending {
  return declared > size ? "truncated" : "complete";
}
