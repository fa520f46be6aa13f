/** Every call of the client, and every way in which one ends: in good order, refused, broken, cut short. */

import { glbFile } from "../fixtures/files.ts";
import { type FinishedTask, MODEL_VERSION, Tripo, type TripoOptions } from "./client.ts";
import type { Drive } from "./drive.ts";
import { storedFile } from "./leaves.ts";

export type Scenario = readonly [name: string, run: () => Promise<unknown>];

const MEBIBYTE = 2 ** 20;
const BRIDGE = { prompt: "a bridge", model_version: MODEL_VERSION };

export function scenarios(drive: Drive): Scenario[] {
  const { baseUrl, key, folder, refusals, deadUrl } = drive;
  const options: TripoOptions = {
    baseUrl,
    apiKey: key,
    slots: "throw",
    deps: { random: () => 0 },
    timeouts: { headersMs: 500, idleMs: 500 },
  };
  // One each: what one of them is told does not hold up the next.
  const tripo = () => new Tripo(options);
  const task = (id: string) => tripo().task("text_to_model", id);
  const config = (more: TripoOptions) => async () => new Tripo({ ...options, ...more });
  return [
    ["the client", async () => tripo()],
    ["the client's prices", async () => tripo().price],
    ["a create under way", async () => underWay(tripo())],
    ["a task", () => tripo().textToModel({ ...BRIDGE })],
    ["a wait with a status that nobody knows", () => task("strange").wait().then(withoutOutput)],
    ["a balance", () => tripo().balance()],
    ["an upload in one piece", () => tripo().upload(storedFile())],
    ["an upload in parts", () => tripo().upload(new Blob([glbFile(17 * MEBIBYTE)]))],
    ["an upload to a host that is none", () => tripo().upload(storedFile())],
    ["an upload to a storage that quotes what it got", () => tripo().upload(storedFile())],
    ["an upload with leave that is wrong", () => tripo().upload(storedFile())],
    ["an upload to a storage that is gone", () => tripo().upload(storedFile())],
    ["a file that is no model", () => tripo().upload(new Uint8Array(40))],
    ["a download", async () => (await task("fine").wait()).download(`${folder}/files`)],
    ["a download where a file is", async () => (await task("fine").wait()).download(`${folder}/files`)],
    ["a download that is refused", async () => (await task("refused").wait()).download(`${folder}/refused`)],
    ["a download that leads elsewhere", async () => (await task("led-away").wait()).download(`${folder}/led`)],
    ["a download from where it must not", async () => (await task("unsafe").wait()).download(`${folder}/unsafe`)],
    ...refusals.map(
      ({ status, code }): Scenario => [
        `refused ${status} ${code}`,
        () => tripo().textToModel({ ...BRIDGE, prompt: `refuse ${status} ${code}` }),
      ],
    ),
    ...refusals.map(
      ({ status, code }): Scenario => [`a read refused ${status} ${code}`, () => tripo().getTask(`refuse-${status}-${code}`)],
    ),
    ["still away", () => stillAway(tripo())],
    ["a create without an answer", () => tripo().textToModel({ ...BRIDGE, prompt: "silence" })],
    ["a create answered with a page", () => tripo().textToModel({ ...BRIDGE, prompt: "page" })],
    ["a task that failed", () => task("failed").wait()],
    ["a task without output", () => task("empty").wait()],
    ["waits that look together", () => waitsTogether(tripo(), ["failed", "empty", "running"])],
    ["a wait that ends before the task", () => task("running").wait({ timeoutMs: 700 })],
    ["an abort", () => task("running").wait({ signal: AbortSignal.timeout(100) })],
    ["nobody there", () => new Tripo({ ...options, baseUrl: deadUrl }).balance()],
    ["a host that is gone", () => new Tripo({ ...options, ...gone() }).balance()],
    ["a wrong parameter", () => tripo().textToModel({ ...BRIDGE, face_limit: -1 })],
    ["a parameter to be warned of", () => tripo().textToModel({ ...BRIDGE, face_limit: -1 }, { checks: "warn" })],
    ["too dear", () => tripo().textToModel({ ...BRIDGE }, { maxCredits: 0 })],
    ["a key with a line break", config({ apiKey: `${key}\n` })],
    ["a key with a space", config({ apiKey: ` ${key}` })],
    ["a key beyond ASCII", config({ apiKey: `${key}é` })],
    ["a key of another kind", config({ apiKey: `tcli_${key}` })],
    ["a key without its beginning, at the vendor's", config({ apiKey: key.slice(4), baseUrl: undefined, region: "intl" })],
    ["a base URL with a key in it", config({ baseUrl: `https://user:${key}@example.com` })],
    ["a base URL with a key after it", config({ baseUrl: `https://example.com/?key=${key}` })],
    ["an id that is a path", async () => tripo().task("text_to_model", `../${"x".repeat(200)}`)],
  ];
}

async function stillAway(tripo: Tripo): Promise<unknown> {
  await tripo.getTask("refuse-429-1007").catch(() => {});
  return tripo.balance();
}

async function underWay(tripo: Tripo): Promise<object> {
  const pending = tripo.textToModel({ ...BRIDGE });
  await pending;
  // Wrapped: an async function would give the task.
  return { pending };
}

function waitsTogether(tripo: Tripo, ids: readonly string[]): Promise<unknown> {
  return Promise.allSettled(ids.map((id) => tripo.task("text_to_model", id).wait({ timeoutMs: 700 })));
}

/** The output holds signed URLs, for the user to have. */
function withoutOutput({ id, type, status, credits }: FinishedTask<"text_to_model", unknown>): object {
  return { id, type, status, credits };
}

/** A documented host, and a network that has no address for it. */
function gone(): TripoOptions {
  const cause = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
  return { baseUrl: undefined, region: "intl", fetch: () => Promise.reject(new TypeError("fetch failed", { cause })) };
}
