/**
 * P8: credentials that expire in the middle of an upload do not end it.
 * The clock of the storage moves on by a minute with each part that it has: no run depends on how fast this machine is.
 */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { glbFile } from "../fixtures/files.ts";
import { type S3Server, startS3Server } from "../servers/s3-server.ts";
import { digest, MEBIBYTE } from "../servers/uploads.ts";
import { UploadError } from "./client.ts";
import { s3Leave } from "./leaves.ts";
import { type Bench, type ClientClass, type Pledge, promised, type Row } from "./pledge.ts";
import { startService } from "./service.ts";

const MINUTE_MS = 60_000;
const PARTS = 9;
/** The parts and the end of it. */
const UPLOAD_MS = (PARTS + 1) * MINUTE_MS;
const THIRD_MS = UPLOAD_MS / 3;
const MOST_LEAVES = 3;
const MOST_RESTARTS = 2;

interface Scenario {
  readonly what: string;
  readonly lifetimeMs: (count: number) => number;
  readonly key: (count: number) => string;
  readonly wanted: string;
  readonly isKept: (sent: Sent) => boolean;
}

interface Sent {
  readonly error: unknown;
  readonly isSame: boolean;
  readonly leaves: number;
  /** From the beginning, for another object. */
  readonly restarts: number;
  /** Most requests for one part that were signed with credentials already known to be dead. */
  readonly deadTries: number;
}

const SCENARIOS: readonly Scenario[] = [
  {
    what: "credentials for a third of the upload",
    lifetimeMs: () => THIRD_MS,
    key: () => "user/input.glb",
    wanted: "same bytes, <= 3 mints",
    isKept: ({ isSame, error, leaves }) => error === null && isSame && leaves <= MOST_LEAVES,
  },
  {
    what: "the same once, then for another object",
    lifetimeMs: (count) => (count === 1 ? THIRD_MS : UPLOAD_MS * 2),
    key: (count) => `user/${count}/input.glb`,
    wanted: "same bytes, <= 3 mints",
    isKept: ({ isSame, error, leaves }) => error === null && isSame && leaves <= MOST_LEAVES,
  },
  {
    what: "never long enough, always for another object",
    lifetimeMs: () => THIRD_MS,
    key: (count) => `user/${count}/input.glb`,
    wanted: "UploadError, <= 2 restarts",
    isKept: ({ error, restarts }) => error instanceof UploadError && restarts <= MOST_RESTARTS,
  },
];

export const expiry: Pledge = {
  ids: ["P8"],
  needs: { role: "upload-token", what: "credentials that expire", otherwise: "each attempt gets an address, nobody credentials" },
  measure: async ({ Client, onProgress }: Bench) => {
    const folder = await mkdtemp(join(tmpdir(), "expiry-"));
    const path = join(folder, "input.glb");
    await writeFile(path, glbFile(PARTS * 8 * MEBIBYTE));
    const rows: Row[] = [];
    for (const scenario of SCENARIOS) {
      rows.push(rowOf(scenario, await send(Client, path, scenario)));
      onProgress(rows.length, SCENARIOS.length);
    }
    await rm(folder, { recursive: true });
    return rows;
  },
};

function rowOf({ what, wanted, isKept }: Scenario, sent: Sent): Row {
  const { error, isSame, leaves, restarts, deadTries } = sent;
  const end = error === null ? (isSame ? "same bytes" : "other bytes") : error instanceof UploadError ? "UploadError" : String(error);
  return promised("P8", what, {
    measured: `${end}, ${leaves} mints, ${restarts} restarts, ${deadTries} dead request a part`,
    wanted: `${wanted}, <= 1`,
    isKept: isKept(sent) && deadTries <= 1,
  });
}

async function send(Client: ClientClass, path: string, { lifetimeMs, key }: Scenario): Promise<Sent> {
  let storage: S3Server | undefined;
  const partsStored = () => [...(storage?.store.uploads.values() ?? [])].reduce((sum, { parts }) => sum + parts.size, 0);
  const start = Date.now();
  const s3 = await startS3Server({ now: () => start + partsStored() * MINUTE_MS });
  storage = s3;
  const service = await startService({ leave: s3Leave(s3, { lifetimeMs, key }) });
  const tripo = new Client({ baseUrl: service.baseUrl, apiKey: "tsk_expiry", onWarning: () => {} });
  const error: unknown = await tripo.upload({ path }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const stored = [...s3.store.objects.values()].at(-1)?.bytes;
  await Promise.all([s3.close(), service.close()]);
  const isSame = digest(stored) === digest(glbFile(PARTS * 8 * MEBIBYTE));
  const restarts = new Set(s3.log.map(({ key }) => key)).size - 1;
  return { error, isSame, leaves: service.leaves(), restarts, deadTries: deadTriesOf(s3) };
}

/** By object, part and credentials: the first refusal is how anybody learns of it. */
function deadTriesOf({ log }: S3Server): number {
  const counts = new Map<string, number>();
  for (const { code, key, part, accessKeyId } of log) {
    if (code !== "ExpiredToken") continue;
    const name = [key, part, accessKeyId].join(" ");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
