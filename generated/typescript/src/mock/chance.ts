// Copied from runtime/mock/chance.ts by the generator: edit it there.

/** Chance that repeats: everything random of the mock comes from its seed and a label. */

import { createHash } from "node:crypto";

/** 32 bits of the labels: FNV-1a, stirred at the end as MurmurHash3 does, since close labels must not give close numbers. */
export function hash32(...labels: readonly (string | number)[]): number {
  const text = labels.join("\n");
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 0 up to 1. */
export function fraction(...labels: readonly (string | number)[]): number {
  return hash32(...labels) / 2 ** 32;
}

/** As many bytes as wanted. */
export function bytesOf(count: number, ...labels: readonly (string | number)[]): Buffer {
  const blocks = Array.from({ length: Math.ceil(count / 32) }, (_, block) => digest([...labels, block]));
  return Buffer.concat(blocks).subarray(0, count);
}

/** A UUID, version 4 in form. */
export function uuidOf(...labels: readonly (string | number)[]): string {
  const hex = [0, 1, 2, 3]
    .map((part) =>
      hash32(...labels, part)
        .toString(16)
        .padStart(8, "0"),
    )
    .join("");
  const variant = "89ab"[hash32(...labels) % 4] ?? "8";
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function digest(labels: readonly (string | number)[]): Buffer {
  return createHash("sha256").update(labels.join("\n")).digest();
}
