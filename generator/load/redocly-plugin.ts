/** The preprocessor and our own lint rule as a Redocly plugin, so that `redocly lint` and `redocly bundle` see what the generator sees. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Source } from "@redocly/openapi-core";
import { Diagnostics } from "../diagnostics.ts";
import { compose } from "./compose.ts";
import { checkExtensions } from "./extensions.ts";
import { asObject, type Node, type NodeObject } from "./node.ts";
import { readSpecFiles } from "./spec-files.ts";

interface VisitorContext {
  location: { source: { absoluteRef: string } };
  report: (problem: { message: string; location: { source: Source; pointer: string; reportOnKey: boolean } }) => void;
}

// Redocly asks for a default export.
export default function tripoPlugin() {
  return {
    id: "tripo",
    preprocessors: { oas3: { compose: () => ({ Root: { enter: composeRoot } }) } },
    rules: { oas3: { extensions: () => ({ Root: { enter: lintExtensions } }) } },
  };
}

function composeRoot(root: NodeObject, context: VisitorContext): void {
  const dir = dirname(context.location.source.absoluteRef);
  compose(root, readSpecFiles(dir, new Diagnostics(dir)).documents);
}

/** Every x- key is a known one and holds what it may: `spec/extensions.schema.json`. */
function lintExtensions(_root: NodeObject, { location, report }: VisitorContext): void {
  const dir = dirname(location.source.absoluteRef);
  const diagnostics = new Diagnostics(dir);
  const parsed: Node = JSON.parse(readFileSync(join(dir, "../extensions.schema.json"), "utf8"));
  const files = readSpecFiles(dir, diagnostics);
  checkExtensions(files, asObject(parsed), diagnostics);
  for (const { message, remedy, place } of diagnostics.list) {
    const source = new Source(join(dir, place.file), files.texts.get(place.file) ?? "");
    report({ message: `${message} ${remedy}`, location: { source, pointer: place.pointer, reportOnKey: true } });
  }
}
