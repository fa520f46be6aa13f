// Copied from runtime/mock/models/obj.ts by the generator: edit it there.

/** OBJ with its material and texture, in the ZIP that the service sends. */

import { numbersText, zipOf } from "./archive.ts";
import { bodyOf, type Mesh } from "./body.ts";
import type { ModelDescription } from "./description.ts";
import { trianglesOf } from "./mesh.ts";
import { pngOf } from "./png.ts";
import { textureOf } from "./texture.ts";

export function objOf(description: ModelDescription): Uint8Array {
  const { hasTexture, hasQuads, colours } = description;
  const lines = ["mtllib model.mtl"];
  let first = 1;
  for (const mesh of bodyOf(description).meshes) {
    lines.push(...meshLines(mesh, { first, hasQuads }));
    first += mesh.positions.length / 3;
  }
  const texture = hasTexture ? { "texture.png": pngOf(textureOf(colours)) } : {};
  const material = ["newmtl surface", "Kd 0.8 0.8 0.8", ...(hasTexture ? ["map_Kd texture.png"] : [])];
  return zipOf({ "model.obj": `${lines.join("\n")}\n`, "model.mtl": `${material.join("\n")}\n`, ...texture });
}

function meshLines({ name, positions, normals, uvs, quads }: Mesh, { first, hasQuads }: { first: number; hasQuads: boolean }): string[] {
  const [faces, corners] = hasQuads ? [quads, 4] : [trianglesOf(quads), 3];
  const corner = (index: number) => `${index + first}/${index + first}/${index + first}`;
  return [
    `o ${name}`,
    ...grouped(positions, 3).map((values) => `v ${numbersText(values)}`),
    ...grouped(uvs, 2).map((values) => `vt ${numbersText(values)}`),
    ...grouped(normals, 3).map((values) => `vn ${numbersText(values)}`),
    "usemtl surface",
    ...grouped(faces, corners).map((indices) => `f ${indices.map(corner).join(" ")}`),
  ];
}

export function grouped(values: readonly number[], size: number): number[][] {
  return Array.from({ length: values.length / size }, (_, index) => values.slice(index * size, (index + 1) * size));
}
