// Copied from runtime/mock/models/render.ts by the generator: edit it there.

/** A picture of the figure: every triangle in its place, the nearest in front, light from the upper left. */

import type { Vector } from "./figure.ts";
import { type Part, trianglesOf } from "./mesh.ts";
import { type Colour, colourOf, type Picture } from "./texture.ts";

export interface Scene {
  readonly parts: readonly Part[];
  /** Seed of the colours; null for bare clay. */
  readonly colours: number | null;
}

/** Degrees about the upright axis from the front. */
export const VIEWS: Readonly<Record<string, number>> = { front: 0, left: 90, back: 180, right: 270 };
const USUAL_VIEW = 32;
const BACKGROUND: Colour = [236, 238, 242];
const CLAY: Colour = [198, 194, 188];
const LIGHT: Vector = [0.45, 0.75, 0.5];

interface Point {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

export function pictureOf({ parts, colours }: Scene, { size, view }: { size: number; view: string | null }): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at++) pixels.set([...BACKGROUND, 255], at * 4);
  const depths = new Float32Array(size * size).fill(Number.NEGATIVE_INFINITY);
  const turn = turned(((view === null ? USUAL_VIEW : (VIEWS[view] ?? USUAL_VIEW)) * Math.PI) / 180);
  const frame = frameOf(
    parts.flatMap(({ positions }) => pointsOf(positions, turn)),
    size,
  );
  for (const part of parts) {
    const points = pointsOf(part.positions, turn).map(frame);
    const base = colours === null ? CLAY : colourOf(part.bone, colours);
    const triangles = trianglesOf(part.quads);
    for (let at = 0; at < triangles.length; at += 3) {
      const corners = triangles.slice(at, at + 3);
      const shade = 0.55 + 0.45 * Math.max(0, brightness(part.normals, corners[0] ?? 0, turn));
      fill(
        corners.flatMap((index) => points[index] ?? []),
        { colour: base.map((value) => Math.round(value * shade)), pixels, depths, size },
      );
    }
  }
  return { width: size, height: size, pixels };
}

type Turn = (vector: Vector) => Vector;

/** To look at the creature's left is to turn it to the right. */
function turned(angle: number): Turn {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ([x, y, z]) => [x * cos - z * sin, y, x * sin + z * cos];
}

function pointsOf(positions: readonly number[], turn: Turn): Point[] {
  const points: Point[] = [];
  for (let at = 0; at < positions.length; at += 3) {
    const [x, y, z] = turn([positions[at] ?? 0, positions[at + 1] ?? 0, positions[at + 2] ?? 0]);
    points.push({ x, y, depth: z });
  }
  return points;
}

/** Fits everything into the picture with a margin. */
function frameOf(points: readonly Point[], size: number): (point: Point) => Point {
  const range = (values: number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = range(points.map(({ x }) => x));
  const [bottom, top] = range(points.map(({ y }) => y));
  const scale = (size * 0.84) / Math.max(right - left, top - bottom);
  return ({ x, y, depth }) => ({ x: size / 2 + (x - (left + right) / 2) * scale, y: size / 2 - (y - (bottom + top) / 2) * scale, depth });
}

function brightness(normals: readonly number[], vertex: number, turn: Turn): number {
  const [x, y, z] = turn([normals[vertex * 3] ?? 0, normals[vertex * 3 + 1] ?? 0, normals[vertex * 3 + 2] ?? 0]);
  return x * LIGHT[0] + y * LIGHT[1] + z * LIGHT[2];
}

interface Canvas {
  readonly colour: readonly number[];
  readonly pixels: Uint8Array;
  readonly depths: Float32Array;
  readonly size: number;
}

/** Barycentric, pixel by pixel. */
function fill([a, b, c]: readonly Point[], { colour, pixels, depths, size }: Canvas): void {
  if (a === undefined || b === undefined || c === undefined) return;
  const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
  if (Math.abs(area) < 1e-9) return;
  const clamp = (value: number) => Math.max(0, Math.min(size - 1, value));
  const [left, right] = [clamp(Math.floor(Math.min(a.x, b.x, c.x))), clamp(Math.ceil(Math.max(a.x, b.x, c.x)))];
  const [top, bottom] = [clamp(Math.floor(Math.min(a.y, b.y, c.y))), clamp(Math.ceil(Math.max(a.y, b.y, c.y)))];
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const v = ((x - a.x) * (c.y - a.y) - (c.x - a.x) * (y - a.y)) / area;
      const w = ((b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y)) / area;
      const depth = a.depth + v * (b.depth - a.depth) + w * (c.depth - a.depth);
      const at = y * size + x;
      if (v < 0 || w < 0 || v + w > 1 || depth <= (depths[at] ?? 0)) continue;
      depths[at] = depth;
      pixels.set(colour, at * 4);
    }
}
