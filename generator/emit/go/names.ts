/** Names as Go writes them: words in capitals, initialisms whole. */
import { pascal } from "../shared/casing.ts";

/** What the published module is called. */
export const MODULE = "github.com/tripo-openapi/tripo-openapi-go";

const INITIALISMS: ReadonlySet<string> = new Set([
  "3d",
  "api",
  "fbx",
  "glb",
  "http",
  "id",
  "json",
  "obj",
  "pbr",
  "stl",
  "url",
  "usdz",
  "uv",
]);

/** An exported name: `model_url` is `ModelURL`, `MeshUvInput` stays as it is. */
export function exported(wire: string): string {
  const words = wire.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const name = pascal(words.map(initialism));
  return /^[A-Za-z]/.test(name) ? name : `X${name}`;
}

/** The package of an API version. */
export function packageName(version: string): string {
  return `tripo${version.replace(/[^a-z0-9]/g, "")}`;
}

/** A constant of a named type: `ModelVersion` and `v3.1-20260211` are `ModelVersionV3_1_20260211`. */
export function constantName(type: string, value: string): string {
  const spelled = (value || "empty").replace(/^-/, "minus ").replace(/^\+/, "plus ");
  const words = spelled.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  // Between two digits a mark is kept: 1.5 is not 15.
  return words.reduce((name, word) => name + (/\d$/.test(name) && /^\d/.test(word) ? "_" : "") + pascal([initialism(word)]), type);
}

/** Several names made alike would be one; whoever wrote the spec is told. */
export function requireDistinct(what: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Go: ${what} would be called ${twice} twice.`);
}

function initialism(word: string): string {
  const plain = word.toLowerCase();
  if (INITIALISMS.has(plain)) return plain.toUpperCase();
  return plain.endsWith("s") && INITIALISMS.has(plain.slice(0, -1)) ? `${plain.slice(0, -1).toUpperCase()}s` : word;
}
