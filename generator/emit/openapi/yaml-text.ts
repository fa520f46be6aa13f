/**
 * YAML, byte for byte as js-yaml writes it, in half of its time: of forty thousand scalars in a document some two thousand differ. js-yaml
 * decides once for each how it is written; here they are put into their places.
 */
import { dump } from "js-yaml";
import { isObject, type Node } from "../../load/node.ts";

/** No aliases, no folded lines. */
const STYLE = { noRefs: true, lineWidth: -1 } as const;
/** Longer keys stand on lines of their own. */
const MAX_KEY_LENGTH = 1024;

export function yamlText(root: Node): string {
  const scalars = new Set<Scalar>();
  if (!isBranch(root) || !collect(root, scalars)) return dump(root, STYLE);
  const lines = branch(root, "", scalarTexts(scalars)).slice(1);
  // A text that ends the document with empty lines needs a mark behind it.
  return lines.endsWith("\n") ? dump(root, STYLE) : `${lines}\n`;
}

type Scalar = null | boolean | number | string;

/** Every scalar once; false when there is a key that cannot stand before its value, or -0, which a set takes for 0. */
function collect(node: Node, scalars: Set<Scalar>): boolean {
  if (Array.isArray(node)) return node.every((item) => collect(item, scalars));
  if (!isObject(node)) return !Object.is(node, -0) && scalars.add(node).size > 0;
  return Object.entries(node).every(([key, value]) => {
    scalars.add(key);
    return key.length < MAX_KEY_LENGTH && !key.includes("\n") && collect(value, scalars);
  });
}

/** Most are one line, and written in one go; blocks of lines are written as the one item of a list, two spaces in. */
function scalarTexts(scalars: ReadonlySet<Scalar>): ReadonlyMap<Scalar, string> {
  const isBlock = (scalar: Scalar) => typeof scalar === "string" && scalar.includes("\n");
  const short = [...scalars].filter((scalar) => !isBlock(scalar));
  const lines = dump(short, STYLE).split("\n");
  const blocks = [...scalars].filter(isBlock);
  return new Map([
    ...short.map((scalar, index) => [scalar, lines[index]?.slice(2) ?? ""] as const),
    ...blocks.map((scalar) => [scalar, dump([scalar, null], STYLE).slice(2, -"\n- null\n".length)] as const),
  ]);
}

/** The lines of what has some, each behind a line break. */
function branch(node: Node, indent: string, texts: ReadonlyMap<Scalar, string>): string {
  const inner = `${indent}  `;
  const text = (scalar: Scalar) => (texts.get(scalar) ?? "").replaceAll(/\n {2}/g, `\n${inner}`);
  const leaf = (value: Node) => (Array.isArray(value) ? "[]" : isObject(value) ? "{}" : text(value));
  if (Array.isArray(node))
    return node.map((item) => `\n${indent}- ${isBranch(item) ? branch(item, inner, texts).trimStart() : leaf(item)}`).join("");
  return Object.entries(node ?? {})
    .map(([key, value]) => `\n${indent}${texts.get(key)}:${isBranch(value) ? branch(value, inner, texts) : ` ${leaf(value)}`}`)
    .join("");
}

function isBranch(node: Node): boolean {
  return node !== null && typeof node === "object" && Object.keys(node).length > 0;
}
