// Copied from runtime/mock/models/jpeg.ts by the generator: edit it there.

/** JPEG, by a library: pure arithmetic, so the same bytes everywhere. */

import { encode } from "jpeg-js";
import type { Picture } from "./texture.ts";

const QUALITY = 88;

export function jpegOf({ width, height, pixels }: Picture): Uint8Array {
  return new Uint8Array(encode({ width, height, data: Buffer.from(pixels) }, QUALITY).data);
}
