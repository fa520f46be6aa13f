// Copied from runtime/typescript/node-source.ts by the generator: edit it there.

/** A file on disk as a source: opened once, judged by its handle, and watched until it is sent. */

import type { BigIntStats } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { FileProblem } from "./file-problem.ts";
import { type FileSystem, loadNode } from "./node-modules.ts";
import type { Source } from "./source.ts";

/** Coarser than the clock of any common file system: a change within one tick of the last one would not be seen. */
const CLOCK_TICK_MS = 50;
const LOOKS = 5;

/** Opens a regular file, through links; anything else is a `FileProblem`. A FIFO does not block: it is opened non-blocking. */
export async function openFile(path: string): Promise<Source> {
  const name = JSON.stringify(path);
  const { fs } = await loadNode("give a Blob or bytes");
  const handle = await open(fs, path, name);
  try {
    refuseSpecial(await handle.stat({ bigint: true }), name);
    return await watched(handle, name);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function open(fs: FileSystem, path: string, name: string): Promise<FileHandle> {
  try {
    const { O_RDONLY, O_NONBLOCK = 0 } = fs.constants;
    return await fs.open(path, O_RDONLY | O_NONBLOCK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new FileProblem(...refusalOf(code, name), error);
  }
}

function refusalOf(code: string, name: string): [keyword: string, message: string] {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return ["missing", `There is no file ${name}.`];
    case "EACCES":
    case "EPERM":
      return ["permission", `${name} may not be read by this process.`];
    case "EISDIR":
      return ["directory", `${name} is a directory; give one file.`];
    case "ENXIO":
      return ["special", `${name} is no regular file but a socket or a device.`];
    default:
      return ["unreadable", `${name} cannot be opened (${code || "bad path"}).`];
  }
}

function refuseSpecial(stats: BigIntStats, name: string): void {
  if (stats.isDirectory()) throw new FileProblem("directory", `${name} is a directory; give one file.`);
  if (!stats.isFile()) throw new FileProblem("special", `${name} is no regular file but a pipe, a socket or a device.`);
}

async function watched(handle: FileHandle, name: string): Promise<Source> {
  const first = await settledStats(handle, name);
  const size = Number(first.size);
  const verify = async () => {
    const stats = await handle.stat({ bigint: true });
    if (identityOf(stats) !== identityOf(first))
      throw new FileProblem("changed", `${name} changed while it was being sent. Send it again when it is finished.`);
  };
  const read = async (start: number, end: number) => {
    const wanted = Math.max(0, Math.min(end, size) - start);
    const bytes = new Uint8Array(wanted);
    for (let filled = 0; filled < wanted; ) {
      const { bytesRead } = await handle.read(bytes, filled, wanted - filled, start + filled);
      if (bytesRead === 0) throw new FileProblem("changed", `${name} became shorter while it was being sent.`);
      filled += bytesRead;
    }
    await verify();
    return bytes;
  };
  return { name, size, read, verify, close: () => handle.close() };
}

/** Waits until the last change lies one tick back, so that the next one gets another time. */
async function settledStats(handle: FileHandle, name: string): Promise<BigIntStats> {
  for (let look = 0; look < LOOKS; look++) {
    const stats = await handle.stat({ bigint: true });
    const ageMs = Date.now() - Number(stats.ctimeMs);
    // Below zero the clock was put back: waiting would not help.
    if (ageMs < 0 || ageMs >= CLOCK_TICK_MS) return stats;
    await new Promise((resolve) => setTimeout(resolve, CLOCK_TICK_MS - ageMs));
  }
  throw new FileProblem("changed", `${name} is being written right now. Send it when it is finished.`);
}

/** The time of the last change of the node shows writes whose modification time was put back. */
function identityOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join();
}
