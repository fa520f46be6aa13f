/** The only ways a text of the spec gets into TypeScript: as a string literal, as a property name, as a comment. */

/** A string literal. JSON's escapes are JavaScript's, but for the two line separators. */
export function literal(value: string): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** A union of string literals; `never` of none. */
export function literalUnion(values: readonly string[]): string {
  return values.length === 0 ? "never" : values.map(literal).join(" | ");
}

/** A property name: bare when it is a plain identifier, else quoted. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** Text for inside a block comment: it cannot end the comment, start a tag, or hide what follows. */
export function commentText(text: string): string {
  return text
    .replaceAll("*/", "*\\/")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (character === "\n" ? "\n" : " "))
    .replace(/^(\s*)@/gm, "$1\\@")
    .trim();
}
