/** Targets are made in threads: what comes out must not show it. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../../generator/pipeline.ts";

const SPEC = resolve("test/cases/two-wires/spec");

test("tells about targets in the order in which they were asked for, whoever was done first", async () => {
  const targets = ["mock", "typescript", "ir", "checks"];
  const results = await run({ root: resolve("."), spec: SPEC, out: folder(), targets, check: true });
  expect(results.map(({ target }) => target)).toEqual(targets);
});

test("a target that throws ends the run with what it threw, and nothing is written", async () => {
  const root = folder();
  // No runtime to copy.
  cpSync("spec/extensions.schema.json", join(root, "spec/extensions.schema.json"));
  const out = join(root, "generated");
  const failing = run({ root, spec: SPEC, out, targets: ["ir", "typescript", "mock"], check: false });
  await expect(failing).rejects.toMatchObject({ code: "ENOENT", syscall: "scandir", path: join(root, "runtime/typescript") });
  expect(existsSync(out)).toBe(false);
});

function folder(): string {
  mkdirSync(".cache", { recursive: true });
  const dir = mkdtempSync(resolve(".cache", "threads-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}
