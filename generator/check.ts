/** `npm run check`: every check, each told, whatever the ones before it said; the first that failed gives the exit code. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { EXIT, main } from "../runtime/command/command.ts";

const USAGE = `Usage: npm run check

What is generated is current, each stale file by name; the spec and the composed document lint; the code lints; types hold.

Exit codes: 0 all hold; ${EXIT.failed} one does not; ${EXIT.spec} the spec has problems; ${EXIT.usage} wrong usage.`;

const root = resolve(import.meta.dirname, "..");
const documents = (existsSync(join(root, "generated/openapi")) ? readdirSync(join(root, "generated/openapi")) : [])
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => `generated/openapi/${file}`);
const redocly = "@redocly/cli/bin/cli.js";

/** Currency first: a missing file makes every other tool fail in words of its own. */
const CHECKS = [
  { what: "generated files", tool: join(root, "generator/cli.ts"), args: ["--check"] },
  { what: "spec lint", tool: redocly, args: ["lint", "--config", "spec/redocly.yaml"] },
  { what: "document lint", tool: redocly, args: ["lint", "--config", "spec/redocly.bundled.yaml", ...documents] },
  { what: "code lint", tool: "@biomejs/biome/bin/biome", args: ["check", "."] },
  { what: "types", tool: "typescript/bin/tsc", args: ["-p", "."] },
];

await main({
  usage: USAGE,
  options: {},
  async run() {
    let exitCode: number = EXIT.ok;
    for (const { what, tool, args } of CHECKS) {
      console.log(`\n- ${what}`);
      const { status } = spawnSync(process.execPath, [resolve(root, "node_modules", tool), ...args], { cwd: root, stdio: "inherit" });
      if (status !== 0 && exitCode === EXIT.ok) exitCode = status ?? EXIT.failed;
      // Of a spec that cannot be read the other tools have nothing true to say.
      if (status === EXIT.spec) break;
    }
    return exitCode;
  },
});
