/** What the client adds to a request: the same calls through it and through bare fetch, one after the other, on loopback. */
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import createClient from "openapi-fetch";
import { median, quantile, type Subject, type Turns, takeTurns } from "./measure.ts";
import type { Row, Table } from "./report.ts";
import { typescriptSource } from "./workspace.ts";

const LARGEST_OVERHEAD = 1.05;
const BATCH = 400;
const BODY = { type: "text_to_model", prompt: "a small stone bridge" };
const ID = "1ec04ced-4b87-44f6-a296-beee80777941";
const AUTHORIZATION = { Authorization: "Bearer tsk_example" };

/** What is used of the generated package, which is there only once the bench has generated it. */
interface Package {
  Tripo: new (
    options: object,
  ) => {
    textToModel(input: object, options?: { checks: "off" }): Promise<{ id: string }>;
    getTask(id: string): Promise<{ status: string }>;
  };
}

export async function overheadTables(turns: Turns): Promise<Table[]> {
  const worker = new Worker(new URL("./answering.ts", import.meta.url));
  try {
    const [{ port }] = await once(worker, "message");
    const baseUrl = `http://127.0.0.1:${port}`;
    const ours: Package = await import(pathToFileURL(`${typescriptSource}/v2/index.ts`).href);
    const tripo = new ours.Tripo({ baseUrl, apiKey: "tsk_example" });
    const inner: OpenapiFetch = createClient({ baseUrl, headers: AUTHORIZATION });
    const creating: Subject[] = [
      { name: "bare fetch", run: () => bareCreate(baseUrl) },
      { name: "openapi-fetch", run: () => inner.request("post", "/task", { body: BODY }) },
      { name: "ours, no checks", run: () => tripo.textToModel({ prompt: BODY.prompt }, { checks: "off" }) },
      { name: "ours", run: () => tripo.textToModel({ prompt: BODY.prompt }) },
    ];
    const reading: Subject[] = [
      { name: "bare fetch", run: () => bareRead(baseUrl) },
      { name: "openapi-fetch", run: () => inner.request("get", "/task/{task_id}", { params: { path: { task_id: ID } } }) },
      { name: "ours", run: () => tripo.getTask(ID) },
    ];
    return [await overheadTable("create", creating, turns), await overheadTable("read", reading, turns)];
  } finally {
    await worker.terminate();
  }
}

async function overheadTable(what: string, subjects: readonly Subject[], turns: Turns): Promise<Table> {
  const times = await takeTurns(subjects, { ...turns, batch: BATCH });
  const bare = median(times("bare fetch"));
  return {
    title: `Overhead: ${what}`,
    says: `Loopback, one request after another, ${BATCH} in a turn, until the answer is parsed: medians, ratios against bare fetch.`,
    unit: "µs",
    rows: subjects.map(({ name }) => overheadRow(name, times(name), bare)),
  };
}

function overheadRow(what: string, times: readonly number[], bare: number): Row {
  const value = median(times);
  const ratio = value / bare;
  const target = what === "ours" ? { target: { says: "<= 1.05 x", isMet: ratio <= LARGEST_OVERHEAD } } : {};
  return {
    what,
    value: value * 1000,
    ratio,
    ...target,
    note: `+${Math.round((value - bare) * 1000)} µs, p99 ${Math.round(quantile(times, 0.99) * 1000)} µs`,
  };
}

async function bareCreate(baseUrl: string): Promise<string> {
  const headers = { ...AUTHORIZATION, "Content-Type": "application/json" };
  const response = await fetch(`${baseUrl}/task`, { method: "POST", headers, body: JSON.stringify(BODY) });
  const { data } = await response.json();
  return data.task_id;
}

async function bareRead(baseUrl: string): Promise<string> {
  const response = await fetch(`${baseUrl}/task/${ID}`, { headers: AUTHORIZATION });
  const { data } = await response.json();
  return data.status;
}

/** What is used of openapi-fetch; its own types follow a document, and here only what happens at run time counts. */
interface OpenapiFetch {
  request(method: string, path: string, init?: Record<string, unknown>): Promise<unknown>;
}
