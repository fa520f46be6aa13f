// Copied from runtime/mock/models/splat.ts by the generator: edit it there.

/** Gaussian splat as binary PLY: one small ball per vertex of the figure, in the attributes that viewers of splats read. */

import { hash32 } from "../chance.ts";
import { bodyOf } from "./body.ts";
import type { ModelDescription } from "./description.ts";

const ATTRIBUTES = [
  ...["x", "y", "z", "nx", "ny", "nz", "f_dc_0", "f_dc_1", "f_dc_2", "opacity"],
  ...["scale_0", "scale_1", "scale_2", "rot_0", "rot_1", "rot_2", "rot_3"],
];
/** Logarithm of the size, and the opacity before its logistic function: what the format keeps. */
const LOG_SCALE = Math.log(0.02);
const OPACITY = 4;
/** Of the spherical harmonic that is the same everywhere. */
const SH_0 = 0.28209479177387814;

export function splatOf(description: ModelDescription): Uint8Array {
  const rows = bodyOf(description).parts.flatMap(({ name, positions, normals }) => {
    const colour = [0, 1, 2].map((channel) => (hash32(description.colours, name, channel) / 2 ** 32 - 0.5) / SH_0);
    return Array.from({ length: positions.length / 3 }, (_, index) => [
      ...positions.slice(index * 3, index * 3 + 3),
      ...normals.slice(index * 3, index * 3 + 3),
      ...[...colour, OPACITY],
      ...[LOG_SCALE, LOG_SCALE, LOG_SCALE],
      ...[1, 0, 0, 0],
    ]);
  });
  const properties = ATTRIBUTES.map((name) => `property float ${name}\n`).join("");
  const header = Buffer.from(`ply\nformat binary_little_endian 1.0\nelement vertex ${rows.length}\n${properties}end_header\n`);
  const body = Buffer.alloc(rows.length * ATTRIBUTES.length * 4);
  for (const [index, value] of rows.flat().entries()) body.writeFloatLE(value, index * 4);
  return Buffer.concat([header, body]);
}
