/** Leave to write to storage, as each API version gives it: credentials for one object, or an address that takes one file. */

import { glbFile } from "../fixtures/files.ts";
import type { S3Server } from "../servers/s3-server.ts";
import { LEAST_ADDRESSED_BYTES } from "./wire.ts";

const FILLER = "a";
const FILLED = /a{1000,}/g;

/** What the n-th leave tells, from 1, by the names of pointers. */
export type Leave = (count: number) => Record<string, string>;

export interface S3LeaveOptions {
  /** Object key of the n-th. */
  readonly key?: (count: number) => string;
  readonly lifetimeMs?: (count: number) => number;
}

export function s3Leave(s3: S3Server, { key = defaultKey, lifetimeMs = () => 900_000 }: S3LeaveOptions = {}): Leave {
  return (count) => {
    const { accessKeyId, secretAccessKey, sessionToken } = s3.mint(key(count), lifetimeMs(count));
    return { host: new URL(s3.origin).host, bucket: s3.bucket, key: key(count), accessKeyId, secretAccessKey, sessionToken };
  };
}

export function addressLeave(origin: string, signature = "made-up"): Leave {
  return (count) => ({ url: `${origin}/uploads/${count}?X-Amz-Signature=${signature}`, token: `file_${count}` });
}

/** A model that goes to storage, in either version, and is no larger than that takes. Most of it is filler. */
export function storedFile(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(4_000, LEAST_ADDRESSED_BYTES)).fill(FILLER.charCodeAt(0));
  bytes.set(glbFile(12, bytes.length));
  return bytes;
}

/** What was sent, to be searched in a time that does not depend on how large the file was. */
export function withoutFiller(text: string): string {
  return text.replace(FILLED, FILLER);
}

function defaultKey(count: number): string {
  return `user 1/${count}+ä(b)!/input.glb`;
}
