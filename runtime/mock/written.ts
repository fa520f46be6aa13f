/** Output files as they were written, kept for those who ask again: a download in ranges does so several times. */

import { createHash } from "node:crypto";
import { Newest } from "./newest.ts";

export interface WrittenFile {
  readonly content: Uint8Array;
  readonly etag: string;
}

export class WrittenFiles {
  readonly #files = new Newest<Promise<WrittenFile>>({ most: 16 });

  /** The file of that name; `write` makes it, unless it is there. */
  file(name: string, write: () => Promise<Uint8Array>): Promise<WrittenFile> {
    const file = this.#files.get(name) ?? write().then(tagged);
    this.#files.set(name, file);
    // What could not be written may be tried again.
    file.catch(() => this.#files.get(name) === file && this.#files.delete(name));
    return file;
  }

  clear(): void {
    this.#files.clear();
  }
}

function tagged(content: Uint8Array): WrittenFile {
  return { content, etag: `"${createHash("md5").update(content).digest("hex")}"` };
}
