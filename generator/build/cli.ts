/** `npm run build`: the npm package, from generated/typescript into dist/npm. Builds write nothing under generated/. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CommandError, EXIT, main } from "../command.ts";
import { MARKER_TEXT, MARKERS, whyNotOurs } from "../output/folder.ts";
import { bundleModules } from "./bundle.ts";
import { emitDeclarations } from "./declarations.ts";

const USAGE = `Usage: npm run build

Bundles generated/typescript into dist/npm: ES modules with their declarations, no dependency.
Then: npm pack ./dist/npm

Exit codes: 0 built; ${EXIT.failed} the sources do not compile; ${EXIT.environment} generated/typescript is missing, or dist/npm is somebody else's.`;

const root = resolve(import.meta.dirname, "../..");
const source = join(root, "generated/typescript");
const out = join(root, "dist/npm");

await main({
  usage: USAGE,
  options: {},
  async run() {
    const manifest = await readManifest();
    const versions = Object.keys(manifest.exports).map((name) => name.slice(2));
    const refusal = whyNotOurs(out, "package");
    if (refusal !== null)
      throw new CommandError(EXIT.environment, `dist/npm cannot be built into: ${refusal}. Nothing was written. Move it away.`);
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    await writeFile(join(out, MARKERS.package), MARKER_TEXT);
    const files = await bundleModules({ source: join(source, "src"), out, versions });
    const declarations = await emitDeclarations({ source: join(source, "src"), out });
    await writeFile(join(out, "package.json"), `${JSON.stringify(published(manifest, versions), null, 2)}\n`);
    await cp(join(source, "README.md"), join(out, "README.md"));
    await cp(join(root, "LICENSE"), join(out, "LICENSE"));
    console.log(`dist/npm: ${files} modules, ${declarations} declarations. Next: npm pack ./dist/npm`);
    return EXIT.ok;
  },
});

interface Manifest {
  exports: Record<string, string>;
  [key: string]: unknown;
}

async function readManifest(): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(join(source, "package.json"), "utf8"));
  } catch {
    throw new CommandError(EXIT.environment, "There is no generated/typescript/package.json. Run: npm run generate");
  }
}

function published(manifest: Manifest, versions: string[]) {
  const exports = Object.fromEntries(
    versions.map((name) => [`./${name}`, { types: `./${name}/index.d.ts`, default: `./${name}/index.js` }]),
  );
  return { ...manifest, exports: { ...exports, "./package.json": "./package.json" }, files: ["**/*.js", "**/*.d.ts"] };
}
