import { bodyOf } from "../listed.ts";
import { taskOf } from "../spec.ts";
import { type Evidence, type Kind, verdict } from "../verdict.ts";

/** Old versions: documented as gone, gone by reports, or fine. All of them stay in the list of values. */
export const versions: Kind = {
  kind: "versions",
  verdicts: (evidence) =>
    evidence.list.versions.flatMap(({ tasks, version, state }) =>
      tasks.map((task) => {
        const got = stateOf(evidence, { task, version });
        const isRight = got === state || (state === "gone" && got !== "accepted" && got !== "warned");
        return verdict(`${task} ${version}`, isRight ? [] : [`should be ${state}, is ${got}`]);
      }),
    ),
};

function stateOf({ list, spec, judge }: Evidence, { task, version }: { task: string; version: string }): string {
  const field = taskOf(spec, task)?.fields.find(({ path }) => path === list.wire.versionField);
  if (judge.refusals(task, bodyOf(list, task, { [list.wire.versionField]: version })).length > 0) return "unknown";
  const retired = field?.retired.find(({ value }) => value === version);
  if (!retired) return "accepted";
  return retired.confidence === "documented" ? "refused" : "warned";
}
