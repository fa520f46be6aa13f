/** Every fact says where it was read, and every tag is a known page. */
import { escapePointer } from "../load/files.ts";
import { nearest } from "../load/nearest.ts";
import { isObject, type Node } from "../load/node.ts";
import type { VerifyContext } from "./verify-context.ts";

export function verifyProvenance({ api, loaded, diagnostics }: VerifyContext): void {
  const tags = api.provenance.map(({ tag }) => tag);
  for (const [file, document] of loaded.files.documents) {
    for (const { tag, pointer } of usedTags(document, "#")) {
      if (tags.includes(tag)) continue;
      const near = nearest(tag, tags);
      diagnostics.add(
        "source-unknown",
        { file, pointer },
        `\`${tag}\` is no tag of sources.yaml.`,
        near ? `Did you mean \`${near}\`?` : "Add it to sources.yaml: page, date, confidence.",
      );
    }
  }
  for (const task of api.tasks) {
    const at = (pointer: string) => ({ file: task.location.file, pointer: `${task.location.pointer}${pointer}` });
    for (const { id, sources, location } of task.rules)
      if (sources.length === 0)
        diagnostics.add("rule-without-source", location, `The rule \`${id}\` has no x-source.`, "Name where it was read.");
    for (const { path, schema } of task.fields) {
      const isFixed = Object.hasOwn(task.fixed, path);
      if (!isFixed && !path.includes("/") && schema["x-source"] === undefined)
        diagnostics.add(
          "field-without-source",
          at(`/properties/${escapePointer(path)}`),
          `\`${path}\` has no x-source.`,
          "Name where it was read.",
        );
    }
    for (const { path, sources } of task.outputs)
      if (sources.length === 0)
        diagnostics.add("output-without-source", at(""), `The output \`${path}\` has no x-source.`, "Name where it was read.");
  }
}

function usedTags(node: Node, pointer: string): { tag: string; pointer: string }[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => usedTags(item, `${pointer}/${index}`));
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const at = `${pointer}/${escapePointer(key)}`;
    if (key === "x-source" && Array.isArray(value))
      return value.filter((tag) => typeof tag === "string").map((tag) => ({ tag, pointer: at }));
    return usedTags(value, at);
  });
}
