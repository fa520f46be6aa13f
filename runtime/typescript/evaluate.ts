/**
 * A small evaluator of JSON Schema 2020-12, for exactly the keywords of `CheckNode`.
 * It judges as the big validators do and, unlike them, tells which rule was broken and at which field.
 */

import type { CheckCode, CheckNode, CheckRule, CheckSchema } from "./api.ts";

/** Keys and list indices from the root of the instance. */
export type Path = readonly (string | number)[];

/** Finds the schema behind a `$ref`. */
export type Resolve = (reference: string) => CheckSchema;

export interface Failure {
  /** Where: the property at fault, also when it is missing or unknown. */
  readonly path: Path;
  readonly keyword: string;
  /** What the keyword demands: a number, the list of values, the names of the known properties. */
  readonly limit: unknown;
  /** What stands there; `undefined` when nothing does. */
  readonly value: unknown;
  /** `x-code` of the property at fault. */
  readonly code?: CheckCode | undefined;
  /** The values are those known today, and others may be right. */
  readonly open?: boolean | undefined;
  /** The rule that the failing subschema belongs to. */
  readonly rule?: CheckRule;
}

/** Where the evaluation stands. */
interface Site {
  readonly resolve: Resolve;
  readonly path: Path;
  /** The place that answers for a rule whose failure lies no deeper than the object it judges. */
  readonly anchor: { readonly path: Path; readonly value: unknown };
  readonly code: CheckCode | undefined;
}

/**
 * Every failure of `value` against `schema`; none means valid.
 *
 * A failing rule gives one failure per property at fault inside it, else one at the property under which it hangs.
 * Keys that are inherited or hold `undefined` count as absent, as in the JSON that is sent.
 */
export function evaluate(schema: CheckSchema, value: unknown, resolve: Resolve): Failure[] {
  return [...failures(schema, value, siteAt([], value, resolve))];
}

/** Whether `value` is valid; stops at the first failure. */
export function isValid(schema: CheckSchema, value: unknown, resolve: Resolve): boolean {
  return holds(schema, value, siteAt([], value, resolve));
}

/** A `Resolve` over schemas by name; `#/components/schemas/X` and plain `X` both mean `X`. */
export function resolver(schemas: Readonly<Record<string, CheckSchema>>): Resolve {
  return (reference) => {
    const found = own(schemas, reference.slice(reference.lastIndexOf("/") + 1));
    if (found === undefined) throw new Error(`No schema ${reference}.`);
    return found;
  };
}

/** Whether `value` is a plain JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own property of that name; never an inherited one. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function siteAt(path: Path, value: unknown, resolve: Resolve): Site {
  return { resolve, path, anchor: { path, value }, code: undefined };
}

function below(site: Site, key: string | number, value: unknown): Site {
  return siteAt([...site.path, key], value, site.resolve);
}

function holds(schema: CheckSchema, value: unknown, site: Site): boolean {
  return failures(schema, value, site).next().done === true;
}

function* failures(schema: CheckSchema, value: unknown, site: Site): Generator<Failure> {
  if (schema === true) return;
  if (schema === false) {
    yield { path: site.path, keyword: "not", limit: {}, value, code: site.code };
    return;
  }
  // The code beside a `$ref` is the field's own and wins over the one of the schema it refers to.
  const here = { ...site, code: site.code ?? schema["x-code"] };
  const rule = schema["x-rule"];
  yield* rule ? blamed(rule, [...judged(schema, value, here)], here) : judged(schema, value, here);
}

/** The failures of a rule's subschema, laid on the rule: one per place. A rule inside a rule keeps its own. */
function* blamed(rule: CheckRule, found: Failure[], site: Site): Generator<Failure> {
  yield* found.filter((failure) => failure.rule);
  const broken = found.filter((failure) => !failure.rule);
  const deeper = broken.filter((failure) => failure.path.length > site.path.length);
  const places = new Map(deeper.map((failure) => [JSON.stringify(failure.path), { ...failure, rule }]));
  yield* places.values();
  const first = broken[0];
  if (first && !deeper.length) yield { ...first, ...site.anchor, rule };
}

function* judged(schema: CheckNode, value: unknown, site: Site): Generator<Failure> {
  const wrongType = typeFailure(schema, value);
  // What is of the wrong type has one fault, not one more per keyword.
  for (const [keyword, limit] of wrongType ?? valueFailures(schema, value)) {
    const open = keyword === "enum" && schema["x-open-enum"];
    yield { path: site.path, keyword, limit, value, code: site.code, open };
  }
  if (wrongType) return;
  yield* combined(schema, value, site);
  if (Array.isArray(value)) yield* listed(schema, value, site);
  if (isRecord(value)) yield* keyed(schema, value, site);
}

type Broken = [keyword: string, limit: unknown];

function typeFailure(schema: CheckNode, value: unknown): Broken[] | undefined {
  const type = schema.type;
  if (type === undefined || (typeof type === "string" ? [type] : type).some((name) => isOfType(name, value))) return undefined;
  return [["type", type]];
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "object") return isRecord(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return typeof value === type;
}

function* valueFailures(schema: CheckNode, value: unknown): Generator<Broken> {
  if (schema.enum?.every((member) => !isEqual(member, value))) yield ["enum", schema.enum];
  if (schema.const !== undefined && !isEqual(schema.const, value)) yield ["const", schema.const];
  if (typeof value === "number") yield* numberFailures(schema, value);
  if (typeof value === "string") yield* stringFailures(schema, value);
}

