/** Text in, checked and composed document out. */
import type { Diagnostics } from "../diagnostics.ts";
import { bundleDocument } from "./bundle.ts";
import { checkExtensions } from "./extensions.ts";
import type { SpecFiles } from "./files.ts";
import { inlineShared } from "./inline.ts";
import type { Node, NodeObject } from "./node.ts";
import { type Origins, schemaOrigins } from "./origins.ts";
import { readSpecFiles } from "./spec-files.ts";

export interface Loaded {
  /** The whole OpenAPI document: composed, bundled, shared scalars and rules in place. */
  document: NodeObject;
  /** The catalogues that OpenAPI has no room for: errors.yaml, messages.yaml, sources.yaml, retired.yaml. */
  catalogues: ReadonlyMap<string, Node>;
  origins: Origins;
  files: SpecFiles;
}

export function load(dir: string, extensions: NodeObject, diagnostics: Diagnostics): Loaded {
  const files = readSpecFiles(dir, diagnostics);
  diagnostics.throwIfAny();
  checkExtensions(files, extensions, diagnostics);
  const document = inlineShared(bundleDocument(files, diagnostics));
  return { document, catalogues: files.documents, origins: schemaOrigins(files), files };
}
