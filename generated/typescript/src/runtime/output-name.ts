// Copied from runtime/typescript/output-name.ts by the generator: edit it there.

/** Names of downloaded files: built here from checked parts; nothing that a server says becomes a path. */

export interface OutputUrl {
  /** Its place in the output: `model`, `views/front_url`. */
  readonly field: string;
  readonly url: string;
}

export interface NameParts {
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly extension: string;
}

const EXTENSIONS = ["glb", "gltf", "fbx", "obj", "stl", "usdz", "3mf", "ply", "zip", "png", "jpeg", "jpg", "webp", "gif", "mp4"];
/** Formats that are ZIP archives inside. */
const ZIPPED = ["zip", "usdz", "3mf"];
const DEEPEST = 4;

/** Every http(s) URL of an output, in its order: also those of outputs that this client has not heard of. */
export function urlsOf(output: unknown, place: readonly string[] = []): OutputUrl[] {
  if (typeof output === "string") return isWebUrl(output) ? [{ field: place.join("/"), url: output }] : [];
  if (typeof output !== "object" || output === null || place.length > DEEPEST) return [];
  return Object.entries(output).flatMap(([key, value]) => urlsOf(value, [...place, key]));
}

/** The URL at a place that `urlsOf` gave, in a fresh copy of the output. */
export function urlAt(output: unknown, field: string): string | null {
  return urlsOf(output).find((found) => found.field === field)?.url ?? null;
}

/** `<type>-<first 8 of the id>-<field>.<extension>`: letters, digits, `_`, `-` and one dot; at most 120 characters. */
export function fileName({ type, id, field, extension }: NameParts): string {
  return `${[checked(type, 32) || "task", checked(id, 8) || "id", checked(field, 60) || "file"].join("-")}.${extension}`;
}

/**
 * An extension of a short list: that of the URL's path, or that of the content when the URL has none that is known;
 * an archive is called one whatever the URL says. Otherwise `bin`.
 */
export function extensionOf(url: string, kind: string | null): string {
  const named = /\.([a-z0-9]{1,5})$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? "";
  if (kind === "zip" && !ZIPPED.includes(named)) return "zip";
  return [named, kind ?? ""].find((extension) => EXTENSIONS.includes(extension)) ?? "bin";
}

function checked(text: string, length: number): string {
  return text
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, length);
}

function isWebUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
