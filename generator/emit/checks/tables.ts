/** The tables of the local checks and of the price: the same data for every language. */

import type {
  CheckNode,
  CheckSchema,
  CheckTables,
  FindingTables,
  PriceRow,
  PriceTables,
  SourceChecks,
  TaskChecks,
  TaskPrice,
} from "../../../runtime/typescript/api.ts";
import type { Api, PriceLine, SourceField, TaskType } from "../../ir/api.ts";
import type { Schema } from "../../ir/schema.ts";
import { type CompactContext, compact } from "./compact.ts";
import { numberedRules } from "./rules.ts";
import { sharing } from "./share.ts";

/** Loaded at three moments: with the first body that is checked, with the first finding, and when a price is asked. */
export interface CompiledChecks {
  readonly checks: CheckTables;
  readonly findings: FindingTables;
  readonly prices: PriceTables;
}

/** What `check`, `tell` and `price` read, for all task types of one API version. */
export function compiledChecks(api: Api): CompiledChecks {
  const { rules, number } = numberedRules(api.defaultErrors.parameter);
  const names = new Map<string, string>();
  const documented = new Set(api.provenance.filter(({ confidence }) => confidence === "documented").map(({ tag }) => tag));
  const isDocumented = (tags: readonly string[]) => tags.some((tag) => documented.has(tag));
  const context: CompactContext = { schemas: api.schemas, isDocumented, number, names };
  const tasks = Object.fromEntries(api.tasks.map((task) => [task.name.wire, taskChecks(task, context)]));
  const { shared, share } = sharing(Object.values(tasks).flatMap(schemasOf), names);
  return {
    checks: { tasks: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, withSchemas(task, share)])), shared },
    findings: { rules, messages: api.messages, codes: codesOf(api), fallback: api.defaultErrors },
    prices: Object.fromEntries(api.tasks.map((task) => [task.name.wire, taskPrice(task, context)])),
  };
}

function taskChecks({ name, input, advice, sourceFields }: TaskType, context: CompactContext): TaskChecks {
  const mark = ({ id, says, code }: { id: string; says: string; code?: string }) =>
    context.number({ id: id.slice(name.wire.length + 1), says, ...(code !== undefined && { code }) });
  const sources = sourceFields.map((field) => [field.path, sourceChecks(field, mark, context)] as const);
  return {
    schema: compact(context.schemas[input] ?? false, context),
    ...(advice.length > 0 && { advice: advice.map((entry) => condition(mark(entry), entry.when, context)) }),
    ...(sources.length > 0 && { sources: Object.fromEntries(sources) }),
  };
}

type Mark = (rule: { id: string; says: string; code: string }) => number;

function sourceChecks({ path, types, rules }: SourceField, mark: Mark, context: CompactContext): SourceChecks {
  const conditions = rules.map((rule) => ({
    ...condition(mark(rule), rule.schema, context),
    ...(rule.field !== path && { "x-field": rule.field }),
  }));
  return { types: types.map(({ type }) => type), ...(conditions.length > 0 && { rules: conditions }) };
}

function condition(rule: number, schema: Schema, context: CompactContext): CheckNode {
  const compacted = compact(schema, context);
  return { "x-rule": rule, ...(typeof compacted === "boolean" ? { allOf: [compacted] } : compacted) };
}

function taskPrice({ price }: TaskType, context: CompactContext): TaskPrice {
  const row = ({ when, credits, per, says }: PriceLine): PriceRow => ({
    ...(when && { when: compact(when, context) }),
    credits,
    ...(per !== null && { per }),
    ...(says !== null && { says }),
  });
  return { base: price.base.map(row), ...(price.add.length > 0 && { add: price.add.map(row) }) };
}

/** Only what is inside of a condition is shared: its own node carries the number. */
function withSchemas({ schema, advice, sources }: TaskChecks, share: (schema: CheckSchema) => CheckSchema): TaskChecks {
  const inside = (node: CheckNode): CheckNode => {
    const shared = share(node);
    return typeof shared === "boolean" ? node : shared;
  };
  const source = ({ types, rules }: SourceChecks): SourceChecks => (rules ? { types, rules: rules.map(inside) } : { types });
  return {
    schema: share(schema),
    ...(advice && { advice: advice.map(inside) }),
    ...(sources && { sources: Object.fromEntries(Object.entries(sources).map(([field, checks]) => [field, source(checks)])) }),
  };
}

function schemasOf({ schema, advice = [], sources = {} }: TaskChecks): CheckSchema[] {
  return [schema, ...advice, ...Object.values(sources).flatMap(({ rules = [] }) => rules)];
}

/** Codes of the errors that a finding can name, in the order of the catalogue. */
function codesOf({ tasks, errors, defaultErrors }: Api): Record<string, number> {
  const names = new Set<string>([
    ...Object.values(defaultErrors),
    ...tasks.flatMap((task) => task.rules.map(({ code }) => code)),
    ...tasks.flatMap((task) => task.sourceFields.flatMap(({ rules }) => rules.map(({ code }) => code))),
    ...tasks.flatMap((task) => task.fields.flatMap(({ schema }) => namesIn(schema["x-code"]))),
  ]);
  return Object.fromEntries(errors.filter(({ name }) => names.has(name)).map(({ name, code }) => [name, code]));
}

function namesIn(code: string | Record<string, string> | undefined): string[] {
  return typeof code === "object" ? Object.values(code) : [code ?? ""];
}
