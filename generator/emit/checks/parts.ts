/** The one place that knows which keywords hold schemas. */

import type { CheckNode, CheckSchema } from "../../../runtime/typescript/api.ts";

/** Gives what to put in the place of a part; `name` is that of the property, or the keyword again. */
export type Change = (part: CheckSchema, name: string, keyword: string) => CheckSchema;

const SINGLE = ["additionalProperties", "items", "contains", "not", "if", "then", "else"] as const;
const LISTS = ["prefixItems", "allOf", "anyOf", "oneOf"] as const;
const RECORDS = ["properties", "dependentSchemas"] as const;

/** The keywords of `node` that hold schemas, with `change` done to each of those; all other keywords are left out. */
export function mapParts(node: CheckNode, change: Change): CheckNode {
  const result: Record<string, unknown> = {};
  for (const keyword of SINGLE) {
    const part = node[keyword];
    if (part !== undefined) result[keyword] = change(part, keyword, keyword);
  }
  for (const keyword of LISTS) {
    const parts = node[keyword];
    if (parts) result[keyword] = parts.map((part) => change(part, keyword, keyword));
  }
  for (const keyword of RECORDS) {
    const parts = node[keyword];
    if (parts) result[keyword] = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part, name, keyword)]));
  }
  return result;
}
