/** Memory against disk: every file that is missing, changed or stale, by name. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFile } from "../emit/target.ts";

export interface Difference {
  path: string;
  kind: "missing" | "changed" | "stale";
}

/** Differences in the order of the files, then stale ones by name. `ours` tells which files on disk a run may remove. */
export async function compare(dir: string, files: readonly GeneratedFile[], ours: (path: string) => boolean): Promise<Difference[]> {
  const expected = new Set(files.map(({ path }) => path));
  const onDisk = new Set(await listFiles(dir));
  const differences = await Promise.all(
    files.map(async ({ path, text }): Promise<Difference | null> => {
      if (!onDisk.has(path)) return { path, kind: "missing" };
      return (await readFile(join(dir, path), "utf8")) === text ? null : { path, kind: "changed" };
    }),
  );
  const stale = [...onDisk].filter((path) => !expected.has(path) && ours(path)).sort();
  return [...differences.filter((difference) => difference !== null), ...stale.map((path): Difference => ({ path, kind: "stale" }))];
}

/** What package managers and interpreters leave beside what they use. */
const LEFTOVERS: ReadonlySet<string> = new Set(["node_modules", "__pycache__"]);

/** Files below `dir`, POSIX. */
async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !path.split("/").some((folder) => LEFTOVERS.has(folder)));
}
