/** Rules between parameters: every subschema that carries `x-rule`, with its vectors made into whole bodies. */
import { refName } from "../load/inline.ts";
import { asObject, isObject } from "../load/node.ts";
import { type Origins, placeOf } from "../load/origins.ts";
import type { Api, Rule } from "./api.ts";
import type { FieldContext } from "./fields.ts";
import { type Part, partsOf, type SchemaKeyword } from "./keywords.ts";
import { mergePatch, setAt } from "./patch.ts";
import { confidenceOf, tagsOf } from "./provenance.ts";
import { asSchema, type Json, type RuleText, type Schema, type SchemaNode } from "./schema.ts";

export interface RuleContext extends FieldContext {
  task: string;
  minimal: Json;
  origins: Origins;
  defaultErrors: Api["defaultErrors"];
}

interface Found {
  text: RuleText;
  schema: Schema;
  /** Property under which it hangs. */
  field: string;
  /** Where in the body the object stands that it judges: "" or `file`, `files/*`. */
  at: string;
  holder: string;
  pointer: string;
}

/** Rules of one input in document order. A rule of a shared component appears once, with vectors for each place that can hold them. */
export function lowerRules(input: string, context: RuleContext): Rule[] {
  const found = findRules(input, context);
  const ids = [...new Set(found.map(({ text }) => text.id))];
  return ids
    .map((id) =>
      lowerRule(
        found.filter(({ text }) => text.id === id),
        context,
      ),
    )
    .filter((rule) => rule !== null);
}

function lowerRule(places: Found[], context: RuleContext): Rule | null {
  const first = places[0];
  if (!first) return null;
  const { text, schema, field, holder, pointer } = first;
  const bodies = (vectors: Json[]) => places.flatMap(({ at }) => vectors.flatMap((vector) => bodyOf(vector, at, context.minimal)));
  const sources = tagsOf(text, tagsOf(context.schemas[holder]));
  return {
    id: `${context.task}.${text.id}`,
    says: text.says,
    code: text.code ?? context.defaultErrors.parameter,
    field,
    faults: faultsOf(first),
    schema,
    accepts: bodies(text.accepts ?? []),
    rejects: bodies(text.rejects ?? []),
    sources,
    confidence: confidenceOf(sources, context.provenance),
    location: placeOf(context.origins, holder, pointer),
  };
}

function faultsOf({ schema, field, at }: Found): string[] {
  const forbidden = [...new Set(forbiddenIn(schema))].map((name) => (at === "" ? name : `${at}/${name}`));
  return forbidden.length === 0 ? [field] : forbidden;
}

function forbiddenIn(node: SchemaNode): string[] {
  if (typeof node === "boolean") return [];
  const here = Object.entries(node.properties ?? {}).filter(([, schema]) => schema === false);
  const { allOf = [], then = true, else: otherwise = true } = node;
  return [...here.map(([name]) => name), ...[...allOf, then, otherwise].flatMap(forbiddenIn)];
}

/** A vector at the top is a merge patch on the minimal body; inside a component it is a value of that component. */
function bodyOf(vector: Json, at: string, minimal: Json): Json[] {
  if (at === "") return [mergePatch(minimal, vector)];
  const body = setAt(minimal, at.split("/"), vector);
  return body === undefined ? [] : [body];
}

function findRules(input: string, context: FieldContext): Found[] {
  const found: Found[] = [];
  const visit = (node: SchemaNode | undefined, at: Omit<Found, "text" | "schema">, via: readonly string[]): void => {
    if (node === undefined || typeof node === "boolean") return;
    const named = refName(asObject(node));
    if (named !== null && !via.includes(named)) visit(context.schemas[named], { ...at, holder: named, pointer: "" }, [...via, named]);
    if (node["x-rule"] !== undefined) found.push({ ...at, text: node["x-rule"], schema: node });
    for (const part of partsOf(asObject(node))) visit(asNode(part.schema), { ...at, ...stepInto(part, node, at) }, via);
  };
  visit(context.schemas[input], { field: "", at: "", holder: input, pointer: "" }, [input]);
  return found;
}

function asNode(schema: unknown): SchemaNode | undefined {
  return typeof schema === "boolean" ? schema : isObject(schema) ? schema : undefined;
}

interface Standing {
  at: string;
  field: string;
  pointer: string;
}

/** Where a part judges, and what answers for it. Only members of lists and objects lead deeper into the body. */
function stepInto({ keyword, name, pointer: step }: Part, node: Schema, { at, field, pointer }: Standing): Standing {
  const deeper = (key: string) => (at === "" ? key : `${at}/${key}`);
  const standing = { at, field, pointer: `${pointer}${step}` };
  if (keyword === "dependentSchemas") return { ...standing, field: deeper(name) };
  const member = memberOf(keyword, name, node);
  return member === null ? standing : { ...standing, at: deeper(member), field: deeper(member) };
}

/** `*` is any item; an additional property may have any name but those that are known. */
function memberOf(keyword: SchemaKeyword, name: string, { properties = {} }: Schema): string | null {
  if (keyword === "properties" || keyword === "prefixItems") return name;
  if (keyword === "items" || keyword === "contains") return "*";
  if (keyword !== "additionalProperties") return null;
  let other = "other";
  while (Object.hasOwn(properties, other)) other = `${other}_one`;
  return other;
}

/** The schemas that `input` leads to, with one rule taken out: what its vectors are judged against to see that it bites. */
export function withoutRule(schemas: Record<string, Schema>, input: string, slug: string): Record<string, Schema> {
  const stripped = new Map<string, Schema>();
  // Only what is reached: copying every schema for every rule grows with the square of the task types.
  const reach = (name: string): void => {
    if (stripped.has(name)) return;
    stripped.set(name, {});
    stripped.set(name, asSchema(strip(schemas[name])));
  };
  // What does not hold the rule is not copied.
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(strip);
      return items.every((item, index) => item === value[index]) ? value : items;
    }
    if (!isObject(value)) return value;
    const rule = value["x-rule"];
    if (isObject(rule) && rule["id"] === slug) return true;
    const named = refName(value);
    if (named !== null) reach(named);
    const entries = Object.entries(value).map(([key, child]) => [key, strip(child)] as const);
    return entries.every(([key, child]) => child === value[key]) ? value : Object.fromEntries(entries);
  };
  reach(input);
  return Object.fromEntries(stripped);
}
