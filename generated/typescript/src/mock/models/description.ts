// Copied from runtime/mock/models/description.ts by the generator: edit it there.

/** What a file shows: the traits of a model as its writers want them. */

import type { Model } from "../model.ts";

export interface ModelDescription {
  /** The same number, the same shape. */
  readonly shape: number;
  /** The same number, the same clothes. */
  readonly colours: number;
  readonly creature: string;
  readonly hasTexture: boolean;
  readonly hasPbr: boolean;
  /** Each part is a node with a name of its own. */
  readonly hasParts: boolean;
  readonly isLowPoly: boolean;
  /** Faces with four corners, where the format can hold them. */
  readonly hasQuads: boolean;
  readonly hasSkeleton: boolean;
  readonly clips: readonly string[];
  /** The skeleton and its clip without the mesh. */
  readonly isBare: boolean;
  /** Blocks instead of rounded limbs. */
  readonly isBlocky: boolean;
}

export function describe({ shape, colours, traits }: Model): ModelDescription {
  const { creature = "", clips = [], skeleton, style } = traits;
  const hasSkeleton = skeleton !== undefined;
  return {
    ...{ shape, colours, creature: String(creature), hasSkeleton },
    hasTexture: traits["texture"] === true,
    hasPbr: traits["pbr"] === true,
    hasParts: traits["parts"] === true,
    isLowPoly: traits["low_poly"] === true,
    hasQuads: traits["quads"] === true,
    clips: hasSkeleton ? [clips].flat().map(String) : [],
    isBare: hasSkeleton && traits["clip_only"] === true,
    isBlocky: style !== undefined,
  };
}
