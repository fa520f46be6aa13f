// Copied from runtime/mock/models/motion.ts by the generator: edit it there.

/** Clips: how each bone turns, by the name of the clip. */

import { fraction } from "../chance.ts";
import type { Bone } from "./figure.ts";

export interface Clip {
  readonly name: string;
  readonly times: readonly number[];
  readonly tracks: readonly Track[];
}

export interface Track {
  readonly bone: number;
  /** Rotation about the x axis in radians, one for each time. */
  readonly angles: readonly number[];
}

const KEYS = 13;

/** What tells motions apart. */
interface Gait {
  readonly seconds: number;
  /** Radians of a limb and of the rest. */
  readonly swing: number;
  readonly sway: number;
}

/** The last word of a name that is known; any other moves a little, in its own way. */
const GAITS: Readonly<Record<string, Gait>> = {
  idle: { seconds: 2, swing: 0.06, sway: 0.04 },
  walk: { seconds: 1.2, swing: 0.55, sway: 0.05 },
  run: { seconds: 0.7, swing: 0.95, sway: 0.12 },
  jump: { seconds: 1, swing: 0.7, sway: 0.2 },
  march: { seconds: 1.4, swing: 0.4, sway: 0.2 },
};

/** `preset:biped:walk` moves as `preset:walk` does. The first and the last key are the same: clips go round. */
export function clipOf(name: string, bones: readonly Bone[]): Clip {
  const word = name.split(":").at(-1) ?? name;
  const gait = GAITS[word] ?? { seconds: 1 + fraction("seconds", name), swing: 0.2 + 0.6 * fraction("swing", name), sway: 0.1 };
  const steps = Array.from({ length: KEYS }, (_, key) => key / (KEYS - 1));
  return {
    name,
    times: steps.map((step) => step * gait.seconds),
    tracks: bones.map(({ name: bone }, index) => ({ bone: index, angles: steps.map((step) => angleOf(bone, index, { step, gait })) })),
  };
}

/** Left and right go against each other; arms against legs. */
function angleOf(bone: string, index: number, { step, gait: { swing, sway } }: { step: number; gait: Gait }): number {
  const turn = Math.sin(2 * Math.PI * step);
  const side = bone.includes("left") ? 1 : -1;
  if (/^(?:leg|foot)/.test(bone)) return turn * swing * side * (bone.startsWith("foot") ? 0.5 : 1);
  if (/^(?:arm|hand|wing|fin)/.test(bone)) return -turn * swing * side * 0.8;
  return index === 0 ? 0 : Math.sin(2 * Math.PI * (step + index / 8)) * sway;
}
