// Copied from runtime/typescript/s3.ts by the generator: edit it there.

/** Brings a source to S3: in one piece, or in parts when it is large. The object is the source's bytes, or there is an error. */

import { inParallel } from "./pool.ts";
import { S3Failure } from "./s3-answer.ts";
import { callS3, type S3Call, type S3Deps, type S3Session } from "./s3-request.ts";
import type { Source } from "./source.ts";

export interface S3Upload {
  readonly session: S3Session;
  readonly source: Source;
  readonly contentType: string;
  readonly deps: S3Deps;
  readonly signal: AbortSignal;
  readonly onLoaded: (bytes: number) => void;
}

const SINGLE_LIMIT_BYTES = 16 * 2 ** 20;
const PART_BYTES = 8 * 2 ** 20;
const PARTS_AT_ONCE = 3;
const ABORT_LIMIT_MS = 5000;

export function putSource(upload: S3Upload): Promise<void> {
  return upload.source.size <= SINGLE_LIMIT_BYTES ? putWhole(upload) : putInParts(upload);
}

async function putWhole({ session, source, contentType, deps, signal, onLoaded }: S3Upload): Promise<void> {
  const body = await source.read(0, source.size);
  await callS3(session, { method: "PUT", body, contentType }, { ...deps, signal });
  onLoaded(source.size);
}

async function putInParts(upload: S3Upload): Promise<void> {
  const { session, contentType, deps, signal } = upload;
  const started = await callS3(session, { method: "POST", query: "uploads=", contentType }, { ...deps, signal });
  const uploadId = unescapeXml(/<UploadId>([^<]+)<\/UploadId>/.exec(started.text)?.[1] ?? "");
  if (uploadId === "") throw new S3Failure({ cure: "none", says: "the storage gave no upload id" });
  const query = `uploadId=${encodeURIComponent(uploadId)}`;
  try {
    const parts = await inParallel(partsOf(upload.source.size), (part, inner) => putPart(upload, { ...part, query }, inner), {
      limit: PARTS_AT_ONCE,
      signal,
    });
    await upload.source.verify();
    await complete(upload, query, parts);
  } catch (error) {
    await abandon(upload, query);
    throw error;
  }
}

interface Part {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function partsOf(size: number): Part[] {
  const count = Math.ceil(size / PART_BYTES);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    start: index * PART_BYTES,
    end: Math.min(size, (index + 1) * PART_BYTES),
  }));
}

async function putPart({ session, source, deps, onLoaded }: S3Upload, part: Part & { query: string }, signal: AbortSignal) {
  const { number, start, end, query } = part;
  const body = await source.read(start, end);
  const { headers } = await callS3(session, { method: "PUT", query: `partNumber=${number}&${query}`, body }, { ...deps, signal });
  const etag = /^"?([\w+/=-]+)"?$/.exec(headers.get("ETag") ?? "")?.[1];
  if (etag === undefined) throw new S3Failure({ cure: "none", says: `the storage did not acknowledge part ${number}` });
  onLoaded(end - start);
  return `<Part><PartNumber>${number}</PartNumber><ETag>"${etag}"</ETag></Part>`;
}

async function complete({ session, source, deps, signal }: S3Upload, query: string, parts: readonly string[]): Promise<void> {
  const body = new TextEncoder().encode(`<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`);
  try {
    await callS3(session, { method: "POST", query, body, contentType: "application/xml" }, { ...deps, signal });
  } catch (error) {
    // An earlier attempt may have been done although its answer was lost.
    const mayBeDone = error instanceof S3Failure && error.code === "NoSuchUpload" && error.attempt > 1;
    if (!mayBeDone || !(await isStored({ session, source, deps, signal }, parts.length))) throw error;
  }
}

/** Whether the object is there with our size, made of as many parts: the key is ours alone, so it is our object. */
async function isStored(
  { session, source, deps, signal }: Pick<S3Upload, "session" | "source" | "deps" | "signal">,
  parts: number,
): Promise<boolean> {
  try {
    const { headers } = await callS3(session, { method: "HEAD" }, { ...deps, signal });
    return headers.get("Content-Length") === String(source.size) && headers.get("ETag")?.endsWith(`-${parts}"`) === true;
  } catch (error) {
    if (error instanceof S3Failure) return false;
    throw error;
  }
}

/** Parts that nobody completes cost their owner; a failure to remove them must not hide why they are there. */
async function abandon({ session, deps }: S3Upload, query: string): Promise<void> {
  const call: S3Call = { method: "DELETE", query };
  const renew = async () => {
    throw new S3Failure({ cure: "none", says: "the credentials are dead" });
  };
  await callS3({ ...session, renew }, call, { ...deps, signal: AbortSignal.timeout(ABORT_LIMIT_MS) }).catch(() => {});
}

function unescapeXml(text: string): string {
  const marks: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.trim().replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => marks[name] ?? "");
}
