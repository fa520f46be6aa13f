/** Every keyword of every schema is one that all judges understand: a misspelt one would be silence. */
import { escapePointer } from "../load/files.ts";
import { refName } from "../load/inline.ts";
import { nearest } from "../load/nearest.ts";
import { asObject, isObject, type NodeObject } from "../load/node.ts";
import { placeOf } from "../load/origins.ts";
import { ONE_SCHEMA, partsOf, SCHEMA_LISTS, SCHEMA_MAPS } from "./keywords.ts";
import type { VerifyContext } from "./verify-context.ts";

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
const JUDGED: readonly string[] = [...ASSERTIONS, ...ONE_SCHEMA, ...SCHEMA_LISTS, ...SCHEMA_MAPS];
const KEYWORDS: readonly string[] = [...ANNOTATIONS, ...JUDGED];

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
  refuseLaidOver(context, name, { node, pointer });
  for (const { pointer: step, schema } of partsOf(node)) refuseKeywords(context, name, { node: schema, pointer: `${pointer}${step}` });
}

/** Judges differ in what a keyword beside a `$ref` does to its like in the schema that is referred to: some hold both, some one. */
function refuseLaidOver(
  { api, loaded, diagnostics }: VerifyContext,
  name: string,
  { node, pointer }: { node: NodeObject; pointer: string },
) {
  const target = refName(node);
  const below = asObject(target === null ? undefined : api.schemas[target]);
  const twice = Object.keys(node).filter((key) => JUDGED.includes(key) && Object.hasOwn(below, key));
  for (const key of twice.filter((each) => JSON.stringify(node[each]) !== JSON.stringify(below[each])))
    diagnostics.add(
      "keyword-laid-over",
      placeOf(loaded.origins, name, `${pointer}/${escapePointer(key)}`),
      `\`${key}\` stands beside a reference to \`${target}\`, which has another \`${key}\`.`,
      `Say it in one place: move it into \`${target}\`, or give this schema a name of its own.`,
    );
}
