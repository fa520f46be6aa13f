/** Values as Python source: the only way a text of the spec gets into code. */
import type { Json } from "../../ir/schema.ts";

/** Python source that is no value, such as the name of a variable. A class, so that no spec text can pass for one. */
export class Expression {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Literal = null | boolean | number | string | Expression | readonly Literal[] | { readonly [key: string]: Literal };

/** On one line; a formatter decides where it breaks. */
export function literal(value: Literal): string {
  if (value === null) return "None";
  if (value instanceof Expression) return value.source;
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return textLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${textLiteral(key)}: ${literal(inner)}`)
    .join(", ")}}`;
}

/** A string literal. JSON's escapes are Python's too; what nobody can see is escaped besides. */
export function textLiteral(value: string): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

/** `Literal["a", "b"]`; what nothing can be when there is none. Beside it the wider type of values that `Literal` cannot hold. */
export function literalType(values: readonly Json[]): string {
  const isNamed = (value: Json) => value === null || ["boolean", "string"].includes(typeof value) || Number.isInteger(value);
  const named = values.filter(isNamed);
  const wider = values.filter((value) => !isNamed(value)).map((value) => (typeof value === "number" ? "float" : "Any"));
  const literals = named.length === 0 ? [] : [`Literal[${named.map((value) => literal(value as Literal)).join(", ")}]`];
  return [...literals, ...new Set(wider)].join(" | ") || "Never";
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
