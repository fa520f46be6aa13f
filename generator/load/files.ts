/** Reads every YAML file of one API version's folder, once. The only room that touches the spec's text. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostics } from "../diagnostics.ts";
import { isObject, type Node } from "./node.ts";
import { parseYaml } from "./yaml.ts";

const MAX_DEPTH = 256;
const MAX_FILE_BYTES = 1 << 20;

export interface SpecFiles {
  /** Absolute path of `spec/v2`. */
  dir: string;
  /** Relative POSIX path -> parsed content, in file-name order. */
  documents: Map<string, Node>;
  texts: Map<string, string>;
  /** Whole files of versions beside this one, of which `documents` has the parts that are shared. */
  foreign: Map<string, Node>;
}

/** Parsed files of `dir`; problems of syntax, aliases, depth and size become diagnostics. */
export function readFolder(dir: string, diagnostics: Diagnostics): SpecFiles {
  const files: SpecFiles = { dir, documents: new Map(), texts: new Map(), foreign: new Map() };
  if (!existsSync(join(dir, "openapi.yaml"))) {
    diagnostics.add(
      "spec-not-found",
      { file: "openapi.yaml", pointer: "", line: 1 },
      "There is no openapi.yaml here.",
      "Name a folder that holds one, like spec/v2.",
    );
    return files;
  }
  for (const file of listYaml(dir, "")) readFile(files, file, diagnostics);
  return files;
}

/** Files whose keys are names of schemas, those of another version included. */
export function declaresSchemas(file: string): boolean {
  return /^(\.\.\/[^/]+\/)?(tasks|schemas|rules)\//.test(file);
}

function listYaml(dir: string, under: string): string[] {
  const entries = readdirSync(join(dir, under), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return listYaml(dir, path);
    return entry.name.endsWith(".yaml") ? [path] : [];
  });
}

/** Reads one file into `files`, unless something is wrong with it. */
export function readFile(files: SpecFiles, file: string, diagnostics: Diagnostics): void {
  const path = join(files.dir, file);
  if (statSync(path).size > MAX_FILE_BYTES) {
    diagnostics.add("file-too-large", { file, pointer: "", line: 1 }, `The file is larger than ${MAX_FILE_BYTES} bytes.`, "Split it.");
    return;
  }
  const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  const parsed = parse(text, file, diagnostics);
  if (parsed === undefined || !isPlainTree(parsed, file, diagnostics)) return;
  files.texts.set(file, text);
  files.documents.set(file, parsed);
}

function parse(text: string, file: string, diagnostics: Diagnostics): Node | undefined {
  try {
    return parseYaml(text) as Node; // js-yaml's core schema yields JSON values only
  } catch (error) {
    const { message, line, column } = yamlProblem(error);
    diagnostics.add(
      "yaml-broken",
      { file, pointer: "", line, column },
      `This is not valid YAML: ${message}.`,
      "Mend the syntax; an editor with YAML support shows the place.",
    );
    return undefined;
  }
}

function yamlProblem(error: unknown): { message: string; line: number; column: number } {
  if (!isObject(error)) return { message: String(error), line: 1, column: 1 };
  const { reason, mark } = error;
  const at = isObject(mark) ? mark : {};
  const line = typeof at["line"] === "number" ? at["line"] + 1 : 1;
  const column = typeof at["column"] === "number" ? at["column"] + 1 : 1;
  return {
    message: typeof reason === "string" ? reason : error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unreadable",
    line,
    column,
  };
}

/** An alias shows as one object met twice: that, and depth, is how YAML bombs are made. */
function isPlainTree(root: Node, file: string, diagnostics: Diagnostics): boolean {
  const seen = new WeakSet<object>();
  const stack: { node: Node; pointer: string; depth: number }[] = [{ node: root, pointer: "#", depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, pointer, depth } = next;
    if (node === null || typeof node !== "object") continue;
    if (seen.has(node)) return reject("yaml-alias", pointer, "A YAML alias stands here.", "Write it out, or use $ref.");
    if (depth > MAX_DEPTH)
      return reject("yaml-too-deep", pointer, `Nesting is deeper than ${MAX_DEPTH}.`, "Name parts of it and use $ref.");
    seen.add(node);
    for (const [key, value] of Object.entries(node))
      stack.push({ node: value, pointer: `${pointer}/${escapePointer(key)}`, depth: depth + 1 });
  }
  return true;

  function reject(code: string, pointer: string, message: string, remedy: string): false {
    diagnostics.add(code, { file, pointer }, message, remedy);
    return false;
  }
}

export function escapePointer(key: string): string {
  // Of a hundred thousand keys, those of `paths` need it.
  if (!/[~/]/.test(key)) return key;
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function unescapePointer(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
