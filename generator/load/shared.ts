/**
 * What an API version shares with another one beside it, as `$ref: ../../v2/schemas/texture.yaml#/Bake`: of a foreign file only
 * the schemas that are referred to count, and their sources. A catalogue may be shared as a whole: `$ref: ../v2/messages.yaml`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostics } from "../diagnostics.ts";
import { readFile, type SpecFiles } from "./files.ts";
import { asArray, asObject, asString, isObject, type Node, type NodeObject } from "./node.ts";
import { fileOf, refsIn } from "./refs.ts";

const SCHEMA_FILE = /^\.\.\/[^/.]+\/(tasks|schemas|rules)\/[^/]+\.yaml$/;
const CATALOGUE = /^\.\.\/[^/.]+\/[^/]+\.yaml$/;

/** Completes `files`. What cannot be found is left for the check of references to tell. */
export function readShared(files: SpecFiles, diagnostics: Diagnostics): void {
  for (const [file, document] of [...files.documents]) followCatalogue(files, { file, document, diagnostics });
  const shared = sharedSchemas(files, diagnostics);
  for (const [file, document] of shared) files.documents.set(file, document);
  addSources(files, shared, diagnostics);
}

interface Holding {
  file: string;
  document: Node;
  diagnostics: Diagnostics;
}

/** A version that shares its catalogue may have it from another one itself. A circle stays a reference, for their check to tell. */
function followCatalogue(files: SpecFiles, { file, document, diagnostics }: Holding): void {
  const passed: string[] = [];
  let whole: Node | undefined = document;
  for (let ref = refOf(whole); ref !== undefined; ref = refOf(whole)) {
    const target = targetOf(files, passed.at(-1) ?? file, ref).file;
    whole = CATALOGUE.test(target) && !passed.includes(target) ? readForeign(files, target, diagnostics) : undefined;
    if (whole === undefined) return;
    passed.push(target);
  }
  files.documents.set(file, whole);
}

function refOf(document: Node): string | undefined {
  const ref = isObject(document) ? document["$ref"] : undefined;
  return typeof ref === "string" ? ref : undefined;
}

/** Foreign file -> the schemas of it that something refers to, by whatever way. */
function sharedSchemas(files: SpecFiles, diagnostics: Diagnostics): Map<string, NodeObject> {
  const shared = new Map<string, NodeObject>();
  const queue = [...files.documents].flatMap(([file, document]) => refsIn(document, "#").map(({ ref }) => targetOf(files, file, ref)));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { file, name } = next;
    if (!SCHEMA_FILE.test(file)) continue;
    const schema = asObject(readForeign(files, file, diagnostics))[name];
    const known = shared.get(file) ?? {};
    if (schema === undefined || Object.hasOwn(known, name)) continue;
    shared.set(file, { ...known, [name]: schema });
    queue.push(...refsIn(schema, "#").map(({ ref }) => targetOf(files, file, ref)));
  }
  return shared;
}

/** The entries of a foreign sources.yaml that the shared schemas name. */
function addSources(files: SpecFiles, shared: ReadonlyMap<string, NodeObject>, diagnostics: Diagnostics): void {
  for (const [file, document] of shared) {
    const catalogue = file.replace(/(\.\.\/[^/]+\/).*/, "$1sources.yaml");
    const all = asObject(readForeign(files, catalogue, diagnostics));
    const used = Object.fromEntries(tagsIn(document).flatMap((tag) => (all[tag] === undefined ? [] : [[tag, all[tag]] as const])));
    files.documents.set(catalogue, { ...asObject(files.documents.get(catalogue)), ...used });
  }
}

function tagsIn(node: Node): string[] {
  if (Array.isArray(node)) return node.flatMap(tagsIn);
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "x-source" ? asArray(value).map(asString) : tagsIn(value)));
}

/** The whole parsed file; its text is kept, its document is not: only parts of it belong to this version. */
function readForeign(files: SpecFiles, file: string, diagnostics: Diagnostics): Node | undefined {
  if (!existsSync(join(files.dir, file)) || !existsSync(join(files.dir, file.replace(/(\.\.\/[^/]+\/).*/, "$1openapi.yaml"))))
    return undefined;
  if (!files.foreign.has(file)) readFile({ ...files, documents: files.foreign }, file, diagnostics);
  return files.foreign.get(file);
}

function targetOf({ dir }: SpecFiles, holder: string, ref: string): { file: string; name: string } {
  const [path = "", pointer = ""] = ref.split("#");
  return { file: path === "" ? holder : fileOf(dir, holder, path), name: pointer.split("/")[1] ?? "" };
}
