/** P7: what lies in storage after an upload is the file's bytes, or there is an error. */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { oneOf, randomOf, wholeBelow } from "../fixtures/chance.ts";
import { glbFile } from "../fixtures/files.ts";
import { type S3Fault, type S3Request, startS3Server } from "../servers/s3-server.ts";
import { digest, MEBIBYTE } from "../servers/uploads.ts";
import { type Change, changes } from "./changes.ts";
import { s3Leave } from "./leaves.ts";
import { libStorageRow } from "./lib-storage.ts";
import { type Bench, beside, type ClientClass, eachOf, none, type Pledge, promised, type Row, skipped } from "./pledge.ts";
import { startService } from "./service.ts";

const SEEDS = { tiny: 1, usual: 6, full: 250 } as const;
const MOST_FAULTS = 3;
/** Of any request. */
const FAULTS: readonly S3Fault[] = ["reset", "drop-answer", { status: 500, code: "InternalError" }, { status: 503, code: "SlowDown" }];
/** Told in the body, which the answer to a HEAD has not. */
const TOLD_FAULTS: readonly S3Fault[] = [
  ...FAULTS,
  { status: 200, code: "InternalError" },
  { status: 400, code: "RequestTimeout" },
  { status: 400, code: "BadDigest" },
];

export const uploaded: Pledge = {
  ids: ["P7"],
  needs: { role: "upload-token", what: "uploads in parts", otherwise: "a file goes in one piece here" },
  measure: async (bench) => {
    const folder = await mkdtemp(join(tmpdir(), "uploaded-"));
    try {
      return [...(await faultRows(bench, folder)), await changeRow(bench, folder), ...(await peerRows(bench, folder))];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

interface Sent {
  readonly error: unknown;
  readonly isSame: boolean;
  readonly isStored: boolean;
  /** Beyond the first time, in sizes of the file. */
  readonly resent: number;
}

interface Sending {
  readonly Client: ClientClass;
  readonly path: string;
  readonly fault: (request: S3Request) => S3Fault | undefined | Promise<S3Fault | undefined>;
}

/** One upload of a file, and what storage has then. */
async function send({ Client, path, fault }: Sending): Promise<Sent> {
  const bytes = await readFile(path);
  const s3 = await startS3Server({ fault });
  const service = await startService({ leave: s3Leave(s3) });
  const tripo = new Client({ baseUrl: service.baseUrl, apiKey: "tsk_uploaded", deps: { random: () => 0 }, onWarning: () => {} });
  const error: unknown = await tripo.upload({ path }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const stored = [...s3.store.objects.values()].at(-1)?.bytes;
  const sentBytes = s3.log.filter(({ operation }) => operation === "UploadPart").reduce((sum, part) => sum + part.bytes, 0);
  await Promise.all([s3.close(), service.close()]);
  return { error, isSame: digest(stored) === digest(bytes), isStored: stored !== undefined, resent: sentBytes / bytes.length - 1 };
}

async function faultRows({ size, Client, onProgress }: Bench, folder: string): Promise<Row[]> {
  const cases = Array.from({ length: MOST_FAULTS + 1 }, (_, faults) =>
    Array.from({ length: SEEDS[size] }, (_, seed) => ({ faults, seed })),
  ).flat();
  const run = async ({ faults, seed }: { faults: number; seed: number }) => {
    const random = randomOf(seed * (MOST_FAULTS + 1) + faults);
    const path = join(folder, `${faults}-${seed}.glb`);
    await writeFile(path, glbFile(16 * MEBIBYTE + 1 + wholeBelow(3 * MEBIBYTE, random)));
    // By the request, not by the order in which parts happen to come.
    const chanceOf = ({ attempt, part, operation }: S3Request) =>
      randomOf(seed * 10_000 + operation.length * 100 + (part ?? 9) * 10 + attempt);
    const fault = (request: S3Request) =>
      request.attempt <= faults ? oneOf(request.operation === "HeadObject" ? FAULTS : TOLD_FAULTS, chanceOf(request)) : undefined;
    const sent = await send({ Client, path, fault });
    await rm(path);
    return { faults, seed, ...sent };
  };
  const all = await eachOf(cases, run, { atOnce: 2, onProgress });
  const named = (bad: typeof all) => bad.map(({ faults, seed, error }) => `${faults} faults, seed ${seed}: ${error ?? "other bytes"}`);
  return [
    none("P7", `uploads that are not the file's bytes, 0 to ${MOST_FAULTS} faults a step`, {
      found: named(all.filter(({ error, isSame }) => error !== null || !isSame)),
      of: all.length,
    }),
    ...[1, 2, 3].map((k) =>
      resentRow(
        k,
        all.filter(({ faults }) => faults === k),
      ),
    ),
  ];
}

function resentRow(faults: number, all: readonly Sent[]): Row {
  const most = Math.max(...all.map(({ resent }) => resent));
  const isKept = all.length > 0 && most <= faults;
  return promised("P7", `bytes sent again after ${faults} faults per part`, {
    measured: `${most.toFixed(2)} x the part`,
    wanted: `<= ${faults} x`,
    isKept,
  });
}

async function changeRow({ size, Client }: Bench, folder: string): Promise<Row> {
  const chosen = size === "tiny" ? changes.slice(0, 3) : changes;
  const all = await eachOf(chosen, (change) => sendChanging({ Client, folder, change }), { atOnce: 2 });
  const wrong = all.filter(({ error, isSame, isStored }) => (error === null ? !isSame : isStored));
  const refused = all.filter(({ error }) => error !== null).length;
  const row = none("P7", "false successes of files that change meanwhile", { found: wrong.map(({ name }) => name), of: all.length });
  return { ...row, measured: `${row.measured}; ${refused} refused, the others as at first` };
}

async function sendChanging({ Client, folder, change: { name, apply, isThen } }: { Client: ClientClass; folder: string; change: Change }) {
  const path = join(folder, `${name}.glb`);
  await writeFile(path, glbFile(17 * MEBIBYTE));
  let applied: Promise<unknown> | undefined;
  const fault = async (request: S3Request) => {
    if (isThen(request)) applied ??= apply(path);
    await applied;
    return undefined;
  };
  const sent = await send({ Client, path, fault });
  await applied;
  return { name, ...sent };
}

async function peerRows({ withPeers, size }: Bench, folder: string): Promise<Row[]> {
  if (!withPeers || size === "tiny") return [];
  const path = join(folder, "peer.glb");
  await writeFile(path, glbFile(17 * MEBIBYTE));
  return [
    await libStorageRow(path).then(
      (told) => beside("P7", "@aws-sdk/lib-storage, overwritten after part 1", told),
      (error: unknown) => skipped("P7", "@aws-sdk/lib-storage", String(error)),
    ),
  ];
}
