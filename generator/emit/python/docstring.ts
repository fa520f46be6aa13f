/** Text of the spec inside a docstring: it cannot end it, and no backslash of it means anything. */

const WIDTH = 118;

/** The inside of a docstring: paragraphs, wrapped, every line but the first indented by `indent` spaces. */
export function docstring(paragraphs: readonly string[], indent: number): string {
  const texts = paragraphs.map(plain).filter((text) => text !== "");
  const lines = texts.flatMap((text, index) => [
    ...(index === 0 ? [] : [""]),
    ...text.split("\n").flatMap((line) => wrapped(line, indent)),
  ]);
  const [first = "", ...rest] = lines;
  const inner = rest.map((line) => (line === "" ? "" : `${" ".repeat(indent)}${line}`));
  return rest.length === 0 ? first : [first, ...inner, " ".repeat(indent)].join("\n");
}

function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (character === "\n" ? "\n" : " "))
    .trim()
    .replaceAll("\\", "\\\\")
    .replaceAll('"""', '\\"\\"\\"')
    .replace(/(^|[^\\])((?:\\\\)*)"$/, '$1$2\\"');
}

/** Entries of a list go on below their text. */
function wrapped(line: string, indent: number): string[] {
  const hang = line.startsWith("- ") ? "  " : "";
  const most = WIDTH - indent;
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (longer.length <= most || current === "") current = longer;
    else {
      lines.push(current);
      current = hang + word;
    }
  }
  return [...lines, current];
}
