/**
 * Patterns in ASCII. OpenAPI's patterns are ECMAScript's, so that escapes say the same as the characters themselves; but
 * Prism names a broken pattern in a response header, and ends when that holds other characters (stoplightio/prism#1934).
 */
import type { Json } from "../../ir/schema.ts";

/** Values, not schemas: a member of theirs that is named `pattern` is somebody's data. */
const DATA = new Set(["example", "examples", "default", "const", "enum", "x-rule", "x-source-rules"]);

/** A copy of the document whose every `pattern` is ASCII. */
export function withAsciiPatterns(node: Json): Json {
  if (Array.isArray(node)) return node.map(withAsciiPatterns);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewritten(key, value)]));
}

function rewritten(key: string, value: Json): Json {
  if (key === "pattern" && typeof value === "string") return value.replace(/[^\x20-\x7e]/gu, escaped);
  return DATA.has(key) ? value : withAsciiPatterns(value);
}

function escaped(character: string): string {
  const hex = character.codePointAt(0)?.toString(16) ?? "";
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
