/** The demo, as the README promises it. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { startMock } from "../../generated/typescript/src/mock/index.ts";

const validator: { validateBytes(bytes: Uint8Array): Promise<{ issues: { numErrors: number } }> } = createRequire(import.meta.url)(
  "gltf-validator",
);

const demo = (...args: string[]) =>
  promisify(execFile)(process.execPath, ["--import", "./generator/needs.js", "test/demo/cli.ts", ...args]);

it("makes a picture walk: price before, credits after, valid files", async () => {
  const folder = mkdtempSync(join(process.cwd(), ".cache/demo-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { stdout } = await demo("--out", folder);
  expect(stdout).toMatch(/Price before: 70 of 10000 credits/);
  expect(stdout).toMatch(/Credits after: 9930 left, 70 spent\. 4 files/);
  expect(stdout).not.toContain("\u001b");
  const files = readdirSync(folder);
  expect(files.map((name) => name.replace(/-[0-9a-f]{8}-/, " ")).sort()).toEqual([
    "animate_retarget model_url.glb",
    "convert_model model_url.fbx",
    "hero.png",
    "image_to_model model_url.glb",
    "image_to_model rendered_image_url.webp",
  ]);
  for (const name of files.filter((file) => file.endsWith(".glb")))
    expect((await validator.validateBytes(new Uint8Array(readFileSync(join(folder, name))))).issues.numErrors).toBe(0);
});

describe("--live", () => {
  /** The service is played by the mock; the demo is not told so. */
  async function live(answer: string): Promise<{ stdout: string; created: number }> {
    const mock = await startMock({ speed: 100 });
    onTestFinished(() => mock.close());
    const folder = mkdtempSync(join(process.cwd(), ".cache/demo-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const env = { ...process.env, TRIPO_API_KEY: "tsk_live", TRIPO_V3_BASE_URL: mock.baseUrls["v3"] };
    const args = ["--import", "./generator/needs.js", "test/demo/cli.ts", "--live", "--out", folder];
    const running = promisify(execFile)(process.execPath, args, { env });
    running.child.stdin?.end(answer);
    const { stdout } = await running;
    const created = mock.requests().filter(({ method, path }) => method === "POST" && !path.includes("/files")).length;
    return { stdout, created };
  }

  it.each([
    ["no", "n\n"],
    ["an empty line", "\n"],
    ["the end of the input", ""],
  ])("tells the price and creates nothing on %s", async (_, answer) => {
    const { stdout, created } = await live(answer);
    expect(stdout).toMatch(/Price before: 70 of 10000 credits\.[\s\S]*Spend them\? \[y\/N\] [\s\S]*Nothing was created, nothing is paid\./);
    expect(created).toBe(0);
  });

  it("goes on with yes", async () => {
    const { stdout, created } = await live("yes\n");
    expect(stdout).toMatch(/Credits after: 9930 left, 70 spent\. 4 files/);
    expect(created).toBeGreaterThanOrEqual(5);
  });

  it("says what is missing without a key", async () => {
    const env = { ...process.env, TRIPO_API_KEY: "" };
    const args = ["--import", "./generator/needs.js", "test/demo/cli.ts", "--live"];
    await expect(promisify(execFile)(process.execPath, args, { env })).rejects.toMatchObject({
      code: 4,
      stderr: "No API key: set `apiKey` or TRIPO_API_KEY.\n",
    });
  });
});

it("a folder that cannot be one is told", async () => {
  const file = join(process.cwd(), ".cache/demo-file");
  writeFileSync(file, "");
  onTestFinished(() => rmSync(file));
  await expect(demo("--out", file)).rejects.toMatchObject({ code: 4, stderr: expect.stringContaining("Name another folder with --out.") });
});
