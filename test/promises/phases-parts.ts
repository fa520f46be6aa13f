/** An upload with credentials, held while storage takes it in parts. */

import { glbFile } from "../fixtures/files.ts";
import { type S3Operation, type S3Request, startS3Server } from "../servers/s3-server.ts";
import { MEBIBYTE } from "../servers/uploads.ts";
import { s3Leave } from "./leaves.ts";
import { type Gate, gate, type Phase } from "./phase.ts";
import { fileOnDisk, type Storage, uploading } from "./uploading.ts";

/** In three parts. */
const LARGE_BYTES = 16 * MEBIBYTE + 1_000;

export async function partStorage(arrived: Gate, isHeld: (request: S3Request) => boolean): Promise<Storage> {
  const s3 = await startS3Server({
    fault: (request) => {
      if (!isHeld(request)) return undefined;
      arrived.open();
      return "stall";
    },
  });
  return { leave: s3Leave(s3), isEmpty: () => s3.store.objects.size + s3.store.uploads.size === 0, close: s3.close };
}

function heldAt(name: string, operation: S3Operation, part: number | null): Phase {
  return {
    name,
    ends: "aborted",
    prepare: async (stage) => {
      const arrived = gate();
      const storage = await partStorage(arrived, (request) => request.operation === operation && request.part === part);
      return uploading(stage, { file: await fileOnDisk(stage, glbFile(LARGE_BYTES)), storage, arrived });
    },
  };
}

export const partPhases: readonly Phase[] = [
  heldAt("in a part of an upload", "UploadPart", 2),
  heldAt("completing an upload", "CompleteMultipartUpload", null),
];
