// Copied from runtime/typescript/evaluate.ts by the generator: edit it there.

/**
 * A small evaluator of JSON Schema 2020-12, for exactly the keywords of `CheckNode`.
 * It judges as the big validators do and, unlike them, tells which rule was broken and at which field.
 */

import type { CheckCode, CheckNode, CheckRule, CheckSchema } from "./api.ts";
import { brokenKeywords } from "./keywords.ts";
import { isObject, own } from "./pointer.ts";

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
  readonly rule?: CheckRule | number;
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
  if (typeof schema === "boolean") return schema;
  return judged(schema, value, siteAt([], value, resolve)).next().done === true;
}

/** A `Resolve` over schemas by name; `#/components/schemas/X` and plain `X` both mean `X`. */
export function resolver(schemas: Readonly<Record<string, CheckSchema>>): Resolve {
  return (reference) => {
    const found = own(schemas, reference.slice(reference.lastIndexOf("/") + 1));
    if (found === undefined) throw new Error(`No schema ${reference}.`);
    return found;
  };
}

function siteAt(path: Path, value: unknown, resolve: Resolve): Site {
  return { resolve, path, anchor: { path, value }, code: undefined };
}

function below(site: Site, key: string | number, value: unknown): Site {
  return siteAt([...site.path, key], value, site.resolve);
}

function fault(site: Site, keyword: string, limit: unknown, value: unknown): Failure {
  return { path: site.path, keyword, limit, value, code: site.code };
}

function* failures(schema: CheckSchema, value: unknown, site: Site): Generator<Failure> {
  if (schema === true) return;
  if (schema === false) return yield fault(site, "not", {}, value);
  // The code beside a `$ref` is the field's own and wins over the one of the schema it refers to.
  const here = { ...site, code: site.code ?? schema["x-code"] };
  const rule = schema["x-rule"];
  yield* rule !== undefined ? blamed(rule, [...judged(schema, value, here)], here) : judged(schema, value, here);
}

/** The failures of a rule's subschema, laid on the rule: one per place. A rule inside a rule keeps its own. */
function* blamed(rule: CheckRule | number, found: Failure[], site: Site): Generator<Failure> {
  yield* found.filter((failure) => failure.rule !== undefined);
  const broken = found.filter((failure) => failure.rule === undefined);
  const deeper = broken.filter((failure) => failure.path.length > site.path.length);
  const places = new Map(deeper.map((failure) => [JSON.stringify(failure.path), { ...failure, rule }]));
  yield* places.values();
  const first = broken[0];
  if (first && !deeper.length) yield { ...first, ...site.anchor, rule };
}

function* judged(schema: CheckNode, value: unknown, site: Site): Generator<Failure> {
  const holds = (part: CheckSchema, of: unknown) => isValid(part, of, site.resolve);
  for (const [keyword, limit] of brokenKeywords(schema, value, holds)) {
    yield { ...fault(site, keyword, limit, value), open: keyword === "enum" && schema["x-open-enum"] };
    if (keyword === "type") return;
  }
  if (schema.$ref !== undefined) yield* failures(site.resolve(schema.$ref), value, site);
  for (const part of schema.allOf ?? []) yield* failures(part, value, site);
  if (schema.if !== undefined) yield* failures((holds(schema.if, value) ? schema.then : schema.else) ?? true, value, site);
  if (Array.isArray(value)) yield* insideList(schema, value, site);
  if (isObject(value)) yield* insideObject(schema, value, site);
}

function* insideList({ prefixItems = [], items = true }: CheckNode, value: readonly unknown[], site: Site): Generator<Failure> {
  for (const [index, item] of value.entries()) yield* failures(prefixItems[index] ?? items, item, below(site, index, item));
}

function* insideObject(schema: CheckNode, value: Readonly<Record<string, unknown>>, site: Site): Generator<Failure> {
  const { properties = {}, additionalProperties = true } = schema;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const missing = function* (keyword: string, names: readonly string[] = []): Generator<Failure> {
    for (const name of names.filter((each) => !keys.includes(each))) {
      yield { ...fault(below(site, name, undefined), keyword, name, undefined), code: codeOf(own(properties, name), site) };
    }
  };
  yield* missing("required", schema.required);
  for (const key of keys) {
    const property = own(properties, key);
    const needed = own(schema.dependentRequired ?? {}, key);
    const dependent = own(schema.dependentSchemas ?? {}, key);
    // A condition names a field or two of many: what it leaves open costs nothing.
    if ((property ?? additionalProperties) === true && !needed && dependent === undefined) continue;
    const place = below(site, key, value[key]);
    if (property === undefined && additionalProperties === false) {
      yield fault(place, "additionalProperties", Object.keys(properties), value[key]);
    } else yield* failures(property ?? additionalProperties, value[key], place);
    yield* missing("dependentRequired", needed);
    yield* failures(dependent ?? true, value, { ...site, anchor: place.anchor });
  }
}

function codeOf(schema: CheckSchema | undefined, site: Site): CheckCode | undefined {
  if (typeof schema !== "object") return undefined;
  return schema["x-code"] ?? (schema.$ref === undefined ? undefined : codeOf(site.resolve(schema.$ref), site));
}
