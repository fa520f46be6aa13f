// Copied from runtime/mock/s3/request.ts by the generator: edit it there.

/** What a request asks for, read from its method, path, host and query; and its body. */

import type { IncomingMessage } from "node:http";
import { refusal } from "./refusal.ts";
import { canonicalPath, decodedPath, type SignedRequest } from "./signature.ts";

export type S3Operation =
  | "PutObject"
  | "HeadObject"
  | "GetObject"
  | "CreateMultipartUpload"
  | "UploadPart"
  | "CompleteMultipartUpload"
  | "AbortMultipartUpload"
  | "ListParts"
  /** All that this server does not do. */
  | "Other";

export interface Received extends SignedRequest {
  readonly operation: S3Operation;
  readonly bucket: string;
  readonly key: string;
  readonly part: number | null;
}

/** Method, and the query parameters that make the operation; any other one would ask for something else. */
const OPERATIONS: readonly (readonly [S3Operation, string, ...string[]])[] = [
  ["PutObject", "PUT"],
  ["UploadPart", "PUT", "partNumber", "uploadId"],
  ["CreateMultipartUpload", "POST", "uploads"],
  ["CompleteMultipartUpload", "POST", "uploadId"],
  ["AbortMultipartUpload", "DELETE", "uploadId"],
  ["ListParts", "GET", "uploadId"],
  ["HeadObject", "HEAD"],
  ["GetObject", "GET"],
];

export const S3_OPERATIONS: readonly string[] = OPERATIONS.map(([name]) => name);

/** Say who asks, or (`x-id`) repeat the operation: they do not change what is asked. */
const NEUTRAL_PARAMETER = /^(x-amz-|x-id$)/i;

/** Addressed to the bucket, by path or by host, or signed as only requests to S3 are. */
export function isForS3({ url = "", headers }: IncomingMessage, bucket: string): boolean {
  const [path = ""] = url.split("?", 1);
  const isInBucket = path === `/${bucket}` || path.startsWith(`/${bucket}/`) || isVirtualHost(headers.host, bucket);
  return isInBucket || /^AWS4-HMAC-SHA256\b/.test(headers.authorization ?? "") || /[?&]X-Amz-Signature=/.test(url);
}

/** Throws when the address cannot be read. */
export function receive({ method = "", url = "", headersDistinct }: IncomingMessage, bucket: string): Received {
  const [rawPath = "", rawQuery = ""] = url.split(/\?(.*)/s);
  const path = decodedPath(rawPath);
  if (path === null || !path.startsWith("/")) throw refusal("InvalidURI", { URI: rawPath });
  const query = new URLSearchParams(rawQuery);
  const headers = Object.fromEntries(Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(",")]));
  const address = isVirtualHost(headers["host"], bucket) ? `/${bucket}${path}` : path;
  const [, itsBucket = "", key = ""] = /^\/([^/]*)\/?(.*)$/s.exec(address) ?? [];
  const partNumber = query.get("partNumber");
  return {
    ...{ method, path: canonicalPath(path), query, headers, bucket: itsBucket, key },
    operation: operationOf(method, key, query),
    part: partNumber === null ? null : Number(partNumber),
  };
}

/** Null when the client went away before the end. Throws when the body is larger than `maxBytes`, once all of it was seen to pass. */
export async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of incoming) {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
    }
  } catch {
    return null;
  }
  refuseAbove(maxBytes, bytes);
  return Buffer.concat(chunks, bytes);
}

export function refuseAbove(maxBytes: number, bytes: number): void {
  if (bytes > maxBytes) throw refusal("EntityTooLarge", { ProposedSize: bytes, MaxSizeAllowed: maxBytes });
}

function operationOf(method: string, key: string, query: URLSearchParams): S3Operation {
  const asked = [...query.keys()].filter((name) => !NEUTRAL_PARAMETER.test(name)).sort();
  const found = OPERATIONS.find(([, itsMethod, ...names]) => itsMethod === method && names.join() === asked.join());
  return key === "" || !found ? "Other" : found[0];
}

function isVirtualHost(host: string | undefined, bucket: string): boolean {
  return host?.startsWith(`${bucket}.`) === true;
}
