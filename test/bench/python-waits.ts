/** What waiting costs: requests until a task is known to have ended, and how long after its end that is. */

import { median } from "./measure.ts";
import type { Contestant } from "./python-clients.ts";
import { drive, KEY, openStage, type Stage, type Told } from "./python-stage.ts";
import type { Row, Table } from "./report.ts";

/** Of time: a request of a few milliseconds then counts as some hundredths of a second. */
const SPEED = 10;
const PATIENCE_SECONDS = 600;
const MANY = 20;

interface Waited {
  readonly title: string;
  /** Per finished task: the creation, and every look. */
  readonly requests: number;
  /** Virtual seconds. */
  readonly lateSeconds: number;
  readonly finished: number;
}

/** For one task and for many at once: requests, then lateness. Ratios against ours. */
export async function waitTables(clients: readonly Contestant[], skipped: readonly Row[]): Promise<Table[]> {
  const tables: Table[] = [];
  for (const count of [1, MANY]) {
    const waits = await Promise.all(clients.map((client) => waitFor(client, count)));
    const what = count === 1 ? "one task" : `${count} tasks at once`;
    const tasks = "Tasks of a minute to a minute and a half on the mock, each client as it is set up by itself";
    tables.push({
      title: `Python: requests per finished task, ${what}`,
      says: `${tasks}: the creation and every look. Ratios against ours.`,
      unit: "requests",
      rows: [...rowsOf(waits, count, ({ requests }) => requests), ...skipped],
    });
    tables.push({
      title: `Python: from the end of a task to its detection, ${what}`,
      says: `${tasks}: virtual seconds, the median of all tasks. Ratios against ours.`,
      unit: "s",
      rows: [...rowsOf(waits, count, ({ lateSeconds }) => lateSeconds), ...skipped],
    });
  }
  return tables;
}

function rowsOf(waits: readonly Waited[], count: number, figure: (waited: Waited) => number): Row[] {
  const ours = waits.find(({ title }) => title === "ours");
  return waits.map((waited) => ({
    what: waited.title,
    value: figure(waited),
    ...(ours !== undefined && { ratio: figure(waited) / figure(ours) }),
    ...(waited.finished < count && { note: `${waited.finished} of ${count} finished` }),
  }));
}

async function waitFor(client: Contestant, count: number): Promise<Waited> {
  const stage = await openStage(`wait-${count}`, client, { speed: SPEED, slots: MANY });
  try {
    const prompts = Array.from({ length: count }, (_, index) => `a small stone bridge, number ${index}`);
    const virtual = await virtualClock(stage);
    const told = await drive(client, stage, { prompts, speed: SPEED, patience: PATIENCE_SECONDS, wantsFiles: false });
    const requests = stage.mock.requests().length;
    const finished = told.filter(({ ended }) => ended === "result");
    const late = await Promise.all(finished.map((task) => lateness(stage, task, virtual)));
    return { title: client.title, requests: requests / finished.length, lateSeconds: median(late), finished: finished.length };
  } finally {
    await stage.close();
  }
}

/** Real milliseconds since the epoch -> the mock's own. */
async function virtualClock({ mock }: Stage): Promise<(realMs: number) => number> {
  const response = await fetch(`${mock.origin}/__mock/clock`);
  const { now } = Object(await response.json());
  const virtualMs = typeof now === "number" ? now : Date.parse(now);
  const realMs = Date.now();
  return (at) => virtualMs + (at - realMs) * SPEED;
}

async function lateness({ baseUrl }: Stage, { id, finishedAt = 0 }: Told, virtual: (realMs: number) => number): Promise<number> {
  const response = await fetch(`${baseUrl}/tasks/${id}`, { headers: { authorization: `Bearer ${KEY}` } });
  const { data } = Object(await response.json());
  return (virtual(finishedAt) - Date.parse(data.completed_at)) / 1_000;
}
