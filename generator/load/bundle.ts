/**
 * Composes the document and makes it one: a schema of another file becomes a component under its own name, and every `$ref` points into
 * the document. `test/unit/bundle.test.ts` holds it to what Redocly's bundler makes of the same files, which takes ten times as long.
 */
import { isDeepStrictEqual } from "node:util";
import type { Diagnostics, Place } from "../diagnostics.ts";
import { compose } from "./compose.ts";
import { refuseTakenPaths } from "./compose-creations.ts";
import { escapePointer, type SpecFiles, unescapePointer } from "./files.ts";
import { refuseForeignRefs } from "./foreign-refs.ts";
import { asObject, isObject, type Node, type NodeObject } from "./node.ts";
import { fileOf } from "./refs.ts";
import { componentSchemas } from "./root.ts";

const ROOT = "openapi.yaml";

/** The composed document with every `$ref` pointing into itself. Changes nothing of `files`. */
export function bundleDocument(files: SpecFiles, diagnostics: Diagnostics): NodeObject {
  refuseForeignRefs(files, diagnostics);
  refuseTakenPaths(files, diagnostics);
  diagnostics.throwIfAny();
  const root = asObject(structuredClone(files.documents.get(ROOT)));
  compose(root, files.documents);
  const bundling: Bundling = { root, files, diagnostics, visited: new Map(), begun: new Map(), components: new Map() };
  const bundled = asObject(copy(bundling, root, { file: ROOT, pointer: "#" }));
  diagnostics.throwIfAny();
  Object.assign(componentSchemas(bundled), Object.fromEntries(bundling.components));
  return bundled;
}

interface Bundling {
  root: NodeObject;
  files: SpecFiles;
  diagnostics: Diagnostics;
  /** Parts of the root that were referred to before they were met; null while they are being copied. */
  visited: Map<NodeObject, Node | null>;
  /** Name -> the schema as it was written; one that is begun need not be done. */
  begun: Map<string, Node>;
  /** The schemas that were brought in, in the order in which they were done: what one refers to comes before it. */
  components: Map<string, Node>;
}

function copy(bundling: Bundling, node: Node, place: Place, holdsNames = false): Node {
  if (Array.isArray(node)) return node.map((item, index) => copy(bundling, item, below(place, String(index))));
  if (!isObject(node)) return node;
  const visited = bundling.visited.get(node);
  if (visited) return visited;
  const copies = new Map<string, Node>();
  for (const [key, child] of inOrder(node)) {
    const isData = !holdsNames && DATA.has(key);
    copies.set(key, isData ? child : copy(bundling, child, below(place, key), !holdsNames && NAMES.has(key)));
  }
  const ref = node["$ref"];
  if (typeof ref === "string") copies.set("$ref", follow(bundling, ref, place));
  return Object.fromEntries(Object.keys(node).map((key) => [key, copies.get(key) ?? null]));
}

/** Values, not schemas: nothing in them is followed. */
const DATA: ReadonlySet<string> = new Set(["example", "examples", "default", "const", "enum", "x-rule"]);
/** Objects whose keys are names that somebody chose. */
const NAMES: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs"],
  ...["schemas", "parameters", "headers", "responses", "requestBodies", "securitySchemes", "links", "callbacks", "pathItems"],
  ...["paths", "webhooks", "variables", "content", "encoding", "mapping"],
]);
/** Come after conditions, in this order: it decides about that of the components. */
const LATE: readonly string[] = ["properties", "items", "additionalProperties"];

function inOrder(node: NodeObject): [key: string, child: Node][] {
  const rank = (key: string) => (key.startsWith("x-") ? LATE.length : LATE.indexOf(key));
  return Object.entries(node).sort(([one], [other]) => rank(one) - rank(other));
}

function below({ file, pointer }: Place, key: string): Place {
  return { file, pointer: `${pointer}/${escapePointer(key)}` };
}

/** The reference to write instead: into the document. */
function follow(bundling: Bundling, ref: string, place: Place): string {
  const target = locate(bundling, ref, place.file);
  if (target === null) {
    bundling.diagnostics.add("bundler", place, "Can't resolve $ref", "Mend the reference; every part of the spec must resolve.");
    return ref;
  }
  if (target.place.file === ROOT) {
    visit(bundling, target);
    return target.place.pointer;
  }
  bringIn(bundling, target, place);
  return `#/components/schemas/${target.name}`;
}

/** What is referred to comes first, here too. */
function visit(bundling: Bundling, { node, place }: Target): void {
  if (!isObject(node) || bundling.visited.has(node)) return;
  bundling.visited.set(node, null);
  bundling.visited.set(node, copy(bundling, node, place));
}

/** Once per schema: who refers to itself is done by whoever began. */
function bringIn(bundling: Bundling, { name, node, place }: Target, holder: Place): void {
  const { root, begun, components, diagnostics } = bundling;
  const known = begun.get(name) ?? declared(root, name);
  if (known === undefined) {
    begun.set(name, node);
    components.set(name, copy(bundling, node, place));
  } else if (known !== node && !isDeepStrictEqual(known, node))
    diagnostics.add(
      "bundler",
      holder,
      `Two schemas are referenced as \`${name}\`, with different content.`,
      "Rename one of them: schema names are unique in an API version.",
    );
}

/** A schema that the root has itself; what only refers to a file is that file's. */
function declared(root: NodeObject, name: string): Node | undefined {
  const schema = componentSchemas(root)[name];
  return isObject(schema) && typeof schema["$ref"] === "string" ? undefined : schema;
}

interface Target {
  name: string;
  node: Node;
  place: Place;
}

/** What a reference leads to, through files that only refer on; null when nothing stands there. */
function locate(bundling: Bundling, ref: string, from: string, passed: readonly string[] = []): Target | null {
  const [path = "", fragment = ""] = ref.split("#");
  const file = path === "" ? from : fileOf(bundling.files.dir, from, path);
  const keys = fragment.split("/").slice(1).map(unescapePointer);
  const node = keys.reduce<Node | undefined>(
    (parent, key) => (Array.isArray(parent) ? parent[Number(key)] : isObject(parent) ? own(parent, key) : undefined),
    file === ROOT ? bundling.root : bundling.files.documents.get(file),
  );
  if (node === undefined || passed.includes(ref)) return null;
  const onward = file === ROOT ? undefined : soleRef(node);
  if (onward !== undefined) return locate(bundling, onward, file, [...passed, ref]);
  return { name: fragment.split("/").at(-1) ?? "", node, place: { file, pointer: `#${fragment}` } };
}

function own(parent: NodeObject, key: string): Node | undefined {
  return Object.hasOwn(parent, key) ? parent[key] : undefined;
}

function soleRef(node: Node): string | undefined {
  if (!isObject(node) || Object.keys(node).length !== 1) return undefined;
  return typeof node["$ref"] === "string" ? node["$ref"] : undefined;
}
