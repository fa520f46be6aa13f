/** Properties of an input or an output, nested ones too, as a flat list of paths. */
import { refName } from "../load/inline.ts";
import { asObject, isObject } from "../load/node.ts";
import type { Field, FormerName, OutputField, Provenance } from "./api.ts";
import { confidenceOf, tagsOf } from "./provenance.ts";
import type { Json, Schema } from "./schema.ts";

export interface FieldContext {
  schemas: Record<string, Schema>;
  provenance: Provenance[];
}

/** A property as it was found: its own node (with `x-` keys beside a `$ref`) and the schema it comes to. */
export interface Found {
  path: string;
  /** The node at the property, `$ref` not followed. */
  node: Schema;
  /** The node, and the named schema it refers to, in one. */
  schema: Schema;
  named: string | null;
  required: boolean;
  /** The named schema that holds it, and the pointer from there. */
  holder: string;
  pointer: string;
}

/** Every property below `name`, depth first, in document order. `files/*` is an item of the list `files`. */
export function findFields(name: string, context: FieldContext): Found[] {
  return walk({ holder: name, pointer: "", schema: context.schemas[name] ?? {}, prefix: "", via: [name] }, context);
}

interface Step {
  holder: string;
  pointer: string;
  schema: Schema;
  prefix: string;
  via: readonly string[];
}

function walk(step: Step, context: FieldContext): Found[] {
  const required = new Set(step.schema.required);
  return Object.entries(step.schema.properties ?? {}).flatMap(([key, value]) => {
    const path = `${step.prefix}${key}`; // names with a slash or a star are refused by verify-names
    const at = { ...step, pointer: `${step.pointer}/properties/${key}`, prefix: path };
    return visit(isObject(value) ? value : {}, { ...at, required: required.has(key) }, context);
  });
}

function visit(node: Schema, at: Step & { required: boolean }, context: FieldContext): Found[] {
  const named = refName(asObject(node));
  const target = named === null ? null : (context.schemas[named] ?? {});
  const { $ref: _ref, ...siblings } = node;
  const schema: Schema = target ? { ...target, ...siblings } : node;
  const found: Found = { path: at.prefix, node, schema, named, required: at.required, holder: at.holder, pointer: at.pointer };
  if (named !== null && at.via.includes(named)) return [found];
  const inside =
    named === null ? { holder: at.holder, pointer: at.pointer, via: at.via } : { holder: named, pointer: "", via: [...at.via, named] };
  const items = schema.items !== undefined && isObject(schema.items) ? schema.items : null;
  const below = items
    ? visit(items, { ...inside, pointer: `${inside.pointer}/items`, schema: items, prefix: `${at.prefix}/*`, required: false }, context)
    : walk({ ...inside, schema, prefix: `${at.prefix}/` }, context);
  return [found, ...below];
}

export function lowerField(found: Found, context: FieldContext, inherited: readonly string[]): Field {
  const sources = tagsOf(found.schema, inherited);
  return {
    path: found.path,
    required: found.required,
    description: found.schema.description ?? "",
    schema: found.schema,
    named: found.named,
    ...(found.schema.default !== undefined && { default: found.schema.default }),
    formerly: (found.schema["x-formerly"] ?? []).map(lowerFormerName),
    retired: Object.entries(found.schema["x-retired"] ?? {}).map(([value, { since, "x-source": tags }]) => ({
      value,
      since,
      sources: tags,
      confidence: confidenceOf(tags, context.provenance),
    })),
    sources,
    confidence: confidenceOf(sources, context.provenance),
  };
}

function lowerFormerName(former: NonNullable<Schema["x-formerly"]>[number]): FormerName {
  const { name, isRead = true, values = {} } = typeof former === "string" ? { name: former } : former;
  return { name, isRead, values };
}

export function lowerOutputField(found: Found, context: FieldContext, inherited: readonly string[]): OutputField {
  const sources = tagsOf(found.schema, inherited);
  return {
    path: found.path,
    description: found.schema.description ?? "",
    schema: found.schema,
    file: found.schema["x-output"] ?? null,
    when: found.schema["x-when"] ?? null,
    formerly: (found.schema["x-formerly"] ?? []).map((former) => lowerFormerName(former).name),
    answer: (found.schema["x-answer"] ?? []).map(({ when = null, value = null, trait = null }) => ({ when, value, trait })),
    sources,
    confidence: confidenceOf(sources, context.provenance),
  };
}

/** Documented defaults of the top level: what an absent field counts as. */
export function defaultsOf(found: readonly Found[]): Record<string, Json> {
  const top = found.filter(({ path, schema }) => !path.includes("/") && schema.default !== undefined);
  return Object.fromEntries(top.map(({ path, schema }) => [path, schema.default ?? null]));
}
