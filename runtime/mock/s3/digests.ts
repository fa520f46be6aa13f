/** The digests that come with bytes, or with the list of an object's parts: Content-MD5 and Amazon's checksums. */

import { createHash } from "node:crypto";
import { crc32 } from "../crc32.ts";
import { refusal } from "./refusal.ts";

export interface Checksum {
  readonly algorithm: string;
  /** base64 */
  readonly value: string;
}

type Digest = (bytes: Uint8Array) => Buffer;

const PREFIX = "x-amz-checksum-";
const NOT_A_CHECKSUM: readonly string[] = ["algorithm", "type", "mode"];
const ALGORITHMS: ReadonlyMap<string, Digest> = new Map([
  ["crc32", crc32Digest],
  ["sha1", hashDigest("sha1")],
  ["sha256", hashDigest("sha256")],
]);

export function md5(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}

/** Those among headers and trailers, of any kind. */
export function checksumsIn(headers: Readonly<Record<string, string>>): Checksum[] {
  return Object.entries(headers)
    .filter(([name]) => name.startsWith(PREFIX) && !NOT_A_CHECKSUM.includes(name.slice(PREFIX.length)))
    .map(([name, value]) => ({ algorithm: name.slice(PREFIX.length), value }));
}

export function headersOf(checksums: readonly Checksum[]): Record<string, string> {
  return Object.fromEntries(checksums.map(({ algorithm, value }) => [PREFIX + algorithm, value]));
}

/** Throws unless the bytes have all these checksums, and the MD5 (base64) when there is one. */
export function requireDigests(bytes: Uint8Array, checksums: readonly Checksum[], contentMd5?: string): void {
  if (contentMd5 !== undefined) requireMd5(bytes, contentMd5);
  for (const { algorithm, value } of checksums) requireChecksum(checksumOf(bytes, algorithm), { algorithm, value });
}

/** base64. Throws when the kind is not computed here: nothing goes unchecked. */
export function checksumOf(bytes: Uint8Array, algorithm: string): string {
  return digestOf(algorithm)(bytes).toString("base64");
}

/** Over the checksums of the parts, with their number: what S3 calls composite. */
export function compositeOf(parts: readonly Uint8Array[], algorithm: string): string {
  return `${checksumOf(Buffer.concat(parts.map(digestOf(algorithm))), algorithm)}-${parts.length}`;
}

export function requireChecksum(computed: string, { algorithm, value }: Checksum): void {
  if (!/^[A-Za-z0-9+/]+={0,2}(-\d+)?$/.test(value))
    throw refusal("InvalidRequest", {}, `Value for ${PREFIX}${algorithm} header is invalid.`);
  if (computed !== value)
    throw refusal("BadDigest", {}, `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`);
}

function requireMd5(bytes: Uint8Array, given: string): void {
  const expected = Buffer.from(given, "base64");
  if (expected.length !== 16) throw refusal("InvalidDigest", { "Content-MD5": given });
  const calculated = Buffer.from(md5(bytes), "hex").toString("base64");
  if (calculated !== given) throw refusal("BadDigest", { ExpectedDigest: given, CalculatedDigest: calculated });
}

function digestOf(algorithm: string): Digest {
  const digest = ALGORITHMS.get(algorithm);
  if (digest) return digest;
  const says = `This mock of S3 does not compute ${algorithm}: send ${[...ALGORITHMS.keys()].join(", ")} or Content-MD5.`;
  throw refusal("NotImplemented", { Header: PREFIX + algorithm }, says);
}

function hashDigest(name: string): Digest {
  return (bytes) => createHash(name).update(bytes).digest();
}

function crc32Digest(bytes: Uint8Array): Buffer {
  const digest = Buffer.alloc(4);
  digest.writeUInt32BE(crc32(bytes));
  return digest;
}
