/** Our Python client beside the vendor's SDK, on the same mock in one run. */

import { join } from "node:path";
import { type Contestant, contestants } from "./python-clients.ts";
import { linesTable } from "./python-lines.ts";
import { wireOf } from "./python-stage.ts";
import { waitTables } from "./python-waits.ts";
import { worstTables } from "./python-worst.ts";
import type { Row, Table } from "./report.ts";
import { ours } from "./workspace.ts";

/** Minutes: what hangs is told from what waits by waiting. Only the worst cases are for the SDK of the API version before, too. */
export async function pythonTables(): Promise<Table[]> {
  const { ready, skipped } = await contestants(join(ours, "python"));
  const absent = [...skipped].map(([what, note]): Row => ({ what, value: null, note }));
  const isCurrent = (client: Contestant) => wireOf(client).api === "v3";
  const current = ready.filter(isCurrent);
  return [...(await waitTables(current, absent)), ...(await worstTables(ready, absent)), await linesTable(current, absent)];
}
