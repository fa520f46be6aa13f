// Copied from runtime/typescript/pointer.ts by the generator: edit it there.

/** Reads JSON by place, with own keys only: an answer may hold `__proto__`. */

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a table holds under a name that came from outside. */
export function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The value at a JSON pointer; undefined when there is none, or no pointer. */
export function at(value: unknown, pointer: string | undefined): unknown {
  return pointer
    ?.split("/")
    .slice(1)
    .reduce((node: unknown, key) => (isObject(node) ? own(node, key) : undefined), value);
}
