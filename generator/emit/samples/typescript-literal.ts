/** Values in TypeScript. */
import { type Input, LocalFile, type Value, Variable } from "./program.ts";

const LINE_WIDTH = 96;

/** A literal in the shape a formatter would give it: on one line when it fits, else one entry per line. `taken` is what else stands on the first line. */
export function literal(value: Value, indent = "", taken = 0): string {
  const short = flat(value);
  if (short.length + indent.length + taken <= LINE_WIDTH || !isComposed(value)) return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join("")}${indent}]`;
  const entries = Object.entries(value).map(([name, item]) => `${deeper}${key(name)}: ${literal(item, deeper)},\n`);
  return `{\n${entries.join("")}${indent}}`;
}

function flat(value: Value): string {
  if (value instanceof Variable) return value.name;
  if (value instanceof LocalFile) return `{ path: ${JSON.stringify(value.path)} }`;
  if (!isComposed(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  const entries = Object.entries(value).map(([name, item]) => `${key(name)}: ${flat(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function isComposed(value: Value): value is readonly Value[] | Input {
  return typeof value === "object" && value !== null && !(value instanceof Variable) && !(value instanceof LocalFile);
}

function key(name: string): string {
  // A plain `__proto__` in an object literal would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
