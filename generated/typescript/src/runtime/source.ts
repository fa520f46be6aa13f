// Copied from runtime/typescript/source.ts by the generator: edit it there.

/** Whatever a user may give as a file, as one thing: bytes of a known number that can be read again and are proven unchanged. */

import { FileProblem } from "./file-problem.ts";
import { isObject } from "./pointer.ts";
import { follow } from "./scope.ts";

/** A file on disk (Node, Deno, Bun). */
export interface FilePath {
  readonly path: string;
}

/** Bytes at hand. A stream is read whole, up to the limit of its field, before anything is sent. */
export type LocalFile = FilePath | Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** What a file field takes beside a reference in its wire form: a public http(s) URL, or a file from here. */
export type FileSource = string | URL | LocalFile;

/** A file that the service can reach already: exactly one of the references `Via`, and what may stand beside it. */
export type WireReference<Named, Via extends PropertyKey> = Referring<NonNullable<Named>, Via & keyof NonNullable<Named>>;
type Referring<Named, Via extends keyof Named> = { [Key in Via]: Required<Pick<Named, Key>> & Omit<Named, Via> }[Via];

/** Skips a view. */
export type EmptySlot = null | Record<string, never>;

export interface Source {
  /** How messages call it. */
  readonly name: string;
  readonly size: number;
  /** The bytes between two offsets. Throws `FileProblem` when the file is no longer the one that was opened. */
  readonly read: (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>;
  /** Throws `FileProblem` when anything may have changed since opening. */
  readonly verify: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function isPath(value: unknown): value is FilePath {
  return isObject(value) && typeof value["path"] === "string" && Object.keys(value).length === 1;
}

/** Whether a value holds bytes, or names a file that does. */
export function isLocalFile(value: unknown): value is LocalFile {
  return isPath(value) || value instanceof Blob || isBuffer(value) || isStream(value) || isIterable(value);
}

export interface OpenOptions {
  /** The most that a stream may hold. */
  readonly maxBytes: number;
  /** Ends the reading of a stream. */
  readonly signal: AbortSignal;
}

/** Opens without reading more than it must: only a stream is read, whole. Throws `FileProblem`. */
export async function openSource(file: LocalFile, { maxBytes, signal }: OpenOptions): Promise<Source> {
  if (isPath(file)) return openPath(file.path);
  if (file instanceof Blob) return blobSource(file);
  if (isBuffer(file)) return bytesSource("The given buffer", file);
  const chunks = isStream(file) ? chunksOf(file, signal) : file;
  return bytesSource("The given stream", await collect(chunks, maxBytes));
}

async function openPath(path: string): Promise<Source> {
  const { openFile } = await import("./node-source.ts");
  return openFile(path);
}

function blobSource(blob: Blob): Source {
  const name = blob instanceof File && blob.name !== "" ? JSON.stringify(blob.name) : "The given Blob";
  const read = async (start: number, end: number) => {
    try {
      return new Uint8Array(await blob.slice(start, end).arrayBuffer());
    } catch (error) {
      // A Blob of a file on disk becomes unreadable when the file changes.
      throw new FileProblem("changed", `${name} cannot be read any more: it has changed or gone.`, error);
    }
  };
  return { name, size: blob.size, read, verify: async () => void (await read(0, 1)), close: async () => {} };
}

/** Takes a copy: the caller may go on using the buffer. */
function bytesSource(name: string, given: ArrayBuffer | ArrayBufferView): Source {
  const view = given instanceof ArrayBuffer ? new Uint8Array(given) : new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const bytes = new Uint8Array(view);
  return {
    name,
    size: bytes.length,
    read: async (start, end) => bytes.subarray(start, end),
    verify: async () => {},
    close: async () => {},
  };
}

async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) throw new FileProblem("type", "A stream of a file must give Uint8Array.");
    size += chunk.byteLength;
    if (size > maxBytes) throw new FileProblem("maxBytes", `The given stream holds more than ${maxBytes} bytes, the most that fit here.`);
    pieces.push(new Uint8Array(chunk));
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** Not every browser can iterate over a stream. */
async function* chunksOf(stream: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  const stop = () => void reader.cancel().catch(() => {});
  const unfollow = follow(signal, stop);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    unfollow();
    stop();
  }
}

function isBuffer(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function isStream(value: unknown): value is ReadableStream<Uint8Array> {
  return value instanceof ReadableStream;
}

function isIterable(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
