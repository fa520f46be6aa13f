// Copied from runtime/mock/models/figure.ts by the generator: edit it there.

/** Creatures as bones: where each turns, and the block of body around it. Metres, y up, the face towards +z, so that the creature's left is +x. */

import { fraction } from "../chance.ts";

export type Vector = readonly [x: number, y: number, z: number];

export interface Bone {
  /** `arm_left` */
  readonly name: string;
  /** Index of the bone that it hangs on; -1 for the root. */
  readonly parent: number;
  /** Where it turns. */
  readonly joint: Vector;
  /** The block around it. */
  readonly centre: Vector;
  readonly size: Vector;
}

/** Proportions, each around 1. */
interface Build {
  readonly height: number;
  readonly girth: number;
  readonly head: number;
}

/** Bones with the root first, each after the one that it hangs on. An unknown creature walks on two legs. */
export function bonesOf(creature: string, seed: number): Bone[] {
  const around = (what: string, spread: number) => 1 + spread * (2 * fraction(what, seed) - 1);
  const build = { height: around("height", 0.25), girth: around("girth", 0.3), head: around("head", 0.25) };
  const make = CREATURES[creature] ?? biped;
  return make(build).map((bone) => scaled(bone, build.height));
}

const CREATURES: Readonly<Record<string, (build: Build) => Bone[]>> = {
  biped,
  quadruped: (build) => crawler(build, 2),
  hexapod: (build) => crawler(build, 3),
  octopod: (build) => crawler(build, 4),
  avian,
  serpentine: (build) => chain(build, { links: 9, isFish: false }),
  aquatic: (build) => chain(build, { links: 4, isFish: true }),
};

function biped({ girth, head }: Build): Bone[] {
  const limb = (side: "left" | "right"): Bone[] => {
    const x = side === "left" ? 1 : -1;
    return [
      bone(`arm_${side}`, 1, { joint: [0.26 * x, 1.38, 0], centre: [0.3 * x, 1.24, 0], size: [0.19 * girth, 0.46, 0.2 * girth] }),
      bone(`hand_${side}`, -2, { joint: [0.3 * x, 1.04, 0], centre: [0.31 * x, 0.86, 0.03], size: [0.17 * girth, 0.46, 0.18 * girth] }),
      bone(`leg_${side}`, 0, { joint: [0.12 * x, 0.84, 0], centre: [0.13 * x, 0.66, 0], size: [0.25 * girth, 0.56, 0.26 * girth] }),
      bone(`foot_${side}`, -2, { joint: [0.13 * x, 0.42, 0], centre: [0.13 * x, 0.23, 0.04], size: [0.22 * girth, 0.46, 0.3 * girth] }),
    ];
  };
  return linked([
    bone("hips", -1, { joint: [0, 0.9, 0], centre: [0, 0.92, 0], size: [0.46 * girth, 0.34, 0.32 * girth] }),
    bone("torso", 0, { joint: [0, 1, 0], centre: [0, 1.22, 0], size: [0.54 * girth, 0.6, 0.36 * girth] }),
    bone("head", 1, { joint: [0, 1.48, 0], centre: [0, 1.66, 0.02], size: [0.36 * head, 0.42 * head, 0.38 * head] }),
    ...limb("left"),
    ...limb("right"),
  ]);
}

function crawler({ girth, head }: Build, pairs: number): Bone[] {
  const length = 0.5 + 0.22 * pairs;
  const legs = Array.from({ length: pairs }, (_, pair) => {
    const z = length * (0.4 - (0.8 * pair) / (pairs - 1));
    return (["left", "right"] as const).map((side) => {
      const x = side === "left" ? 1 : -1;
      const place = { joint: [0.17 * x, 0.5, z], centre: [0.18 * x, 0.31, z], size: [0.19 * girth, 0.62, 0.2 * girth] } as const;
      return bone(`leg_${side}_${pair + 1}`, 0, place);
    });
  });
  return linked([
    bone("body", -1, { joint: [0, 0.62, 0], centre: [0, 0.66, 0], size: [0.44 * girth, 0.42 * girth, length + 0.1] }),
    bone("head", 0, { joint: [0, 0.75, length / 2], centre: [0, 0.88, length / 2 + 0.12], size: [0.34 * head, 0.34 * head, 0.42 * head] }),
    bone("tail", 0, { joint: [0, 0.7, -length / 2], centre: [0, 0.74, -length / 2 - 0.16], size: [0.1, 0.1, 0.5] }),
    ...legs.flat(),
  ]);
}

function avian({ girth, head }: Build): Bone[] {
  const pair = (side: "left" | "right"): Bone[] => {
    const x = side === "left" ? 1 : -1;
    return [
      bone(`wing_${side}`, 0, { joint: [0.16 * x, 0.62, 0], centre: [0.5 * x, 0.64, -0.04], size: [0.86, 0.1, 0.4 * girth] }),
      bone(`leg_${side}`, 0, { joint: [0.08 * x, 0.36, 0], centre: [0.09 * x, 0.2, 0.02], size: [0.1, 0.42, 0.14] }),
    ];
  };
  return linked([
    bone("body", -1, { joint: [0, 0.5, 0], centre: [0, 0.52, 0], size: [0.38 * girth, 0.42, 0.6 * girth] }),
    bone("head", 0, { joint: [0, 0.66, 0.2], centre: [0, 0.8, 0.24], size: [0.28 * head, 0.34 * head, 0.32 * head] }),
    bone("tail", 0, { joint: [0, 0.5, -0.24], centre: [0, 0.52, -0.42], size: [0.3, 0.1, 0.46] }),
    ...pair("left"),
    ...pair("right"),
  ]);
}

function chain({ girth, head }: Build, { links, isFish }: { links: number; isFish: boolean }): Bone[] {
  const y = isFish ? 0.4 : 0.14;
  const step = 0.24;
  const spine = Array.from({ length: links }, (_, link) => {
    const z = -step * link;
    const thin = 1 - (0.6 * link) / links;
    const size: Vector = [0.24 * girth * thin, (isFish ? 0.42 : 0.24) * girth * thin, step * 1.5];
    return bone(`spine_${link + 1}`, link === 0 ? -1 : link - 1, { joint: [0, y, z + step / 2], centre: [0, y, z], size });
  });
  const fins = isFish
    ? [
        bone("fin_left", 0, { joint: [0.1, y, 0], centre: [0.26, y, -0.04], size: [0.28, 0.04, 0.18] }),
        bone("fin_right", 0, { joint: [-0.1, y, 0], centre: [-0.26, y, -0.04], size: [0.28, 0.04, 0.18] }),
      ]
    : [];
  return linked([
    ...spine,
    bone("head", 0, { joint: [0, y, 0.12], centre: [0, y + 0.04, 0.28], size: [0.26 * head, 0.24 * head, 0.34 * head] }),
    ...fins,
  ]);
}

function bone(name: string, parent: number, place: { joint: Vector; centre: Vector; size: Vector }): Bone {
  return { name, parent, ...place };
}

/** A parent of -2 is the bone just before. */
function linked(bones: Bone[]): Bone[] {
  return bones.map((each, index) => ({ ...each, parent: each.parent === -2 ? index - 1 : each.parent }));
}

function scaled({ name, parent, joint, centre, size }: Bone, by: number): Bone {
  const times = ([x, y, z]: Vector): Vector => [x * by, y * by, z * by];
  return { name, parent, joint: times(joint), centre: times(centre), size: times(size) };
}
