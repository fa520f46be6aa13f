// Copied from runtime/mock/s3/store.ts by the generator: edit it there.

/** Objects and unfinished uploads, with S3's rules for parts. */

import { createHash } from "node:crypto";
import { S3Refusal } from "./errors.ts";

const SMALLEST_PART_BYTES = 5 * 1024 * 1024;

export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly etag: string;
}

interface Part {
  readonly etag: string;
  readonly bytes: Uint8Array;
}

export interface S3StoreOptions {
  /** Names an upload; must differ each time. */
  readonly newId: () => string;
  /** Of too many objects the oldest are forgotten. */
  readonly capacityBytes: number;
}

export class S3Store {
  readonly objects = new Map<string, StoredObject>();
  /** Upload id -> object key and parts; aborted and completed ones are gone. */
  readonly uploads = new Map<string, { readonly key: string; readonly parts: Map<number, Part> }>();
  readonly #options: S3StoreOptions;
  #bytes = 0;

  constructor(options: S3StoreOptions) {
    this.#options = options;
  }

  put(key: string, bytes: Uint8Array): string {
    return this.#keep(key, { bytes, etag: md5(bytes) });
  }

  create(key: string): string {
    const id = `${this.#options.newId()}/+=`;
    this.uploads.set(id, { key, parts: new Map() });
    return id;
  }

  putPart(key: string, id: string, { number, bytes }: { number: number; bytes: Uint8Array }): string {
    const etag = md5(bytes);
    this.#upload(key, id).parts.set(number, { etag, bytes });
    return etag;
  }

  abort(key: string, id: string): void {
    this.#upload(key, id);
    this.uploads.delete(id);
  }

  /** `listed` is what the client believes to have sent, in its order. */
  complete(key: string, id: string, listed: readonly { number: number; etag: string }[]): string {
    const { parts } = this.#upload(key, id);
    if (listed.some(({ number }, index) => number <= (listed[index - 1]?.number ?? 0))) throw new S3Refusal(400, "InvalidPartOrder");
    const stored = listed.map(({ number, etag }) => {
      const part = parts.get(number);
      if (part?.etag !== etag) throw new S3Refusal(400, "InvalidPart");
      return part;
    });
    if (stored.length === 0) throw new S3Refusal(400, "MalformedXML");
    if (stored.slice(0, -1).some(({ bytes }) => bytes.length < SMALLEST_PART_BYTES)) throw new S3Refusal(400, "EntityTooSmall");
    const digests = Buffer.concat(stored.map(({ etag }) => Buffer.from(etag, "hex")));
    this.uploads.delete(id);
    return this.#keep(key, { bytes: Buffer.concat(stored.map(({ bytes }) => bytes)), etag: `${md5(digests)}-${stored.length}` });
  }

  clear(): void {
    this.objects.clear();
    this.uploads.clear();
    this.#bytes = 0;
  }

  #keep(key: string, object: StoredObject): string {
    this.#bytes += object.bytes.length - (this.objects.get(key)?.bytes.length ?? 0);
    this.objects.set(key, object);
    for (const [oldest, { bytes }] of this.objects) {
      if (this.#bytes <= this.#options.capacityBytes || oldest === key) break;
      this.objects.delete(oldest);
      this.#bytes -= bytes.length;
    }
    return object.etag;
  }

  #upload(key: string, id: string) {
    const upload = this.uploads.get(id);
    if (upload?.key !== key) throw new S3Refusal(404, "NoSuchUpload", "The specified multipart upload does not exist.");
    return upload;
  }
}

function md5(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}
