// Copied from runtime/typescript/defaults.ts by the generator: edit it there.

/** Documented defaults: an absent field counts as its default where advice and prices are judged. */

import type { CheckNode, CheckSchema } from "./api.ts";
import type { Resolve } from "./evaluate.ts";
import { isObject } from "./pointer.ts";

/** `body` with the defaults of its top-level fields; nothing in it is overwritten. */
export function withDefaults(schema: CheckSchema, body: unknown, resolve: Resolve): Readonly<Record<string, unknown>> {
  const filled: Record<string, unknown> = isObject(body) ? { ...body } : {};
  for (const [name, property] of Object.entries(nodeOf(schema, resolve).properties ?? {})) {
    const value = nodeOf(property, resolve).default;
    if (filled[name] === undefined && value !== undefined) filled[name] = value;
  }
  return filled;
}

/** The node itself, or the schema it refers to with the keywords beside the `$ref` laid over it. */
export function nodeOf(schema: CheckSchema | undefined, resolve: Resolve): CheckNode {
  if (typeof schema !== "object") return {};
  return schema.$ref === undefined ? schema : { ...nodeOf(resolve(schema.$ref), resolve), ...schema };
}
