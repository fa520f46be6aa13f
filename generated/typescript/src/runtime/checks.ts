// Copied from runtime/typescript/checks.ts by the generator: edit it there.

/** Looks at a request before it is sent: what the service would refuse, and what it would silently change. */

import type { CheckNode, CheckSchema, CheckTables, TaskChecks } from "./api.ts";
import { nodeOf, withDefaults } from "./defaults.ts";
import { evaluate, type Failure, isValid, type Path, type Resolve, resolver } from "./evaluate.ts";
import { isObject, own } from "./pointer.ts";

/** What is known of a source task. Conditions on it are judged only when `input` is known. */
export interface KnownSource {
  readonly type: string;
  readonly input?: unknown;
  readonly output?: unknown;
}

/**
 * All that is wrong, or doubtful, with a request body in its wire form; `tell` makes findings of it.
 *
 * Keys that hold `undefined` count as absent. `sources` tells, by field, what is known of the tasks that the body names.
 * Nothing is said of a type that the tables do not know. Besides the keywords of schemas, `keyword` can be `retired` (a
 * value on its way out), `advice`, `sources` (a source of the wrong type) and `source` (a condition on it).
 */
export function check(tables: CheckTables, type: string, body: unknown, sources?: Readonly<Record<string, KnownSource>>): Failure[] {
  const task = own(tables.tasks, type);
  return task ? [...judged(tables, type, body, sources), ...advised({ task, body, resolve: resolver(tables.shared) })] : [];
}

/** The same without advice: what a service looks at. */
export function judged(
  { tasks, shared }: CheckTables,
  type: string,
  body: unknown,
  sources: Readonly<Record<string, KnownSource>> = {},
): Failure[] {
  const task = own(tasks, type);
  if (!task) return [];
  const resolve = resolver(shared);
  return [
    ...evaluate(task.schema, body, resolve),
    ...Object.keys(task.sources ?? {}).flatMap((field) => sourceFailures(field, own(sources, field), { task, body, resolve })),
    ...retiredValues(task.schema, body, [], resolve),
  ];
}

interface Context {
  readonly task: TaskChecks;
  readonly body: unknown;
  readonly resolve: Resolve;
}

function sourceFailures(field: string, source: KnownSource | undefined, { task, body, resolve }: Context): Failure[] {
  const { types = [], rules = [] } = task.sources?.[field] ?? {};
  if (!source) return [];
  const code = nodeOf(nodeOf(task.schema, resolve).properties?.[field], resolve)["x-code"];
  const wrong = types.includes(source.type) ? [] : [{ path: [field], keyword: "sources", limit: types, value: source.type, code }];
  const conditions = source.input === undefined ? [] : rules.map((rule) => nodeOf(rule, resolve));
  const broken = conditions.filter((rule) => !isValid(rule, { body, source }, resolve));
  return [...wrong, ...broken.map((rule) => noted("source", rule, { field: rule["x-field"] ?? field, body }))];
}

/** Values that are valid in the description and on their way out. */
function retiredValues(schema: CheckSchema, value: unknown, path: Path, resolve: Resolve): Failure[] {
  const node = nodeOf(schema, resolve);
  const retired = typeof value === "string" ? own(node["x-retired"] ?? {}, value) : undefined;
  const found = retired
    ? [{ path, keyword: "retired", limit: retired.since, value, code: retired.accepted ? undefined : node["x-code"] }]
    : [];
  return [...found, ...members(node, value).flatMap(([key, child, inner]) => retiredValues(child, inner, [...path, key], resolve))];
}

function members(node: CheckNode, value: unknown): [string | number, CheckSchema, unknown][] {
  if (Array.isArray(value)) return value.map((item, index) => [index, node.items ?? true, item]);
  if (!isObject(value)) return [];
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => (Object.hasOwn(value, key) ? [[key, child, value[key]]] : []));
}

/** Advice whose condition holds, at the first field that the condition names. */
function advised({ task: { schema, advice = [] }, body, resolve }: Context): Failure[] {
  if (!isObject(body)) return [];
  const filled = withDefaults(schema, body, resolve);
  const held = advice.map((condition) => nodeOf(condition, resolve)).filter((condition) => isValid(condition, filled, resolve));
  return held.map((condition) => noted("advice", condition, { field: Object.keys(condition.properties ?? {})[0], body: filled }));
}

interface Place {
  readonly field: string | undefined;
  readonly body: unknown;
}

function noted(keyword: string, { "x-rule": rule }: CheckNode, { field, body }: Place): Failure {
  const value = isObject(body) && field !== undefined ? own(body, field) : undefined;
  return { path: field === undefined ? [] : [field], keyword, limit: undefined, value, ...(rule !== undefined && { rule }) };
}
