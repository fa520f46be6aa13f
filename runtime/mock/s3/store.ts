/** Objects and unfinished uploads in memory, with S3's rules for parts. */

import { Newest } from "../newest.ts";
import { type Checksum, checksumOf, compositeOf, md5, requireChecksum } from "./digests.ts";
import { refusal } from "./refusal.ts";
import { refuseAbove } from "./request.ts";

export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly contentType: string;
  /** Milliseconds since the epoch. */
  readonly modifiedAt: number;
}

export interface Part {
  readonly etag: string;
  readonly bytes: Uint8Array;
  readonly modifiedAt: number;
}

export interface Upload {
  readonly key: string;
  readonly contentType: string;
  readonly parts: Map<number, Part>;
}

/** What the client believes to have sent. */
export interface ListedPart {
  readonly number: number;
  readonly etag: string;
  readonly checksums: readonly Checksum[];
}

export interface Completion {
  readonly uploadId: string;
  /** In the client's order. */
  readonly listed: readonly ListedPart[];
  /** Of the whole object, or of its parts' checksums. */
  readonly checksums: readonly Checksum[];
}

export interface StoreOptions {
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Over all objects and parts. The oldest objects go first, then the oldest unfinished uploads; what was written last stays, however large. */
  readonly capacityBytes: number;
  /** Of one object. */
  readonly maxBytes: number;
}

const SMALLEST_PART_BYTES = 5 * 1024 * 1024;
const UPLOADS_KEPT = 10_000;
/** However small they are. */
const OBJECTS_KEPT = 100_000;

export class S3Store {
  /** The newest last. */
  readonly objects = new Map<string, StoredObject>();
  /** By upload id; aborted and completed ones are gone. */
  readonly uploads = new Newest<Upload>({ most: UPLOADS_KEPT, dropped: (_, upload) => this.#freeParts(upload) });
  readonly #options: StoreOptions;
  #bytes = 0;

  constructor(options: StoreOptions) {
    this.#options = options;
  }

  put(key: string, { bytes, contentType, etag = md5(bytes) }: { bytes: Uint8Array; contentType: string; etag?: string }): string {
    this.#forgetObject(key);
    this.objects.set(key, { bytes, etag, contentType, modifiedAt: this.#options.now() });
    this.#bytes += bytes.length;
    this.#makeRoom({ key });
    return etag;
  }

  create(key: string, contentType: string): string {
    // Opaque to clients, so it ends with what they have to encode.
    const id = `${Buffer.from(this.#options.randomBytes(48)).toString("base64")}/+=`;
    this.uploads.set(id, { key, contentType, parts: new Map() });
    return id;
  }

  putPart(key: string, { uploadId, number, bytes }: { uploadId: string; number: number; bytes: Uint8Array }): string {
    const { parts } = this.upload(key, uploadId);
    const etag = md5(bytes);
    this.#bytes += bytes.length - (parts.get(number)?.bytes.length ?? 0);
    parts.set(number, { etag, bytes, modifiedAt: this.#options.now() });
    this.#makeRoom({ uploadId });
    return etag;
  }

  abort(key: string, uploadId: string): void {
    this.upload(key, uploadId);
    this.#forgetUpload(uploadId);
  }

  complete(key: string, { uploadId, listed, checksums }: Completion): string {
    const { parts, contentType } = this.upload(key, uploadId);
    if (listed.length === 0) throw refusal("MalformedXML");
    if (listed.some(({ number }, index) => number <= (listed[index - 1]?.number ?? 0)))
      throw refusal("InvalidPartOrder", { UploadId: uploadId });
    const stored = listed.map((part) => provenPart(part, parts.get(part.number), uploadId));
    requireLarge(stored, listed);
    const pieces = stored.map(({ bytes }) => bytes);
    refuseAbove(
      this.#options.maxBytes,
      pieces.reduce((sum, piece) => sum + piece.length, 0),
    );
    const bytes = Buffer.concat(pieces);
    for (const checksum of checksums) requireObjectChecksum(bytes, pieces, checksum);
    const digests = Buffer.concat(stored.map(({ etag }) => Buffer.from(etag, "hex")));
    this.#forgetUpload(uploadId);
    return this.put(key, { bytes, contentType, etag: `${md5(digests)}-${stored.length}` });
  }

  upload(key: string, uploadId: string): Upload {
    const upload = this.uploads.get(uploadId);
    if (upload?.key !== key) throw refusal("NoSuchUpload", { UploadId: uploadId });
    return upload;
  }

  clear(): void {
    this.objects.clear();
    this.uploads.clear();
    this.#bytes = 0;
  }

  #makeRoom(kept: { key?: string; uploadId?: string }): void {
    for (const key of this.objects.keys()) {
      if (!this.#isFull()) return;
      if (key !== kept.key) this.#forgetObject(key);
    }
    for (const id of this.uploads.keys()) {
      if (!this.#isFull()) return;
      if (id !== kept.uploadId) this.#forgetUpload(id);
    }
  }

  #isFull(): boolean {
    return this.#bytes > this.#options.capacityBytes || this.objects.size > OBJECTS_KEPT;
  }

  #forgetObject(key: string): void {
    this.#bytes -= this.objects.get(key)?.bytes.length ?? 0;
    this.objects.delete(key);
  }

  #forgetUpload(id: string): void {
    const upload = this.uploads.get(id);
    if (upload !== undefined) this.#freeParts(upload);
    this.uploads.delete(id);
  }

  #freeParts({ parts }: Upload): void {
    for (const { bytes } of parts.values()) this.#bytes -= bytes.length;
  }
}

function provenPart({ number, etag, checksums }: ListedPart, part: Part | undefined, uploadId: string): Part {
  const isSame = part?.etag === etag && checksums.every(({ algorithm, value }) => checksumOf(part.bytes, algorithm) === value);
  if (!isSame) throw refusal("InvalidPart", { UploadId: uploadId, PartNumber: number, ETag: etag });
  return part;
}

function requireLarge(parts: readonly Part[], listed: readonly ListedPart[]): void {
  const small = parts.findIndex(({ bytes }, index) => index < parts.length - 1 && bytes.length < SMALLEST_PART_BYTES);
  const [part, { number = 0 } = {}] = [parts[small], listed[small]];
  if (!part) return;
  const sizes = { ProposedSize: part.bytes.length, MinSizeAllowed: SMALLEST_PART_BYTES };
  throw refusal("EntityTooSmall", { ...sizes, PartNumber: number, ETag: part.etag });
}

function requireObjectChecksum(bytes: Uint8Array, parts: readonly Uint8Array[], checksum: Checksum): void {
  const { algorithm, value } = checksum;
  requireChecksum(value.includes("-") ? compositeOf(parts, algorithm) : checksumOf(bytes, algorithm), checksum);
}
