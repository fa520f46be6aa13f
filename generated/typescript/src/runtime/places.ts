// Copied from runtime/typescript/places.ts by the generator: edit it there.

/** Finding and filling the places of a body that a path with `*` names. */

import { isObject, own } from "./pointer.ts";

export interface Place {
  /** `files/2` */
  readonly path: string;
  readonly value: unknown;
}

/** Every place that is there: a missing field and an empty list have none. */
export function placesOf(body: unknown, path: string): Place[] {
  return find(body, path.split("/"), []);
}

function find(value: unknown, [key, ...rest]: readonly string[], done: readonly string[]): Place[] {
  if (key === undefined) return value === undefined ? [] : [{ path: done.join("/"), value }];
  if (key === "*") return Array.isArray(value) ? value.flatMap((item, index) => find(item, rest, [...done, String(index)])) : [];
  return isObject(value) ? find(own(value, key), rest, [...done, key]) : [];
}

/** A copy with other values at some places; what is not on the way to them is shared. */
export function withValues(body: Readonly<Record<string, unknown>>, values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  let copy: Record<string, unknown> = { ...body };
  for (const [path, value] of values) {
    const [key = "", ...rest] = path.split("/");
    copy = { ...copy, [key]: fill(copy[key], rest, value) };
  }
  return copy;
}

function fill(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder)) return holder.map((item, index) => (String(index) === key ? fill(item, rest, value) : item));
  return isObject(holder) ? { ...holder, [key]: fill(holder[key], rest, value) } : holder;
}
