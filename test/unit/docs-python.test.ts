import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { python } from "../../generator/emit/python/index.ts";
import type { Api } from "../../generator/ir/api.ts";
import { type CodeBlock, codeBlocks } from "../fixtures/code-blocks.ts";
import { type SampleFolder, sampleBlocks, sampleEnvironment, sampleFolder } from "../fixtures/sample-folder.ts";
import { VERSION } from "../ir.ts";
import { type Readiness, readiness } from "../languages/readiness.ts";
import { type SampleService, startSampleService } from "../servers/sample-service.ts";
import { requireToolchain } from "../toolchain.ts";

const api: Api = JSON.parse(readFileSync(`generated/ir/${VERSION}.json`, "utf8"));
let state: Readiness;
let folder: SampleFolder;
let service: SampleService;
let blocks: CodeBlock[];

beforeAll(async () => {
  if (python.toolchain === undefined) throw new Error("Python has no toolchain.");
  state = await readiness(python.id, python.toolchain);
  folder = sampleFolder(`docs-python-${VERSION}`);
  service = await startSampleService(api);
  blocks = [...(await sampleBlocks(VERSION, "python")), ...readmeOf(VERSION)];
}, 300_000);

afterAll(async () => {
  await service.close();
  folder.remove();
});

describe("the Python samples of the docs", () => {
  it("are on every page of a task and of an error", () => {
    expect(blocks.filter(({ name }) => name.startsWith("tasks/")).length).toBeGreaterThan(api.tasks.length);
    expect(blocks.filter(({ name }) => name.startsWith("errors/")).length).toBe(api.errors.length);
  });

  it("are in the README of the package", () => {
    expect(readmeOf(VERSION).length).toBe(api.successor === null ? 2 + Number(api.webhooks !== null) : 1);
    const all = codeBlocks([{ path: "README.md", text: readFileSync("generated/python/README.md", "utf8") }], "python");
    expect(all.filter(({ code }) => !/^from tripo_openapi\.v\d+ import /m.test(code))).toEqual([]);
  });

  it("type-check, and one that does not is told", async ({ skip }) => {
    const wrong = { name: "made_up", code: `from tripo_openapi.${VERSION} import Tripo\n\nTripo().text_to_model(promt="a")\n` };
    const problems = await typeCheck(skip, [...blocks, wrong]);
    expect(problems.split("\n").filter((line) => line.includes(" error: "))).toEqual([expect.stringMatching(/^made_up\.py:3: .*promt/)]);
  });

  it("run as they stand, and every task type is created; one that fails is told", async ({ skip }) => {
    const wrong = { name: "made_up", code: `from tripo_openapi.${VERSION} import Tripo\n\nTripo().task("text_to_model", "../x").wait()\n` };
    const failures = await run(skip, [...blocks, wrong]);
    expect(failures).toEqual({ [join(folder.path, "made_up.py")]: expect.stringContaining("ConfigError") });
    expect([...new Set(service.created)].sort()).toEqual(api.tasks.map(({ name }) => name.wire).sort());
  });
});

/** What the README of the package shows of an API version. */
function readmeOf(version: string): CodeBlock[] {
  const text = readFileSync("generated/python/README.md", "utf8");
  return codeBlocks([{ path: "README.md", text }], "python").filter(({ code }) => code.includes(`from tripo_openapi.${version} import`));
}

type Skip = (reason: string) => void;

async function typeCheck(skip: Skip, samples: readonly CodeBlock[]): Promise<string> {
  for (const sample of samples) folder.write(sample, ".py");
  const { stdout } = await promisify(execFile)(interpreter(skip), ["-m", "mypy", "--strict", "--scripts-are-modules", "."], {
    cwd: folder.path,
    env: environment(),
  }).catch((error: { stdout: string }) => error);
  return stdout;
}

async function run(skip: Skip, samples: readonly CodeBlock[]): Promise<Record<string, string>> {
  const scripts = samples.map((sample) => folder.write(sample, ".py"));
  const args = [resolve("test/fixtures/run_samples.py"), api.servers.map(({ url }) => url).join(), service.baseUrl, ...scripts];
  const { stdout } = await promisify(execFile)(interpreter(skip), args, { cwd: folder.path, env: environment(), maxBuffer: 1 << 24 });
  return JSON.parse(stdout);
}

function environment(): NodeJS.ProcessEnv {
  const packages = resolve("generated/python");
  return { ...sampleEnvironment(api, service), PYTHONPATH: packages, MYPYPATH: packages };
}

function interpreter(skip: Skip): string {
  if (state.missing !== null) {
    requireToolchain(state.missing, skip);
    return "";
  }
  return join(state.ready.tools, "venv/bin/python");
}
