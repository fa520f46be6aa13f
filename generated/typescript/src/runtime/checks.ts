// Copied from runtime/typescript/checks.ts by the generator: edit it there.

/** Looks at a request before it is sent: what the service would refuse, and what it would silently change. */

import type { CheckNode, CheckSchema, CheckTables, TaskChecks } from "./api.ts";
import { nodeOf, withDefaults } from "./defaults.ts";
import { evaluate, type Failure, isValid, type Path, type Resolve, resolver } from "./evaluate.ts";
import { isRecord, own } from "./json.ts";
import { messageOf } from "./message.ts";
import { nearest } from "./nearest.ts";

export interface Finding {
  /** `<type>.<rule>`, or `<type>.<field>.<keyword>`; stable, the same in every language. */
  readonly id: string;
  /** Code that the service would answer; null where it would answer none. */
  readonly code: number | null;
  /** Name of that error. */
  readonly reason: string | null;
  /** The field at fault: `prompt`, `files/0/url`; empty for the whole body. */
  readonly path: string;
  /** What stands there; `undefined` when nothing does. */
  readonly value: unknown;
  readonly message: string;
  /** `warning`: may well be right, since the service knows more values than this description or merely corrects them. */
  readonly severity: "error" | "warning";
}

/** What is known of a source task. Conditions on it are judged only when `input` is known. */
export interface KnownSource {
  readonly type: string;
  readonly input?: unknown;
  readonly output?: unknown;
}

interface Context {
  readonly tables: CheckTables;
  readonly type: string;
  readonly task: TaskChecks;
  readonly resolve: Resolve;
}

/**
 * Every finding on a request body in its wire form; none means that nothing known speaks against it.
 *
 * Keys that hold `undefined` count as absent. `sources` tells, by field, what is known of the tasks that the body names.
 * A type that the tables do not know has no findings. Pure: nothing is sent or read.
 */
export function check(tables: CheckTables, type: string, body: unknown, sources: Readonly<Record<string, KnownSource>> = {}): Finding[] {
  const task = own(tables.tasks, type);
  if (!task) return [];
  const context = { tables, type, task, resolve: resolver(tables.shared) };
  const failures = evaluate(task.schema, body, context.resolve);
  return [
    ...failures.map((failure) => findingOf(failure, context)),
    ...sourceFindings(body, sources, context),
    ...retiredValues(task.schema, body, [], context.resolve).map((failure) => findingOf(failure, context)),
    ...adviceFindings(body, context),
  ];
}

function findingOf(failure: Failure, { tables, type }: Context): Finding {
  const { path, keyword, rule, open, value } = failure;
  const isUnknown = keyword === "additionalProperties";
  const meant = Array.isArray(failure.limit) ? nearest(isUnknown ? path.at(-1) : value, failure.limit) : undefined;
  const field = path.join("/");
  const facts = { field: field || "body", value, limit: failure.limit, nearest: meant };
  const template = rule?.says ?? own(tables.messages, open ? "open-enum" : keyword) ?? `{field}: ${keyword}`;
  const hint = meant === undefined || rule ? "" : ` ${own(tables.messages, "nearest") ?? ""}`;
  const place = (isUnknown ? path.slice(0, -1) : path).map((key) => (typeof key === "number" ? "*" : key)).join("/");
  return {
    id: [type, ...(rule ? [rule.id] : [place, keyword])].filter(Boolean).join("."),
    ...errorOf(reasonOf(failure, tables), tables),
    path: field,
    value,
    message: messageOf(template + hint, facts),
    severity: open || keyword === "retired" ? "warning" : "error",
  };
}

/** Null for a retired value, unless the field names an error for it: not every service refuses one. */
function reasonOf({ rule, code, keyword }: Failure, { fallback }: CheckTables): string | null {
  if (rule) return rule.code ?? fallback.parameter;
  const named = typeof code === "object" ? own(code, keyword) : code;
  if (keyword === "retired") return typeof code === "object" ? (named ?? null) : null;
  return named ?? fallback.parameter;
}

function errorOf(reason: string | null, { codes }: CheckTables): Pick<Finding, "code" | "reason"> {
  return { code: reason === null ? null : (own(codes, reason) ?? null), reason };
}

/** Values that are valid in the description and on their way out. */
function retiredValues(schema: CheckSchema, value: unknown, path: Path, resolve: Resolve): Failure[] {
  const node = nodeOf(schema, resolve);
  const retired = typeof value === "string" ? own(node["x-retired"], value) : undefined;
  const found = retired ? [{ path, keyword: "retired", limit: retired.since, value, code: node["x-code"] }] : [];
  return [...found, ...members(node, value).flatMap(([key, child, inner]) => retiredValues(child, inner, [...path, key], resolve))];
}

function members(node: CheckNode, value: unknown): [string | number, CheckSchema, unknown][] {
  if (Array.isArray(value)) return value.map((item, index) => [index, node.items ?? true, item]);
  if (!isRecord(value)) return [];
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => (Object.hasOwn(value, key) ? [[key, child, value[key]]] : []));
}

function adviceFindings(body: unknown, { task, type, resolve }: Context): Finding[] {
  if (!isRecord(body)) return [];
  const filled = withDefaults(task.schema, body, resolve);
  const held = (task.advice ?? []).filter(({ when }) => isValid(when, filled, resolve));
  return held.map(({ id, says, when }) => {
    const field = Object.keys(nodeOf(when, resolve).properties ?? {})[0] ?? "";
    const value = own(filled, field);
    const message = messageOf(says, { field, value, limit: undefined });
    return { id: `${type}.${id}`, code: null, reason: null, path: field, value, message, severity: "warning" };
  });
}

function sourceFindings(body: unknown, known: Readonly<Record<string, KnownSource>>, context: Context): Finding[] {
  return Object.keys(context.task.sources ?? {}).flatMap((field) => {
    const source = own(known, field);
    return source ? [...typeFindings(field, source, context), ...conditionFindings({ field, source, body }, context)] : [];
  });
}

function typeFindings(field: string, source: KnownSource, { tables, type, task }: Context): Finding[] {
  const types = task.sources?.[field]?.types ?? [];
  if (types.includes(source.type)) return [];
  const message = messageOf(own(tables.messages, "sources") ?? "{field}: {value}", { field, value: source.type, limit: types });
  const error = errorOf(tables.fallback.source, tables);
  return [{ id: `${type}.${field}.sources`, ...error, path: field, value: source.type, message, severity: "error" }];
}

function conditionFindings({ field, source, body }: { field: string; source: KnownSource; body: unknown }, context: Context): Finding[] {
  if (source.input === undefined) return [];
  const broken = (context.task.sources?.[field]?.rules ?? []).filter((rule) => !isValid(rule.schema, { body, source }, context.resolve));
  return broken.map(({ id, says, code, field: at = field }) => {
    const value = isRecord(body) ? own(body, at) : undefined;
    const message = messageOf(says, { field: at, value, limit: undefined });
    const error = errorOf(code ?? context.tables.fallback.parameter, context.tables);
    return { id: `${context.type}.${id}`, ...error, path: at, value, message, severity: "error" };
  });
}
