import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { go } from "../../generator/emit/go/index.ts";
import { MODULE } from "../../generator/emit/go/names.ts";
import type { Api } from "../../generator/ir/api.ts";
import type { CodeBlock } from "../fixtures/code-blocks.ts";
import { type SampleFolder, sampleBlocks, sampleEnvironment, sampleFolder } from "../fixtures/sample-folder.ts";
import { VERSION } from "../ir.ts";
import { type Readiness, readiness } from "../languages/readiness.ts";
import { type SampleService, startSampleService } from "../servers/sample-service.ts";
import { requireToolchain, runProgram } from "../toolchain.ts";

const LIMIT_MS = 300_000;
const api: Api = JSON.parse(readFileSync(`generated/ir/${VERSION}.json`, "utf8"));
let state: Readiness;
let folder: SampleFolder;
let service: SampleService;
let blocks: CodeBlock[];

beforeAll(async () => {
  if (go.toolchain === undefined) throw new Error("Go has no toolchain.");
  state = await readiness(go.id, go.toolchain);
  folder = sampleFolder(`docs-go-${VERSION}`);
  service = await startSampleService(api);
  blocks = await sampleBlocks(VERSION, "go");
}, LIMIT_MS);

afterAll(async () => {
  await service.close();
  folder.remove();
});

describe("the Go samples of the docs", () => {
  it("are on every page of a task and of an error", () => {
    expect(blocks.filter(({ name }) => name.startsWith("tasks/")).length).toBeGreaterThan(api.tasks.length);
    expect(blocks.filter(({ name }) => name.startsWith("errors/")).length).toBe(api.errors.length);
  });

  it("compile and run as they stand, and every task type is created", { timeout: LIMIT_MS }, async ({ skip }) => {
    requireToolchain(state.missing, skip);
    expect(JSON.parse(await run(blocks))).toEqual({});
    expect([...new Set(service.created)].sort()).toEqual(api.tasks.map(({ name }) => name.wire).sort());
  });

  it("one that fails is told, and one that does not compile", { timeout: LIMIT_MS }, async ({ skip }) => {
    requireToolchain(state.missing, skip);
    const sample = (body: string) => {
      const imports = `import (\n\t"log"\n\n\t"${MODULE}/tripo${VERSION}"\n)`;
      return {
        name: "made_up",
        code: `package main\n\n${imports}\n\nfunc main() {\n\ttripo, err := tripo${VERSION}.New()\n${body}\n\tlog.Fatal(err)\n}\n`,
      };
    };
    expect(JSON.parse(await run([sample('\t_, err = tripo.TextToModelTask("../x")')]))).toEqual({
      made_up: expect.stringContaining("id of a task"),
    });
    await expect(run([sample("\ttripo.TextToModle()")])).rejects.toThrow("TextToModle");
  });
});

/** All samples as functions of one program: nothing else of them is changed but what ends a program that failed. */
async function run(samples: readonly CodeBlock[]): Promise<string> {
  const program = join(folder.path, "program");
  rmSync(program, { recursive: true, force: true });
  mkdirSync(program);
  cpSync("test/fixtures/go-samples/main.go", join(program, "main.go"));
  const replaced = `require ${MODULE} v0.0.0\n\nreplace ${MODULE} => ${resolve("generated/go")}\n`;
  writeFileSync(join(program, "go.mod"), `module samples\n\ngo 1.24\n\n${replaced}`);
  for (const [index, { code }] of samples.entries()) writeFileSync(join(program, `sample${index}.go`), asFunction(code, index));
  const table = samples.map(({ name }, index) => `\t${JSON.stringify(name)}: main${index},\n`).join("");
  writeFileSync(join(program, "samples.go"), `package main\n\nvar samples = map[string]func(){\n${table}}\n`);
  const binary = join(folder.path, "samples");
  await runProgram("go", ["build", "-C", program, "-o", binary, "."], { ...process.env, GOFLAGS: "-mod=mod" });
  const env = { ...sampleEnvironment(api, service), SAMPLE_SERVICE: new URL(service.baseUrl).host };
  return runProgram("sh", ["-c", 'cd "$0" && exec "$1"', folder.path, binary], env);
}

function asFunction(code: string, index: number): string {
  return code
    .replace("func main()", `func main${index}()`)
    .replaceAll(/\brun\(c/g, `run${index}(c`)
    .replaceAll("log.Fatal(", "log.Panic(");
}
