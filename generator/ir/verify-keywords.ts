/** Every keyword of every schema is one that all judges understand: a misspelt one would be silence. */
import { escapePointer } from "../load/files.ts";
import { nearest } from "../load/nearest.ts";
import { isObject } from "../load/node.ts";
import { placeOf } from "../load/origins.ts";
import type { VerifyContext } from "./verify.ts";

export function verifyKeywords(context: VerifyContext): void {
  for (const [name, schema] of Object.entries(context.api.schemas)) refuseKeywords(context, name, { node: schema, pointer: "" });
}

/** Keywords that every judge of ours understands. Any other would be a promise that nobody keeps. */
const ANNOTATIONS = [
  "title",
  "description",
  "examples",
  "format",
  "contentMediaType",
  "contentEncoding",
  "default",
  "deprecated",
  "discriminator",
];
const ASSERTIONS = [
  "$ref",
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
  "required",
  "minProperties",
  "maxProperties",
  "dependentRequired",
];
const ONE_SCHEMA = ["items", "contains", "additionalProperties", "not", "if", "then", "else"];
const SCHEMA_LISTS = ["prefixItems", "allOf", "anyOf", "oneOf"];
const SCHEMA_MAPS = ["properties", "dependentSchemas"];
const KEYWORDS = [...ANNOTATIONS, ...ASSERTIONS, ...ONE_SCHEMA, ...SCHEMA_LISTS, ...SCHEMA_MAPS];

function refuseKeywords(context: VerifyContext, name: string, { node, pointer }: { node: unknown; pointer: string }): void {
  if (!isObject(node)) return;
  const below = (child: unknown, step: string) => refuseKeywords(context, name, { node: child, pointer: `${pointer}/${step}` });
  for (const [key, value] of Object.entries(node)) {
    if (!KEYWORDS.includes(key) && !key.startsWith("x-")) {
      const near = nearest(key, KEYWORDS);
      const remedy = near ? `Did you mean \`${near}\`?` : "In a flow map, a text with a comma must be quoted.";
      context.diagnostics.add(
        "keyword-unknown",
        placeOf(context.loaded.origins, name, `${pointer}/${escapePointer(key)}`),
        `\`${key}\` is no keyword of a schema here.`,
        remedy,
      );
    }
    if (ONE_SCHEMA.includes(key)) below(value, key);
    if (SCHEMA_LISTS.includes(key) && Array.isArray(value)) for (const [index, child] of value.entries()) below(child, `${key}/${index}`);
    if (SCHEMA_MAPS.includes(key) && isObject(value))
      for (const [inner, child] of Object.entries(value)) below(child, `${key}/${escapePointer(inner)}`);
  }
}
