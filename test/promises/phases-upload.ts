/** An upload, held while it reads, or on its way into storage as the API version has it. */

import { glbFile } from "../fixtures/files.ts";
import type { Received } from "../servers/fault-server.ts";
import { MEBIBYTE } from "../servers/uploads.ts";
import { type Gate, gate, later, type Phase } from "./phase.ts";
import { addressPhases, addressStorage } from "./phases-address.ts";
import { partPhases, partStorage } from "./phases-parts.ts";
import { fileOnDisk, type Storage, uploading } from "./uploading.ts";
import { hasRole, roleOf } from "./wire.ts";

const LATEST_MS = 25;
const isByCredentials = hasRole("upload-token");

/** Holds whatever comes. */
function deafStorage(arrived: Gate): Promise<Storage> {
  return isByCredentials ? partStorage(arrived, () => true) : addressStorage(arrived, "unanswered");
}

/** Through the API, which says nothing either. */
function isSent(_: unknown, { method, path }: Received): boolean {
  return roleOf(method, path) === "upload-direct";
}

/** Reading and hashing take milliseconds: each run stops at another moment of them. */
const readingAFile: Phase = {
  name: "reading and hashing a file",
  ends: "aborted",
  prepare: async (stage) => {
    const arrived = gate();
    const file = await fileOnDisk(stage, glbFile(16 * MEBIBYTE));
    const ready = await uploading(stage, { file, storage: await deafStorage(arrived), arrived, instead: isSent });
    return { ...ready, reached: () => later(stage.random() * LATEST_MS) };
  },
};

const readingAStream: Phase = {
  name: "reading a stream that gives nothing",
  ends: "aborted",
  prepare: async (stage) => {
    const arrived = gate();
    const ready = await uploading(stage, { file: new ReadableStream<Uint8Array>(), storage: await deafStorage(arrived), arrived });
    return { ...ready, reached: () => later(15) };
  },
};

export const uploadPhases: readonly Phase[] = [readingAFile, readingAStream, ...(isByCredentials ? partPhases : addressPhases)];
