// Which model versions a parameter works with: read off the rules, by asking them.
import type { Field, Rule, TaskType } from "../../ir/api.ts";
import type { Json, SchemaNode } from "../../ir/schema.ts";
import { asObject, type JsonObject } from "./body.ts";
import type { Context } from "./context.ts";
import { holds } from "./holds.ts";

export interface Availability {
  /** Path of the field that selects the version. */
  versionField: string;
  versions: string[];
  /** Per parameter that some versions refuse: one answer for each of `versions`. */
  rows: { parameter: string; works: boolean[] }[];
}

/** The availability of every top-level parameter; null when the task has no versions, or all take everything. */
export function availabilityOf(context: Context, task: TaskType): Availability | null {
  const field = task.fields.find((candidate) => isVersion(context, candidate));
  const versions = (field?.schema.enum ?? []).filter((value) => typeof value === "string");
  if (field === undefined || versions.length < 2) return null;
  const rules = task.rules.filter((rule) => mentions(rule.schema, field.path));
  const rows = task.fields
    .filter((candidate) => candidate !== field && !candidate.path.includes("/") && !candidate.required)
    .map((candidate) => ({ parameter: candidate.path, works: worksWith({ task, rules, field, candidate, versions }) }))
    .filter(({ works }) => works.includes(false));
  return rows.length === 0 ? null : { versionField: field.path, versions, rows };
}

/** A field selects the version when a wrong value is answered with an error of the kind `version`. */
export function isVersion(context: Context, field: Field): boolean {
  const code = field.schema["x-code"];
  const names = typeof code === "string" ? [code] : Object.values(code ?? {});
  return names.some((name) => context.error(name)?.kind === "version");
}

interface Question {
  task: TaskType;
  rules: Rule[];
  field: Field;
  candidate: Field;
  versions: string[];
}

// A version refuses a parameter when its rules refuse every body known to be right that has the parameter.
function worksWith({ task, rules, field, candidate, versions }: Question): boolean[] {
  const bodies = candidateBodies(task, candidate);
  return versions.map((version) => {
    const asked = bodies.map((body) => ({ ...body, [field.path]: version }));
    return asked.length === 0 || asked.some((body) => rules.every((rule) => !(rule.field in body) || holds(rule.schema, body)));
  });
}

function candidateBodies(task: TaskType, candidate: Field): JsonObject[] {
  const known = [...task.examples.map(({ value }) => value), ...task.rules.flatMap(({ accepts }) => accepts)].map(asObject);
  const values = [...valuesOf(candidate), ...known.map((body) => body[candidate.path]).filter((value) => value !== undefined)];
  const minimal = known[0] ?? {};
  return [...values.map((value) => ({ ...minimal, [candidate.path]: value })), ...known.filter((body) => candidate.path in body)];
}

function valuesOf({ schema }: Field): Json[] {
  const edges = [schema.default, schema.const, schema.minimum, schema.maximum].filter((value) => value !== undefined);
  return [
    ...edges,
    ...(schema.enum ?? []),
    ...(schema.type === "boolean" ? [true, false] : []),
    ...(schema.type === "integer" ? [10000] : []),
  ];
}

function mentions(schema: SchemaNode, name: string): boolean {
  if (typeof schema === "boolean") return false;
  if (schema.properties !== undefined && name in schema.properties) return true;
  const { allOf = [], anyOf = [], oneOf = [], not = true, if: condition = true } = schema;
  return [...allOf, ...anyOf, ...oneOf, not, condition, schema.then ?? true, schema.else ?? true].some((node) => mentions(node, name));
}
