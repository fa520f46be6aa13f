/** Bytes that a browser gets, by moment: with the first import, and later with each part that is loaded on first use. */
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

export interface Source {
  /** Text of the entry. */
  entry: string;
  /** Folder that its imports start from. */
  folder: string;
  /** Lazily loaded part -> ends of the paths of the modules whose import brings it. */
  parts?: Readonly<Record<string, readonly string[]>>;
}

export interface Bytes {
  minified: number;
  /** The sum of gzip -9 of every file: that is how they travel. */
  gzip: number;
}

export interface Sizes {
  /** What the entry imports statically, to the last module. */
  core: Bytes;
  /** What each part adds to the core. */
  parts: Record<string, Bytes>;
  /** What is loaded later and is counted in no part, by the module whose import brings it. */
  unnamed: [module: string, bytes: Bytes][];
}

/** A file of the bundle. */
interface Chunk extends Bytes {
  name: string;
  /** The module that an import names, when there is one. */
  brings: string | undefined;
  imports: string[];
}

const ENTRY = "<stdin>";

export async function measureSizes({ entry, folder, parts = {} }: Source): Promise<Sizes> {
  const chunks = await bundledChunks(entry, folder);
  const core = reach(
    chunks,
    chunks.filter(({ brings }) => brings === ENTRY),
  );
  const lazy = chunks.filter((chunk) => chunk.brings !== undefined && !core.has(chunk));
  const isOf = (ends: readonly string[]) => (chunk: Chunk) => ends.some((end) => chunk.brings?.endsWith(end));
  const added = (roots: readonly Chunk[]) => total([...reach(chunks, roots)].filter((chunk) => !core.has(chunk)));
  const named = Object.values(parts).flat();
  return {
    core: total([...core]),
    parts: Object.fromEntries(Object.entries(parts).map(([part, ends]) => [part, added(lazy.filter(isOf(ends)))])),
    unnamed: lazy.filter((chunk) => !isOf(named)(chunk)).map((chunk) => [chunk.brings ?? "", added([chunk])]),
  };
}

async function bundledChunks(entry: string, folder: string): Promise<Chunk[]> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    target: "es2022",
    external: ["node:*"],
    legalComments: "none",
    outdir: folder,
    absWorkingDir: folder,
  });
  return Object.entries(metafile.outputs).map(([name, output]) => {
    const contents = outputFiles.find(({ path }) => path.endsWith(`/${name}`))?.contents ?? new Uint8Array();
    return { name, brings: output.entryPoint, imports: staticImports(output), minified: contents.length, gzip: zippedBytes(contents) };
  });
}

function staticImports({ imports }: Metafile["outputs"][string]): string[] {
  return imports.filter(({ kind, external }) => kind === "import-statement" && !external).map(({ path }) => path);
}

/** These and all that they import statically. */
function reach(all: readonly Chunk[], from: readonly Chunk[]): Set<Chunk> {
  const reached = new Set(from);
  // A set grows while it is walked: what is added is visited too.
  for (const { imports } of reached) for (const chunk of all) if (imports.includes(chunk.name)) reached.add(chunk);
  return reached;
}

function total(chunks: readonly Chunk[]): Bytes {
  const sum = (value: (chunk: Chunk) => number) => chunks.reduce((bytes, chunk) => bytes + value(chunk), 0);
  return { minified: sum(({ minified }) => minified), gzip: sum(({ gzip }) => gzip) };
}

function zippedBytes(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length;
}
