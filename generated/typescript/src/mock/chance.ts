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
  const hex = hash128(labels.join("\n"))
    .map((word) => (word >>> 0).toString(16).padStart(8, "0"))
    .join("");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4] ?? "8";
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Four lanes that feed each other (cyrb128, public domain): ids must not meet, which those of 32 bits do after some ten thousand, and a digest takes twice as long. */
function hash128(text: string): readonly number[] {
  let [a, b, c, d] = LANES;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ code, PRIMES[0]);
    b = c ^ Math.imul(b ^ code, PRIMES[1]);
    c = d ^ Math.imul(c ^ code, PRIMES[2]);
    d = a ^ Math.imul(d ^ code, PRIMES[3]);
  }
  const [e, f] = [Math.imul(c ^ (a >>> 18), PRIMES[0]), Math.imul(d ^ (b >>> 22), PRIMES[1])];
  const [g, h] = [Math.imul(e ^ (c >>> 17), PRIMES[2]), Math.imul(f ^ (d >>> 19), PRIMES[3])];
  const all = e ^ f ^ g ^ h;
  return [all, f ^ all, g ^ all, h ^ all];
}

const LANES: Lanes = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a];
const PRIMES: Lanes = [597_399_067, 2_869_860_233, 951_274_213, 2_716_044_179];
type Lanes = readonly [number, number, number, number];

function digest(labels: readonly (string | number)[]): Buffer {
  return createHash("sha256").update(labels.join("\n")).digest();
}
