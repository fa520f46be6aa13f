/** A schema as the local checks need it: what is judged and what a finding says; no texts for readers, no provenance, no vectors. */

import type { CheckNode, CheckRule, CheckSchema } from "../../../runtime/typescript/api.ts";
import type { SchemaNode } from "../../ir/schema.ts";
import { mapParts } from "./parts.ts";

/** Kept as they are. */
const PLAIN = new Set([
  ...["type", "enum", "const", "default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minContains", "maxContains"],
  ...["minProperties", "maxProperties", "dependentRequired", "x-code", "x-open-enum"],
]);

/** Nothing that a judge of bodies reads. `format` is among them: what it means differs from judge to judge. */
const SILENT = new Set([
  ...["title", "description", "examples", "format", "discriminator", "deprecated", "readOnly", "writeOnly"],
  ...[
    "x-known-values",
    "x-source",
    "x-sources",
    "x-source-rules",
    "x-file",
    "x-output",
    "x-when",
    "x-answer",
    "x-seed",
    "x-formerly",
    "x-forms",
    "x-traits",
    "x-lifecycle",
    "x-task",
    "x-price",
    "x-advice",
  ],
]);

/** Translated, or holding schemas. */
const CHANGED = new Set([
  ...["$ref", "required", "x-rule", "x-retired", "properties", "additionalProperties", "items", "prefixItems", "contains"],
  ...["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"],
]);

const SAME_OBJECT = new Set(["allOf", "anyOf", "oneOf", "not", "if", "then", "else"]);

export interface CompactContext {
  /** Named schemas: each is put where it is referred to; `share.ts` finds those that are worth a name. */
  readonly schemas: Readonly<Record<string, SchemaNode>>;
  /** Whether one of the sources is a page of the vendor. */
  readonly isDocumented: (tags: readonly string[]) => boolean;
  /** Keeps a rule's texts and gives its number. */
  readonly number: (rule: CheckRule) => number;
  /** Filled in: the text of a compacted schema -> the name that it was referred to by. */
  readonly names: Map<string, string>;
}

/** Equal in every verdict and every finding, and smaller. */
export function compact(schema: SchemaNode, context: CompactContext): CheckSchema {
  return compactPart(schema, new Set(), context);
}

/** `present`: properties that the judged object is known to have. */
function compactPart(schema: CheckSchema, present: ReadonlySet<string>, context: CompactContext): CheckSchema {
  if (typeof schema === "boolean") return schema;
  const node = dereferenced(schema, context);
  if (typeof node === "boolean") return node;
  refuseUnknown(node);
  const plain = Object.entries(node).filter(([keyword]) => PLAIN.has(keyword));
  const parts = mapParts(withoutIdle(node), (part, name, keyword) => compactPart(part, presentIn({ name, keyword, present }), context));
  const compacted = { ...Object.fromEntries(plain), ...needed(node, present), ...annotations(node, context), ...parts };
  if (schema.$ref !== undefined) context.names.set(JSON.stringify(compacted), nameOf(schema.$ref));
  return compacted;
}

/** What stands beside a reference is an annotation of that place, and wins. */
function dereferenced({ $ref, ...beside }: CheckNode, context: CompactContext): CheckSchema {
  if ($ref === undefined) return beside;
  const target = context.schemas[nameOf($ref)] ?? false;
  return typeof target === "boolean" ? target : dereferenced({ ...target, ...beside, ...(target.$ref && { $ref: target.$ref }) }, context);
}

function nameOf($ref: string): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

/** Below `dependentSchemas` the property is there; the parts of a combination judge the same object, other parts another. */
function presentIn({ name, keyword, present }: { name: string; keyword: string; present: ReadonlySet<string> }): ReadonlySet<string> {
  if (keyword === "dependentSchemas") return new Set([...present, name]);
  return SAME_OBJECT.has(keyword) ? present : new Set();
}

function needed({ required }: CheckNode, present: ReadonlySet<string>): CheckNode {
  const names = required?.filter((name) => !present.has(name)) ?? [];
  return names.length > 0 ? { required: names } : {};
}

/** A keyword that the evaluator does not judge would be a promise that nobody keeps. */
function refuseUnknown(schema: CheckNode): void {
  const unknown = Object.keys(schema).find((keyword) => !PLAIN.has(keyword) && !SILENT.has(keyword) && !CHANGED.has(keyword));
  if (unknown !== undefined)
    throw new Error(`The local checks do not know the keyword \`${unknown}\`: ${JSON.stringify(schema).slice(0, 200)}`);
}

function annotations({ "x-rule": rule, "x-retired": retired }: CheckNode, { number, isDocumented }: CompactContext): CheckNode {
  // What only reports call retired, the service takes: a warning then, and no code.
  const dates = Object.entries(retired ?? {}).map(
    ([value, { since, "x-source": tags = [] }]) => [value, { since, ...(!isDocumented(tags) && { accepted: true }) }] as const,
  );
  return {
    ...(typeof rule === "object" && { "x-rule": number(rule) }),
    ...(retired && { "x-retired": Object.fromEntries(dates) }),
  };
}

/** Beside a `required` the description repeats the names with `true`, for other readers. A closed object needs them. */
function withoutIdle({ properties, additionalProperties, ...rest }: CheckNode): CheckNode {
  if (additionalProperties !== undefined && additionalProperties !== true)
    return { ...rest, ...(properties && { properties }), additionalProperties };
  const busy = Object.entries(properties ?? {}).filter(([, property]) => property !== true);
  return busy.length > 0 ? { ...rest, properties: Object.fromEntries(busy) } : rest;
}
