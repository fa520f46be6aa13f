import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format as gofmt } from "@wasm-fmt/gofmt";
import MarkdownIt from "markdown-it";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { targets } from "../../../generator/emit/registry.ts";
import type { GeneratedFile } from "../../../generator/emit/target.ts";
import { readApi, readExtensions } from "../../../generator/pipeline.ts";
import { missing, requireToolchain } from "../../toolchain.ts";
import { pythonShapes } from "./python-shape.ts";

/**
 * Every text of a spec is an injection vector. The oracle: a hostile spec must give the same shape of code and of
 * documents as its benign twin; only the text of literals and comments may differ.
 */
const BENIGN = "quite harmless";
const PAYLOADS = {
  "ends a block comment": "*/ globalThis.pwned = 1; /*",
  "ends strings and templates": `"; pwned(); '; pwned(); \`; \${pwned()} \\`,
  "breaks lines": "one\r\ntwo\u2028three\u2029four\nglobalThis.pwned = 1",
  "marks up": '</script><script>pwned()</script><img src=x onerror="pwned()">',
  "fills templates": "{{pwned}} {{{pwned}}} <% pwned %> <?pwned?> #{pwned}",
  "starts a tag or a heading": "@deprecated\n# pwned\n---\n| a | b |\n[x](javascript:pwned())",
  "ends in a quote and a blank": 'say "hi" ',
  "ends in a quote and what nobody sees": 'a"\u200B',
  "ends in three quotes": 'a \\"""',
  "hides and turns text": "\u202Epwned\u202C\u200B\u0000\u001B[31m",
} as const;

const TEXT_KEYS = new Set(["description", "title", "summary", "says", "meaning", "remedy", "page", "credits"]);
const root = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("texts of the spec never become code", () => {
  let benign: GeneratedFile[];
  let absent: string | null;
  beforeAll(async () => {
    absent = await missing("Python", () => pythonShapes([]));
    benign = await generated("benign", BENIGN);
  });

  test.each(Object.entries(PAYLOADS))("what %s stays text", async (name, payload) => {
    const hostile = await generated(name.replaceAll(" ", "-"), payload);
    expect(hostile.map(({ path }) => path)).toEqual(benign.map(({ path }) => path));
    for (const [index, file] of hostile.entries()) {
      const twin = benign[index]?.text ?? "";
      if (file.path.endsWith(".ts")) expect(codeShape(file), file.path).toEqual(codeShape({ path: file.path, text: twin }));
      if (file.path.endsWith(".go")) expect(goShape(file.text), file.path).toEqual(goShape(twin));
      if (file.path.endsWith(".md")) expect(documentShape(file.text), `${file.path}\n${file.text}`).toEqual(documentShape(twin));
      if (file.path.endsWith(".json")) expect(() => JSON.parse(file.text), file.path).not.toThrow();
      if (file.path.endsWith(".svg")) expect(elements(file.text), file.path).toEqual(elements(twin));
    }
  });

  test.for(Object.entries(PAYLOADS))("what %s stays text in Python too", async ([name, payload], { skip }) => {
    requireToolchain(absent, skip);
    const hostile = await generated(`python-${name.replaceAll(" ", "-")}`, payload);
    const shapes = (files: readonly GeneratedFile[]) => pythonShapes(pythonFiles(files).map(({ text }) => text));
    const [wanted, found] = await Promise.all([shapes(benign), shapes(hostile)]);
    expect(wanted.length).toBeGreaterThan(4);
    for (const [index, { path }] of pythonFiles(hostile).entries()) expect(found[index], path).toEqual(wanted[index]);
  });
});

function pythonFiles(files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.filter(({ path }) => path.endsWith(".py"));
}

async function generated(name: string, payload: string): Promise<GeneratedFile[]> {
  const dir = join(root, name);
  cpSync("test/cases/two-wires/spec/w3", dir, { recursive: true });
  for (const file of readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml")))
    poison(join(dir, file), payload);
  const api = await readApi(dir, readExtensions("."));
  return (await Promise.all(targets.map(async (target) => target.emit(api, null)))).flat();
}

function poison(path: string, payload: string): void {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, poisoned(key, value) ?? walk(value)]));
  };
  const poisoned = (key: string, value: unknown): unknown => {
    if (TEXT_KEYS.has(key) && typeof value === "string") return `${value} ${payload}`;
    if (key === "enum" && Array.isArray(value) && value.every((item) => item === "red" || item === "blue")) return [...value, payload];
    if (key === "properties" && typeof value === "object" && value !== null && "colour" in value) {
      // A field and a default that no language spells.
      return walk({
        ...value,
        [`field ${visible(payload)}`]: { type: "string", description: "Odd.", default: payload, "x-source": ["made-up"] },
      });
    }
    return undefined;
  };
  writeFileSync(path, stringify(walk(parse(readFileSync(path, "utf8")))));
}

/** Invisible characters, slashes and stars in names are refused outright; here the rest is of interest. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/*~]/gu, "-");
}

/** Kinds of all nodes, in order: texts of literals and comments are not part of it. */
function codeShape({ path, text }: GeneratedFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isJSDoc(node)) kinds.push(ts.SyntaxKind[node.kind] ?? "");
    node.forEachChild(visit);
  };
  visit(source);
  return kinds;
}

/** What a Go file consists of, without comments, texts and names; its formatter is the judge of its syntax. */
function goShape(text: string): string {
  const tokens = /\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|`[^`]*`|[\p{L}_][\p{L}\p{N}_]*/gu;
  const shape = gofmt(text).replace(tokens, (token) =>
    token.startsWith("//") ? "" : /^["`]/.test(token) ? '""' : (GO_WORDS.exec(token)?.[0] ?? "x"),
  );
  return shape.replace(/\s+/g, " ");
}

const GO_WORDS = /^(?:package|import|type|struct|interface|func|return|var|const|if|map)$/;

/** Kinds of all Markdown tokens, with raw HTML by its tags. Code is code, whether it is written with backticks or as an element. */
function documentShape(text: string): string[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, "");
  return new MarkdownIt({ html: true }).parse(body, {}).flatMap((token) => [token.type, ...(token.children ?? []).flatMap(inlineShape)]);
}

function inlineShape({ type, content }: { type: string; content: string }): string[] {
  if (type === "text" || type === "softbreak" || type === "text_special") return [];
  if (type === "code_inline") return ["<code", "</code"];
  return [type === "html_inline" ? (content.split(/[\s>]/)[0] ?? "") : type];
}

function elements(svg: string): string[] {
  return [...svg.matchAll(/<\/?[a-zA-Z][\w:-]*/g)].map(([tag]) => tag);
}
