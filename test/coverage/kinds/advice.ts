import { applies } from "../judge.ts";
import { type Body, bodyOf, type Cell } from "../listed.ts";
import { taskOf, withDefaults } from "../spec.ts";
import { type Evidence, type Kind, verdict } from "../verdict.ts";

/** Ids of the advice that a body gets. */
function advised({ spec, judge }: Evidence, task: string, body: Body): string[] {
  const found = taskOf(spec, task);
  if (!found) return [];
  return found.advice.filter(({ when }) => applies(judge, when, withDefaults(found, body))).map(({ id }) => id);
}

/** An advice is there when a body gets one that its quiet twins do not get, and is accepted all the same. */
export const advice: Kind = {
  kind: "advice",
  verdicts: (evidence) =>
    evidence.list.advice.flatMap(({ tasks, name, notices, quiet }) =>
      tasks.map((task) => {
        const bodies = (rows: Body[]) => rows.map((members) => bodyOf(evidence.list, task, members));
        const noise = new Set(bodies(quiet).flatMap((body) => advised(evidence, task, body)));
        const unseen = bodies(notices).filter((body) => advised(evidence, task, body).every((id) => noise.has(id)));
        const refused = [...bodies(notices), ...bodies(quiet)].filter((body) => evidence.judge.refusals(task, body).length > 0);
        return verdict(`${task}: ${name}`, [
          ...unseen.map((body) => `says nothing to ${JSON.stringify(body)}`),
          ...refused.map((body) => `refuses ${JSON.stringify(body)}`),
        ]);
      }),
    ),
  extras: (evidence) => {
    const given = evidence.list.advice.flatMap(({ tasks, notices }) =>
      tasks.flatMap((task) => notices.flatMap((members) => advised(evidence, task, bodyOf(evidence.list, task, members)))),
    );
    return evidence.spec.api.tasks.flatMap((task) => task.advice.map(({ id }) => id)).filter((id) => !given.includes(id));
  },
};

/** The table of which parameter is there for which family of versions, cell by cell. */
export const availability: Kind = {
  kind: "parameters by version family",
  verdicts: (evidence) =>
    evidence.list.availability.rows.flatMap(({ tasks, members, families }) =>
      tasks.flatMap((task) =>
        Object.entries(families).map(([family, cell]) => {
          const name = `${task}: ${Object.keys(members)[0]} with ${family}`;
          const versions = evidence.list.availability.families[family] ?? [];
          return verdict(
            name,
            versions.flatMap((version) =>
              cellObjections(evidence, {
                task,
                cell,
                members: { ...members, [evidence.list.wire.versionField]: version },
              }),
            ),
          );
        }),
      ),
    ),
};

function cellObjections(evidence: Evidence, { task, cell, members }: { task: string; cell: Cell; members: Body }): string[] {
  const body = bodyOf(evidence.list, task, members);
  const isRefused = evidence.judge.refusals(task, body).length > 0;
  if (isRefused !== (cell === "refused")) return [`${isRefused ? "refuses" : "accepts"} ${JSON.stringify(body)}`];
  return cell === "advised" && advised(evidence, task, body).length === 0 ? [`says nothing to ${JSON.stringify(body)}`] : [];
}
