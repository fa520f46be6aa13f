// JSON values as people read them, and as shell words.
import type { Json } from "../../ir/schema.ts";

const lineWidth = 96;

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
