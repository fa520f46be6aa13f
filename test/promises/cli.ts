/** `npm run bench:reliability`: what it prints. No logic: see the file of each promise. */

import { readdirSync } from "node:fs";
import { CommandError, chosenFlag, EXIT, type Flags, main, textFlag } from "../../runtime/command/command.ts";
import { IDS } from "./ids.ts";

const VERSIONS = readdirSync("generated/ir")
  .map((file) => file.replace(/\.json$/, ""))
  .sort();
const NEWEST = VERSIONS.at(-1) ?? "";

const USAGE = `Usage: npm run bench:reliability -- [options]

Measures what the TypeScript client promises, on real sockets: faults, storms, aborts, expiry, leaks, hostile names.

  --api v2      the client of this API version, over its wire    (default: the newest, ${NEWEST})
  --only P1,P3  only these: ${IDS.join(", ")}
  --full        as large as the promises say; takes an hour, not minutes
  --json        the rows as JSON
  --help        this text

Other clients are measured beside ours: they are installed below .cache/ on first use, and skipped where that cannot be.
Exit codes: 0 every promise is kept; ${EXIT.failed} one is broken; ${EXIT.usage} wrong usage.`;

await main({
  usage: USAGE,
  options: { api: { type: "string" }, only: { type: "string" }, full: { type: "boolean" }, json: { type: "boolean" } },
  async run(flags) {
    const ids = chosenFlag(flags, "only", { what: "promise", all: IDS });
    // Loaded late: what is loaded then is of this version, and so are the processes that it starts.
    process.env["TEST_API"] = versionOf(flags);
    const [{ Tripo }, { measure }, { brokenRows, renderRows }] = await Promise.all([
      import("./client.ts"),
      import("./registry.ts"),
      import("./report.ts"),
    ]);
    const size = flags["full"] === true ? "full" : "usual";
    const rows = await measure(ids, { size, Client: Tripo, withPeers: true, onProgress: showProgress });
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
    console.log(flags["json"] === true ? JSON.stringify(rows, null, 2) : renderRows(rows));
    // What others' clients leave running is not waited for.
    setTimeout(() => process.exit(), 1_000).unref();
    return brokenRows(rows).length > 0 ? EXIT.failed : EXIT.ok;
  },
});

function versionOf(flags: Flags): string {
  const version = textFlag(flags, "api", NEWEST);
  if (VERSIONS.includes(version)) return version;
  throw new CommandError(EXIT.usage, `No API version \`${version}\`. There are: ${VERSIONS.join(", ")}.`);
}

function showProgress(id: string, done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${id}: ${done} of ${of}`);
}
