import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { readPages } from "../../generator/site/pages.ts";
import { type CodeBlock, codeBlocks, readmeBlocks } from "../fixtures/code-blocks.ts";
import { readIr, VERSION } from "../ir.ts";

const folder = resolve(`.cache/docs-typecheck-${VERSION}`);
const blocks: CodeBlock[] = [];
let problems: string[];

beforeAll(async () => {
  const pages = (await readPages(resolve("generated/docs"))).filter(({ version }) => version === VERSION);
  blocks.push(
    ...codeBlocks(
      pages.map(({ path, markdown }) => ({ path, text: markdown })),
      "ts",
    ),
    ...readmeBlocks(VERSION),
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(resolve("generated/typescript"), join(folder, "node_modules/tripo-openapi"));
  problems = typeCheck(blocks);
});

describe("the TypeScript samples", () => {
  it("are on every page of a task and of an error", () => {
    expect(blocks.filter(({ name }) => name.startsWith("tasks/")).length).toBeGreaterThan(readIr().tasks.length * 2);
    expect(blocks.filter(({ name }) => name.startsWith("errors/")).length).toBe(readIr().errors.length);
  });

  it("compile against the generated client, each as a module of its own", () => {
    expect(problems).toEqual([]);
  });

  it("would be told apart from code that does not", () => {
    const wrong = {
      name: "made-up",
      code: `import { Tripo } from "tripo-openapi/${VERSION}";\nawait new Tripo().textToModel({ promt: "a" }).wait();\n`,
    };
    expect(typeCheck([wrong])).toEqual([expect.stringMatching(/^made-up: .*'promt'/)]);
  });
});

function typeCheck(samples: readonly CodeBlock[]): string[] {
  const files = new Map(samples.map(({ name, code }) => [join(folder, `${name.replace(/\W+/g, "-")}.ts`), { name, code }]));
  for (const [file, { code }] of files) writeFileSync(file, code);
  const program = ts.createProgram([...files.keys()], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  });
  return ts.getPreEmitDiagnostics(program).map((problem) => {
    const where = files.get(problem.file?.fileName ?? "")?.name ?? problem.file?.fileName ?? "";
    return `${where}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`;
  });
}
