// Copied from runtime/typescript/upload-presigned.ts by the generator: edit it there.

/** Brings a large source to an address that takes just this file: one PUT, without the key. Every attempt asks for an address of its own. */

import type { FileTables } from "./api.ts";
import { UploadError } from "./errors.ts";
import { isLoopback } from "./loopback.ts";
import { at } from "./pointer.ts";
import { answerOf, S3Failure } from "./s3-answer.ts";
import { sendingMs } from "./s3-request.ts";
import { scoped } from "./scope.ts";
import { contentType, explained, type UploadWork } from "./upload.ts";

type PresignedTable = NonNullable<FileTables["presigned"]>;

const ATTEMPTS = 5;
const FIRST_BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 20_000;
const BASE_LIMIT_MS = 30_000;

/** Gives the token of the file. The bytes are held in memory: such an address takes them in one piece. Throws `UploadError`, or what `fetchApi` throws. */
export async function uploadPresigned(work: UploadWork, table: PresignedTable): Promise<string> {
  const { context, source, path } = work;
  const token = await explained(work, putUntilDone(work, table));
  context.onUpload?.({ path, loadedBytes: source.size, totalBytes: source.size });
  return token;
}

async function putUntilDone(work: UploadWork, table: PresignedTable): Promise<string> {
  const { context, source, kind, signal } = work;
  const body = await source.read(0, source.size);
  for (let attempt = 1; ; attempt++) {
    const { url, token } = addressOf(await context.fetchApi(table.operation, { body: { [table.format]: kind }, signal }), { work, table });
    try {
      await put(url, { ...work, body });
      await source.verify();
      return token;
    } catch (error) {
      if (!(error instanceof S3Failure) || !mayPass(error) || attempt === ATTEMPTS) throw error;
      await context.sleep(context.random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** attempt), signal);
    }
  }
}

/** With a new address also what was too late for the old one. */
function mayPass({ cure, httpStatus }: S3Failure): boolean {
  return cure !== "none" || httpStatus === 403;
}

function put(url: string, { context, kind, body, signal }: UploadWork & { body: Uint8Array<ArrayBuffer> }): Promise<unknown> {
  return scoped(signal, async (scope) => {
    const limitMs = BASE_LIMIT_MS + sendingMs(body.length);
    scope.arm(limitMs, () => scope.fail(new S3Failure({ cure: "repeat", says: "the storage did not answer in time" })));
    const init = { method: "PUT", headers: { "Content-Type": contentType(kind) }, body, redirect: "manual", signal: scope.signal } as const;
    const response = await context.fetch(url, init).catch((cause: unknown) => {
      throw new S3Failure({ cure: "repeat", says: "the connection to the storage broke", cause });
    });
    return answerOf(response);
  });
}

/** Nothing is sent to an address that is no https, but for a service on this machine. */
function addressOf(answer: unknown, { work, table: { pointers } }: { work: UploadWork; table: PresignedTable }) {
  const { context, path } = work;
  const url = at(answer, pointers.url) ?? at(answer, pointers.urlElsewhere);
  const token = at(answer, pointers.token);
  const parsed = typeof url === "string" && URL.canParse(url) ? new URL(url) : undefined;
  const isHere = parsed?.protocol === "http:" && isLoopback(parsed.host) && isLoopback(new URL(context.baseUrl).host);
  if (typeof token !== "string" || token === "" || !parsed || !(parsed.protocol === "https:" || isHere))
    throw new UploadError("The service gave no address, or no token, for the upload. Nothing was sent.", { path });
  return { url: parsed.href, token };
}
