// Copied from runtime/mock/s3/payload.ts by the generator: edit it there.

/** The body of a request as it counts: unpacked, and proven against every digest that came with it. */

import { createHash } from "node:crypto";
import { crc32 } from "../crc32.ts";
import { S3Refusal } from "./errors.ts";
import type { SignedRequest } from "./signature.ts";

/** Throws the refusal of a body that is not what was signed, or that is packed in a way that the mock cannot unpack. */
export function payloadOf(body: Buffer, headers: SignedRequest["headers"]): Buffer {
  const claimed = textOf(headers["x-amz-content-sha256"]);
  if (claimed.startsWith("STREAMING-AWS4"))
    throw new S3Refusal(501, "NotImplemented", "The mock takes no chunks that are signed one by one.");
  const isPacked = claimed === "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
  const { content, trailers } = isPacked ? unpacked(body) : { content: body, trailers: {} };
  if (!isPacked && claimed !== "UNSIGNED-PAYLOAD" && claimed !== hashed("sha256", content, "hex"))
    throw new S3Refusal(400, "XAmzContentSHA256Mismatch");
  const length = textOf(headers["x-amz-decoded-content-length"]);
  if (isPacked && Number(length) !== content.length) throw new S3Refusal(400, "IncompleteBody");
  checkDigests(content, { ...headers, ...trailers });
  return content;
}

/** `aws-chunked`: sizes in hex, then what came after the last chunk. */
function unpacked(body: Buffer): { content: Buffer; trailers: Record<string, string> } {
  const chunks: Buffer[] = [];
  for (let offset = 0; ; ) {
    const end = body.indexOf("\r\n", offset);
    const size = Number.parseInt(body.toString("latin1", offset, end).split(";")[0] ?? "", 16);
    if (end < 0 || Number.isNaN(size) || end + 2 + size > body.length) throw new S3Refusal(400, "IncompleteBody");
    if (size === 0) return { content: Buffer.concat(chunks), trailers: trailersOf(body.toString("latin1", end + 2)) };
    chunks.push(body.subarray(end + 2, end + 2 + size));
    offset = end + 2 + size + 2;
  }
}

function trailersOf(text: string): Record<string, string> {
  const lines = text.split("\r\n").filter((line) => line.includes(":"));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
}

const DIGESTS: Readonly<Record<string, (content: Buffer) => string>> = {
  "content-md5": (content) => hashed("md5", content, "base64"),
  "x-amz-checksum-sha1": (content) => hashed("sha1", content, "base64"),
  "x-amz-checksum-sha256": (content) => hashed("sha256", content, "base64"),
  "x-amz-checksum-crc32": (content) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc32(content));
    return bytes.toString("base64");
  },
};

function checkDigests(content: Buffer, headers: SignedRequest["headers"]): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!isDigest(name) || value === undefined) continue;
    const digest = DIGESTS[name];
    if (digest === undefined) throw new S3Refusal(501, "NotImplemented", `The mock knows no ${name}; use CRC32, SHA-1 or SHA-256.`);
    if (digest(content) !== textOf(value)) throw new S3Refusal(400, "BadDigest", `The ${name} that you sent does not match the content.`);
  }
}

/** Of the headers with `checksum` in their names two tell how, not what. */
function isDigest(name: string): boolean {
  return name === "content-md5" || (name.startsWith("x-amz-checksum-") && !/-(?:algorithm|type|mode)$/.test(name));
}

function hashed(algorithm: string, content: Buffer, encoding: "hex" | "base64"): string {
  return createHash(algorithm).update(content).digest(encoding);
}

function textOf(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(",") : (value ?? "");
}
