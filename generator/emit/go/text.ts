/** The only ways a text of the spec gets into Go: as a string literal, or as a comment. */

/** A string literal. JSON's escapes are Go's, once no half of a character stands alone. */
export function goString(value: string): string {
  const text = JSON.stringify(value.replace(/\p{Surrogate}/gu, "\ufffd"));
  return text.replace(/[\u007f-\u009f\u2028\u2029\ufeff\p{Cf}]/gu, (character) => escaped(character.codePointAt(0) ?? 0));
}

/** A struct tag. What encoding/json cannot take as a name the runtime still reads, whole, under its own key. */
export function jsonTag(name: string): string {
  if (/^[A-Za-z0-9_.-]+$/.test(name)) return `\`json:"${name},omitzero"\``;
  return goString(`json:"-" tripo:${goString(name)}`);
}

/** A doc comment of paragraphs, each line marked, so that nothing can end it; empty of none. */
export function comment(...paragraphs: readonly string[]): string {
  const text = paragraphs
    .map(plain)
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  return text
    .split("\n")
    .map((line) => (line.trim() === "" ? "//" : `// ${line.trimEnd()}`))
    .join("\n");
}

function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (character === "\n" ? "\n" : " ")).trim();
}

function escaped(code: number): string {
  const hex = code.toString(16);
  return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
