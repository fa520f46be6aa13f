import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { drawPicture } from "../demo/picture.ts";
import { nodes, type Packed, packAndInstall } from "./packed.ts";
import { type Service, startService } from "./service.ts";

/** A user's machine without a browser skips that test; CI must have one. */
const browserPath = [process.env["CHROMIUM"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path !== "" && existsSync(path),
);
const cannotBrowse = browserPath === undefined && process.env["CI"] === undefined;

/** What the README promises, in ten lines. */
const TEN_LINES = `import { Tripo } from "tripo-openapi/v2";
const [baseUrl, endpoint] = process.argv.slice(2);
const tripo = new Tripo({ apiKey: "tsk_made_up", baseUrl, storage: { endpoint } });
const price = await tripo.price.imageToModel({ file: { path: "hero.png" } });
const model = await tripo.imageToModel({ file: { path: "hero.png" } }).wait({ timeoutMs: 30_000 });
const files = await model.download("out/");
console.log(JSON.stringify({ id: model.id, credits: price.credits, files: files.map(({ field, verified }) => [field, verified]) }));
`;

/** The newest version and the mock that the package brings: a chain to files in two formats, a test input, https, a signed webhook. */
const MOCKED = `import { startMock } from "tripo-openapi/mock";
import { Tripo, Webhooks } from "tripo-openapi/v3";
import { request } from "node:https";
const mock = await startMock({ speed: 1000 });
const deps = { now: () => performance.now() * 1000, sleep: (ms) => new Promise((done) => setTimeout(done, ms / 1000)) };
const tripo = new Tripo({ apiKey: "tsk_packed", baseUrl: mock.baseUrls.v3, deps });
const model = await tripo.imageToModel({ model: "v3.1-20260211", input: { path: "hero.png" } }).wait();
const rig = await tripo.animateRig({ input: model, out_format: "fbx" }).wait();
const walk = await tripo.animateRetarget({ input: rig, animation: "preset:walk" }).wait();
const saved = await Promise.all([walk, rig].map(async (task) => (await task.download({ folder: "mocked", existing: "overwrite" })).map(({ field, path, bytes }) => [task.type, field, path.split(".").at(-1), bytes > 10000].join(" "))));
const refused = await tripo.textToModel({ model: "v3.1-20260211", prompt: "a bridge mock:credits_short" }).catch(({ code }) => code);
const secure = await startMock({ tls: true });
const tls = await new Promise((done) => request(secure.baseUrls.v3 + "/account/balance", { ca: secure.ca, headers: { authorization: "Bearer tsk_tls" } }, ({ statusCode }) => done(statusCode)).end());
const webhooks = new Webhooks({ secrets: "whsec_packed" });
const signed = await webhooks.sign("task.completed", { task_id: model.id, type: model.type, status: model.status });
const told = await webhooks.verify(signed.body, signed.headers);
console.log(JSON.stringify({ files: saved.flat(), refused, tls, told: told.task.id === model.id }));
await mock.close();
await secure.close();
`;

let packed: Packed;
beforeAll(async () => {
  packed = packAndInstall();
  writeFileSync(join(packed.consumer, "hero.png"), await drawPicture());
  writeFileSync(join(packed.consumer, "main.js"), TEN_LINES);
});

describe("the packed package", () => {
  test("publint has nothing to say", async () => {
    const { messages, pkg } = await publint({ pkgDir: "dist/npm", strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("arethetypeswrong finds the types right for ES modules", async () => {
    const attw = resolve("node_modules/@arethetypeswrong/cli/dist/index.js");
    const { stdout } = await promisify(execFile)(process.execPath, [attw, packed.tarball, "--profile", "esm-only", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ problems: {} });
  });

  test("names the packages that are bundled, with their licences", () => {
    const notices = readFileSync(join(packed.consumer, "node_modules/tripo-openapi/THIRD-PARTY.txt"), "utf8");
    for (const name of ["aws4fetch", "@smithy/signature-v4", "@gltf-transform/core", "fflate", "jpeg-js", "tinyqueue", "@peculiar/x509"])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  });

  test("has no dependency, and its declarations import nothing outside", () => {
    const installed = join(packed.consumer, "node_modules");
    expect(readdirSync(installed).filter((name) => !name.startsWith("."))).toEqual(["tripo-openapi"]);
    const declarations = readdirSync(join(installed, "tripo-openapi"), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".d.ts"),
    );
    const outside = declarations.flatMap((file) =>
      [...readFileSync(join(installed, "tripo-openapi", file), "utf8").matchAll(/(?:from|import\()\s*"([^."][^"]*)"/g)].map(
        ([, target]) => `${file}: ${target}`,
      ),
    );
    expect(declarations.length).toBeGreaterThan(10);
    expect(outside).toEqual([]);
  });

  test.each(nodes())("creates, uploads by STS to an S3 that recomputes the signature, waits, downloads: %s", async (executable) => {
    const service = await startService();
    try {
      const out = join(packed.consumer, "out");
      const { stdout } = await promisify(execFile)(executable, ["main.js", service.baseUrl, service.s3.origin], { cwd: packed.consumer });
      const told = JSON.parse(stdout);
      expect(told).toEqual({ id: "task-1", credits: 30, files: [["model", true]] });
      expect(service.s3.log.map(({ operation, status }) => [operation, status])).toEqual([["PutObject", 200]]);
      expect(posted(service)).toEqual([
        {
          type: "image_to_model",
          file: expect.objectContaining({ object: { bucket: "tripo-data", key: "tcli_made_up/20260101/input.png" } }),
        },
      ]);
      expect(service.requests.find(({ path }) => path.startsWith("/model.glb"))?.authorization).toBeUndefined();
      rmSync(out, { recursive: true });
    } finally {
      await service.close();
    }
  });

  test.each(nodes())("brings the mock, as a module and as a command: %s", async (executable) => {
    writeFileSync(join(packed.consumer, "mock.js"), MOCKED);
    const { stdout } = await promisify(execFile)(executable, ["mock.js"], { cwd: packed.consumer });
    expect(JSON.parse(stdout)).toEqual({
      files: ["animate_retarget model_url glb true", "animate_rig model_url fbx true"],
      refused: 2010,
      tls: 200,
      told: true,
    });

    const bin = join(packed.consumer, "node_modules/.bin/tripo-openapi");
    const child = spawn(executable, [bin, "mock", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill());
    let told = "";
    for await (const chunk of child.stdout) {
      told += chunk;
      if (told.includes("mock v3")) break;
    }
    const base = /Tripo mock v3: (\S+)/.exec(told)?.[1];
    expect((await fetch(`${base}/account/balance`, { headers: { Authorization: "Bearer tsk_bin" } })).status).toBe(200);
  });

  test.skipIf(cannotBrowse)("the same bundle loads in Chromium, creates and waits, and touches nothing of Node", async () => {
    const files = await browserFiles(packed.consumer);
    const service = await startService({
      html: '<!doctype html><title>page</title><script type="module" src="/page/page.js"></script>',
      files,
    });
    const browser = await chromium.launch({
      executablePath: browserPath ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    });
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      await page.goto(`${service.origin}/`);
      await page.waitForFunction("document.title !== 'page'");
      expect(problems).toEqual([]);
      expect(await page.title()).toBe("task-1 success model.glb");
      expect(posted(service)).toEqual([{ type: "image_to_model", file: { type: "png", url: "https://files.example.com/hero.png" } }]);
    } finally {
      await browser.close();
      await service.close();
    }
  });
});

function posted({ requests }: Service): unknown[] {
  return requests.filter(({ method, path }) => method === "POST" && path.endsWith("/task")).map(({ body }) => JSON.parse(body));
}

/** The installed package as a bundler for browsers takes it. */
async function browserFiles(consumer: string): Promise<Record<string, string>> {
  const code = `import { Tripo } from "tripo-openapi/v2";
const tripo = new Tripo({ apiKey: "tsk_made_up", baseUrl: location.origin + "/v2/openapi", dangerouslyAllowBrowser: true });
const model = await tripo.imageToModel({ file: "https://files.example.com/hero.png" }).wait({ timeoutMs: 30_000 });
document.title = [model.id, model.status, new URL(model.output.model).pathname.slice(1)].join(" ");`;
  const result = await build({
    stdin: { contents: code, resolveDir: consumer, sourcefile: "page.js" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    outdir: "/",
    entryNames: "page",
    chunkNames: "[name]-[hash]",
    external: ["node:*"],
    write: false,
  });
  return Object.fromEntries(result.outputFiles.map(({ path, text }) => [path.replace(/^.*\//, ""), text]));
}
