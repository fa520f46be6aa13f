/** Our x- keys, checked where they were written: a typo is a diagnostic, not silence. */
import type { CheckSchema } from "../../runtime/typescript/api.ts";
import { evaluate, type Failure, resolver } from "../../runtime/typescript/evaluate.ts";
import type { Diagnostics } from "../diagnostics.ts";
import { escapePointer, type SpecFiles } from "./files.ts";
import { nearest } from "./nearest.ts";
import { asObject, isObject, type Node, type NodeObject } from "./node.ts";

export function checkExtensions(files: SpecFiles, extensions: NodeObject, diagnostics: Diagnostics): void {
  const check = checker(extensions, diagnostics);
  const catalogues = asObject(extensions["catalogues"]);
  for (const [file, document] of files.documents) {
    const catalogue = catalogues[file];
    if (isObject(catalogue)) check.value(document, catalogue, { file, pointer: "#" });
    else walk(document, (key, value, pointer) => check.key(key, value, { file, pointer }), "#");
  }
}

/** Every x- key of a document; nothing inside examples, vectors or texts is followed. */
function walk(node: Node, visit: (key: string, value: Node, pointer: string) => void, pointer: string): void {
  if (node === null || typeof node !== "object") return;
  for (const [key, value] of Object.entries(node)) {
    const at = `${pointer}/${escapePointer(key)}`;
    if (key.startsWith("x-")) visit(key, value, at);
    else if (key !== "example" && key !== "examples" && key !== "default" && key !== "const") walk(value, visit, at);
  }
}

interface At {
  file: string;
  pointer: string;
}

function checker(extensions: NodeObject, diagnostics: Diagnostics) {
  const known = asObject(extensions["properties"]);
  const resolve = resolver(extensions["$defs"] as Record<string, CheckSchema>); // our own file: its $defs are schemas
  return {
    key(key: string, value: Node, at: At): void {
      const schema = Object.hasOwn(known, key) ? known[key] : undefined;
      if (isObject(schema)) {
        this.value(value, schema, at);
        return;
      }
      const near = nearest(key, Object.keys(known));
      diagnostics.add(
        "extension-unknown",
        at,
        `\`${key}\` is no key of ours.`,
        near ? `Did you mean \`${near}\`?` : "Declare it in spec/extensions.schema.json, or drop it.",
      );
    },
    value(value: Node, schema: NodeObject, { file, pointer }: At): void {
      for (const failure of evaluate(schema, value, resolve)) {
        const path = failure.path.map((part) => `/${escapePointer(String(part))}`).join("");
        diagnostics.add(
          "extension-invalid",
          { file, pointer: `${pointer}${path}` },
          explain(failure),
          "See spec/extensions.schema.json for what it may hold.",
        );
      }
    },
  };
}

function explain({ keyword, limit, path, value }: Failure): string {
  const name = `\`${path.at(-1) ?? "value"}\``;
  if (keyword === "required") return `${name} is missing.`;
  if (keyword === "additionalProperties")
    return `${name} is not known here; known are ${Array.isArray(limit) ? limit.join(", ") : "no keys"}.`;
  return `${name} is ${JSON.stringify(value)?.slice(0, 80)}, which breaks \`${keyword}\` ${JSON.stringify(limit)}.`;
}
