/** The clear ends of a create: the service refused, or nothing left. Part of P2. */

import { setTimeout as pause } from "node:timers/promises";
import { randomOf } from "../fixtures/chance.ts";
import { replyJson, startFaultServer } from "../servers/fault-server.ts";
import { MODEL_VERSION, TripoError } from "./client.ts";
import { type Bench, eachOf, none, promised, type Row } from "./pledge.ts";
import { answer, refusal } from "./wire.ts";

/** Status and code -> the error; `retry` is what it says of itself. */
const REFUSALS = [
  { status: 401, code: 1002, name: "AuthError", retry: "never" },
  { status: 400, code: 1004, name: "InputError", retry: "never" },
  { status: 403, code: 2010, name: "CreditsError", retry: "never" },
  { status: 400, code: 2008, name: "ModerationError", retry: "never" },
  { status: 429, code: 2000, name: "SlotsFullError", retry: "slot" },
  { status: 400, code: 4_242, name: "InputError", retry: "never" },
  { status: 200, code: 1004, name: "InputError", retry: "never" },
  { status: 403, code: undefined, name: "PermissionError", retry: "never" },
] as const;
const CREATES = { tiny: 3, usual: 50, full: 500 } as const;
const DOWN_MS = 100;
const LEAST_SHARE = 0.999;
const QUIET = { apiKey: "tsk_refusals", slots: "throw", onWarning: () => {} } as const;

export async function refusalRows(bench: Bench): Promise<Row[]> {
  return [await refusedRow(bench), await unsentRow(bench)];
}

async function refusedRow({ Client }: Bench): Promise<Row> {
  const wrong: string[] = [];
  for (const { status, code, name, retry } of REFUSALS) {
    const server = await startFaultServer((socket) => replyJson(socket, refusal(code), { status }));
    const tripo = new Client({ ...QUIET, baseUrl: server.origin });
    const error: unknown = await tripo.textToModel({ prompt: "a bridge", model_version: MODEL_VERSION }).catch((thrown: unknown) => thrown);
    const isAsTold = error instanceof TripoError && error.name === name && error.retry === retry && server.posts() === 1;
    if (!isAsTold) wrong.push(`HTTP ${status}, code ${code}: ${String(error)}, ${server.posts()} POSTs`);
    await server.close();
  }
  return none("P2", "refusals that are not the typed error after one POST", { found: wrong, of: REFUSALS.length });
}

/** Nobody listens at first: a create that provably never left is sent once somebody does. */
async function unsentRow({ Client, size }: Bench): Promise<Row> {
  const { port, close } = await startFaultServer(() => {});
  await close();
  const deps = { random: randomOf(7) };
  const tripo = new Client({ ...QUIET, baseUrl: `http://127.0.0.1:${port}`, deps });
  const prompts = Array.from({ length: CREATES[size] }, (_, index) => `create ${index}.`);
  const made = eachOf(
    prompts,
    (prompt) =>
      tripo.textToModel({ prompt, model_version: MODEL_VERSION }).then(
        () => true,
        () => false,
      ),
    { atOnce: prompts.length },
  );
  await pause(DOWN_MS);
  const server = await startFaultServer((socket, _request, count) => replyJson(socket, answer("create", { id: `task-${count}` })), {
    port,
  });
  const share = (await made).filter(Boolean).length / prompts.length;
  const most = Math.max(...prompts.map((prompt) => server.requests.filter(({ body }) => body.includes(prompt)).length));
  await server.close();
  return promised("P2", `unsent creates that succeed when the service is back (of ${prompts.length})`, {
    measured: `${(share * 100).toFixed(1)} %, at most ${most} POST each`,
    wanted: ">= 99.9 %, 1",
    isKept: share >= LEAST_SHARE && most === 1,
  });
}
