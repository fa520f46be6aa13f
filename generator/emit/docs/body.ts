// Changes of example bodies: fields replaced by path, the difference to another body.
import type { Json } from "../../ir/schema.ts";
import type { Literal } from "./literal.ts";

export type JsonObject = { [key: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object, or an empty one for everything else. */
export function asObject(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

/** `body` without some of its fields. */
export function without(body: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

/** Replaces what stands at `path` (`files/*`, `texture_prompt/image`); a path that leads nowhere changes nothing. */
export function replaceAt(value: Literal, path: readonly string[], change: (old: Literal) => Literal): Literal {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (isList(value)) return step === "*" ? value.map((item) => replaceAt(item, rest, change)) : value;
  if (!isRecord(value)) return value;
  const old = value[step];
  return old === undefined ? value : { ...value, [step]: replaceAt(old, rest, change) };
}

/** Sets a field by path, making objects on the way. A path into a list sets nothing. */
export function setAt(
  value: { readonly [key: string]: Literal },
  path: readonly string[],
  item: Literal,
): { readonly [key: string]: Literal } {
  const [step, ...rest] = path;
  if (step === undefined || step === "*") return value;
  if (rest.length === 0) return { ...value, [step]: item };
  const old = value[step];
  return { ...value, [step]: setAt(old !== undefined && isRecord(old) ? old : {}, rest, item) };
}

/** What to merge into `from` to get `to`: a JSON merge patch, null for what goes away. */
export function difference(from: JsonObject, to: JsonObject): JsonObject {
  const gone = Object.keys(from).filter((name) => !(name in to));
  const changed = Object.entries(to).filter(([name, value]) => JSON.stringify(from[name]) !== JSON.stringify(value));
  return { ...Object.fromEntries(changed), ...Object.fromEntries(gone.map((name) => [name, null])) };
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}

function isRecord(value: Literal): value is { readonly [key: string]: Literal } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.getPrototypeOf(value) === Object.prototype;
}
