import { bodyOf } from "../listed.ts";
import { type Kind, verdict } from "../verdict.ts";

/** Each preset, alone and in a list. */
export const presets: Kind = {
  kind: "animation presets",
  verdicts: ({ list, judge }) =>
    [...list.presets.v2, ...list.presets.v1].map((preset) => {
      const bodies = [{ animation: preset }, { animation: null, animations: [preset] }];
      const refused = bodies.filter((members) => judge.refusals("animate_retarget", bodyOf(list, "animate_retarget", members)).length > 0);
      return verdict(
        preset,
        refused.map((members) => `refused as ${Object.keys(members).at(-1)}`),
      );
    }),
  extras: ({ list, spec }) => {
    const field = spec.api.tasks.find(({ name }) => name.wire === "animate_retarget")?.fields.find(({ path }) => path === "animation");
    const known: unknown[] = [...list.presets.v2, ...list.presets.v1];
    return (field?.schema.enum ?? []).filter((value) => !known.includes(value)).map(String);
  },
};
