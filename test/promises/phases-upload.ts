/** An upload, held while it reads, sends a part, or completes. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Tripo } from "../../generated/typescript/src/v2/index.ts";
import { glbFile } from "../fixtures/files.ts";
import { type S3Operation, type S3Request, startS3Server } from "../servers/s3-server.ts";
import { MEBIBYTE } from "../servers/uploads.ts";
import { gate, later, type Phase, type Ready, type Stage } from "./phase.ts";
import { startService } from "./service.ts";

type LocalFile = Parameters<Tripo["upload"]>[0];

/** In three parts. */
const LARGE_BYTES = 16 * MEBIBYTE + 1_000;
const LATEST_MS = 25;

async function uploading({ client }: Stage, file: LocalFile, isHeld: (request: S3Request) => boolean): Promise<Ready> {
  const arrived = gate();
  const s3 = await startS3Server({
    fault: (request) => {
      if (!isHeld(request)) return undefined;
      arrived.open();
      return "stall";
    },
  });
  const service = await startService({ s3 });
  const tripo = client(service.baseUrl);
  return {
    start: (signal) => tripo.upload(file, { signal }),
    reached: () => arrived.opened,
    inspect: async () => (s3.store.objects.size + s3.store.uploads.size > 0 ? ["something is left in storage"] : []),
    leave: () => Promise.all([s3.close(), service.close()]),
  };
}

function heldAt(name: string, operation: S3Operation, part: number | null): Phase {
  const isHeld = (request: S3Request) => request.operation === operation && request.part === part;
  return { name, ends: "aborted", prepare: async (stage) => uploading(stage, await fileOnDisk(stage, LARGE_BYTES), isHeld) };
}

/** Reading and hashing take milliseconds: each run stops at another moment of them. */
const readingAFile: Phase = {
  name: "reading and hashing a file",
  ends: "aborted",
  prepare: async (stage) => {
    const ready = await uploading(stage, await fileOnDisk(stage, 16 * MEBIBYTE), () => true);
    return { ...ready, reached: () => later(stage.random() * LATEST_MS) };
  },
};

const readingAStream: Phase = {
  name: "reading a stream that gives nothing",
  ends: "aborted",
  prepare: async (stage) => {
    const ready = await uploading(stage, new ReadableStream<Uint8Array>(), () => true);
    return { ...ready, reached: () => later(15) };
  },
};

async function fileOnDisk({ folder }: Stage, bytes: number): Promise<{ path: string }> {
  const path = join(folder, "upload.glb");
  await writeFile(path, glbFile(bytes));
  return { path };
}

export const uploadPhases: readonly Phase[] = [
  readingAFile,
  readingAStream,
  heldAt("in a part of an upload", "UploadPart", 2),
  heldAt("completing an upload", "CompleteMultipartUpload", null),
];
