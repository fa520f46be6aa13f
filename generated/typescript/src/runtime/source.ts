// Copied from runtime/typescript/source.ts by the generator: edit it there.

/** Whatever a user may give as a file, as one thing: bytes of a known number that can be read again and are proven unchanged. */

import { isObject } from "./pointer.ts";

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

export function isBuffer(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

export function isStream(value: unknown): value is ReadableStream<Uint8Array> {
  return value instanceof ReadableStream;
}

export function isIterable(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
