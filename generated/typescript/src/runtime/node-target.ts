// Copied from runtime/typescript/node-target.ts by the generator: edit it there.

/** A file that appears under its name complete or not at all. */

import type { FileHandle } from "node:fs/promises";
import { DownloadError } from "./errors.ts";
import { type FileSystem, loadNode, type Paths } from "./node-modules.ts";
import type { Sink } from "./sink.ts";

/** What to do when the name is taken: fail, replace the file, or add a number to the name. */
export type Existing = "fail" | "overwrite" | "unique";

export interface Folder {
  /** Throws `DownloadError` when the name is taken and that is not allowed: before anything is fetched. */
  readonly requireFree: (name: string) => Promise<void>;
  readonly open: (name: string) => Promise<Target>;
}

export interface Target extends Sink {
  /** Gives the file its name, and the path of it. */
  readonly commit: (name: string) => Promise<string>;
  readonly discard: () => Promise<void>;
}

interface Place {
  readonly fs: FileSystem;
  readonly path: Paths;
  /** Absolute, without links. */
  readonly root: string;
  readonly existing: Existing;
}

const NAMES = 1_000;

/** Creates the folder when it is not there. Links on the way to it are followed, those inside it are not. */
export async function openFolder(folder: string, existing: Existing): Promise<Folder> {
  const { fs, path } = await loadNode("use `blob(field)`, which gives a file in memory");
  const root = await toDisk(folder, async () => {
    await fs.mkdir(folder, { recursive: true });
    return fs.realpath(folder);
  });
  const place: Place = { fs, path, root, existing };
  return {
    requireFree: async (name) => {
      if (existing === "fail" && (await isTaken(fs, inside(place, name)))) throw taken(inside(place, name));
    },
    open: (name) => openTarget(place, name),
  };
}

async function openTarget(place: Place, name: string): Promise<Target> {
  const { fs, root } = place;
  await removeStale(place, name);
  const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW = 0 } = fs.constants;
  const partial = inside(place, `.${name}.${process.pid}-${crypto.randomUUID().slice(0, 8)}.partial`);
  const handle = await toDisk(root, () => fs.open(partial, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o666));
  let position = 0;
  return {
    write: (bytes) =>
      toDisk(partial, async () => {
        await writeAll(handle, bytes, position);
        position += bytes.length;
      }),
    restart: () =>
      toDisk(partial, async () => {
        await handle.truncate(0);
        position = 0;
      }),
    commit: (final) =>
      toDisk(inside(place, final), async () => {
        await handle.sync();
        await handle.close();
        return nameFile(place, partial, final);
      }),
    discard: async () => {
      await handle.close().catch(() => {});
      await fs.rm(partial, { force: true });
    },
  };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

async function nameFile(place: Place, partial: string, name: string): Promise<string> {
  const { fs, path, existing } = place;
  if (existing === "overwrite") {
    const final = inside(place, name);
    await fs.rename(partial, final);
    return final;
  }
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; number <= (existing === "unique" ? NAMES : 1); number++) {
    const final = inside(place, number === 1 ? name : `${stem}-${number}${ext}`);
    if (await nameIfFree(fs, partial, final)) return final;
  }
  throw taken(inside(place, name));
}

/** A link is made or refused in one step, whoever else wants the name; file systems without links leave a small gap. */
async function nameIfFree(fs: FileSystem, partial: string, final: string): Promise<boolean> {
  try {
    await fs.link(partial, final);
    await fs.rm(partial, { force: true });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST" || (await isTaken(fs, final))) return false;
    await fs.rename(partial, final);
    return true;
  }
}

/** What a process that was killed has left behind. */
async function removeStale({ fs, path, root }: Place, name: string): Promise<void> {
  for (const entry of await fs.readdir(root)) {
    const owner = entry.startsWith(`.${name}.`) ? /\.(\d+)-[0-9a-f]{8}\.partial$/.exec(entry)?.[1] : undefined;
    if (owner !== undefined && !isRunning(Number(owner))) await fs.rm(path.join(root, entry), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

async function isTaken(fs: FileSystem, final: string): Promise<boolean> {
  return fs.lstat(final).then(
    () => true,
    () => false,
  );
}

/** Names are ours and have no separators; this is the last look. */
function inside({ path, root }: Place, name: string): string {
  const final = path.join(root, name);
  if (path.dirname(final) !== root) throw new DownloadError(`${JSON.stringify(name)} would leave the folder.`);
  return final;
}

function taken(path: string): DownloadError {
  return new DownloadError(`${path} exists. Remove it, or set \`existing\` to "overwrite" or "unique".`, { path });
}

async function toDisk<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof DownloadError) throw cause;
    throw new DownloadError(`${path} cannot be written (${codeOf(cause) || String(cause)}).`, { path, cause });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
