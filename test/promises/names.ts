/** P13: whatever ids and names the other side gives, nothing is written outside the folder, nothing is asked outside the path template. */

import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { randomOf } from "../fixtures/chance.ts";
import { glbFile } from "../fixtures/files.ts";
import { startCdn } from "../servers/cdn.ts";
import { replyJson } from "../servers/fault-server.ts";
import { type FinishedTask, MODEL_VERSION, type Tripo, TripoError } from "./client.ts";
import { hostileText } from "./hostile-text.ts";
import { type Bench, type ClientClass, eachOf, none, type Pledge, type Row } from "./pledge.ts";
import { startService } from "./service.ts";
import { answer, pathPattern, RAW, roleOf } from "./wire.ts";

const TEXTS = { tiny: 200, usual: 2_000, full: 100_000 } as const;
const FIELDS_PER_TASK = 20;
/** What the description has; ids are what may stand in a path without leading elsewhere. */
const PATHS = new RegExp(`^(?:${pathPattern("create", "")}|${pathPattern("read", "[A-Za-z0-9_-]{1,128}")})$`);
const NAMES = /^[A-Za-z0-9_-]{1,110}\.[a-z0-9]{1,5}$/;
const OURS = "not to be touched";

export const names: Pledge = {
  ids: ["P13"],
  measure: async (bench) => [...(await idRows(bench)), ...(await nameRows(bench))],
};

async function idRows({ size, Client }: Bench): Promise<Row[]> {
  const random = randomOf(13);
  const ids = Array.from({ length: TEXTS[size] }, () => hostileText(random));
  let next = "";
  const service = await startService({
    instead: (socket, { method, path }) => {
      const isCreate = roleOf(method, path) === "create";
      if (isCreate) replyJson(socket, answer("create", { id: next }));
      return isCreate;
    },
  });
  const tripo = new Client({ baseUrl: service.baseUrl, apiKey: "tsk_names", onWarning: () => {} });
  const untyped: string[] = [];
  for (const id of ids) {
    next = id;
    for (const call of idCalls(tripo, id)) {
      const error: unknown = await call().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error !== null && !(error instanceof TripoError)) untyped.push(`${JSON.stringify(id)}: ${String(error)}`);
    }
  }
  await service.close();
  const outside = service.requests.map(({ path }) => path).filter((path) => !PATHS.test(path));
  return [
    none("P13", `requests outside the path template, by ${ids.length} ids`, { found: outside, of: service.requests.length }),
    none("P13", "hostile ids that end in an untyped error", { found: untyped, of: ids.length }),
  ];
}

function idCalls(tripo: Tripo, id: string): (() => Promise<unknown>)[] {
  return [
    () => tripo.getTask(id),
    async () => tripo.task("text_to_model", id).read(),
    async () => (await tripo.textToModel({ prompt: "x", model_version: MODEL_VERSION })).read(),
  ];
}

async function nameRows({ size, Client, onProgress }: Bench): Promise<Row[]> {
  const count = TEXTS[size] / FIELDS_PER_TASK;
  const seeds = Array.from({ length: count }, (_, seed) => seed);
  const saved = await eachOf(seeds, (seed) => save(Client, seed), { atOnce: 2, onProgress });
  const files = saved.flatMap((each) => each.files);
  return [
    none("P13", `writes outside the folder, by ${TEXTS[size]} names`, { found: saved.flatMap(({ outside }) => outside), of: files.length }),
    none("P13", "names that are not ours", { found: files.filter((name) => !NAMES.test(name)), of: files.length }),
  ];
}

interface Saved {
  readonly files: readonly string[];
  readonly outside: readonly string[];
}

/** Outputs with hostile names, at hostile URLs, of a hostile type, into a folder with a link that leads out of it. */
async function save(Client: ClientClass, seed: number): Promise<Saved> {
  const random = randomOf(seed);
  const root = await mkdtemp(join(tmpdir(), "names-"));
  const folder = join(root, "deep", "target");
  await mkdir(folder, { recursive: true });
  await writeFile(join(root, "ours"), OURS);
  const disposition = printable(hostileText(random)).slice(0, 1_000);
  const cdn = await startCdn(() => ({ body: glbFile(64), headers: { "Content-Disposition": `attachment; filename="../${disposition}"` } }));
  const outputs = Array.from({ length: FIELDS_PER_TASK }, () => [hostileText(random), urlAt(cdn.origin, hostileText(random))] as const);
  const type = hostileText(random);
  const task = { type, status: "success", output: { model: `${cdn.origin}/x.glb`, ...Object.fromEntries(outputs) } };
  const service = await startService({ task: () => task });
  const tripo = new Client({ baseUrl: service.baseUrl, apiKey: "tsk_names", deps: { sleep: () => setImmediate() }, onWarning: () => {} });
  try {
    const finished = await tripo.createTask({ ...RAW.body, prompt: "x" }, { operation: RAW.operation, type }).wait();
    await plantLink(finished, { folder, root });
    await finished.download({ folder, existing: seed % 2 === 0 ? "unique" : "overwrite" }).catch((error: unknown) => {
      if (!(error instanceof TripoError)) throw error;
    });
    return { files: await readdir(folder), outside: await outsideOf(folder, root) };
  } finally {
    await Promise.all([cdn.close(), service.close(), rm(root, { recursive: true })]);
  }
}

function urlAt(origin: string, text: string): string {
  return `${origin}/${printable(text).slice(0, 500)}.glb`;
}

/** What cannot stand in a header or a URL is percent-encoded, as UTF-8. */
function printable(text: string): string {
  return text.replace(/[^\x21-\x7e]+/g, (marks) =>
    [...Buffer.from(marks)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  );
}

/** Under the name that a file will get: it is learnt by saving that file elsewhere. */
async function plantLink(finished: FinishedTask<string, unknown>, { folder, root }: { folder: string; root: string }): Promise<void> {
  const learnt = await finished.download({ folder: join(root, "learnt"), fields: ["model"] });
  await Promise.all(learnt.map(({ path }) => symlink(join(root, "ours"), join(folder, basename(path)))));
}

/** What is there beside the folder and our file, or is no longer as it was. */
async function outsideOf(folder: string, root: string): Promise<string[]> {
  const around = [...(await readdir(root)), ...(await readdir(dirname(folder)))].filter(
    (name) => !["deep", "learnt", "ours", "target"].includes(name),
  );
  return (await readFile(join(root, "ours"), "utf8")) === OURS ? around : [...around, "what a link led to"];
}
