/** Every cell of the matrix: one test per language and topic, red when a scenario of it does not hold. */

import { beforeAll, describe, expect, test } from "vitest";
import { requireToolchain } from "../toolchain.ts";
import { agreed } from "./agreement.ts";
import { columns, readyLanguages } from "./languages.ts";
import { redCell } from "./matrix.ts";
import { generatedScenarios, isGenerated } from "./rules.ts";
import { type Cell, playAll } from "./runner.ts";
import { scenarios } from "./scenario.ts";

const LIMIT_MS = 900_000;
const all = [...scenarios(), ...generatedScenarios()];
const topics = [...new Set(all.map(({ topic }) => topic))];
let missing: ReadonlyMap<string, string>;
let cells: readonly Cell[] = [];

beforeAll(async () => {
  const ready = await readyLanguages(columns.map(({ id }) => id));
  missing = ready.missing;
  cells = agreed(await playAll(all, ready.languages), isGenerated);
}, LIMIT_MS);

for (const { id, toolchain } of columns) {
  describe(toolchain.title, () => {
    for (const topic of topics)
      test(topic, ({ skip }) => {
        const reason = missing.get(id);
        if (reason !== undefined) return requireToolchain(reason, skip);
        const own = cells.filter(({ scenario, language }) => scenario.topic === topic && language === id);
        expect(own.length).toBe(all.filter((scenario) => scenario.topic === topic).length);
        expect(own.filter(({ differences }) => differences.length > 0).map(redCell)).toEqual([]);
      });
  });
}
