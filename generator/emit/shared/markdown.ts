// The one encoder for text that goes into Markdown. Spec text may hold `code spans` and paragraphs; all else is plain text.

/** Text inside a line: a sentence, a heading, a cell of a table. Code spans are kept, everything else is made harmless. */
export function inline(text: string): string {
  const joined = text.trim().replace(/\s+/g, " ");
  return joined
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)))
    .join("");
}

/** Paragraphs, separated by empty lines; lines that start with `- ` become a list. */
export function prose(text: string): string {
  const blocks = text.trim().split(/\n\s*\n/);
  return blocks.map((block) => (/^\s*- /.test(block) ? bullets(block) : paragraph(block))).join("\n\n");
}

/**
 * Inline code. What a code span cannot hold in every reader (backticks, pipes of a table, template braces) becomes a `code` element,
 * where entities work.
 */
export function code(text: string): string {
  const flat = text.replace(/\s*\n\s*/g, " ");
  if (flat.trim() === flat && flat !== "" && !/[`|]|\{\{|<!--/.test(flat)) return `\`${flat}\``;
  // Markdown is read inside the element too; a character reference never opens anything.
  return `<code>${flat.replace(/[!-+<>[-`{-~]/g, reference)}</code>`;
}

/** A fenced block, its fence longer than any run of backticks inside. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const mark = "`".repeat(longest + 1);
  return `${mark}${language}\n${text.replace(/\n+$/, "")}\n${mark}`;
}

/** A link whose label is Markdown already. */
export function link(label: string, target: string): string {
  return `[${label}](${target.replace(/[()<>\s\\|]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`)})`;
}

/** An explicit anchor, so that links survive a change of wording and work in every reader of Markdown. */
export function anchor(id: string): string {
  return `<a id="${anchorId(id)}"></a>`;
}

/** What an anchor's name and the fragment of a link to it look like. */
export function anchorId(text: string): string {
  return text.replace(/[^A-Za-z0-9_.:-]+/g, "-");
}

/** YAML front matter; values are double-quoted, which YAML and JSON read alike. */
export function frontMatter(entries: Record<string, string | number>): string {
  const lines = Object.entries(entries).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---`;
}

/** Text without any markup, for titles and descriptions in front matter and in SVG. */
export function bare(text: string): string {
  return text.trim().replace(/\s+/g, " ").replaceAll("`", "");
}

/** Text in XML and HTML, attributes too. */
export function entities(text: string): string {
  return text.replace(/[\\&<>"'`{}|]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function paragraph(block: string): string {
  // At the start of a line these would open a heading, a list, a rule or an ordered list.
  return inline(block).replace(/^([+=-]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function bullets(block: string): string {
  const items = block
    .trim()
    .split(/\n\s*- |^- /)
    .filter((item) => item !== "");
  return items.map((item) => `- ${inline(item)}`).join("\n");
}

function plain(text: string): string {
  return (
    text
      .replace(/[\\*[\]#~|`]/g, "\\$&")
      // Between letters an underscore is text: `model_version` stays readable in the source.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_")
      .replace(/[&<>{}]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
