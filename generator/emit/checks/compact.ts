/** A schema as the local checks need it: what is judged and what a finding says; no texts for readers, no provenance, no vectors. */

import type { CheckNode, CheckRule, CheckSchema } from "../../../runtime/typescript/api.ts";
import type { SchemaNode } from "../../ir/schema.ts";
import { mapParts } from "./parts.ts";

/** Kept as they are. */
const PLAIN = new Set([
  ...["type", "enum", "const", "default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minContains", "maxContains"],
  ...["required", "minProperties", "maxProperties", "dependentRequired", "x-code", "x-open-enum"],
]);

/** Nothing that a judge of bodies reads. `format` is among them: what it means differs from judge to judge. */
const SILENT = new Set([
  ...["title", "description", "examples", "format", "discriminator", "deprecated", "readOnly", "writeOnly"],
  ...["x-known-values", "x-source", "x-sources", "x-source-rules", "x-file", "x-output", "x-lifecycle", "x-task", "x-price", "x-advice"],
]);

/** Translated, or holding schemas. */
const CHANGED = new Set([
  ...["$ref", "x-rule", "x-retired", "properties", "additionalProperties", "items", "prefixItems", "contains"],
  ...["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"],
]);

/** Equal in every verdict and every finding, and smaller. References become plain names. */
export function compact(schema: SchemaNode): CheckSchema {
  return compactPart(schema);
}

function compactPart(schema: CheckSchema): CheckSchema {
  if (typeof schema === "boolean") return schema;
  refuseUnknown(schema);
  const plain = Object.entries(schema).filter(([keyword]) => PLAIN.has(keyword));
  return { ...reference(schema), ...Object.fromEntries(plain), ...annotations(schema), ...mapParts(withoutIdle(schema), compactPart) };
}

/** A keyword that the evaluator does not judge would be a promise that nobody keeps. */
function refuseUnknown(schema: CheckNode): void {
  const unknown = Object.keys(schema).find((keyword) => !PLAIN.has(keyword) && !SILENT.has(keyword) && !CHANGED.has(keyword));
  if (unknown !== undefined)
    throw new Error(`The local checks do not know the keyword \`${unknown}\`: ${JSON.stringify(schema).slice(0, 200)}`);
}

function reference({ $ref }: CheckNode): CheckNode {
  return $ref === undefined ? {} : { $ref: $ref.slice($ref.lastIndexOf("/") + 1) };
}

function annotations({ "x-rule": rule, "x-retired": retired }: CheckNode): CheckNode {
  const dates = Object.entries(retired ?? {}).map(([value, { since }]) => [value, { since }] as const);
  return { ...(rule && { "x-rule": compactRule(rule) }), ...(retired && { "x-retired": Object.fromEntries(dates) }) };
}

export function compactRule({ id, says, code }: CheckRule): CheckRule {
  return code === undefined ? { id, says } : { id, says, code };
}

/** Beside a `required` the description repeats the names with `true`, for other readers. A closed object needs them. */
function withoutIdle({ properties, additionalProperties, ...rest }: CheckNode): CheckNode {
  if (additionalProperties !== undefined && additionalProperties !== true)
    return { ...rest, ...(properties && { properties }), additionalProperties };
  const busy = Object.entries(properties ?? {}).filter(([, property]) => property !== true);
  return busy.length > 0 ? { ...rest, properties: Object.fromEntries(busy) } : rest;
}
