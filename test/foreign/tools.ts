/** The foreign generators: how each is run, and how its output is compiled and read. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readIr, VERSION } from "../ir.ts";
import { type Declarations, goDeclarations, pythonDeclarations } from "./declarations.ts";
import { root } from "./expected.ts";
import { cache, type Language, python, run } from "./toolchains.ts";
import { compile, type Reach } from "./typescript.ts";

export interface Tool {
  name: string;
  language: Language;
  /** Unions that this generator has no type for: of task types, of an object and null, of scalars. */
  withoutUnions: { schemas: string[]; members: string[] };
  /** Writes code into a folder that is there and empty. */
  generate(folder: string): Promise<void>;
  /** What the language's own compiler and checker object to. */
  objections(folder: string): Promise<string[]>;
  /** Every declared type with its weak members: an empty list is a type without `any`, a missing one is not declared. */
  weakMembers(folder: string, names: readonly string[]): Promise<Map<string, string[]>>;
}

const DOCUMENT = join(root, `generated/openapi/${VERSION}.yaml`);

/** An empty folder below `.cache/foreign` with what the tool makes of the document. */
export async function generateWith(tool: Tool): Promise<string> {
  const folder = join(cache, "out", VERSION, tool.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await tool.generate(folder);
  return folder;
}

function typescriptTool(name: string, reach: Reach, generate: Tool["generate"]): Tool {
  return {
    name,
    language: "typescript",
    withoutUnions: { schemas: [], members: [] },
    generate,
    objections: async (folder) => compile(folder, reach, []).objections,
    weakMembers: async (folder, names) => compile(folder, reach, names).weak,
  };
}

async function redocly(folder: string, ...flags: string[]): Promise<void> {
  await run("redocly", ["generate-client", DOCUMENT, "--output", join(folder, "client.ts"), ...flags], folder);
}

async function attempt(program: string, args: readonly string[], folder: string): Promise<string[]> {
  return run(program, args, folder).then(
    () => [],
    (error: Error & { stdout?: string; stderr?: string }) => [[error.message, error.stdout, error.stderr].join("\n")],
  );
}

function readWith(file: string, declarations: (text: string) => Declarations): Tool["weakMembers"] {
  return async (folder, names) => {
    const declared = declarations(await readFile(join(folder, file), "utf8"));
    return new Map(names.filter((name) => declared.has(name)).map((name) => [name, declared.weakMembers(name)]));
  };
}

export const tools: readonly Tool[] = [
  typescriptTool("openapi-typescript", { file: "v2.ts", inside: "components" }, async (folder) => {
    await run("openapi-typescript", [DOCUMENT, "--output", join(folder, "v2.ts")], root);
  }),
  typescriptTool("hey-api", { file: "types.gen.ts" }, async (folder) => {
    await run("openapi-ts", ["--input", DOCUMENT, "--output", folder, "--no-log-file"], root);
  }),
  typescriptTool("orval", { file: "model/index.ts" }, async (folder) => {
    const output = { target: join(folder, "client.ts"), schemas: join(folder, "model"), client: "fetch", mode: "split" };
    const config = join(folder, "orval.config.mjs");
    await writeFile(config, `export default ${JSON.stringify({ v2: { input: DOCUMENT, output } }, null, 2)};\n`);
    await run("orval", ["--config", config], folder);
  }),
  typescriptTool("redocly-typescript", { file: "client.ts" }, (folder) => redocly(folder)),
  {
    name: "redocly-python",
    language: "python",
    withoutUnions: { schemas: [], members: [] },
    generate: (folder) => redocly(folder, "--generator", "python"),
    objections: async (folder) => [
      ...(await attempt(python, ["-m", "py_compile", "client.py"], folder)),
      ...(await attempt(python, ["-m", "mypy", "--cache-dir", join(cache, "mypy"), "client.py"], folder)),
    ],
    weakMembers: readWith("client.py", pythonDeclarations),
  },
  {
    name: "redocly-go",
    language: "go",
    // Go has no sum types; the generator writes `any`.
    withoutUnions: {
      schemas: ["CreateTaskBody", "Task"].filter((name) => Object.hasOwn(readIr().schemas, name)),
      members: ["StylizeModelInput.Vxc"],
    },
    generate: async (folder) => {
      await redocly(folder, "--generator", "go");
      await writeFile(join(folder, "go.mod"), "module example.com/client\n\ngo 1.24\n");
    },
    objections: async (folder) => [
      ...(await attempt("go", ["build", "./..."], folder)),
      ...(await attempt("go", ["vet", "./..."], folder)),
    ],
    weakMembers: readWith("client.go", goDeclarations),
  },
];
