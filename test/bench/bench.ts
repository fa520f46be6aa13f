/** The parts of the bench in order; each leaves tables. */
import { writeConsumers } from "./consumers.ts";
import type { Turns } from "./measure.ts";
import { mockTables } from "./mock.ts";
import { overheadTables } from "./overhead.ts";
import { type Bench, preparePeers } from "./peers.ts";
import { peersTable, scalesTable, stagesTable } from "./regenerate.ts";
import type { Table } from "./report.ts";
import { sizesTable } from "./sizes.ts";
import { typesTable } from "./types.ts";
import { startWorkspace } from "./workspace.ts";

type Measure = (bench: Bench, turns: Turns) => Promise<Table[]>;

const MEASURES = {
  regenerate: async (bench, turns) => [await peersTable(bench, turns), await stagesTable(turns), await scalesTable(turns)],
  sizes: async (bench) => [await sizesTable(bench)],
  types: async (bench, turns) => [await typesTable(bench, turns)],
  overhead: async (_bench, turns) => overheadTables(turns),
  mock: async (bench, turns) => mockTables(bench, turns),
} as const satisfies Record<string, Measure>;

export type Part = keyof typeof MEASURES;

export async function measureAll(parts: readonly Part[], turns: Turns): Promise<Table[]> {
  await startWorkspace();
  const bench = await preparePeers();
  await writeConsumers();
  const tables: Table[] = [];
  for (const part of parts) tables.push(...(await MEASURES[part](bench, turns)));
  return tables;
}
