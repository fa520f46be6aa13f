/** The XML that S3 speaks: elements with text, as any client may write them. */

export interface XmlElement {
  /** Without namespace prefix. */
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

export type XmlContent = string | number | readonly (readonly [name: string, content: XmlContent])[];

const NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };
const ESCAPES: Readonly<Record<string, string>> = { '"': "&quot;", "<": "&lt;", ">": "&gt;", "&": "&amp;", "\r": "&#13;" };
const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const TOKEN = new RegExp(
  [
    String.raw`<!--[\s\S]*?-->`,
    String.raw`<\?[\s\S]*?\?>`,
    String.raw`<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>`,
    String.raw`</(?<close>${NAME})\s*>`,
    String.raw`<(?<open>${NAME})(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<empty>/?)>`,
    "(?<text>[^<]+)",
  ].join("|"),
  "y",
);

/** A document with one root. Only our own documents have the namespace: S3's errors have none. */
export function printXml(root: string, content: XmlContent, { namespaced = true } = {}): string {
  const attribute = namespaced ? ` xmlns="${NAMESPACE}"` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${attribute}>${print(content)}</${root}>`;
}

/** The root, or null when the text is not well-formed. Entities beyond XML's own five and document types are refused: S3 has none. */
export function parseXml(text: string): XmlElement | null {
  const document = { name: "", text: "", children: [] };
  const open: Building[] = [document];
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.groups;
    const top = open.at(-1);
    if (!token || !top || !read(token, open, top)) return null;
    at = TOKEN.lastIndex;
  }
  const [root, ...others] = document.children;
  return open.length === 1 && others.length === 0 && document.text.trim() === "" ? (root ?? null) : null;
}

/** Text of the first child with this name. */
export function textOf(element: XmlElement, name: string): string | null {
  return element.children.find((child) => child.name === name)?.text.trim() ?? null;
}

interface Building {
  readonly name: string;
  text: string;
  readonly children: Building[];
}

/** Takes one token in; false when it may not stand here. */
function read(token: Record<string, string | undefined>, open: Building[], top: Building): boolean {
  if (token["open"] !== undefined) {
    const element = { name: localName(token["open"]), text: "", children: [] };
    top.children.push(element);
    if (token["empty"] === "") open.push(element);
    return true;
  }
  if (token["close"] !== undefined) return open.length > 1 && open.pop()?.name === localName(token["close"]);
  const text = token["cdata"] ?? decode(token["text"] ?? "");
  if (text === null) return false;
  top.text += text;
  return true;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Null when an entity is unknown. */
function decode(text: string): string | null {
  let known = true;
  const decoded = text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));|&/gi, (_, hex?: string, decimal?: string, name?: string) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character = name === undefined ? (point <= 0x10ffff ? String.fromCodePoint(point) : undefined) : ENTITIES[name];
    known &&= character !== undefined;
    return character ?? "";
  });
  return known ? decoded : null;
}

function print(content: XmlContent): string {
  if (typeof content === "number") return String(content);
  if (typeof content === "string") return escapeText(content);
  return content.map(([name, inner]) => `<${name}>${print(inner)}</${name}>`).join("");
}

/** XML 1.0 cannot hold most control characters, not even escaped. */
function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const printable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
  return printable.replace(/[&<>"\r]/g, (mark) => ESCAPES[mark] ?? mark);
}
