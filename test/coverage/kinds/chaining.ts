import { applies } from "../judge.ts";
import { bodyOf, type SourceCase } from "../listed.ts";
import { taskOf } from "../spec.ts";
import { type Evidence, type Kind, lacking, type Verdict, verdict } from "../verdict.ts";

/** Every pair of a task type and a source, those that must not be as well. */
export const chaining: Kind = {
  kind: "chaining pairs",
  verdicts: ({ list, spec }) =>
    Object.entries(list.chaining).flatMap(([task, { field, types, reported = [], not }]) => {
      const found = taskOf(spec, task)?.sourceFields.find(({ path }) => path === field)?.types ?? [];
      const wanted = types.map((type): Verdict => {
        const confidence = found.find((source) => source.type === type)?.confidence;
        if (confidence === undefined) return verdict(`${task} <- ${type}`, ["is missing"]);
        const isMarked = not !== undefined || (confidence === "reported") === reported.includes(type);
        return verdict(`${task} <- ${type}`, isMarked ? [] : [`is marked as ${confidence}`]);
      });
      const unwanted = found
        .filter(({ type }) => (not ? not.includes(type) : !types.includes(type)))
        .map(({ type }) => verdict(`${task} <- ${type}`, ["must not be"]));
      return [...wanted, ...unwanted];
    }),
};

export const sourceRules: Kind = {
  kind: "source rules",
  verdicts: (evidence) =>
    evidence.list.sourceRules.map(({ task, name, code, refuses, accepts }) =>
      verdict(`${task}: ${name}`, [
        ...refuses.flatMap((row) => {
          const broken = brokenBy(evidence, task, row);
          return broken.length === 0
            ? [`accepts ${JSON.stringify(row)}`]
            : lacking(
                [code],
                broken.map((rule) => rule.code),
              );
        }),
        ...accepts.flatMap((row) => brokenBy(evidence, task, row).map(({ id }) => `refuses ${JSON.stringify(row)} (${id})`)),
      ]),
    ),
  extras: (evidence) => {
    const broken = evidence.list.sourceRules.flatMap(({ task, refuses }) => refuses.flatMap((row) => brokenBy(evidence, task, row)));
    const all = evidence.spec.api.tasks.flatMap(({ sourceFields }) => sourceFields.flatMap(({ rules }) => rules.map(({ id }) => id)));
    return all.filter((id) => !broken.some((rule) => rule.id === id));
  },
};

function brokenBy({ list, spec, judge }: Evidence, task: string, { members, source }: SourceCase): { id: string; code: number }[] {
  const value = {
    body: bodyOf(list, task, members),
    source: { ...source, output: {} },
  };
  const rules = taskOf(spec, task)?.sourceFields.flatMap((field) => field.rules) ?? [];
  const broken = rules.filter(({ schema }) => !applies(judge, schema, value));
  return broken.map(({ id, code }) => ({
    id,
    code: spec.api.errors.find(({ name }) => name === code)?.code ?? 0,
  }));
}
