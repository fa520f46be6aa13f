/** What waiting costs: requests until a task is known to have ended, and how long after its end that is. */

import type { Contestant } from "./python-clients.ts";
import { drive, KEY, openStage, type Stage, type Told } from "./python-stage.ts";
import type { Row, Table } from "./report.ts";

/** Of time: a request of a few milliseconds then counts as some hundredths of a second. */
const SPEED = 10;
const PATIENCE_SECONDS = 600;
const MANY = 20;
/** Clients that wait for one task each. */
const ALONE = 40;

interface Waited {
  readonly title: string;
  /** Per finished task: the creation, and every look. */
  readonly requests: number;
  /** Virtual seconds. */
  readonly lateSeconds: number;
  readonly lost: number;
}

/** Waited for alone, and many at once: requests, then lateness. Ratios against ours. */
export async function waitTables(clients: readonly Contestant[], skipped: readonly Row[]): Promise<Table[]> {
  const alone: Waited[] = [];
  const together: Waited[] = [];
  for (const client of clients) {
    alone.push(await waitFor(client, { waiters: ALONE, each: 1 }));
    together.push(await waitFor(client, { waiters: 1, each: MANY }));
  }
  return [...tablesOf("a task waited for alone", alone, skipped), ...tablesOf(`${MANY} tasks waited for at once`, together, skipped)];
}

function tablesOf(what: string, waits: readonly Waited[], skipped: readonly Row[]): Table[] {
  const tasks = "Tasks of a minute to a minute and a half on the mock, each client as it is set up by itself";
  return [
    {
      title: `Python: requests per finished task, ${what}`,
      says: `${tasks}: the creation and every look. Means, ratios against ours.`,
      unit: "requests",
      rows: [...rowsOf(waits, ({ requests }) => requests), ...skipped],
    },
    {
      title: `Python: from the end of a task to its detection, ${what}`,
      says: `${tasks}: virtual seconds. Means, ratios against ours.`,
      unit: "s",
      rows: [...rowsOf(waits, ({ lateSeconds }) => lateSeconds), ...skipped],
    },
  ];
}

function rowsOf(waits: readonly Waited[], figure: (waited: Waited) => number): Row[] {
  const ours = waits.find(({ title }) => title === "ours");
  return waits.map((waited) => ({
    what: waited.title,
    value: figure(waited),
    ...(ours !== undefined && { ratio: figure(waited) / figure(ours) }),
    ...(waited.lost > 0 && { note: `${waited.lost} did not finish` }),
  }));
}

async function waitFor(client: Contestant, { waiters, each }: { waiters: number; each: number }): Promise<Waited> {
  const stage = await openStage(`wait-${each}`, client, { speed: SPEED, slots: MANY });
  try {
    const keys = Array.from({ length: waiters }, (_, index) => `${KEY}_${index}`);
    const prompts = Array.from({ length: each }, (_, index) => `a small stone bridge, number ${index}`);
    const virtual = await virtualClock(stage);
    const told = await drive(client, stage, { keys, prompts, speed: SPEED, patience: PATIENCE_SECONDS, wantsFiles: false });
    const requests = stage.mock.requests().length;
    const finished = told.filter(({ ended }) => ended === "result");
    const late = await Promise.all(finished.map((task) => lateness(stage, task, virtual)));
    const lateSeconds = late.reduce((sum, seconds) => sum + seconds, 0) / late.length;
    return { title: client.title, requests: requests / late.length, lateSeconds, lost: told.length - finished.length };
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

async function lateness({ baseUrl }: Stage, { id, key, finishedAt = 0 }: Told, virtual: (realMs: number) => number): Promise<number> {
  const response = await fetch(`${baseUrl}/tasks/${id}`, { headers: { authorization: `Bearer ${key}` } });
  const { data } = Object(await response.json());
  return (virtual(finishedAt) - Date.parse(data.completed_at)) / 1_000;
}
