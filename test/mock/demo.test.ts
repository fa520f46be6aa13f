/** The demo, as the README promises it. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";

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
    "animate_retarget model.glb",
    "convert_model model.fbx",
    "hero.png",
    "image_to_model pbr_model.glb",
    "image_to_model rendered_image.webp",
  ]);
  for (const name of files.filter((file) => file.endsWith(".glb")))
    expect((await validator.validateBytes(new Uint8Array(readFileSync(join(folder, name))))).issues.numErrors).toBe(0);
});

it("a folder that cannot be one is told", async () => {
  const file = join(process.cwd(), ".cache/demo-file");
  writeFileSync(file, "");
  onTestFinished(() => rmSync(file));
  await expect(demo("--out", file)).rejects.toMatchObject({ code: 4, stderr: expect.stringContaining("Name another folder with --out.") });
});
