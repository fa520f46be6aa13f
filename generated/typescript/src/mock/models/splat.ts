// Copied from runtime/mock/models/splat.ts by the generator: edit it there.

/** Gaussian splats: one small ball per vertex of the figure, as binary PLY with the attributes that viewers read, or as rows without a header. */

import { hash32 } from "../chance.ts";
import { bodyOf } from "./body.ts";
import type { ModelDescription } from "./description.ts";

const ATTRIBUTES = [
  ...["x", "y", "z", "nx", "ny", "nz", "f_dc_0", "f_dc_1", "f_dc_2", "opacity"],
  ...["scale_0", "scale_1", "scale_2", "rot_0", "rot_1", "rot_2", "rot_3"],
];
const SIZE = 0.02;
/** Before its logistic function: what PLY keeps. */
const OPACITY = 4;
/** Of the spherical harmonic that is the same everywhere. */
const SH_0 = 0.28209479177387814;

interface Ball {
  readonly at: readonly number[];
  readonly normal: readonly number[];
  /** 0 to 1. */
  readonly colour: readonly number[];
}

export function plyOf(description: ModelDescription): Uint8Array {
  const rows = ballsOf(description).map(({ at, normal, colour }) => [
    ...[...at, ...normal],
    ...colour.map((channel) => (channel - 0.5) / SH_0),
    ...[OPACITY, Math.log(SIZE), Math.log(SIZE), Math.log(SIZE)],
    ...[1, 0, 0, 0],
  ]);
  const properties = ATTRIBUTES.map((name) => `property float ${name}\n`).join("");
  const header = Buffer.from(`ply\nformat binary_little_endian 1.0\nelement vertex ${rows.length}\n${properties}end_header\n`);
  const body = Buffer.alloc(rows.length * ATTRIBUTES.length * 4);
  for (const [index, value] of rows.flat().entries()) body.writeFloatLE(value, index * 4);
  return Buffer.concat([header, body]);
}

/** Place, size, colour and turn: six floats and eight bytes. */
const ROW_BYTES = 32;
const NO_TURN = [255, 128, 128, 128];

export function splatOf(description: ModelDescription): Uint8Array {
  const balls = ballsOf(description);
  const rows = Buffer.alloc(balls.length * ROW_BYTES);
  for (const [index, { at, colour }] of balls.entries()) {
    const start = index * ROW_BYTES;
    for (const [place, value] of [...at, SIZE, SIZE, SIZE].entries()) rows.writeFloatLE(value, start + place * 4);
    rows.set([...colour.map((channel) => Math.floor(channel * 255)), 255, ...NO_TURN], start + 24);
  }
  return rows;
}

function ballsOf(description: ModelDescription): Ball[] {
  return bodyOf(description).parts.flatMap(({ name, positions, normals }) => {
    const colour = [0, 1, 2].map((channel) => hash32(description.colours, name, channel) / 2 ** 32);
    return Array.from({ length: positions.length / 3 }, (_, index) => ({
      at: [...positions.slice(index * 3, index * 3 + 3)],
      normal: [...normals.slice(index * 3, index * 3 + 3)],
      colour,
    }));
  });
}
