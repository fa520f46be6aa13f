/** A spec with many times the task types: each file of `tasks/` again under names of its own, so that the copy is as valid as the original. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parse, stringify } from "yaml";
import { asObject, asString, type Node, type NodeObject } from "../../generator/load/node.ts";
import { versionFolders } from "../../generator/pipeline.ts";

export interface Scaling {
  /** Folder with one folder per API version. */
  spec: string;
  /** Where the scaled copy goes; absent or empty. */
  out: string;
  /** 1 is a plain copy. */
  times: number;
}

export function scaleSpec({ spec, out, times }: Scaling): void {
  cpSync(spec, out, { recursive: true });
  for (const version of versionFolders(out)) scaleVersion(join(out, version), times);
}

function scaleVersion(dir: string, times: number): void {
  const tasks = readFolder(dir, "tasks");
  const taskNames = new Set(taskSettings(tasks).map(({ name }) => asString(name)));
  const shared = leadingToTasks(readFolder(dir, "schemas"), taskNames);
  const root = readYaml(join(dir, "openapi.yaml"));
  const single = singlePaths(root, tasks);
  const files = [...tasks, ...shared];
  const names = ownNames(files, single);
  const paths = asObject(root["paths"]);
  for (let copy = 2; copy <= times; copy++) {
    const rename = { names, files: new Set(files.map(pathOf)), prefix: `x${copy}` };
    for (const { folder, file, document } of files)
      writeYaml(join(dir, folder, `${rename.prefix}_${file}`), renamed(document, { ...rename, folder }));
    for (const [path, item] of single) paths[`/${rename.prefix}${path}`] = renamed(item, { ...rename, folder: "" });
  }
  if (single.size > 0) writeYaml(join(dir, "openapi.yaml"), root);
}

interface SpecFile {
  folder: string;
  file: string;
  document: NodeObject;
}

function readFolder(dir: string, folder: string): SpecFile[] {
  return readdirSync(join(dir, folder)).map((file) => ({ folder, file, document: readYaml(join(dir, folder, file)) }));
}

function pathOf({ folder, file }: SpecFile): string {
  return `${folder}/${file}`;
}

/** What task types share is not repeated, unless it names some of them or leads to what does: a copy is chained to copies only. */
function leadingToTasks(files: readonly SpecFile[], taskNames: ReadonlySet<string>): SpecFile[] {
  const leading = new Set(files.filter(({ document }) => mentions(document, (text) => taskNames.has(text))));
  const leads = (text: string) => [...leading].some(({ file }) => text.startsWith(`${file}#`));
  // A set grows while it is walked: each file that is found may be led to by others.
  for (const _found of leading) for (const file of files) if (mentions(file.document, leads)) leading.add(file);
  return [...leading];
}

function mentions(node: Node, isMeant: (text: string) => boolean): boolean {
  if (typeof node === "string") return isMeant(node);
  if (node === null || typeof node !== "object") return false;
  return Object.entries(node).some(([key, value]) => isMeant(key) || mentions(value, isMeant));
}

/** Paths that create one task type only: they are repeated with it, since nothing in the body tells two types apart. */
function singlePaths(root: NodeObject, tasks: readonly SpecFile[]): Map<string, Node> {
  const single = new Set(taskSettings(tasks).flatMap(({ create, fixed }) => (fixed === undefined ? [asString(create)] : [])));
  return new Map(Object.entries(asObject(root["paths"])).filter(([, item]) => operationIds(item).some((id) => single.has(id))));
}

/** Whatever must differ between copies: schemas, task types, examples, the operations of single paths, and paths of their own. */
function ownNames(files: readonly SpecFile[], single: ReadonlyMap<string, Node>): Set<string> {
  return new Set([
    ...files.flatMap(({ document }) => Object.keys(document)),
    ...taskSettings(files).flatMap(({ name, examples }) => [asString(name), ...Object.keys(asObject(examples))]),
    ...[...single.values()].flatMap(operationIds),
    ...taskSettings(files).flatMap(({ path, create }) => (path === undefined ? [] : [asString(path), asString(create)])),
  ]);
}

function taskSettings(tasks: readonly SpecFile[]): NodeObject[] {
  return tasks.flatMap(({ document }) => Object.values(document).map((schema) => asObject(asObject(schema)["x-task"])));
}

function operationIds(item: Node): string[] {
  return Object.values(asObject(item)).flatMap((operation) => asString(asObject(operation)["operationId"]) || []);
}

interface Rename {
  names: ReadonlySet<string>;
  /** Paths of the files that are repeated. */
  files: ReadonlySet<string>;
  prefix: string;
  /** Where the file stands that is being renamed. */
  folder: string;
}

function renamed(node: Node, rename: Rename): Node {
  if (Array.isArray(node)) return node.map((item) => renamed(item, rename));
  if (typeof node === "string") return newName(node, rename);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      newName(key, rename),
      key === "$ref" && typeof value === "string" ? newReference(value, rename) : renamed(value, rename),
    ]),
  );
}

/** `X2TextToModelInput`, `x2_text_to_model`, `x2MakeShape`, `/x2/models/make`: in the case of the name. */
function newName(name: string, { names, prefix }: Rename): string {
  if (!names.has(name)) return name;
  const first = name.charAt(0);
  if (first === "/") return `/${prefix}${name}`;
  if (first !== first.toLowerCase()) return `${prefix.toUpperCase()}${name}`;
  return name === name.toLowerCase() ? `${prefix}_${name}` : `${prefix}${first.toUpperCase()}${name.slice(1)}`;
}

function newReference(ref: string, rename: Rename): string {
  const [target = "", pointer = ""] = ref.split("#");
  const isRepeated = rename.files.has(posix.join(rename.folder, target));
  if (target !== "" && !isRepeated) return ref;
  const { dir, base } = posix.parse(target);
  const file = target === "" ? "" : posix.join(dir, `${rename.prefix}_${base}`);
  return `${file}#${pointer.replace(/[^/]+/g, (segment) => newName(segment, rename))}`;
}

function readYaml(path: string): NodeObject {
  const document: Node = parse(readFileSync(path, "utf8"));
  return asObject(document);
}

function writeYaml(path: string, document: Node): void {
  writeFileSync(path, stringify(document, { aliasDuplicateObjects: false }));
}
