/** Writes what differs, removes what is stale, touches nothing else. */
import { mkdir, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "../emit/target.ts";
import type { Difference } from "./compare.ts";

export async function write(dir: string, files: readonly GeneratedFile[], differences: readonly Difference[]): Promise<void> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, kind } of differences) {
    const target = join(dir, path);
    if (kind === "stale") await removeFile(dir, target);
    else await writeText(target, texts.get(path) ?? "");
  }
}

async function writeText(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

/** A folder that became empty goes with its last file. */
async function removeFile(dir: string, target: string): Promise<void> {
  await rm(target);
  for (let folder = dirname(target); folder.length > dir.length; folder = dirname(folder)) {
    if ((await readdir(folder)).length > 0) return;
    await rmdir(folder);
  }
}
