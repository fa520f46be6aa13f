/** Every keyword of every schema is one that all judges understand: a misspelt one would be silence. */
import { escapePointer } from "../load/files.ts";
import { nearest } from "../load/nearest.ts";
import { isObject } from "../load/node.ts";
import { placeOf } from "../load/origins.ts";
import { ONE_SCHEMA, partsOf, SCHEMA_LISTS, SCHEMA_MAPS } from "./keywords.ts";
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
const KEYWORDS: readonly string[] = [...ANNOTATIONS, ...ASSERTIONS, ...ONE_SCHEMA, ...SCHEMA_LISTS, ...SCHEMA_MAPS];

function refuseKeywords(context: VerifyContext, name: string, { node, pointer }: { node: unknown; pointer: string }): void {
  if (!isObject(node)) return;
  for (const key of Object.keys(node)) {
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
  }
  for (const { pointer: step, schema } of partsOf(node)) refuseKeywords(context, name, { node: schema, pointer: `${pointer}${step}` });
}
