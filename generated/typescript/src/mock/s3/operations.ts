// Copied from runtime/mock/s3/operations.ts by the generator: edit it there.

/** What a request to storage is for, and doing it. */

import type { IncomingMessage } from "node:http";
import { escapeXml, S3Refusal } from "./errors.ts";
import { decoded } from "./signature.ts";
import type { S3Store } from "./store.ts";

export type S3Operation =
  | "PutObject"
  | "HeadObject"
  | "CreateMultipartUpload"
  | "UploadPart"
  | "CompleteMultipartUpload"
  | "AbortMultipartUpload"
  | "Unknown";

export interface S3Request {
  readonly operation: S3Operation;
  readonly key: string;
  readonly part: number | null;
  /** 1 for the first request of this operation, key and part. */
  readonly attempt: number;
  readonly accessKeyId: string;
  readonly bytes: number;
}

/** Path style, `/<bucket>/<key>`, or virtual-hosted style, `<bucket>.<host>/<key>`; null for what is not in the bucket. */
export function keyOf({ url = "", headers: { host = "" } }: IncomingMessage, bucket: string): string | null {
  const path = url.split("?")[0] ?? "";
  const prefix = host.startsWith(`${bucket}.`) ? "/" : `/${bucket}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length).split("/").map(decoded).join("/") : null;
}

export function operationOf(method: string, params: URLSearchParams): S3Operation {
  if (method === "POST" && params.has("uploads")) return "CreateMultipartUpload";
  if (method === "POST" && params.has("uploadId")) return "CompleteMultipartUpload";
  if (method === "DELETE" && params.has("uploadId")) return "AbortMultipartUpload";
  if (method === "HEAD") return "HeadObject";
  if (method === "PUT") return params.has("partNumber") ? "UploadPart" : "PutObject";
  return "Unknown";
}

export interface S3Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
}

export interface Work {
  readonly request: Pick<S3Request, "operation" | "key" | "part">;
  readonly uploadId: string;
  readonly body: Buffer;
  readonly bucket: string;
  readonly store: S3Store;
}

/** Throws S3's refusals. */
export function perform({ request: { operation, key, part }, uploadId, body, bucket, store }: Work): S3Answer {
  switch (operation) {
    case "PutObject":
      return tagged(store.put(key, body));
    case "HeadObject": {
      const object = store.objects.get(key);
      if (!object) throw new S3Refusal(404, "NoSuchKey", "The specified key does not exist.");
      return { status: 200, headers: { ETag: `"${object.etag}"`, "Content-Length": object.bytes.length }, body: "" };
    }
    case "CreateMultipartUpload":
      return xml("InitiateMultipartUploadResult", { Bucket: bucket, Key: key, UploadId: store.create(key) });
    case "UploadPart":
      return tagged(store.putPart(key, uploadId, { number: part ?? 0, bytes: body }));
    case "CompleteMultipartUpload":
      return xml("CompleteMultipartUploadResult", {
        Bucket: bucket,
        Key: key,
        ETag: `"${store.complete(key, uploadId, listedParts(body.toString()))}"`,
      });
    case "AbortMultipartUpload":
      store.abort(key, uploadId);
      return { status: 204, headers: {}, body: "" };
    case "Unknown":
      throw new S3Refusal(501, "NotImplemented", "The mock's storage takes uploads only.");
  }
}

function tagged(etag: string): S3Answer {
  return { status: 200, headers: { ETag: `"${etag}"` }, body: "" };
}

function xml(name: string, fields: Readonly<Record<string, string>>): S3Answer {
  const inside = Object.entries(fields).map(([field, value]) => `<${field}>${escapeXml(value)}</${field}>`);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inside.join("")}</${name}>`;
  return { status: 200, headers: { "Content-Type": "application/xml" }, body };
}

/** As any client may write it: in any order, with checksums between, quotes escaped or not. */
function listedParts(text: string): { number: number; etag: string }[] {
  return [...text.matchAll(/<Part>([\s\S]*?)<\/Part>/g)].map(([, part = ""]) => ({
    number: Number(/<PartNumber>\s*(\d+)\s*<\/PartNumber>/.exec(part)?.[1] ?? 0),
    etag: (/<ETag>([\s\S]*?)<\/ETag>/.exec(part)?.[1] ?? "").replace(/&quot;|&#34;|"|\s/g, ""),
  }));
}
