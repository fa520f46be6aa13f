// Copied from runtime/typescript/pixels.ts by the generator: edit it there.

/** Width and height of an image, from its headers alone. */

import { latin1, viewOf } from "./kind.ts";

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** Bytes of a file between two offsets; fewer at its end. */
export type ReadBytes = (start: number, end: number) => Promise<Uint8Array>;

/** Null when `kind` is no image that can be measured, or its headers are broken. */
export async function pixelsOf(kind: string, read: ReadBytes): Promise<Pixels | null> {
  if (kind === "png") return pngPixels(await read(0, 24));
  if (kind === "webp") return webpPixels(await read(0, 30));
  return kind === "jpeg" ? jpegPixels(read) : null;
}

/** https://www.w3.org/TR/png-3/#11IHDR */
function pngPixels(head: Uint8Array): Pixels | null {
  if (head.length < 24 || latin1(head.subarray(12, 16)) !== "IHDR") return null;
  const view = viewOf(head);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webpPixels(head: Uint8Array): Pixels | null {
  if (head.length < 30) return null;
  const view = viewOf(head);
  switch (latin1(head.subarray(12, 16))) {
    case "VP8X":
      return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
    }
    case "VP8 ":
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return null;
  }
}

function uint24(view: DataView, offset: number): number {
  return view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
}

/** Walks the segments (ITU T.81, B.1.1) to the frame header: photographs carry previews and profiles before it. */
async function jpegPixels(read: ReadBytes): Promise<Pixels | null> {
  for (let offset = 2; ; ) {
    const head = await read(offset, offset + 9);
    if (head.length < 4 || head[0] !== 0xff) return null;
    const view = viewOf(head);
    const marker = view.getUint8(1);
    const length = view.getUint16(2);
    if (isFrameHeader(marker)) return head.length === 9 ? { height: view.getUint16(5), width: view.getUint16(7) } : null;
    if (marker === 0xff) offset += 1;
    else if (isStandalone(marker)) offset += 2;
    else if (length < 2 || marker === 0xda || marker === 0xd9) return null;
    else offset += 2 + length;
  }
}

/** C0 to CF but for the tables C4 and CC and the extension C8. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function isStandalone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}
