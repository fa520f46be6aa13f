/** The tables of the local checks and of the price: the same data for every language. */

import type { CheckSchema, CheckTables, PriceRow, SourceChecks, TaskChecks } from "../../../runtime/typescript/api.ts";
import type { Api, PriceLine, SourceField, TaskType } from "../../ir/api.ts";
import { compact, compactRule } from "./compact.ts";
import { mapParts } from "./parts.ts";
import { sharing } from "./share.ts";

/** What `check` and `price` read, for all task types of one API version. */
export function checkTables(api: Api): CheckTables {
  const tasks = Object.fromEntries(api.tasks.map((task) => [task.name.wire, taskChecks(task, api)]));
  const schemas = Object.values(tasks).flatMap(schemasOf);
  const { shared, share } = sharing(namedSchemas(schemas, api), schemas);
  const shrunk = Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, withSchemas(task, share)]));
  return { tasks: shrunk, shared, messages: api.messages, codes: codesOf(api), fallback: api.defaultErrors };
}

function taskChecks(task: TaskType, api: Api): TaskChecks {
  const slugOf = (id: string) => id.slice(task.name.wire.length + 1);
  const advice = task.advice.map(({ id, says, when }) => ({ id: slugOf(id), says, when: compact(when) }));
  const sources = Object.fromEntries(task.sourceFields.map((field) => [field.path, sourceChecks(field, { slugOf, api })]));
  const add = task.price.add.map(priceRow);
  return {
    schema: compact(api.schemas[task.input] ?? false),
    ...(advice.length > 0 && { advice }),
    ...(task.sourceFields.length > 0 && { sources }),
    price: { base: task.price.base.map(priceRow), ...(add.length > 0 && { add }) },
  };
}

function sourceChecks({ path, types, rules }: SourceField, { slugOf, api }: { slugOf: (id: string) => string; api: Api }): SourceChecks {
  const compacted = rules.map(({ id, says, code, field, schema }) => ({
    ...compactRule({ id: slugOf(id), says, ...(code !== api.defaultErrors.parameter && { code }) }),
    ...(field !== path && { field }),
    schema: compact(schema),
  }));
  return { types: types.map(({ type }) => type), ...(compacted.length > 0 && { rules: compacted }) };
}

function priceRow({ when, credits, per, says }: PriceLine): PriceRow {
  return { ...(when && { when: compact(when) }), credits, ...(per !== null && { per }), ...(says !== null && { says }) };
}

function withSchemas(task: TaskChecks, change: (schema: CheckSchema) => CheckSchema): TaskChecks {
  const { schema, advice, sources, price } = task;
  const row = ({ when, ...rest }: PriceRow): PriceRow => (when === undefined ? rest : { when: change(when), ...rest });
  const source = ({ types, rules }: SourceChecks): SourceChecks =>
    rules ? { types, rules: rules.map((rule) => ({ ...rule, schema: change(rule.schema) })) } : { types };
  return {
    schema: change(schema),
    ...(advice && { advice: advice.map((entry) => ({ ...entry, when: change(entry.when) })) }),
    ...(sources && { sources: Object.fromEntries(Object.entries(sources).map(([field, checks]) => [field, source(checks)])) }),
    price: { base: price.base.map(row), ...(price.add && { add: price.add.map(row) }) },
  };
}

function schemasOf(task: TaskChecks): CheckSchema[] {
  const found: CheckSchema[] = [];
  withSchemas(task, (schema) => {
    found.push(schema);
    return schema;
  });
  return found;
}

/** Every named schema that those lead to. */
function namedSchemas(schemas: readonly CheckSchema[], api: Api): Record<string, CheckSchema> {
  const named: Record<string, CheckSchema> = {};
  const follow = (schema: CheckSchema): CheckSchema => {
    if (typeof schema === "boolean") return schema;
    const name = schema.$ref;
    if (name !== undefined && named[name] === undefined) {
      named[name] = compact(api.schemas[name] ?? false);
      follow(named[name]);
    }
    mapParts(schema, follow);
    return schema;
  };
  schemas.forEach(follow);
  return named;
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
