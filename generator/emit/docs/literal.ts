// JSON values as TypeScript and as shell words.
import type { Json } from "../../ir/schema.ts";

/** TypeScript source that is no JSON, such as the name of a variable. A class, so that no spec text can pass for one. */
export class Expression {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Literal = null | boolean | number | string | Expression | readonly Literal[] | { readonly [key: string]: Literal };

const lineWidth = 96;

/** A literal in the shape a formatter would give it: on one line when it fits, else one entry per line. `taken` is what else stands on the first line. */
export function literal(value: Literal, indent = "", taken = 0): string {
  const short = flat(value);
  if (short.length + indent.length + taken <= lineWidth || typeof value !== "object" || value === null || value instanceof Expression)
    return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join("")}${indent}]`;
  const entries = Object.entries(value).map(([name, item]) => `${deeper}${key(name)}: ${literal(item, deeper)},\n`);
  return `{\n${entries.join("")}${indent}}`;
}

/** A word for a POSIX shell that stands for exactly this text. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** JSON as it is read most easily: short lists and objects on one line. */
export function json(value: Json, indent = ""): string {
  const short = flatJson(value);
  if (short.length + indent.length <= lineWidth - 16 || typeof value !== "object" || value === null) return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${deeper}${json(item, deeper)}`).join(",\n")}\n${indent}]`;
  const entries = Object.entries(value).map(([name, item]) => `${deeper}${JSON.stringify(name)}: ${json(item, deeper)}`);
  return `{\n${entries.join(",\n")}\n${indent}}`;
}

/** JSON on one line, with spaces where people put them. */
export function flatJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${flatJson(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function flat(value: Literal): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (value instanceof Expression) return value.source;
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  const entries = Object.entries(value).map(([name, item]) => `${key(name)}: ${flat(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function key(name: string): string {
  // A plain `__proto__` in an object literal would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
