// Copied from runtime/typescript/upload.ts by the generator: edit it there.

/** Brings a source to where tasks can read it: to storage with temporary credentials, or straight through the API. */

import type { FileTables } from "./api.ts";
import type { FileContext } from "./context.ts";
import { UploadError } from "./errors.ts";
import { FileProblem } from "./file-problem.ts";
import { isLoopback } from "./loopback.ts";
import { at } from "./pointer.ts";
import { putSource } from "./s3.ts";
import { S3Failure } from "./s3-answer.ts";
import { KeyChanged, type S3Session, sendingMs } from "./s3-request.ts";
import type { Source } from "./source.ts";
import { type Grant, grantOf, type StorageRules, type TokenTable } from "./storage.ts";

export interface UploadWork {
  readonly context: FileContext;
  readonly source: Source;
  readonly kind: string;
  /** The field it is for. */
  readonly path: string;
  readonly signal: AbortSignal;
}

export interface StoredObject {
  readonly bucket: string;
  readonly key: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
  glb: "model/gltf-binary",
  obj: "model/obj",
  stl: "model/stl",
};
/** With credentials for another object everything starts over; more often than this it would never end. */
const RESTARTS = 2;

/** Sends through the API and gives the token of the file. Throws `UploadError`, or what `fetchApi` throws. */
export async function uploadDirect(work: UploadWork, table: NonNullable<FileTables["direct"]>): Promise<string> {
  const { context, source, kind, path, signal } = work;
  const blob = new Blob([await explained(work, source.read(0, source.size))], { type: contentType(kind) });
  const form = new FormData();
  form.append(table.field, blob, `file.${kind}`);
  const token = at(await context.fetchApi(table.operation, { form, signal, extraMs: sendingMs(source.size) }), table.pointers.token);
  if (typeof token !== "string" || token === "")
    throw new UploadError(`The service took ${source.name} but gave no token for it.`, { path });
  context.onUpload?.({ path, loadedBytes: source.size, totalBytes: source.size });
  return token;
}

/** Sends to storage and gives the object. Throws `UploadError`, or what `fetchApi` throws. */
export async function uploadStored(work: UploadWork, table: TokenTable): Promise<StoredObject> {
  const { context, kind, signal } = work;
  const rules: StorageRules = { table, options: context.storage ?? {}, isLocal: isLoopback(new URL(context.baseUrl).host) };
  const mint = async () => grantOf(await context.fetchApi(table.operation, { body: { [table.format]: kind }, signal }), rules);
  return explained(work, store(work, { mint, region: rules.options.region ?? table.region }));
}

interface Place {
  readonly mint: () => Promise<Grant>;
  readonly region: string;
}

async function store(work: UploadWork, { mint, region }: Place): Promise<StoredObject> {
  const { fetch, now, random, sleep } = work.context;
  let grant = await mint();
  for (let restarts = 0; ; restarts++) {
    try {
      await putSource({
        session: sessionFor(grant, { mint, region }),
        source: work.source,
        contentType: contentType(work.kind),
        deps: { fetch, now, random, sleep },
        signal: work.signal,
        onLoaded: progressOf(work),
      });
      return { bucket: grant.bucket, key: grant.key };
    } catch (error) {
      if (!(error instanceof KeyChanged)) throw error;
      if (restarts === RESTARTS) throw new S3Failure({ cure: "none", says: "the credentials expired again before the file had arrived" });
      grant = error.grant;
    }
  }
}

function sessionFor(grant: Grant, { mint, region }: Place): S3Session {
  let renewal: Promise<void> | undefined;
  const session: S3Session = {
    url: grant.url,
    region,
    credentials: grant.credentials,
    clockOffsetMs: 0,
    quietUntilMs: 0,
    renew: async (expired) => {
      if (session.credentials !== expired) return;
      // Parts that find out together ask once.
      renewal ??= adopt().finally(() => {
        renewal = undefined;
      });
      await renewal;
    },
  };
  const adopt = async () => {
    const fresh = await mint();
    if (fresh.url !== grant.url) throw new KeyChanged(fresh);
    session.credentials = fresh.credentials;
  };
  return session;
}

function progressOf({ context, source, path }: UploadWork): (bytes: number) => void {
  let loadedBytes = 0;
  return (bytes) => {
    loadedBytes += bytes;
    context.onUpload?.({ path, loadedBytes, totalBytes: source.size });
  };
}

export function contentType(kind: string): string {
  return (Object.hasOwn(CONTENT_TYPES, kind) ? CONTENT_TYPES[kind] : undefined) ?? "application/octet-stream";
}

/** What went wrong below, in words for the user. */
export async function explained<Result>({ source, path }: UploadWork, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FileProblem) throw new UploadError(error.message, { path, cause: error });
    if (!(error instanceof S3Failure)) throw error;
    const retry = error.cure === "none" ? "never" : "read-only";
    const facts = { path, retry, cause: error, ...(error.httpStatus !== undefined && { httpStatus: error.httpStatus }) } as const;
    throw new UploadError(`${source.name} was not uploaded: ${error.message}. No task was created.`, facts);
  }
}
