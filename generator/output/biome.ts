/** Biome over many TypeScript files, in one process and in a folder of its own. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { GeneratedFile } from "../emit/target.ts";

const CONFIG = JSON.stringify({
  root: true,
  files: { maxSize: 1 << 28 },
  formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 140 },
  linter: { enabled: false },
  assist: { enabled: false },
});

/** Formatted files, by path. */
export async function formatTypeScript(files: GeneratedFile[]): Promise<ReadonlyMap<string, GeneratedFile>> {
  const folder = await mkdtemp(join(tmpdir(), "tripo-openapi-"));
  try {
    await writeFile(join(folder, "biome.json"), CONFIG);
    await Promise.all(files.map((file, index) => writeText(join(folder, `${index}.ts`), file.text)));
    await biome(folder);
    const read = await Promise.all(
      files.map(async (file, index) => ({ path: file.path, text: await readFile(join(folder, `${index}.ts`), "utf8") })),
    );
    return new Map(read.map((file) => [file.path, file]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** A formatter that is missing or refuses the code is our bug, never the user's: it throws. */
async function biome(folder: string): Promise<void> {
  const [command = "", ...first] = biomeCommand();
  await promisify(execFile)(command, [...first, "format", "--write", "--config-path", folder, "--log-level=error", folder], {
    cwd: folder,
    maxBuffer: 1 << 26,
  });
}

/** The native binary directly: its wrapper would start one more Node. */
function biomeCommand(): string[] {
  const require = createRequire(import.meta.url);
  const name = `@biomejs/cli-${process.platform}-${process.arch}`;
  for (const candidate of [`${name}/biome`, `${name}/biome.exe`, `${name}-musl/biome`]) {
    try {
      return [require.resolve(candidate)];
    } catch {
      // not the package of this platform
    }
  }
  return [process.execPath, require.resolve("@biomejs/biome/bin/biome")];
}
