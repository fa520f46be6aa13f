/** Unchecked JSON: what a parser gives before anything is known about it. */
export type Node = null | boolean | number | string | Node[] | NodeObject;
export type NodeObject = { [key: string]: Node };

export function isObject(value: unknown): value is NodeObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

export function asObject(value: unknown): NodeObject {
  return isObject(value) ? value : {};
}

export function asArray(value: unknown): Node[] {
  return Array.isArray(value) ? value : [];
}

export function asString(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function asStrings(value: unknown): string[] {
  return asArray(value).filter((item) => typeof item === "string");
}
