/** P11: no secret in any output. A process does all that can be done with the client and prints what it gets; its output is searched. */

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readIr } from "../ir.ts";
import { type Canary, encoded, FORMS, type Hit, hitsIn } from "./canaries.ts";
import { client } from "./client.ts";
import { CHANNELS, type Drive, MET, type Plant } from "./drive.ts";
import { startWorld } from "./leak-services.ts";
import { none, type Pledge, promised, type Row } from "./pledge.ts";
import { suiteRow } from "./suite-leaks.ts";

const { errors, successor } = readIr();
const KEY = `tsk_${digestOf("key")}`;
const SIGNATURE = digestOf("signature");
const QUOTED = digestOf("quoted signature");
const WEBHOOK_SECRET = `whsec_${digestOf("webhook secret")}`;

export const leaks: Pledge = {
  ids: ["P11"],
  measure: async ({ size }) => [...(await driven()), ...(size === "full" ? [await suiteRow()] : [])],
};

/** One of each kind, as the catalogue lists them. */
function refusals(): Drive["refusals"] {
  const kinds = [...new Set(errors.map(({ kind }) => kind))];
  return kinds.flatMap((wanted) => {
    const row = errors.find(({ kind, http }) => kind === wanted && http.length > 0);
    return row ? [{ status: row.http[0] ?? 400, code: row.code }] : [];
  });
}

async function driven(): Promise<Row[]> {
  const world = await startWorld({ key: KEY, signature: SIGNATURE, quoted: QUOTED, webhookSecret: WEBHOOK_SECRET });
  const folder = await mkdtemp(join(tmpdir(), "leaks-"));
  const plants = CHANNELS.map((channel, index) => plantFor(channel, index));
  const { baseUrl, deadUrl, signedUrl } = world;
  const drive: Drive = { baseUrl, key: KEY, folder, refusals: refusals(), deadUrl, signedUrl, webhookSecret: WEBHOOK_SECRET, plants };
  try {
    const channels = [...(await run(drive)), ...(await written(folder))];
    const search = (canaries: readonly Canary[]) => channels.flatMap(({ name, bytes }) => hitsIn(name, bytes, canaries));
    const bytes = channels.reduce((sum, channel) => sum + channel.bytes.length, 0);
    const [signature, quoted, others] = [[SIGNATURE], [QUOTED], null].map((wanted) =>
      world.canaries.filter(({ value }) => (wanted ? wanted.includes(value) : value !== SIGNATURE && value !== QUOTED)),
    );
    return [
      hitRow("printed: the key, secrets of storage", { canaries: others ?? [], search, bytes }),
      hitRow("printed: the signature of a URL of an answer", { canaries: signature ?? [], search, bytes }),
      hitRow("printed: the signature of a URL in the service's words", { canaries: quoted ?? [], search, bytes }),
      plantRow(search(plants.map(({ channel }) => ({ name: channel, value: plantedValue(channel) })))),
      classRow(JSON.parse(await readFile(join(folder, MET), "utf8"))),
    ];
  } finally {
    await world.close();
    await rm(folder, { recursive: true });
  }
}

interface Channel {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** To its end, whatever the exit code: the last thing that it does is to leave an error alone. */
async function run(drive: Drive): Promise<Channel[]> {
  const env = { ...process.env, CANARY_DRIVE: JSON.stringify(drive), NODE_OPTIONS: "" };
  const child = spawn(process.execPath, [join(import.meta.dirname, "driver.ts")], { env, stdio: ["ignore", "pipe", "pipe"] });
  const read = async (name: string, stream: AsyncIterable<Buffer>) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return { name, bytes: Buffer.concat(chunks) };
  };
  return Promise.all([read("stdout", child.stdout), read("stderr", child.stderr)]);
}

async function written(folder: string): Promise<Channel[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(
    files.map(async (path) => ({ name: `file ${path.slice(folder.length + 1)}`, bytes: await readFile(path) })),
  );
  return [...contents, { name: "file names", bytes: Buffer.from(entries.map(({ name }) => name).join("\n")) }];
}

function digestOf(text: string): string {
  return createHash("sha256").update(`canary ${text}`).digest("hex");
}

function plantedValue(channel: string): string {
  return `planted+${digestOf(channel)}/end`;
}

/** Each channel gets another form; a file name cannot hold all of them. */
function plantFor(channel: Plant["channel"], index: number): Plant {
  const value = plantedValue(channel);
  const form = channel === "file name" ? "percent" : (FORMS[index % (FORMS.length - 1)] ?? "raw");
  return { channel, form, text: encoded(value, form)[0]?.toString() ?? "" };
}

interface Search {
  readonly canaries: readonly Canary[];
  readonly search: (canaries: readonly Canary[]) => Hit[];
  readonly bytes: number;
}

function hitRow(what: string, { canaries, search, bytes }: Search): Row {
  const hits = search(canaries);
  const seen = canaries.filter(({ name }) => hits.some(({ canary }) => canary === name));
  const found = seen.map(
    ({ name }) => `${name} in ${[...new Set(hits.filter(({ canary }) => canary === name).map(({ channel }) => channel))].join(" and ")}`,
  );
  const row = none("P11", what, { found, of: canaries.length });
  return { ...row, measured: `${row.measured}; ${bytes} bytes of stdout, stderr and files` };
}

/** Without this a zero above would mean nothing. */
function plantRow(hits: readonly Hit[]): Row {
  const missed = CHANNELS.filter((channel) => !hits.some(({ canary }) => canary === channel));
  return promised("P11", "leaks made on purpose that were caught", {
    measured: `${CHANNELS.length - missed.length} of ${CHANNELS.length}${missed[0] === undefined ? "" : `, not: ${missed.join(", ")}`}`,
    wanted: `${CHANNELS.length}`,
    isKept: missed.length === 0,
  });
}

function classRow(met: readonly string[]): Row {
  const classes = Object.values(client).flatMap((each) => (isErrorClass(each) ? [each.name] : []));
  // What has no successor cannot be replaced by one.
  const bases = ["TripoError", "ApiError", ...(successor === null ? ["ApiVersionRetired"] : [])];
  const leaves = classes.filter((name) => !bases.includes(name));
  return none("P11", "kinds of error that were not printed", { found: leaves.filter((name) => !met.includes(name)), of: leaves.length });
}

function isErrorClass(value: unknown): value is { name: string } {
  return typeof value === "function" && (value === client.TripoError || value.prototype instanceof client.TripoError);
}