function* numberFailures(schema: CheckNode, value: number): Generator<Broken> {
  const { minimum = value, maximum = value, exclusiveMinimum, exclusiveMaximum } = schema;
  if (value < minimum) yield ["minimum", minimum];
  if (value > maximum) yield ["maximum", maximum];
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) yield ["exclusiveMinimum", exclusiveMinimum];
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) yield ["exclusiveMaximum", exclusiveMaximum];
}

function* stringFailures(schema: CheckNode, value: string): Generator<Broken> {
  const length = [...value].length;
  const { minLength = 0, maxLength = length, pattern } = schema;
  if (length < minLength) yield ["minLength", minLength];
  if (length > maxLength) yield ["maxLength", maxLength];
  // A pattern never sees a text that is too long already.
  else if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) yield ["pattern", pattern];
}

/** The keywords that apply other schemas to the same value. */
function* combined(schema: CheckNode, value: unknown, site: Site): Generator<Failure> {
  const passes = (branch: CheckSchema) => holds(branch, value, site);
  const broken = (keyword: string, limit: unknown): Failure => ({ path: site.path, keyword, limit, value, code: site.code });
  if (schema.$ref !== undefined) yield* failures(site.resolve(schema.$ref), value, site);
  for (const branch of schema.allOf ?? []) yield* failures(branch, value, site);
  if (schema.anyOf && !schema.anyOf.some(passes)) yield broken("anyOf", schema.anyOf);
  if (schema.oneOf && schema.oneOf.filter(passes).length !== 1) yield broken("oneOf", schema.oneOf);
  if (schema.not !== undefined && passes(schema.not)) yield broken("not", schema.not);
  if (schema.if !== undefined) yield* failures((passes(schema.if) ? schema.then : schema.else) ?? true, value, site);
}

function* listed(schema: CheckNode, value: readonly unknown[], site: Site): Generator<Failure> {
  for (const [keyword, limit] of listFailures(schema, value, site)) {
    yield { path: site.path, keyword, limit, value, code: site.code };
  }
  const { prefixItems = [], items = true } = schema;
  for (const [index, item] of value.entries()) yield* failures(prefixItems[index] ?? items, item, below(site, index, item));
}

function* listFailures(schema: CheckNode, value: readonly unknown[], site: Site): Generator<Broken> {
  const { minItems = 0, maxItems = value.length, contains } = schema;
  if (value.length < minItems) yield ["minItems", minItems];
  if (value.length > maxItems) yield ["maxItems", maxItems];
  // Pairs are compared only in a list that is not too long already.
  else if (schema.uniqueItems && hasEqualItems(value)) yield ["uniqueItems", true];
  if (contains === undefined) return;
  const { minContains = 1, maxContains = value.length } = schema;
  const count = value.filter((item, index) => holds(contains, item, below(site, index, item))).length;
  if (count < minContains) yield [schema.minContains === undefined ? "contains" : "minContains", minContains];
  if (count > maxContains) yield ["maxContains", maxContains];
}

function* keyed(schema: CheckNode, value: Readonly<Record<string, unknown>>, site: Site): Generator<Failure> {
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const { properties = {}, additionalProperties = true, minProperties = 0, maxProperties = keys.length } = schema;
  const broken = (keyword: string, limit: unknown): Failure => ({ path: site.path, keyword, limit, value, code: site.code });
  if (keys.length < minProperties) yield broken("minProperties", minProperties);
  if (keys.length > maxProperties) yield broken("maxProperties", maxProperties);
  yield* missing("required", schema.required, { properties, keys, site });
  for (const key of keys) {
    const property = own(properties, key) ?? additionalProperties;
    const place = below(site, key, value[key]);
    if (property === false && property === additionalProperties && !Object.hasOwn(properties, key)) {
      yield { path: place.path, keyword: "additionalProperties", limit: Object.keys(properties), value: value[key] };
    } else yield* failures(property, value[key], place);
    yield* missing("dependentRequired", own(schema.dependentRequired ?? {}, key), { properties, keys, site });
    yield* failures(own(schema.dependentSchemas ?? {}, key) ?? true, value, { ...site, anchor: place.anchor });
  }
}

interface Members {
  readonly properties: Readonly<Record<string, CheckSchema>>;
  readonly keys: readonly string[];
  readonly site: Site;
}

/** One failure per absent name, at the place where it is missed. */
function* missing(keyword: string, names: readonly string[] = [], { properties, keys, site }: Members): Generator<Failure> {
  for (const name of names.filter((each) => !keys.includes(each))) {
    yield { path: [...site.path, name], keyword, limit: name, value: undefined, code: codeOf(own(properties, name), site) };
  }
}

function codeOf(schema: CheckSchema | undefined, site: Site): CheckCode | undefined {
  if (typeof schema !== "object") return undefined;
  return schema["x-code"] ?? (schema.$ref === undefined ? undefined : codeOf(site.resolve(schema.$ref), site));
}

function hasEqualItems(value: readonly unknown[]): boolean {
  const seen = new Set(value);
  const composed = [...seen].filter((item) => typeof item === "object" && item !== null);
  return seen.size < value.length || composed.some((item, index) => composed.slice(0, index).some((earlier) => isEqual(earlier, item)));
}

/** Equality of JSON values: order of keys does not count. */
function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    return Array.isArray(right) && left.length === right.length && left.every((item, index) => isEqual(item, right[index]));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]));
}
