import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../generator/ir/api.ts";
import { type CodeBlock, readmeBlocks } from "../fixtures/code-blocks.ts";
import { type SampleFolder, sampleBlocks, sampleEnvironment, sampleFolder } from "../fixtures/sample-folder.ts";
import { VERSION } from "../ir.ts";
import { type SampleService, startSampleService } from "../servers/sample-service.ts";

const api: Api = JSON.parse(readFileSync(`generated/ir/${VERSION}.json`, "utf8"));
// A machine without a shell or curl cannot try them; CI must.
const cannotCurl = spawnSync("sh", ["-c", "curl --version"]).status !== 0 && process.env["CI"] === undefined;
let folder: SampleFolder;
let service: SampleService;

beforeAll(async () => {
  service = await startSampleService(api);
  folder = sampleFolder(`docs-run-${VERSION}`);
  mkdirSync(join(folder.path, "node_modules"));
  symlinkSync(resolve("generated/typescript"), join(folder.path, "node_modules/tripo-openapi"));
});

afterAll(async () => {
  await service.close();
  folder.remove();
});

describe("the samples of the docs, run as they stand", () => {
  it("TypeScript: each ends without an error, and every task type is created", async () => {
    expect(await runModules([...(await sampleBlocks(VERSION, "ts")), ...readmeBlocks(VERSION)])).toEqual({});
    expect([...new Set(service.created)].sort()).toEqual(api.tasks.map(({ name }) => name.wire).sort());
  });

  it("TypeScript: one that fails is told", async () => {
    const wrong = {
      name: "made-up",
      code: `import { Tripo } from "tripo-openapi/${VERSION}";\nawait new Tripo().task("text_to_model", "../x").wait();\n`,
    };
    expect(Object.values(await runModules([wrong]))).toEqual([expect.stringContaining("Error")]);
  });

  it.skipIf(cannotCurl)("curl: each creates, reads, uploads or asks", async () => {
    const failures: string[] = [];
    for (const { name, code } of await sampleBlocks(VERSION, "sh")) {
      const { stdout } = await promisify(execFile)("sh", ["-c", code], { cwd: folder.path, env: sampleEnvironment(api, service) });
      if (JSON.parse(stdout).code !== api.envelope.success) failures.push(`${name}: ${stdout}`);
    }
    expect(failures).toEqual([]);
  });
});

async function runModules(blocks: readonly CodeBlock[]): Promise<Record<string, string>> {
  const files = blocks.map((block) => folder.write(block, ".ts"));
  const args = [resolve("test/fixtures/run-samples.ts"), api.servers.map(({ url }) => url).join(), service.baseUrl, ...files];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: folder.path,
    env: sampleEnvironment(api, service),
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout);
}
