import { taskOf } from "../spec.ts";
import { type Kind, lacking, verdict } from "../verdict.ts";

export const taskTypes: Kind = {
  kind: "task types",
  verdicts: ({ list, spec }) => list.taskTypes.live.map((name) => verdict(name, taskOf(spec, name) ? [] : ["is missing"])),
  extras: ({ list, spec }) => spec.api.tasks.map(({ name }) => name.wire).filter((name) => !list.taskTypes.live.includes(name)),
};

export const retiredTaskTypes: Kind = {
  kind: "retired task types",
  verdicts: ({ list, spec }) =>
    list.taskTypes.retired.map((name) => {
      const known = spec.api.retired.map((retired) => retired.name);
      const alive = taskOf(spec, name) ? ["is in the union of live types"] : [];
      return verdict(name, [...lacking([name], known), ...alive]);
    }),
};
