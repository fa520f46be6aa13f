/** ES modules by esbuild: one entry per export and command, what is loaded on first use in chunks of its own, nothing outside but Node. */
import { join } from "node:path";
import { build } from "esbuild";

export interface Bundle {
  source: string;
  out: string;
  /** Paths without ending, below `source` and `out` alike: `v2/index`. */
  entries: string[];
}

export interface Bundled {
  modules: number;
  /** What went in: paths from the working directory. */
  inputs: string[];
}

export async function bundleModules({ source, out, entries }: Bundle): Promise<Bundled> {
  const result = await build({
    entryPoints: Object.fromEntries(entries.map((entry) => [entry, join(source, `${entry}.ts`)])),
    outdir: out,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    target: "es2022",
    external: ["node:*"],
    chunkNames: "chunks/[name]-[hash]",
    legalComments: "inline",
    metafile: true,
    logLevel: "warning",
  });
  return { modules: Object.keys(result.metafile.outputs).length, inputs: Object.keys(result.metafile.inputs) };
}
