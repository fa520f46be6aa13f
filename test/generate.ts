/** The generator as tests use it: a copy of a spec, some edits, all files in memory or in a folder. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { targetIds } from "../generator/emit/targets.ts";
import { run } from "../generator/pipeline.ts";

/** A copy of `spec` in a folder of its own, gone when the test is. */
export function copySpec(spec: string): string {
  const dir = folder("spec-");
  cpSync(spec, dir, { recursive: true });
  return dir;
}

/** Everything that is generated from `spec`, in a folder of its own. */
export async function generateInto(spec: string, ids: readonly string[] = targetIds): Promise<string> {
  const out = folder("generated-");
  await run({ root: process.cwd(), spec, out, targets: ids, check: false });
  return out;
}

/** Inside the project, so that generated code finds the packages it imports; gone when the test is. */
function folder(prefix: string): string {
  mkdirSync(".cache", { recursive: true });
  const dir = mkdtempSync(join(process.cwd(), ".cache", prefix));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export function addFile(dir: string, file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

export function appendFile(dir: string, file: string, text: string): void {
  writeFileSync(join(dir, file), `${readFileSync(join(dir, file), "utf8").trimEnd()}\n${text}`);
}

export function readJson(dir: string, file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(dir, file), "utf8"));
}
