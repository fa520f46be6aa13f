// Copied from runtime/typescript/kind.ts by the generator: edit it there.

/** What a file is, told from its content: names and media types are claims. */

/** Bytes that `kindOf` wants to see; fewer only when the file is shorter. */
export const HEAD_BYTES = 4096;

/** Format -> bytes at an offset, as Latin-1 text. Other formats are listed so that a refusal can name what came. */
const SIGNATURES: readonly (readonly [kind: string, offset: number, bytes: string])[] = [
  ["png", 0, "\x89PNG\r\n\x1a\n"],
  ["jpeg", 0, "\xff\xd8\xff"],
  ["webp", 8, "WEBP"],
  ["glb", 0, "glTF"],
  ["fbx", 0, "Kaydara FBX Binary  \0"],
  ["fbx", 0, "; FBX"],
  ["gif", 0, "GIF8"],
  ["bmp", 0, "BM"],
  ["tiff", 0, "II*\0"],
  ["tiff", 0, "MM\0*"],
  ["avif", 4, "ftypavif"],
  ["heic", 4, "ftyphei"],
  ["pdf", 0, "%PDF"],
  ["zip", 0, "PK\x03\x04"],
  ["exe", 0, "MZ"],
];

/** Statements that an OBJ file may start with, after comments. */
const OBJ_STATEMENT = /^(?:v|vn|vt|vp|f|l|p|o|g|s|mg|mtllib|usemtl)[ \t]/;
const STL_HEADER_BYTES = 84;
const STL_FACET_BYTES = 50;

/** Canonical extension of a format, told by the first bytes of a file and its size; null for an unknown one. */
export function kindOf(head: Uint8Array, size: number): string | null {
  const text = latin1(head);
  const signature = SIGNATURES.find(([, offset, bytes]) => text.startsWith(bytes, offset));
  if (signature) return signature[0];
  if (isBinaryStl(head, size)) return "stl";
  return text.includes("\0") ? null : textKind(text);
}

/** Kinds that a name can mean; `jpg` is `jpeg`. Null without an extension. */
export function kindOfName(name: string): string | null {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  return extension === "jpg" ? "jpeg" : (extension ?? null);
}

/** An OBJ file has no signature; one that starts with a long comment is told by that alone. */
function textKind(text: string): string | null {
  const lines = text.split(/\r?\n|\r/).map((line) => line.trim());
  const first = lines.find((line) => line !== "" && !line.startsWith("#")) ?? "";
  if (first === "" && text.startsWith("#")) return "obj";
  if (/^solid\b/i.test(first)) return "stl";
  if (OBJ_STATEMENT.test(first)) return "obj";
  if (/^FBXHeaderExtension/.test(first)) return "fbx";
  if (first.startsWith("<svg") || first.startsWith("<?xml")) return "xml";
  return first.startsWith("{") ? "json" : null;
}

/** A binary STL has no signature, but its size follows from its number of facets. */
function isBinaryStl(head: Uint8Array, size: number): boolean {
  if (head.length < STL_HEADER_BYTES) return false;
  return size === STL_HEADER_BYTES + STL_FACET_BYTES * viewOf(head).getUint32(80, true);
}

/** One character per byte. */
export function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
