import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../generator/ir/api.ts";
import { readPages } from "../../generator/site/pages.ts";
import { type CodeBlock, codeBlocks, readmeBlocks } from "../fixtures/code-blocks.ts";
import { VERSION } from "../ir.ts";
import { glb, type SampleService, startSampleService } from "../servers/sample-service.ts";

const folder = resolve(`.cache/docs-run-${VERSION}`);
const api: Api = JSON.parse(readFileSync(`generated/ir/${VERSION}.json`, "utf8"));
const pages: { path: string; text: string }[] = [];
// A machine without a shell or curl cannot try them; CI must.
const cannotCurl = spawnSync("sh", ["-c", "curl --version"]).status !== 0 && process.env["CI"] === undefined;
let service: SampleService;

beforeAll(async () => {
  pages.push(
    ...(await readPages(resolve("generated/docs")))
      .filter(({ version }) => version === VERSION)
      .map(({ path, markdown }) => ({ path, text: markdown })),
  );
  service = await startSampleService(api);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(resolve("generated/typescript"), join(folder, "node_modules/tripo-openapi"));
  writeFileSync(join(folder, "hero.png"), png(300));
  writeFileSync(join(folder, "model.glb"), glb());
});

afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the samples of the docs, run as they stand", () => {
  it("TypeScript: each ends without an error, and every task type is created", async () => {
    expect(await runModules([...codeBlocks(pages, "ts"), ...readmeBlocks(VERSION)])).toEqual({});
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
    for (const { name, code } of codeBlocks(pages, "sh")) {
      const { stdout } = await promisify(execFile)("sh", ["-c", code], { cwd: folder, env: environment() });
      if (JSON.parse(stdout).code !== api.envelope.success) failures.push(`${name}: ${stdout}`);
    }
    expect(failures).toEqual([]);
  });
});

function environment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    TRIPO_API_KEY: "tsk_made-up",
    MY_KEY: "tsk_made-up",
    [api.environment.baseUrl]: service.baseUrl,
    TRIPO_WEBHOOK_SECRET: `${api.webhooks?.secretPrefix}made_up`,
    TASK_ID: "some-id",
  };
}

async function runModules(blocks: readonly CodeBlock[]): Promise<Record<string, string>> {
  const files = blocks.map(({ name, code }) => {
    const file = join(folder, `${name.replace(/\W+/g, "-")}.ts`);
    writeFileSync(file, code);
    return file;
  });
  const args = [resolve("test/fixtures/run-samples.ts"), api.servers.map(({ url }) => url).join(), service.baseUrl, ...files];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env: environment(), maxBuffer: 1 << 24 });
  return JSON.parse(stdout);
}

/** A square image of one colour. */
function png(size: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.writeUInt8(8, 8);
  const rows = Buffer.alloc(size * (size + 1), 0x80).map((byte, index) => (index % (size + 1) === 0 ? 0 : byte));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
