/** `npm run generate`: flags and what they mean. No logic: see tool.ts and pipeline.ts. */
import { resolve } from "node:path";
import { EXIT, main, textFlag } from "../runtime/command/command.ts";
import { targetIds } from "./emit/targets.ts";

const USAGE = `Usage: npm run generate -- [options]

Turns spec/<version> into everything below generated/.

  --target a,b    only these: ${targetIds.join(", ")}
  --check         write nothing; name every file that is missing, changed or stale
  --spec DIR      folder with one folder per API version        (default: spec)
  --out DIR       output folder: absent, empty, or one of ours  (default: generated)
  --json          the result as JSON
  --help          this text

Exit codes: 0 done, nothing stale; ${EXIT.failed} --check found differences; ${EXIT.spec} the spec has problems;
${EXIT.usage} wrong usage; ${EXIT.environment} the output folder cannot be used.`;

const root = resolve(import.meta.dirname, "..");

await main({
  usage: USAGE,
  options: {
    target: { type: "string" },
    check: { type: "boolean" },
    spec: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
  },
  async run(flags) {
    // Loaded late, so that --help and a wrong flag answer at once.
    const { runTool } = await import("./tool.ts");
    return runTool({
      root,
      targets: typeof flags["target"] === "string" ? flags["target"].split(",").map((name) => name.trim()) : null,
      check: flags["check"] === true,
      spec: resolve(textFlag(flags, "spec", resolve(root, "spec"))),
      out: resolve(textFlag(flags, "out", resolve(root, "generated"))),
      json: flags["json"] === true,
    });
  },
});
