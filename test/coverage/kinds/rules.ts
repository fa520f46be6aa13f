import type { Judge } from "../judge.ts";
import { type Body, bodyOf, type FileList, type FileReferenceRow } from "../listed.ts";
import { filled } from "../place.ts";
import { type Evidence, type Kind, type Verdict, verdict } from "../verdict.ts";

export interface Trial {
  task: string;
  code: number | number[];
  refuses: Body[];
  accepts: Body[];
}

/** Objections to a spec that judges one of the bodies otherwise, or gives another code. */
export function tryRule(judge: Judge, { task, code, refuses, accepts }: Trial): string[] {
  const wanted = [code].flat();
  return [
    ...refuses.flatMap((body) => {
      const codes = judge.refusals(task, body).map((refusal) => refusal.code);
      if (codes.length === 0) return [`accepts ${JSON.stringify(body)}`];
      return codes.some((found) => found !== undefined && wanted.includes(found))
        ? []
        : [`gives ${[...new Set(codes)].join(", ")} instead of ${wanted.join(" or ")} for ${JSON.stringify(body)}`];
    }),
    ...accepts.flatMap((body) => {
      const [first] = judge.refusals(task, body);
      return first ? [`refuses ${JSON.stringify(body)} (${first.rule ?? first.where})`] : [];
    }),
  ];
}

/** Every trial of the list, by its name. */
function trials({ list }: Evidence): { name: string; trial: Trial }[] {
  return list.rules.flatMap(({ tasks, name, code, refuses, accepts }) =>
    tasks.map((task) => {
      const bodies = (rows: Body[]) => rows.map((members) => bodyOf(list, task, members));
      return {
        name: `${task}: ${name}`,
        trial: {
          task,
          code,
          refuses: bodies(refuses),
          accepts: bodies(accepts),
        },
      };
    }),
  );
}

export const rules: Kind = {
  kind: "rules",
  verdicts: (evidence) => trials(evidence).map(({ name, trial }) => verdict(name, tryRule(evidence.judge, trial))),
  extras: (evidence) => {
    const all = [...trials(evidence), ...fileTrials(evidence)];
    const bitten = new Set(all.flatMap(({ trial }) => bittenBy(evidence.judge, trial)));
    return evidence.spec.api.tasks.flatMap((task) => task.rules.map(({ id }) => id)).filter((id) => !bitten.has(id));
  },
};

function bittenBy(judge: Judge, { task, refuses }: Trial): string[] {
  return refuses.flatMap((body) => judge.refusals(task, body).map(({ rule }) => `${task}.${rule}`));
}

export const fileReferences: Kind = {
  kind: "file reference rules",
  verdicts: (evidence) => fileTrials(evidence).map(({ name, trial }): Verdict => verdict(name, tryRule(evidence.judge, trial))),
};

function fileTrials(evidence: Evidence): { name: string; trial: Trial }[] {
  return evidence.list.files.fields.flatMap((field) =>
    evidence.list.fileReferences.filter(({ holds }) => holds.includes(field.holds)).map((row) => fileTrial(evidence, field, row)),
  );
}

function fileTrial(
  { list }: Evidence,
  { task, path, patch }: FileList["fields"][number],
  row: FileReferenceRow,
): { name: string; trial: Trial } {
  const bodies = (values: FileReferenceRow["refuses"]) => values.map((file) => bodyOf(list, task, filled(patch, file)));
  return {
    name: `${task}.${path}: ${row.name}`,
    trial: {
      task,
      code: row.code,
      refuses: bodies(row.refuses),
      accepts: bodies(row.accepts),
    },
  };
}
