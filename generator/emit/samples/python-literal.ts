/** Values in Python, in the shape a formatter would give them. */
import { Expression, literal as flatLiteral, type Literal, textLiteral } from "../python/literal.ts";
import { type Input, LocalFile, type Value, Variable } from "./program.ts";

/** What formatters indent by. */
export const INDENT = "    ";
/** With the name of an argument, and what stands around a call. */
const LINE_WIDTH = 72;

/** On one line when it fits, else one entry per line. */
export function literal(value: Value, indent = ""): string {
  const short = flat(value);
  if (short.length + indent.length <= LINE_WIDTH || !isComposed(value)) return short;
  const deeper = `${indent}${INDENT}`;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join("")}${indent}]`;
  const entries = Object.entries(value).map(([name, item]) => `${deeper}${textLiteral(name)}: ${literal(item, deeper)},\n`);
  return `{\n${entries.join("")}${indent}}`;
}

export function flat(value: Value): string {
  return flatLiteral(asSource(value));
}

function asSource(value: Value): Literal {
  if (value instanceof Variable) return new Expression(value.name);
  if (value instanceof LocalFile) return new Expression(`Path(${textLiteral(value.path)})`);
  if (!isComposed(value)) return value;
  if (Array.isArray(value)) return value.map(asSource);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asSource(item)]));
}

function isComposed(value: Value): value is readonly Value[] | Input {
  return typeof value === "object" && value !== null && !(value instanceof Variable) && !(value instanceof LocalFile);
}
