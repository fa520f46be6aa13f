/** `npm run coverage:spec [-- --json]`: a table per version; exit 1 when a spec lacks anything. */
import { join } from "node:path";
import { CommandError, EXIT, main } from "../../runtime/command/command.ts";
import { coverage, type Row } from "./coverage.ts";
import { pairs } from "./versions.ts";

const USAGE = `Usage: npm run coverage:spec -- [--json]

Counts the spec of each version against a list of facts that was transcribed by hand and independently of it
(test/coverage/v2, v3). Names what is missing, and what the spec has besides.

Exit codes: 0 everything is there; ${EXIT.failed} something is missing; ${EXIT.usage} wrong usage; ${EXIT.environment} nothing is generated.`;

const generated = join(import.meta.dirname, "../../generated");

await main({
  usage: USAGE,
  options: { json: { type: "boolean" } },
  async run(flags) {
    const found = pairs(generated);
    if (found.length === 0) throw new CommandError(EXIT.environment, "There is nothing in generated/ir. Run: npm run generate");
    const all = Object.fromEntries(found.map(({ version, list, spec }) => [version, coverage(list, spec)]));
    console.log(flags["json"] === true ? JSON.stringify(all, null, 2) : tables(all));
    const isComplete = Object.values(all).every((rows) => rows.every(({ missing }) => missing.length === 0));
    return isComplete ? EXIT.ok : EXIT.failed;
  },
});

function tables(all: Record<string, readonly Row[]>): string {
  return Object.entries(all)
    .map(([version, rows]) => `${version}\n${table(rows)}`)
    .join("\n\n");
}

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
  return whole === 0 ? "" : `${Math.floor((part / whole) * 1000) / 10} %`;
}
