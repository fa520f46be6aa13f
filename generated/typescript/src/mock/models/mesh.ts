// Copied from runtime/mock/models/mesh.ts by the generator: edit it there.

/** Bodies as meshes: a rounded block around each bone, made of faces with four corners. */

import type { Bone, Vector } from "./figure.ts";

export interface Part {
  readonly name: string;
  /** Index of the bone that moves it. */
  readonly bone: number;
  /** Three numbers each, and two. */
  readonly positions: readonly number[];
  readonly normals: readonly number[];
  readonly uvs: readonly number[];
  /** Four indices each, counter-clockwise seen from outside. */
  readonly quads: readonly number[];
}

/** Cells of the texture in a row: each bone has one. */
export const ATLAS_CELLS = 4;

/** Axis that a side looks along, and the two that span it: right-handed, so that faces look outwards. */
const SIDES: readonly (readonly [normal: Vector, right: Vector, up: Vector])[] = [
  [
    [1, 0, 0],
    [0, 0, -1],
    [0, 1, 0],
  ],
  [
    [-1, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
  ],
  [
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, -1],
  ],
  [
    [0, -1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ],
  [
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 0],
  ],
  [
    [0, 0, -1],
    [-1, 0, 0],
    [0, 1, 0],
  ],
];

/** `segments`: faces along an edge. `roundness`: 0 a box, 1 a ball. */
export function partsOf(bones: readonly Bone[], { segments, roundness }: { segments: number; roundness: number }): Part[] {
  return bones.map((bone, index) => partOf(bone, index, { segments, roundness }));
}

function partOf({ name, centre, size }: Bone, index: number, { segments, roundness }: { segments: number; roundness: number }): Part {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const quads: number[] = [];
  for (const [normal, right, up] of SIDES) {
    const first = positions.length / 3;
    for (let row = 0; row <= segments; row++)
      for (let column = 0; column <= segments; column++) {
        const [u, v] = [column / segments, row / segments];
        const onCube = sum([normal, 1], [right, 2 * u - 1], [up, 2 * v - 1]);
        const onBall = unit(onCube);
        const shape = sum([onCube, 1 - roundness], [onBall, roundness]);
        positions.push(...([0, 1, 2] as const).map((axis) => centre[axis] + (shape[axis] * size[axis]) / 2));
        normals.push(...unit(sum([normal, 1 - roundness], [onBall, roundness])));
        uvs.push(...atlasPlace(index, u, v));
      }
    for (let row = 0; row < segments; row++)
      for (let column = 0; column < segments; column++) {
        const corner = first + row * (segments + 1) + column;
        quads.push(corner, corner + 1, corner + segments + 2, corner + segments + 1);
      }
  }
  return { name, bone: index, positions, normals, uvs, quads };
}

/** Two triangles for each face. */
export function trianglesOf(quads: readonly number[]): number[] {
  const triangles: number[] = [];
  for (let at = 0; at < quads.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = quads.slice(at, at + 4);
    triangles.push(a, b, c, a, c, d);
  }
  return triangles;
}

/** Several parts as one, for files without parts; `bones` has the bone of each vertex. */
export function joined(parts: readonly Part[]): Part & { readonly bones: readonly number[] } {
  const whole = { positions: [] as number[], normals: [] as number[], uvs: [] as number[], quads: [] as number[], bones: [] as number[] };
  for (const part of parts) {
    const first = whole.positions.length / 3;
    whole.quads.push(...part.quads.map((index) => index + first));
    whole.positions.push(...part.positions);
    whole.normals.push(...part.normals);
    whole.uvs.push(...part.uvs);
    whole.bones.push(...Array.from({ length: part.positions.length / 3 }, () => part.bone));
  }
  return { name: "model", bone: 0, ...whole };
}

/** A hair inside of the cell, so that neighbours do not show at the seams. */
function atlasPlace(index: number, u: number, v: number): [number, number] {
  const cell = index % (ATLAS_CELLS * ATLAS_CELLS);
  const inside = (value: number) => 0.02 + 0.96 * value;
  return [((cell % ATLAS_CELLS) + inside(u)) / ATLAS_CELLS, (Math.floor(cell / ATLAS_CELLS) + inside(v)) / ATLAS_CELLS];
}

function sum(...terms: readonly (readonly [vector: Vector, factor: number])[]): Vector {
  const along = (axis: 0 | 1 | 2) => terms.reduce((total, [vector, factor]) => total + vector[axis] * factor, 0);
  return [along(0), along(1), along(2)];
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
