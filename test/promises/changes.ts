/** Ways in which a file changes while it is sent, and when. */

import { appendFile, copyFile, open, rename, stat, truncate, utimes } from "node:fs/promises";
import type { S3Request } from "../servers/s3-server.ts";

export interface Change {
  readonly name: string;
  readonly apply: (path: string) => Promise<unknown>;
  /** At which request. */
  readonly isThen: (request: S3Request) => boolean;
}

const WAYS: Readonly<Record<string, Change["apply"]>> = {
  "overwritten in place": overwriteMost,
  "overwritten, its times put back": async (path) => {
    const { atime, mtime } = await stat(path);
    await overwriteMost(path);
    await utimes(path, atime, mtime);
  },
  grown: (path) => appendFile(path, "more"),
  cut: async (path) => truncate(path, Math.floor((await stat(path)).size / 2)),
  emptied: (path) => truncate(path, 0),
  replaced: async (path) => {
    const other = `${path}.new`;
    await copyFile(path, other);
    await overwriteMost(other);
    await rename(other, path);
  },
};

const MOMENTS: Readonly<Record<string, Change["isThen"]>> = {
  "before the first part": ({ operation }) => operation === "CreateMultipartUpload",
  "after the first part was read": ({ operation }) => operation === "UploadPart",
  "after the last part was read": ({ operation, part }) => operation === "UploadPart" && part === 3,
  "before the end": ({ operation }) => operation === "CompleteMultipartUpload",
};

/** Of what was read already and of what was not; the beginning tells the kind. */
export async function overwriteMost(path: string): Promise<void> {
  const handle = await open(path, "r+");
  const eighth = Math.floor((await handle.stat()).size / 8);
  await handle.write(Buffer.alloc(5 * eighth, "other bytes "), 0, 5 * eighth, eighth);
  await handle.close();
}

export const changes: readonly Change[] = Object.entries(WAYS).flatMap(([way, apply]) =>
  Object.entries(MOMENTS).map(([moment, isThen]) => ({ name: `${way} ${moment}`, apply, isThen })),
);
