import type { Field, TaskType } from "../../../generator/ir/api.ts";
import type { Json } from "../../../generator/ir/schema.ts";
import { bodyOf, type List, type ParameterRow } from "../listed.ts";
import { placed } from "../place.ts";
import { taskOf } from "../spec.ts";
import { type Evidence, type Kind, lacking, type Verdict, verdict } from "../verdict.ts";

/** Rows of one task type: its own, those of every type, older spellings, and the members of its file fields. */
function rowsOf(list: List, task: string): ParameterRow[] {
  const files = list.files.fields.filter((field) => field.task === task);
  const members = files.flatMap(({ path, holds }) =>
    list.files.members[holds].map((row) => ({
      ...row,
      path: `${path}/${row.path}`,
    })),
  );
  const spellings = list.spellings.filter((row) => row.task === task);
  const older = spellings.flatMap((row) => row.older.map((path) => ({ path, leftOut: `an older spelling of ${row.canonical}` })));
  return [...(list.parameters[task] ?? []), ...list.parametersEverywhere, ...older, ...members];
}

/** One verdict per row, however many tables name it. */
function eachRow(list: List, judgeRow: (task: string, row: ParameterRow) => Verdict | null): Verdict[] {
  return list.taskTypes.live.flatMap((task) => {
    const rows = new Map(rowsOf(list, task).map((row) => [row.path, row]));
    return [...rows.values()].map((row) => judgeRow(task, row)).filter((found) => found !== null);
  });
}

export const parameters: Kind = {
  kind: "parameters",
  verdicts: (evidence) =>
    eachRow(evidence.list, (task, row) =>
      row.leftOut === undefined ? verdict(`${task}.${row.path}`, objections(evidence, { task, row })) : null,
    ),
  extras: ({ list, spec }) =>
    spec.api.tasks.flatMap((task) => {
      const known = rowsOf(list, task.name.wire).map(({ path }) => path);
      const extra = task.fields.filter(({ path }) => !known.includes(path) && !known.includes(path.replace(/\/\*$/, "")));
      return extra.map(({ path }) => `${task.name.wire}.${path}`);
    }),
};

export const parametersLeftOut: Kind = {
  kind: "parameters left out",
  verdicts: ({ list, spec }) =>
    eachRow(list, (task, row) => {
      if (row.leftOut === undefined) return null;
      return verdict(`${task}.${row.path}`, fieldOf(taskOf(spec, task), row.path) ? [`is in the spec, though ${row.leftOut}`] : []);
    }),
};

function fieldOf(task: TaskType | undefined, path: string): Field | undefined {
  return task?.fields.find((field) => field.path === path);
}

function objections(evidence: Evidence, { task, row }: { task: string; row: ParameterRow }): string[] {
  const field = fieldOf(taskOf(evidence.spec, task), row.path);
  if (!field) return ["is missing"];
  return [
    ...typeObjections(field, row),
    ...(field.required === (row.required ?? false) ? [] : [`required should be ${row.required ?? false}`]),
    ...(row.default === undefined || same(row.default, field.default)
      ? []
      : [`default should be ${show(row.default)}, is ${show(field.default)}`]),
    ...lacking((row.values ?? []).map(String), valuesOf(field).map(String)),
    ...(row.reported && field.confidence !== "reported" ? [`confidence should be reported, is ${field.confidence}`] : []),
    ...limitObjections(evidence, { task, row }),
  ];
}

function typeObjections({ schema }: Field, { type }: ParameterRow): string[] {
  if (type === undefined) return [];
  const types = schema.type === undefined ? [...new Set(valuesOf({ schema }).map((value) => typeof value))] : [schema.type].flat();
  return types.includes(type) ? [] : [`type should be ${type}, is ${types.join(" or ") || "open"}`];
}

function valuesOf({ schema }: Pick<Field, "schema">): Json[] {
  return schema.const === undefined ? (schema.enum ?? []) : [schema.const];
}

/** Limits are tried, not read: how the spec writes them is its own affair. */
function limitObjections({ list, judge }: Evidence, { task, row }: { task: string; row: ParameterRow }): string[] {
  const tried = (value: Json): boolean => {
    const body = placed(bodyOf(list, task, row.beside ?? {}), row.path, value);
    return judge.refusals(task, body).length === 0;
  };
  const edge = (inside: Json, outside: Json, limit: string): string[] => [
    ...(tried(inside) ? [] : [`refuses ${limit} itself`]),
    ...(tried(outside) ? [`lets through what ${limit} forbids`] : []),
  ];
  return [
    ...(row.minimum === undefined ? [] : edge(row.minimum, row.minimum - 1, `minimum ${row.minimum}`)),
    ...(row.maximum === undefined ? [] : edge(row.maximum, row.maximum + 1, `maximum ${row.maximum}`)),
    ...(row.exclusiveMinimum === undefined
      ? []
      : edge(row.exclusiveMinimum + 0.01, row.exclusiveMinimum, `more than ${row.exclusiveMinimum}`)),
    ...(row.maxLength === undefined ? [] : edge("a".repeat(row.maxLength), "a".repeat(row.maxLength + 1), `maxLength ${row.maxLength}`)),
    ...(row.maxLength === undefined || tried("字".repeat(row.maxLength)) ? [] : ["counts bytes, not characters"]),
  ];
}

function same(left: Json, right: Json | undefined): boolean {
  return show(left) === show(right);
}

function show(value: Json | undefined): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}
