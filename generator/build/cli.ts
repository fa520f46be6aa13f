/** `npm run build`: the npm package, from generated/typescript into dist/npm. Builds write nothing under generated/. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CommandError, EXIT, main } from "../../runtime/command/command.ts";
import { MARKER_TEXT, MARKERS, whyNotOurs } from "../output/folder.ts";
import { bundleModules } from "./bundle.ts";
import { emitDeclarations } from "./declarations.ts";
import { noticesOf } from "./notices.ts";

const USAGE = `Usage: npm run build

Bundles generated/typescript into dist/npm: ES modules with their declarations, no dependency.
Then: npm pack ./dist/npm

Exit codes: 0 built; ${EXIT.failed} the sources do not compile; ${EXIT.environment} generated/typescript is missing, or dist/npm is somebody else's.`;

const root = resolve(import.meta.dirname, "../..");
const source = join(root, "generated/typescript");
const out = join(root, "dist/npm");

const NOTICES = "THIRD-PARTY.txt";

await main({
  usage: USAGE,
  options: {},
  async run() {
    const manifest = await readManifest();
    const modules = Object.values(manifest.exports).map(entryOf);
    const commands = Object.values(manifest.bin).map(entryOf);
    const refusal = whyNotOurs(out, "package");
    if (refusal !== null)
      throw new CommandError(EXIT.environment, `dist/npm cannot be built into: ${refusal}. Nothing was written. Move it away.`);
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    await writeFile(join(out, MARKERS.package), MARKER_TEXT);
    const { modules: files, inputs } = await bundleModules({ source: join(source, "src"), out, entries: [...modules, ...commands] });
    const declarations = await emitDeclarations({ source: join(source, "src"), out, entries: modules });
    await writeFile(join(out, "package.json"), `${JSON.stringify(published(manifest), null, 2)}\n`);
    await cp(join(source, "README.md"), join(out, "README.md"));
    await cp(join(root, "LICENSE"), join(out, "LICENSE"));
    await writeFile(join(out, NOTICES), await noticesOf(process.cwd(), inputs));
    console.log(`dist/npm: ${files} modules, ${declarations} declarations. Next: npm pack ./dist/npm`);
    return EXIT.ok;
  },
});

interface Manifest {
  /** Name -> source below `generated/typescript`. */
  exports: Record<string, string>;
  bin: Record<string, string>;
  [key: string]: unknown;
}

async function readManifest(): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(join(source, "package.json"), "utf8"));
  } catch {
    throw new CommandError(EXIT.environment, "There is no generated/typescript/package.json. Run: npm run generate");
  }
}

/** `./src/v2/index.ts` -> `v2/index` */
function entryOf(source: string): string {
  return source.replace(/^\.\/src\//, "").replace(/\.ts$/, "");
}

function published(manifest: Manifest) {
  const modules = Object.entries(manifest.exports).map(([name, source]) => [name, entryOf(source)] as const);
  const exports = Object.fromEntries(modules.map(([name, entry]) => [name, { types: `./${entry}.d.ts`, default: `./${entry}.js` }]));
  const bin = Object.fromEntries(Object.entries(manifest.bin).map(([name, source]) => [name, `./${entryOf(source)}.js`]));
  return { ...manifest, exports: { ...exports, "./package.json": "./package.json" }, bin, files: ["**/*.js", "**/*.d.ts", NOTICES] };
}
