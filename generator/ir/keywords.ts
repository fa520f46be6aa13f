/** The keywords that hold schemas: whoever walks through a schema reads them here, so that no walk leaves a part out. */
import { escapePointer } from "../load/files.ts";
import { isObject } from "../load/node.ts";

export const ONE_SCHEMA = ["items", "contains", "additionalProperties", "not", "if", "then", "else"] as const;
export const SCHEMA_LISTS = ["prefixItems", "allOf", "anyOf", "oneOf"] as const;
export const SCHEMA_MAPS = ["properties", "dependentSchemas"] as const;

export type SchemaKeyword = (typeof ONE_SCHEMA)[number] | (typeof SCHEMA_LISTS)[number] | (typeof SCHEMA_MAPS)[number];

/** A schema inside another. */
export interface Part {
  keyword: SchemaKeyword;
  /** Name of the property or index in the list; "" where the keyword holds one schema. */
  name: string;
  /** From the outer schema: `/properties/files`. */
  pointer: string;
  schema: unknown;
}

/** Every schema that `node` holds, one level deep: maps first, then the single ones, then the lists. */
export function partsOf(node: Readonly<Record<string, unknown>>): Part[] {
  return [
    ...SCHEMA_MAPS.flatMap((keyword) => (isObject(node[keyword]) ? namedParts(keyword, Object.entries(node[keyword])) : [])),
    ...ONE_SCHEMA.flatMap((keyword) =>
      node[keyword] === undefined ? [] : [{ keyword, name: "", pointer: `/${keyword}`, schema: node[keyword] }],
    ),
    ...SCHEMA_LISTS.flatMap((keyword) => {
      const list: unknown = node[keyword];
      return Array.isArray(list) ? namedParts(keyword, Object.entries(list)) : [];
    }),
  ];
}

function namedParts(keyword: SchemaKeyword, entries: [string, unknown][]): Part[] {
  return entries.map(([name, schema]) => ({ keyword, name, pointer: `/${keyword}/${escapePointer(name)}`, schema }));
}
