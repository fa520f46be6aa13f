/** Opens whatever a user has given as a file. */

import { FileProblem } from "./file-problem.ts";
import { follow } from "./scope.ts";
import { isBuffer, isPath, isStream, type LocalFile, type Source } from "./source.ts";

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
