// Copied from runtime/mock/models/texture.ts by the generator: edit it there.

/** Clothes: a picture with a cell for each bone, in colours of the seed. */

import { fraction } from "../chance.ts";
import { ATLAS_CELLS } from "./mesh.ts";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, alpha. */
  readonly pixels: Uint8Array;
}

export type Colour = readonly [red: number, green: number, blue: number];

const SIZE = 128;
const CHECK = 4;

/** Colour of a bone: tones that go together, turned by the seed. */
export function colourOf(bone: number, seed: number): Colour {
  const isTrunk = bone < 2;
  const hue = fraction("hue", seed) + (isTrunk ? 0.42 : 0.04 * fraction("shift", seed, bone));
  return fromHsl(hue % 1, 0.4 + 0.25 * fraction("saturation", seed), (isTrunk ? 0.42 : 0.56) + 0.1 * fraction("light", seed, bone));
}

export function textureOf(seed: number): Picture {
  const pixels = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      const cell = Math.floor((y * ATLAS_CELLS) / SIZE) * ATLAS_CELLS + Math.floor((x * ATLAS_CELLS) / SIZE);
      const isDark = (Math.floor(x / CHECK) + Math.floor(y / CHECK)) % 2 === 0;
      pixels.set([...colourOf(cell, seed).map((value) => Math.round(value * (isDark ? 0.86 : 1))), 255], (y * SIZE + x) * 4);
    }
  return { width: SIZE, height: SIZE, pixels };
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl(hue: number, saturation: number, light: number): Colour {
  const part = (offset: number) => {
    const k = (offset + hue * 12) % 12;
    return Math.round(255 * (light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [part(0), part(8), part(4)];
}
