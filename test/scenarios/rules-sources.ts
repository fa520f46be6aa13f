/** Scenarios out of the description: which tasks may be the source of which, and under which conditions. */

import type { SourceField, SourceRule, TaskType } from "../../generator/ir/api.ts";
import { setAt } from "../../generator/ir/patch.ts";
import type { Json } from "../../generator/ir/schema.ts";
import type { Ir } from "../ir.ts";
import { isObject } from "./compare.ts";
import { type JsonObject, type Scenario, type Step, scenarioOf } from "./scenario.ts";

export function sourceScenarios(api: Ir): Scenario[] {
  return api.tasks.flatMap((task) =>
    task.sourceFields.flatMap((field) => [
      typesScenario(api, task, field),
      ...field.rules.map((rule) => ruleScenario(api, task, { field, rule })),
    ]),
  );
}

/** A handle of every type: those that are listed pass, the others are refused by their name. */
function typesScenario(api: Ir, task: TaskType, field: SourceField): Scenario {
  const types = api.tasks.map(({ name }) => name.wire);
  const allowed = field.types.map(({ type }) => type);
  const code = api.errors.find(({ name }) => name === field.code)?.code;
  const refused = (type: string) => ({
    id: `${task.name.wire}.${field.path}.sources`,
    ...{ code, reason: field.code, path: field.path, value: type, severity: "error" },
    message: sourceMessage(api, { field: field.path, type, allowed }),
  });
  return scenarioOf(
    {
      name: `${api.name} ${task.name.wire}: what \`${field.path}\` takes as its source`,
      api: api.name,
      do: types.flatMap((type) => [
        { task: type, id: "s1", as: `a ${type}` },
        { check: task.name.wire, input: bodyWith(task, field, {}, { $: `a ${type}` }), as: type },
      ]),
      expect: {
        requests: [],
        named: Object.fromEntries(types.map((type) => [type, { $errors: allowed.includes(type) ? [] : [refused(type)] }])),
      },
    },
    `sources.${api.name}`,
  );
}

/** Each vector with a source of its own: created without checks, so that its input is known whatever it is. */
function ruleScenario(api: Ir, task: TaskType, { field, rule }: { field: SourceField; rule: SourceRule }): Scenario {
  const vectors = [...rule.accepts.map((vector) => ({ vector, holds: true })), ...rule.rejects.map((vector) => ({ vector, holds: false }))];
  const body = (vector: Json, index: number) => bodyWith(task, field, bodyOf(vector), { $: `source ${index}` });
  const expected = vectors.map(({ vector, holds }, index) => [
    `vector ${index}`,
    { $errors: holds ? [] : [findingOf(api, rule, body(vector, index))] },
  ]);
  return scenarioOf(
    {
      name: `${api.name} ${rule.id}: ${rule.says}`,
      api: api.name,
      serve: vectors.flatMap(({ vector }, index) => served(api, vector, index)),
      do: vectors.flatMap(({ vector }, index) => [
        ...made(vector, index),
        { check: task.name.wire, input: body(vector, index), as: `vector ${index}` },
      ]),
      expect: { named: Object.fromEntries(expected) },
    },
    `sources.${api.name}`,
  );
}

function findingOf(api: Ir, { id, code: reason, field: path, says }: SourceRule, body: unknown): JsonObject {
  const code = api.errors.find(({ name }) => name === reason)?.code;
  return {
    $all: [
      { id, code, reason, path, severity: "error" },
      { $saying: says, $of: body },
    ],
  };
}

interface Source {
  readonly type: string;
  readonly input: JsonObject;
  readonly output?: JsonObject;
}

function made(vector: Json, index: number): JsonObject[] {
  const { type, input, output } = sourceOf(vector);
  const name = `source ${index}`;
  const created = { create: type, input, options: { checks: "off" }, as: output ? `task ${index}` : name };
  return output ? [created, { wait: `task ${index}`, as: name }] : [created];
}

function served(api: Ir, vector: Json, index: number): Step[] {
  const { type, input, output } = sourceOf(vector);
  const { answers = type } = api.tasks.find(({ name }) => name.wire === type) ?? {};
  const id = `s${index}`;
  const create = { on: "POST *", json: { code: 0, data: { task_id: id } } };
  return output
    ? [create, { on: "GET *", json: { code: 0, data: { task_id: id, type: answers, status: "success", input, output } } }]
    : [create];
}

function sourceOf(vector: Json): Source {
  return Object(vector).source;
}

function bodyOf(vector: Json): JsonObject {
  return Object(vector).body;
}

/** The example that has most of what is wanted, with that in it, and the source in its place. */
function bodyWith({ examples }: TaskType, { path }: SourceField, more: JsonObject, source: JsonObject): unknown {
  const keys = path.replaceAll("*", "0").split("/");
  const wanted = [keys[0] ?? "", ...Object.keys(more)];
  const shared = ({ value }: { value: Json }) => wanted.filter((key) => isObject(value) && key in value).length;
  const [example] = [...examples].sort((left, right) => shared(right) - shared(left));
  return setAt({ ...Object(example?.value), ...more }, keys, source as Json);
}

function sourceMessage({ messages }: Ir, { field, type, allowed }: { field: string; type: string; allowed: readonly string[] }): string {
  const facts: Readonly<Record<string, string>> = { field, value: JSON.stringify(type), limit: allowed.join(" or ") };
  return (messages["sources"] ?? "").replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}
