/** ES modules by esbuild: one entry per export and command, what is loaded on first use in chunks of its own, nothing outside but Node. */
import { join } from "node:path";
import { build } from "esbuild";

export interface Bundle {
  source: string;
  out: string;
  /** Paths without ending, below `source` and `out` alike: `v2/index`. */
  entries: string[];
}

/** Number of modules written. */
export async function bundleModules({ source, out, entries }: Bundle): Promise<number> {
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
  return Object.keys(result.metafile.outputs).length;
}
