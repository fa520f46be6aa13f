/** The figure of a description: bones, parts and clips, made once for whatever format. */

import type { ModelDescription } from "./description.ts";
import { type Bone, bonesOf } from "./figure.ts";
import { joined, type Part, partsOf } from "./mesh.ts";
import { type Clip, clipOf } from "./motion.ts";

export interface Body {
  readonly bones: readonly Bone[];
  /** What a file holds: the parts, or the whole as one; nothing in a file of bones alone. */
  readonly meshes: readonly Mesh[];
  readonly parts: readonly Part[];
  readonly clips: readonly Clip[];
}

export interface Mesh extends Part {
  /** Bone of each vertex. */
  readonly bones: readonly number[];
}

export function bodyOf(description: ModelDescription): Body {
  const { hasParts, isBare, clips } = description;
  const { bones, parts } = limbsOf(description);
  const separate = parts.map((part) => ({ ...part, bones: Array.from({ length: part.positions.length / 3 }, () => part.bone) }));
  return {
    bones,
    parts,
    meshes: isBare ? [] : hasParts ? separate : [joined(parts)],
    clips: clips.map((name) => clipOf(name, bones)),
  };
}

/** As its pictures show it. */
export function limbsOf({ creature, shape, isLowPoly, isBlocky }: ModelDescription): Pick<Body, "bones" | "parts"> {
  const bones = bonesOf(creature, shape);
  return { bones, parts: partsOf(bones, { segments: isBlocky ? 1 : isLowPoly ? 2 : 6, roundness: isBlocky ? 0 : 0.45 }) };
}
