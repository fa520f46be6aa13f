// Copied from runtime/mock/models/stl.ts by the generator: edit it there.

/** Binary STL: triangles and nothing else. */

import { bodyOf } from "./body.ts";
import type { ModelDescription } from "./description.ts";
import { trianglesOf } from "./mesh.ts";

const HEADER_BYTES = 84;
const FACET_BYTES = 50;

export function stlOf(description: ModelDescription): Uint8Array {
  const facets = bodyOf(description).meshes.flatMap(({ positions, quads }) =>
    trianglesOf(quads).flatMap((index) => [positions[index * 3] ?? 0, positions[index * 3 + 1] ?? 0, positions[index * 3 + 2] ?? 0]),
  );
  const count = facets.length / 9;
  const file = Buffer.alloc(HEADER_BYTES + count * FACET_BYTES);
  file.write("binary STL of the mock", 0);
  file.writeUInt32LE(count, 80);
  for (let facet = 0; facet < count; facet++) {
    const corners = facets.slice(facet * 9, facet * 9 + 9);
    for (const [index, value] of [...normalOf(corners), ...corners].entries())
      file.writeFloatLE(value, HEADER_BYTES + facet * FACET_BYTES + index * 4);
  }
  return file;
}

function normalOf([ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0, cx = 0, cy = 0, cz = 0]: readonly number[]): number[] {
  const [ux, uy, uz, vx, vy, vz] = [bx - ax, by - ay, bz - az, cx - ax, cy - ay, cz - az];
  const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.hypot(...normal) || 1;
  return normal.map((value) => value / length);
}
