// Changes of example bodies: the difference to another body.
import type { Json } from "../../ir/schema.ts";

export type JsonObject = { [key: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object, or an empty one for everything else. */
export function asObject(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

/** What to merge into `from` to get `to`: a JSON merge patch, null for what goes away. */
export function difference(from: JsonObject, to: JsonObject): JsonObject {
  const gone = Object.keys(from).filter((name) => !(name in to));
  const changed = Object.entries(to).filter(([name, value]) => JSON.stringify(from[name]) !== JSON.stringify(value));
  return { ...Object.fromEntries(changed), ...Object.fromEntries(gone.map((name) => [name, null])) };
}
