/** Every `$ref` of a document; nothing inside examples and vectors is one. */
import { relative, resolve, sep } from "node:path";
import { escapePointer } from "./files.ts";
import type { Node } from "./node.ts";

export interface Ref {
  ref: string;
  /** Where it stands. */
  pointer: string;
}

export function refsIn(node: Node, pointer: string): Ref[] {
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "$ref" && typeof value === "string") return [{ ref: value, pointer: `${pointer}/$ref` }];
    if (key === "examples" || key === "example" || key === "x-rule") return [];
    return refsIn(value, `${pointer}/${escapePointer(key)}`);
  });
}

/** The file that a `$ref` in `holder` means, relative to the spec's folder `dir`; POSIX. */
export function fileOf(dir: string, holder: string, path: string): string {
  return relative(dir, resolve(dir, holder, "..", path))
    .split(sep)
    .join("/");
}
