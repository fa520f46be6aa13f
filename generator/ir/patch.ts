import { isObject } from "../load/node.ts";
import type { Json } from "./schema.ts";

/** JSON Merge Patch, RFC 7396: null deletes, objects merge, everything else replaces. */
export function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: Record<string, Json> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key] ?? null, value);
  }
  return result;
}

/**
 * A copy of `target` with `value` at the path. In a list `*` is the first item, and a number an item, which must be there.
 * Undefined when the path leads nowhere.
 */
export function setAt(target: Json, [key, ...rest]: readonly string[], value: Json): Json | undefined {
  if (key === undefined) return value;
  if (key === "*" || Array.isArray(target)) {
    const index = key === "*" ? 0 : Number(key);
    const item = Array.isArray(target) ? target[index] : undefined;
    const changed = item === undefined ? undefined : setAt(item, rest, value);
    return Array.isArray(target) && changed !== undefined ? target.with(index, changed) : undefined;
  }
  const object = isObject(target) ? target : {};
  const inner = setAt(object[key] ?? {}, rest, value);
  return inner === undefined ? undefined : { ...object, [key]: inner };
}
