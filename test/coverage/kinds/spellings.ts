import { taskOf } from "../spec.ts";
import { type Kind, lacking, verdict } from "../verdict.ts";

/** Spellings that the service still reads: by `x-formerly`, or by the words on the parameter. */
export const spellings: Kind = {
  kind: "older spellings",
  verdicts: ({ list, spec }) =>
    list.spellings.map(({ task, canonical, older }) => {
      const field = taskOf(spec, task)?.fields.find(({ path }) => path === canonical);
      const formerly = field?.formerly.map(({ name }) => name) ?? [];
      const told = older.filter((name) => formerly.includes(name) || field?.description.includes(`\`${name}\``));
      return verdict(`${task}.${canonical}`, lacking(older, told));
    }),
};
