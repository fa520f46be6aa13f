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
  /** Filled in. */
  readonly found: Failure[];
  /** One failure is all that is asked for. */
  readonly stopsAtFirst: boolean;
}

/**
 * Every failure of `value` against `schema`; none means valid.
 *
 * A failing rule gives one failure per property at fault inside it, else one at the property under which it hangs.
 * Keys that are inherited or hold `undefined` count as absent, as in the JSON that is sent.
 */
export function evaluate(schema: CheckSchema, value: unknown, resolve: Resolve): Failure[] {
  const found: Failure[] = [];
  failures(schema, value, { resolve, path: [], anchor: { path: [], value }, code: undefined, found, stopsAtFirst: false });
  return found;
}

/** Whether `value` is valid; stops at the first failure. */
export function isValid(schema: CheckSchema, value: unknown, resolve: Resolve): boolean {
  if (typeof schema === "boolean") return schema;
  const found: Failure[] = [];
  judged(schema, value, { resolve, path: [], anchor: { path: [], value }, code: undefined, found, stopsAtFirst: true });
  return !found.length;
}

/** A `Resolve` over schemas by name; `#/components/schemas/X` and plain `X` both mean `X`. */
export function resolver(schemas: Readonly<Record<string, CheckSchema>>): Resolve {
  return (reference) => {
    const found = own(schemas, reference.slice(reference.lastIndexOf("/") + 1));
    if (found === undefined) throw new Error(`No schema ${reference}.`);
    return found;
  };
}

function below({ resolve, path: above, found, stopsAtFirst }: Site, key: string | number, value: unknown): Site {
  const path = [...above, key];
  return { resolve, path, anchor: { path, value }, code: undefined, found, stopsAtFirst };
}

function tell({ found }: Site, failure: Failure): void {
  found.push(failure);
}

function isDone({ found, stopsAtFirst }: Site): boolean {
  return stopsAtFirst && found.length > 0;
}

function fault(site: Site, keyword: string, limit: unknown, value: unknown): Failure {
  return { path: site.path, keyword, limit, value, code: site.code };
}

function failures(schema: CheckSchema, value: unknown, site: Site): void {
  if (schema === true) return;
  if (schema === false) return void tell(site, fault(site, "not", {}, value));
  // The code beside a `$ref` is the field's own and wins over the one of the schema it refers to.
  const code = site.code ?? schema["x-code"];
  const here = code === site.code ? site : { ...site, code };
  const rule = schema["x-rule"];
  if (rule === undefined) return void judged(schema, value, here);
  const found: Failure[] = [];
  judged(schema, value, { ...here, found });
  for (const failure of blamed(rule, found, here)) tell(site, failure);
}

/** The failures of a rule's subschema, laid on the rule: one per place. A rule inside a rule keeps its own. */
function blamed(rule: CheckRule | number, found: readonly Failure[], site: Site): Failure[] {
  const broken = found.filter((failure) => failure.rule === undefined);
  const deeper = broken.filter((failure) => failure.path.length > site.path.length);
  const places = new Map(deeper.map((failure) => [JSON.stringify(failure.path), { ...failure, rule }]));
  const first = broken[0];
  const whole = first && !deeper.length ? [{ ...first, ...site.anchor, rule }] : [];
  return [...found.filter((failure) => failure.rule !== undefined), ...places.values(), ...whole];
}

function judged(schema: CheckNode, value: unknown, site: Site): void {
  const holds = (part: CheckSchema, of: unknown) => isValid(part, of, site.resolve);
  for (const [keyword, limit] of brokenKeywords(schema, value, holds)) {
    tell(site, { ...fault(site, keyword, limit, value), open: keyword === "enum" && schema["x-open-enum"] });
    if (keyword === "type") return;
  }
  if (isDone(site)) return;
  if (schema.$ref !== undefined) failures(site.resolve(schema.$ref), value, site);
  for (const part of schema.allOf ?? []) failures(part, value, site);
  if (schema.if !== undefined) failures((holds(schema.if, value) ? schema.then : schema.else) ?? true, value, site);
  if (Array.isArray(value)) insideList(schema, value, site);
  else if (isObject(value)) insideObject(schema, value, site);
}

function insideList({ prefixItems = [], items = true }: CheckNode, value: readonly unknown[], site: Site): void {
  for (const [index, item] of value.entries()) {
    if (isDone(site)) return;
    failures(prefixItems[index] ?? items, item, below(site, index, item));
  }
}

function insideObject(schema: CheckNode, value: Readonly<Record<string, unknown>>, site: Site): void {
  const { properties = {}, additionalProperties = true, dependentRequired = {}, dependentSchemas = {} } = schema;
  // A condition names a field or two of many: what it leaves open costs nothing.
  const named = additionalProperties === true ? { ...properties, ...dependentRequired, ...dependentSchemas } : value;
  const need = (keyword: string, name: string) => {
    if (own(value, name) !== undefined) return;
    tell(site, { ...fault(below(site, name, undefined), keyword, name, undefined), code: codeOf(own(properties, name), site) });
  };
  for (const name of schema.required ?? []) need("required", name);
  for (const key of Object.keys(named)) {
    const member = own(value, key);
    if (isDone(site)) return;
    if (member === undefined) continue;
    const property = own(properties, key);
    const place = below(site, key, member);
    if (property === undefined && additionalProperties === false)
      tell(site, fault(place, "additionalProperties", Object.keys(properties), member));
    else failures(property ?? additionalProperties, member, place);
    for (const name of own(dependentRequired, key) ?? []) need("dependentRequired", name);
    const dependent = own(dependentSchemas, key);
    if (dependent !== undefined) failures(dependent, value, { ...site, anchor: place.anchor });
  }
}

function codeOf(schema: CheckSchema | undefined, site: Site): CheckCode | undefined {
  if (typeof schema !== "object") return undefined;
  return schema["x-code"] ?? (schema.$ref === undefined ? undefined : codeOf(site.resolve(schema.$ref), site));
}
