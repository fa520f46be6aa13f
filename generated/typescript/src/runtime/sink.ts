// Copied from runtime/typescript/sink.ts by the generator: edit it there.

/** Where downloaded bytes go. Its twin for files is `node-target.ts`. */

export interface Sink {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Forgets what was written. */
  readonly restart: () => Promise<void>;
}

export interface MemorySink extends Sink {
  readonly blob: () => Blob;
}

export function memorySink(): MemorySink {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  return {
    write: async (bytes) => void pieces.push(new Uint8Array(bytes)),
    restart: async () => {
      pieces = [];
    },
    blob: () => new Blob(pieces),
  };
}
