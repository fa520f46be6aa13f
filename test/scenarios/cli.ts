/** `npm run scenarios`: what it prints. No logic: see `runner.ts`. */

import { CommandError, chosenFlag, EXIT, main, textFlag } from "../../runtime/command/command.ts";
import { agreed } from "./agreement.ts";
import { columns, readyLanguages } from "./languages.ts";
import { rendered } from "./matrix.ts";
import { generatedScenarios, isGenerated } from "./rules.ts";
import { type Cell, playAll } from "./runner.ts";
import { type Scenario, scenarios } from "./scenario.ts";

const IDS = columns.map(({ id }) => id);

const USAGE = `Usage: npm run scenarios -- [options]

Replays test/scenarios, and what every rule of the description accepts and rejects, with the client of every language, and prints how many of each topic hold: topic x language.
Below the table stands every scenario that does not hold, with the place in its expectation, what was wanted and what came.

  --only text      scenarios whose topic or name holds this text: --only waiting, --only "Retry-After"
  --language a,b   only these: ${IDS.join(", ")}
  --json           the cells as JSON
  --help           this text

A language whose toolchain is missing is skipped by name; with CI=true that is a failure. How scenarios are written: test/scenarios/README.md.
Exit codes: 0 all hold; ${EXIT.failed} one does not; ${EXIT.usage} wrong usage; ${EXIT.environment} no language can play here.`;

await main({
  usage: USAGE,
  options: { only: { type: "string" }, language: { type: "string" }, json: { type: "boolean" } },
  async run(flags) {
    const wanted = chosenFlag(flags, "language", { what: "language", all: IDS });
    const chosen = matching(textFlag(flags, "only", ""));
    const { languages, missing } = await readyLanguages(wanted);
    for (const reason of missing.values()) console.error(`Skipped: ${reason}`);
    if (languages.length === 0) throw new CommandError(EXIT.environment, "No language can play here.");
    let done = 0;
    const played = await playAll(chosen, languages, () => showProgress(++done, chosen.length * languages.length));
    const cells = agreed(played, isGenerated);
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
    console.log(flags["json"] === true ? JSON.stringify(cells.map(toldCell), null, 2) : rendered(cells));
    const isRed = cells.some(({ differences }) => differences.length > 0) || (missing.size > 0 && Boolean(process.env["CI"]));
    return isRed ? EXIT.failed : EXIT.ok;
  },
});

function matching(text: string): Scenario[] {
  const found = [...scenarios(), ...generatedScenarios()].filter(
    ({ topic, name }) => topic === text || `${topic}: ${name}`.toLowerCase().includes(text.toLowerCase()),
  );
  if (found.length === 0) throw new CommandError(EXIT.usage, `No scenario holds "${text}" in its topic or name.`);
  return found;
}

function toldCell({ scenario: { topic, name }, language, differences }: Cell) {
  return { topic, name, language, differences };
}

function showProgress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${done} of ${of}`);
}
