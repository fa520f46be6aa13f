// Copied from runtime/typescript/json.ts by the generator: edit it there.

/** Looking at JSON values that others wrote. */

/** Whether `value` is an object with keys, neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own property of that name; never an inherited one. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Equality of JSON values: the order of keys does not count. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  const entries = Object.entries(left);
  const others = new Map(Object.entries(right));
  if (Array.isArray(left) !== Array.isArray(right) || entries.length !== others.size) return false;
  return entries.every(([key, value]) => others.has(key) && isEqual(value, others.get(key)));
}
