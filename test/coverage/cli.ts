/** `npm run coverage:spec [-- --json]`: the table; exit 1 when the spec lacks anything. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandError, EXIT, main } from "../../runtime/command/command.ts";
import { coverage, type Row } from "./coverage.ts";
import { readList } from "./listed.ts";
import { readSpec } from "./spec.ts";

const USAGE = `Usage: npm run coverage:spec -- [--json]

Counts the spec against a list of facts that was transcribed by hand and independently of it (test/coverage/v2).
Names what is missing, and what the spec has besides.

Exit codes: 0 everything is there; ${EXIT.failed} something is missing; ${EXIT.usage} wrong usage; ${EXIT.environment} nothing is generated.`;

const generated = join(import.meta.dirname, "../../generated");

await main({
  usage: USAGE,
  options: { json: { type: "boolean" } },
  async run(flags) {
    if (!existsSync(join(generated, "ir/v2.json")))
      throw new CommandError(EXIT.environment, "There is no generated/ir/v2.json. Run: npm run generate");
    const rows = coverage(readList(join(import.meta.dirname, "v2")), readSpec(generated, "v2"));
    console.log(flags["json"] === true ? JSON.stringify(rows, null, 2) : table(rows));
    return rows.some(({ missing }) => missing.length > 0) ? EXIT.failed : EXIT.ok;
  },
});

function table(all: readonly Row[]): string {
  const width = Math.max(...all.map(({ kind }) => kind.length));
  const line = (kind: string, listed: string | number, inSpec: string | number, share: string) =>
    `${kind.padEnd(width)}  ${String(listed).padStart(6)}  ${String(inSpec).padStart(7)}  ${share.padStart(6)}`;
  const lines = all.map(({ kind, listed, inSpec }) => line(kind, listed, inSpec, percent(inSpec, listed)));
  const listed = all.reduce((sum, row) => sum + row.listed, 0);
  const inSpec = all.reduce((sum, row) => sum + row.inSpec, 0);
  return [
    line("kind", "listed", "in spec", ""),
    ...lines,
    line("all", listed, inSpec, percent(inSpec, listed)),
    ...all.flatMap(({ kind, missing }) => missing.map(({ name, problem }) => `missing  ${kind}: ${name}: ${clipped(problem ?? "")}`)),
    ...all.filter(({ extras }) => extras.length > 0).map(({ kind, extras }) => `besides  ${kind}: ${extras.join(", ")}`),
  ].join("\n");
}

/** Bodies can be long; `--json` has them whole. */
function clipped(problem: string): string {
  return problem.length > 240 ? `${problem.slice(0, 239)}…` : problem;
}

/** Rounded down, so that 100 % means all. */
function percent(part: number, whole: number): string {
  return `${Math.floor((part / Math.max(whole, 1)) * 1000) / 10} %`;
}
