/** Our Python client beside the vendor's SDK, on the same mock in one run. */

import { join } from "node:path";
import { contestants } from "./python-clients.ts";
import { linesTable } from "./python-lines.ts";
import { waitTables } from "./python-waits.ts";
import { worstTables } from "./python-worst.ts";
import type { Row, Table } from "./report.ts";
import { ours } from "./workspace.ts";

/** Minutes: hanging is told from waiting by waiting. */
export async function pythonTables(): Promise<Table[]> {
  const { ready, skipped } = await contestants(join(ours, "python"));
  const absent = [...skipped].map(([what, note]): Row => ({ what, value: null, note }));
  return [...(await waitTables(ready, absent)), ...(await worstTables(ready, absent)), await linesTable(ready, absent)];
}
