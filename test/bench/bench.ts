/** The parts of the bench in order; each leaves tables. */
import { writeConsumers } from "./consumers.ts";
import type { Turns } from "./measure.ts";
import { mockTables } from "./mock.ts";
import { overheadTables } from "./overhead.ts";
import { type Bench, preparePeers } from "./peers.ts";
import { pythonTables } from "./python.ts";
import { peersTable, scalesTable, stagesTable } from "./regenerate.ts";
import type { Table } from "./report.ts";
import { sizesTable } from "./sizes.ts";
import { typesTable } from "./types.ts";
import { startWorkspace } from "./workspace.ts";

/** Peers are made ready when the first part asks for them. */
type Measure = (bench: () => Promise<Bench>, turns: Turns) => Promise<Table[]>;

const MEASURES = {
  regenerate: async (bench, turns) => [await peersTable(await bench(), turns), await stagesTable(turns), await scalesTable(turns)],
  sizes: async (bench) => [await sizesTable(await bench())],
  types: async (bench, turns) => [await typesTable(await bench(), turns)],
  overhead: async (_bench, turns) => overheadTables(turns),
  mock: async (bench, turns) => mockTables(await bench(), turns),
  python: async () => pythonTables(),
} as const satisfies Record<string, Measure>;

export type Part = keyof typeof MEASURES;

export async function measureAll(parts: readonly Part[], turns: Turns): Promise<Table[]> {
  await startWorkspace();
  await writeConsumers();
  let prepared: Promise<Bench> | undefined;
  const bench = () => (prepared ??= preparePeers());
  const tables: Table[] = [];
  for (const part of parts) tables.push(...(await MEASURES[part](bench, turns)));
  return tables;
}
