/** The stateful mock under load: beside mocks that remember nothing, through whole lives, and over many tasks. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { median, type Turns } from "./measure.ts";
import { type MockServer, NAMES, startServer } from "./mock-servers.ts";
import type { Bench } from "./peers.ts";
import type { Row, Table } from "./report.ts";

interface Load {
  url: string;
  method: "POST";
  connections: number;
  headers: Record<string, string>;
  body: string;
  duration?: number;
  amount?: number;
}
const autocannon: (load: Load) => Promise<{ requests: { average: number }; non2xx: number }> = createRequire(import.meta.url)("autocannon");

const CONNECTIONS = 20;
const SECONDS = 2;
const LIVES = 1_000;
const MANY_TASKS = 100_000;
const HEADERS = { authorization: "Bearer tsk_bench", "content-type": "application/json" };
const BODY = { type: "text_to_model", prompt: "a small stone bridge" };

export async function mockTables(_bench: Bench, turns: Turns): Promise<Table[]> {
  return [await throughputTable(turns), await livesTable(turns), await memoryTable()];
}

async function throughputTable({ runs }: Turns): Promise<Table> {
  const { servers, skipped } = await startAll();
  const measured = new Map(servers.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round <= runs; round++)
    for (const { name, url } of servers) {
      const rate = await createdPerSecond(url);
      if (round > 0) measured.get(name)?.push(rate);
    }
  for (const server of servers) server.stop();
  const of = (name: string) => median(measured.get(name) ?? []);
  const best = Math.max(...servers.filter(({ name }) => name !== "ours").map(({ name }) => of(name)), 0);
  const isMet = of("ours") >= Math.min(10_000, best);
  return {
    title: "Mock: creations per second",
    says: `The same body, ${CONNECTIONS} connections, ${SECONDS} s a turn. Ours checks every rule and keeps every task; the others answer an example. Ratios against ours.`,
    unit: "/s",
    rows: [
      ...servers.map(
        ({ name }): Row => ({
          ...{ what: name, value: of(name), ratio: of(name) / of("ours") },
          ...(name === "ours" && { target: { says: "10,000 or the best of them", isMet } }),
        }),
      ),
      ...skipped,
    ],
  };
}

async function startAll(): Promise<{ servers: MockServer[]; skipped: Row[] }> {
  const servers: MockServer[] = [];
  const skipped: Row[] = [];
  for (const name of NAMES) {
    try {
      servers.push(await startServer(name));
    } catch (error) {
      skipped.push({ what: name, value: null, note: error instanceof Error ? error.message : String(error) });
    }
  }
  return { servers, skipped };
}

/** Throws when a single answer was a refusal: its figure would be of something else. */
async function createdPerSecond(url: string): Promise<number> {
  const load = { url: `${url}/task`, method: "POST", connections: CONNECTIONS, headers: HEADERS, body: JSON.stringify(BODY) } as const;
  const { requests, non2xx } = await autocannon({ ...load, duration: SECONDS });
  if (non2xx > 0) throw new Error(`${url} refused ${non2xx} creations.`);
  return requests.average;
}

/** Created, read until they succeed: time runs a thousand times faster there. */
async function livesTable({ runs, now }: Turns): Promise<Table> {
  const server = await startServer("ours");
  const times: number[] = [];
  for (let round = 0; round <= runs; round++) {
    const start = now();
    await Promise.all(Array.from({ length: CONNECTIONS }, () => liveMany(server.url, LIVES / CONNECTIONS)));
    if (round > 0) times.push(now() - start);
  }
  server.stop();
  const value = median(times);
  return {
    title: `Mock: ${LIVES} tasks from creation to success`,
    says: "Wall time for all of them, in virtual time at 1,000 times the service's speed.",
    unit: "ms",
    rows: [{ what: "ours", value, target: { says: "< 1,000 ms", isMet: value < 1_000 } }],
  };
}

/** Creates them all, then reads each until it is final. */
async function liveMany(url: string, count: number): Promise<void> {
  const ids: string[] = [];
  for (let task = 0; task < count; task++) {
    const response = await fetch(`${url}/task`, { method: "POST", headers: HEADERS, body: JSON.stringify(BODY) });
    ids.push(Object(await response.json()).data.task_id);
  }
  for (const id of ids)
    for (let status = ""; status !== "success"; ) {
      const response = await fetch(`${url}/task/${id}`, { headers: HEADERS });
      status = Object(await response.json()).data.status;
    }
}

async function memoryTable(): Promise<Table> {
  const server = await startServer("ours");
  const rows: Row[] = [];
  for (const tasks of [MANY_TASKS / 2, MANY_TASKS]) {
    const load = {
      url: `${server.url}/task`,
      method: "POST",
      connections: CONNECTIONS,
      headers: HEADERS,
      body: JSON.stringify(BODY),
    } as const;
    await autocannon({ ...load, amount: MANY_TASKS / 2 });
    rows.push({ what: `after ${tasks} tasks`, value: residentMegabytes(server.process.pid) });
  }
  server.stop();
  const [half, whole] = rows.map(({ value }) => value ?? Number.NaN);
  const growth = (whole ?? Number.NaN) / (half ?? Number.NaN);
  return {
    title: "Mock: memory",
    says: "Resident memory of the process; 10,000 finished tasks are remembered. Ratio of the second half against the first.",
    unit: "MB",
    rows: rows.map((row, index) => (index === 0 ? row : { ...row, ratio: growth, target: { says: "flat: < 1.1 x", isMet: growth < 1.1 } })),
  };
}

/** Linux tells; elsewhere the row says nothing. */
function residentMegabytes(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
