// Copied from runtime/mock/models/webp.ts by the generator: edit it there.

/**
 * WebP, lossless and as plain as the format allows: every colour has a code of eight bits, and nothing is predicted.
 * https://developers.google.com/speed/webp/docs/webp_lossless_bitstream_specification
 */

import type { Picture } from "./texture.ts";

const LITERALS = 256;
const LENGTH_CODES = 24;
/** Order in which lengths of code-length codes are told: 17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8. */
const UNTIL_EIGHT = 12;
const AT_ZERO = 2;

export function webpOf({ width, height, pixels }: Picture): Uint8Array {
  const bits = new Bits();
  bits.write(0x2f, 8);
  bits.write(width - 1, 14);
  bits.write(height - 1, 14);
  bits.write(0, 1 + 3 + 1 + 1 + 1); // opaque, version 0; no transform, no colour cache, one group of codes
  writeLiteralCodes(bits, LENGTH_CODES);
  writeLiteralCodes(bits, 0);
  writeLiteralCodes(bits, 0);
  writeOneSymbol(bits, 255);
  writeOneSymbol(bits, 0);
  for (let at = 0; at < pixels.length; at += 4) for (const channel of [at + 1, at, at + 2]) bits.write(reversed(pixels[channel] ?? 0), 8);
  return riff(bits.bytes());
}

/** All 256 literals have codes of eight bits, which are their own values; what follows them has none. */
function writeLiteralCodes(bits: Bits, unused: number): void {
  bits.write(0, 1);
  bits.write(UNTIL_EIGHT - 4, 4);
  for (let index = 0; index < UNTIL_EIGHT; index++) bits.write(index === AT_ZERO || index === UNTIL_EIGHT - 1 ? 1 : 0, 3);
  bits.write(0, 1); // all lengths are told
  for (let symbol = 0; symbol < LITERALS; symbol++) bits.write(1, 1); // of the two codes the second: length 8
  for (let symbol = 0; symbol < unused; symbol++) bits.write(0, 1);
}

function writeOneSymbol(bits: Bits, symbol: number): void {
  bits.write(1, 1);
  bits.write(0, 1); // one symbol
  bits.write(1, 1); // of eight bits
  bits.write(symbol, 8);
}

/** Codes go from their highest bit, everything else from the lowest. */
function reversed(byte: number): number {
  let result = 0;
  for (let bit = 0; bit < 8; bit++) result |= ((byte >> bit) & 1) << (7 - bit);
  return result;
}

class Bits {
  readonly #bytes: number[] = [];
  #count = 0;

  write(value: number, count: number): void {
    for (let bit = 0; bit < count; bit++, this.#count++) {
      const at = this.#count >> 3;
      this.#bytes[at] = (this.#bytes[at] ?? 0) | (((value >> bit) & 1) << (this.#count & 7));
    }
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

function riff(data: Uint8Array): Uint8Array {
  const size = data.length + (data.length % 2);
  const file = Buffer.alloc(20 + size);
  file.write("RIFF", 0);
  file.writeUInt32LE(12 + size, 4);
  file.write("WEBPVP8L", 8);
  file.writeUInt32LE(data.length, 16);
  file.set(data, 20);
  return file;
}
