/** What each operation does, once it may be done. */

import { checksumsIn, headersOf, requireDigests } from "./digests.ts";
import type { Content } from "./payload.ts";
import { refusal } from "./refusal.ts";
import type { Received } from "./request.ts";
import type { ListedPart, S3Store } from "./store.ts";
import { parseXml, printXml, textOf, type XmlContent, type XmlElement } from "./xml.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface Work {
  readonly received: Received;
  readonly content: Content;
  readonly store: S3Store;
}

type Task = Work & { readonly uploadId: string };

const LARGEST_XML_BYTES = 8 * 1024 * 1024;
const MOST_PARTS = 10_000;
const OPERATIONS: Readonly<Record<Received["operation"], (task: Task) => Answer>> = {
  PutObject: putObject,
  HeadObject: getObject,
  GetObject: getObject,
  CreateMultipartUpload: createUpload,
  UploadPart: uploadPart,
  CompleteMultipartUpload: completeUpload,
  AbortMultipartUpload: abortUpload,
  ListParts: listParts,
  Other: ({ received }) => {
    throw unknownOperation(received);
  },
};

/** Headers that change what an operation does: none of them is done, and none passed over. */
const UNKNOWN_HEADERS = /^(x-amz-copy-source|x-amz-server-side-encryption-customer-|x-amz-write-offset-bytes|if-|range$)/;

/** Throws what S3 would answer when it cannot be done. */
export function perform(work: Work): Answer {
  const { operation, query, headers, key } = work.received;
  const Header = Object.keys(headers).find((name) => UNKNOWN_HEADERS.test(name));
  if (Header !== undefined) throw refusal("NotImplemented", { Header });
  if (Buffer.byteLength(key) > 1024) throw refusal("KeyTooLongError", { Size: Buffer.byteLength(key), MaxSizeAllowed: 1024 });
  return OPERATIONS[operation]({ ...work, uploadId: query.get("uploadId") ?? "" });
}

function unknownOperation({ method, key, query }: Received) {
  const known = Object.keys(OPERATIONS).filter((name) => name !== "Other");
  const what = `${method} on ${key === "" ? "a bucket" : "an object"}${query.size > 0 ? ` with ${[...query.keys()].join(", ")}` : ""}`;
  return refusal("NotImplemented", {}, `This mock of S3 does not do ${what}. It knows ${known.join(", ")}.`);
}

function putObject({ received: { key, headers }, content, store }: Work): Answer {
  const checksums = requireContent(headers, content);
  return done({ ...checksums, ETag: quoted(store.put(key, { bytes: content.bytes, contentType: contentTypeOf(headers) })) });
}

function uploadPart({ received: { key, headers, part }, content, store, uploadId }: Task): Answer {
  if (part === null || !Number.isInteger(part) || part < 1 || part > MOST_PARTS) {
    const says = `Part number must be an integer between 1 and ${MOST_PARTS}, inclusive`;
    throw refusal("InvalidArgument", { ArgumentName: "partNumber", ArgumentValue: String(part) }, says);
  }
  const checksums = requireContent(headers, content);
  return done({ ...checksums, ETag: quoted(store.putPart(key, { uploadId, number: part, bytes: content.bytes })) });
}

/** The bytes have all digests that were sent with them; S3 repeats the checksums. */
function requireContent(headers: Received["headers"], { bytes, trailers }: Content): Record<string, string> {
  if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) throw refusal("MissingContentLength");
  const checksums = checksumsIn({ ...headers, ...trailers });
  requireDigests(bytes, checksums, headers["content-md5"]);
  return headersOf(checksums);
}

/** After HEAD, Node sends the headers only. */
function getObject({ received: { key }, store }: Work): Answer {
  const object = store.objects.get(key);
  if (!object) throw refusal("NoSuchKey", { Key: key });
  const { etag, bytes, contentType, modifiedAt } = object;
  const modified = new Date(modifiedAt).toUTCString();
  const headers = { ETag: quoted(etag), "Content-Length": String(bytes.length), "Content-Type": contentType, "Last-Modified": modified };
  return { status: 200, headers, body: bytes };
}

function createUpload({ received: { bucket, key, headers }, store }: Work): Answer {
  const uploadId = store.create(key, contentTypeOf(headers));
  return document("InitiateMultipartUploadResult", { Bucket: bucket, Key: key, UploadId: uploadId });
}

function completeUpload({ received: { bucket, key, path, headers }, content, store, uploadId }: Task): Answer {
  requireDigests(content.bytes, [], headers["content-md5"]);
  const listed = listedParts(content.bytes);
  const etag = store.complete(key, { uploadId, listed, checksums: checksumsIn(headers) });
  return document("CompleteMultipartUploadResult", {
    Location: `http://${headers["host"]}${path}`,
    Bucket: bucket,
    Key: key,
    ETag: quoted(etag),
  });
}

function listedParts(body: Buffer): ListedPart[] {
  const root = body.length > LARGEST_XML_BYTES ? null : parseXml(body.toString());
  if (root?.name !== "CompleteMultipartUpload") throw refusal("MalformedXML");
  return root.children.map(listedPart);
}

function listedPart(element: XmlElement): ListedPart {
  const number = textOf(element, "PartNumber") ?? "";
  const etag = textOf(element, "ETag");
  if (element.name !== "Part" || !/^\d{1,5}$/.test(number) || etag === null) throw refusal("MalformedXML");
  const checksums = element.children
    .filter(({ name }) => name.startsWith("Checksum"))
    .map(({ name, text }) => ({ algorithm: name.slice("Checksum".length).toLowerCase(), value: text.trim() }));
  return { number: Number(number), etag: etag.replace(/^"(.*)"$/, "$1"), checksums };
}

function abortUpload({ received: { key }, store, uploadId }: Task): Answer {
  store.abort(key, uploadId);
  return { status: 204, headers: {}, body: "" };
}

function listParts({ received: { bucket, key }, store, uploadId }: Task): Answer {
  const { parts } = store.upload(key, uploadId);
  const ordered = [...parts].sort(([left], [right]) => left - right);
  const Part = ordered.map(([number, { etag, bytes, modifiedAt }]) => [
    ...[["PartNumber", number] as const, ["LastModified", new Date(modifiedAt).toISOString()] as const],
    ...[["ETag", quoted(etag)] as const, ["Size", bytes.length] as const],
  ]);
  const described = [
    ["Bucket", bucket] as const,
    ["Key", key] as const,
    ["UploadId", uploadId] as const,
    ["IsTruncated", "false"] as const,
  ];
  return xml("ListPartsResult", [...described, ...Part.map((content) => ["Part", content] as const)]);
}

function document(root: string, fields: Readonly<Record<string, string>>): Answer {
  return xml(root, Object.entries(fields));
}

function xml(root: string, content: XmlContent): Answer {
  return { status: 200, headers: { "Content-Type": "application/xml" }, body: printXml(root, content) };
}

function done(headers: Readonly<Record<string, string>>): Answer {
  return { status: 200, headers, body: "" };
}

function contentTypeOf(headers: Received["headers"]): string {
  return headers["content-type"] ?? "binary/octet-stream";
}

function quoted(etag: string): string {
  return `"${etag}"`;
}
