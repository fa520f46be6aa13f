/** A spec with many times the task types: each file of `tasks/` again under names of its own, so that the copy is as valid as the original. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
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
  const tasks = new Map(readdirSync(join(dir, "tasks")).map((file) => [file, readYaml(join(dir, "tasks", file))]));
  const root = readYaml(join(dir, "openapi.yaml"));
  const single = singlePaths(root, [...tasks.values()]);
  const names = ownNames([...tasks.values()], single);
  const paths = asObject(root["paths"]);
  for (let copy = 2; copy <= times; copy++) {
    const rename: Rename = { names, files: new Set(tasks.keys()), prefix: `x${copy}` };
    for (const [file, document] of tasks) writeYaml(join(dir, "tasks", `${rename.prefix}_${file}`), renamed(document, rename));
    for (const [path, item] of single) paths[`/${rename.prefix}${path}`] = renamed(item, rename);
  }
  if (single.size > 0) writeYaml(join(dir, "openapi.yaml"), root);
}

/** Paths that create one task type only: they are repeated with it, since nothing in the body tells two types apart. */
function singlePaths(root: NodeObject, tasks: NodeObject[]): Map<string, Node> {
  const single = new Set(taskSettings(tasks).flatMap(({ create, fixed }) => (fixed === undefined ? [asString(create)] : [])));
  return new Map(Object.entries(asObject(root["paths"])).filter(([, item]) => operationIds(item).some((id) => single.has(id))));
}

/** Whatever must differ between copies: schemas, task types, examples, and the operations of single paths. */
function ownNames(tasks: NodeObject[], single: ReadonlyMap<string, Node>): Set<string> {
  return new Set([
    ...tasks.flatMap((document) => Object.keys(document)),
    ...taskSettings(tasks).flatMap(({ name, examples }) => [asString(name), ...Object.keys(asObject(examples))]),
    ...[...single.values()].flatMap(operationIds),
  ]);
}

function taskSettings(tasks: NodeObject[]): NodeObject[] {
  return tasks.flatMap((document) => Object.values(document).map((schema) => asObject(asObject(schema)["x-task"])));
}

function operationIds(item: Node): string[] {
  return Object.values(asObject(item)).flatMap((operation) => asString(asObject(operation)["operationId"]) || []);
}

interface Rename {
  names: ReadonlySet<string>;
  /** Names of the files of `tasks/`. */
  files: ReadonlySet<string>;
  prefix: string;
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

/** `X2TextToModelInput`, `x2_text_to_model`, `x2MakeShape`: in the case of the name. */
function newName(name: string, { names, prefix }: Rename): string {
  if (!names.has(name)) return name;
  const first = name.charAt(0);
  if (first !== first.toLowerCase()) return `${prefix.toUpperCase()}${name}`;
  return name === name.toLowerCase() ? `${prefix}_${name}` : `${prefix}${first.toUpperCase()}${name.slice(1)}`;
}

function newReference(ref: string, rename: Rename): string {
  const [target = "", pointer = ""] = ref.split("#");
  const file = basename(target);
  const path = rename.files.has(file) ? `${target.slice(0, -file.length)}${rename.prefix}_${file}` : target;
  const isOwn = target === "" || rename.files.has(file);
  return `${path}#${isOwn ? pointer.replace(/[^/]+/g, (segment) => newName(segment, rename)) : pointer}`;
}

function readYaml(path: string): NodeObject {
  const document: Node = parse(readFileSync(path, "utf8"));
  return asObject(document);
}

function writeYaml(path: string, document: Node): void {
  writeFileSync(path, stringify(document, { aliasDuplicateObjects: false }));
}
