/** Values in Python. */
import { type Input, LocalFile, type Value, Variable } from "./program.ts";

/** What formatters indent by. */
export const INDENT = "    ";
/** With the name of an argument, and what stands around a call. */
const LINE_WIDTH = 72;

/** JSON's escapes are Python's too. */
export function text(value: string): string {
  return JSON.stringify(value);
}

/** A literal in the shape a formatter would give it: on one line when it fits, else one entry per line. */
export function literal(value: Value, indent = ""): string {
  const short = flat(value);
  if (short.length + indent.length <= LINE_WIDTH || !isComposed(value)) return short;
  const deeper = `${indent}${INDENT}`;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join("")}${indent}]`;
  const entries = Object.entries(value).map(([name, item]) => `${deeper}${text(name)}: ${literal(item, deeper)},\n`);
  return `{\n${entries.join("")}${indent}}`;
}

export function flat(value: Value): string {
  if (value instanceof Variable) return value.name;
  if (value instanceof LocalFile) return `Path(${text(value.path)})`;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (!isComposed(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([name, item]) => `${text(name)}: ${flat(item)}`)
    .join(", ")}}`;
}

function isComposed(value: Value): value is readonly Value[] | Input {
  return typeof value === "object" && value !== null && !(value instanceof Variable) && !(value instanceof LocalFile);
}
