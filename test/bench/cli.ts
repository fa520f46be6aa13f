/** `npm run bench`: what it prints and in which order. No logic: see the files of its tables. */
import { CommandError, chosenFlag, EXIT, type Flags, main } from "../../runtime/command/command.ts";

const PARTS = ["regenerate", "sizes", "types", "overhead", "mock", "python"] as const;

const USAGE = `Usage: npm run bench -- [options]

Measures this project and its peers side by side in one run, on the spec as it stands: medians, ratios, targets.

  --only a,b   only these: ${PARTS.join(", ")}
  --runs N     counted runs of each, after one to warm up    (default: 5)
  --json       the tables as JSON
  --help       this text

Works in .cache/bench. A peer that is not installed here is skipped with its reason.
Exit codes: 0 measured, whatever the figures; ${EXIT.failed} a program that was to be measured failed; ${EXIT.usage} wrong usage.`;

await main({
  usage: USAGE,
  options: { only: { type: "string" }, runs: { type: "string" }, json: { type: "boolean" } },
  async run(flags) {
    const parts = chosenFlag(flags, "only", { what: "part", all: PARTS });
    const runs = countedRuns(flags);
    // Loaded late, so that --help and a wrong flag answer at once.
    const { measureAll } = await import("./bench.ts");
    const tables = await measureAll(parts, { runs, now: () => performance.now(), onTurn: showTurn });
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
    const { renderReport } = await import("./report.ts");
    console.log(flags["json"] === true ? JSON.stringify(tables, null, 2) : renderReport(tables));
    return EXIT.ok;
  },
});

function showTurn(name: string, turn: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${name}: ${turn} of ${of}`);
}

function countedRuns({ runs = "5" }: Flags): number {
  const count = Number(runs);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new CommandError(EXIT.usage, `--runs must be a whole number from 1, got ${runs}.`);
}
