import { applies } from "../judge.ts";
import { bodyOf, type List } from "../listed.ts";
import { taskOf, withDefaults } from "../spec.ts";
import { type Evidence, type Kind, verdict } from "../verdict.ts";

/** Which bodies share a bucket of slots, and how many slots it has. */
export const groups: Kind = {
  kind: "concurrency groups",
  verdicts: (evidence) => {
    const names = evidence.list.groups.map(({ members }) => members.map((member) => groupOf(evidence, member)));
    return evidence.list.groups.map(({ limit, members }, index) => {
      const [first] = names[index] ?? [];
      const others = names.filter((_, other) => other !== index).flat();
      const known = evidence.spec.api.groups.find(({ name }) => name === first);
      return verdict(members.map(({ task }) => task).join(", "), [
        ...(known?.limit === limit ? [] : [`limit should be ${limit}, is ${known?.limit ?? "unknown"}`]),
        ...(names[index]?.every((name) => name === first) ? [] : [`is split into ${[...new Set(names[index])].join(", ")}`]),
        ...(others.includes(first) ? [`shares ${first} with others`] : []),
      ]);
    });
  },
};

function groupOf({ list, spec, judge }: Evidence, { task, members }: List["groups"][number]["members"][number]): string | undefined {
  const found = taskOf(spec, task);
  const body = bodyOf(list, task, members);
  return found?.groups.find(({ when }) => applies(judge, when, withDefaults(found, body)))?.name;
}
