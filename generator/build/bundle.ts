/** ES modules by esbuild: one entry per API version, what is loaded on first use in chunks of its own, nothing outside but Node. */
import { join } from "node:path";
import { build } from "esbuild";

export interface Bundle {
  source: string;
  out: string;
  versions: string[];
}

/** Number of modules written. */
export async function bundleModules({ source, out, versions }: Bundle): Promise<number> {
  const result = await build({
    entryPoints: Object.fromEntries(versions.map((name) => [`${name}/index`, join(source, name, "index.ts")])),
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
