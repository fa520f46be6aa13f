// Preloaded by every command: says what is missing before an older Node stumbles over TypeScript. Plain JavaScript for that reason.
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const NEEDS = [24, 18];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const remedy = "Run `npm ci` first: it brings what is needed, a Node too, which npm run uses.";

if (major < NEEDS[0] || (major === NEEDS[0] && minor < NEEDS[1])) {
  console.error(`This needs Node >= ${NEEDS.join(".")}, and runs on ${process.versions.node}. ${remedy}`);
  process.exit(4);
}
if (!existsSync(new URL("../node_modules", import.meta.url))) {
  console.error(`Nothing is installed here. ${remedy}`);
  process.exit(4);
}
const entry = process.argv[1] ?? "";
if (/[\\/]generated[\\/]/.test(entry) && !existsSync(entry)) {
  console.error("The package is not generated yet. Run: npm run generate");
  process.exit(4);
}

// Before the first TypeScript is met: what was stripped and compiled once is not again, nor is the stripper loaded.
// Not in the common temporary folder, where anybody could put something in.
module.enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/node-compile", import.meta.url)));
