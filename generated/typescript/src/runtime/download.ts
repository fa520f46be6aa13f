// Copied from runtime/typescript/download.ts by the generator: edit it there.

/** Saves what a finished task has made. */

import type { Downloaded, FileContext } from "./context.ts";
import { ConfigError, DownloadError } from "./errors.ts";
import { isLoopback } from "./loopback.ts";
import type { Existing, Folder, Target } from "./node-target.ts";
import { extensionOf, fileName, type OutputUrl, urlAt, urlsOf } from "./output-name.ts";
import { inParallel } from "./pool.ts";
import { scoped } from "./scope.ts";
import { memorySink, type Sink } from "./sink.ts";
import { transfer } from "./transfer.ts";

export interface DownloadOptions {
  readonly folder: string;
  /** Outputs to save, as they are called in the output: `model`, `views/front_url`; default all. */
  readonly fields?: readonly string[] | undefined;
  /** When the name is taken: `fail` (default), `overwrite`, or `unique`, which adds a number. */
  readonly existing?: Existing | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface BlobOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface DownloadSource {
  readonly id: string;
  readonly type: string;
  readonly output: unknown;
}

const AT_ONCE = 3;

/**
 * Saves the files of a finished task into a folder, which is created when it is not there; a string is a folder.
 *
 * A name is `<type>-<first 8 of the id>-<field>.<extension>`; a file appears whole or not at all. The key is not sent
 * along. Stale URLs are asked for anew once. Throws `DownloadError` when a file does not come whole, with `downloaded`
 * telling what did; `ConfigError` where there is no file system; `AbortError`. Costs no credits.
 */
export function download(context: FileContext, finished: DownloadSource, target: string | DownloadOptions): Promise<Downloaded[]> {
  const { folder, fields, existing = "fail", signal = context.signal } = typeof target === "string" ? { folder: target } : target;
  if (typeof folder !== "string" || folder === "") throw new ConfigError("`download` takes a folder, or { folder, ... }.");
  if (!["fail", "overwrite", "unique"].includes(existing)) throw new ConfigError('`existing` must be "fail", "overwrite" or "unique".');
  return scoped(signal, async ({ signal: inner }) => {
    const urls = chosenUrls(finished, fields);
    const { openFolder } = await import("./node-target.ts");
    const place = await openFolder(folder, existing);
    for (const url of urls) await place.requireFree(nameOf(finished, url, null));
    return saveAll(urls, (url, own) => save({ context, finished, url, place, signal: own }), inner);
  });
}

/** One output as a Blob, where there is no file system. Throws as `download`. */
export function downloadBlob(
  context: FileContext,
  finished: DownloadSource,
  { field, signal = context.signal }: BlobOptions & { field: string },
): Promise<Blob> {
  return scoped(signal, async ({ signal: inner }) => {
    const sink = memorySink();
    for (const url of chosenUrls(finished, [field])) await fetchTo(sink, { context, finished, url, signal: inner });
    return sink.blob();
  });
}

function chosenUrls({ id, output }: DownloadSource, fields: readonly string[] | undefined): OutputUrl[] {
  const all = urlsOf(output);
  const names = all.map(({ field }) => field);
  const missing = fields?.find((field) => !names.includes(field));
  if (missing !== undefined)
    throw new DownloadError(`Task ${id} has no file ${JSON.stringify(missing)}; it has ${names.join(", ") || "none"}.`, { path: missing });
  if (all.length === 0) throw new DownloadError(`Task ${id} has no files to download.`);
  return fields ? all.filter(({ field }) => fields.includes(field)) : all;
}

/** One that fails does not keep the others from arriving. */
async function saveAll(
  urls: readonly OutputUrl[],
  saveOne: (url: OutputUrl, signal: AbortSignal) => Promise<Downloaded>,
  signal: AbortSignal,
): Promise<Downloaded[]> {
  const failures: DownloadError[] = [];
  const results = await inParallel(
    urls,
    (url, own) =>
      saveOne(url, own).catch((error: unknown) => {
        if (!(error instanceof DownloadError)) throw error;
        failures.push(error);
        return null;
      }),
    { limit: AT_ONCE, signal },
  );
  const downloaded = results.flatMap((result) => result ?? []);
  const [first] = failures;
  if (!first) return downloaded;
  const { path, httpStatus, retry } = first;
  const facts = { downloaded, retry, cause: first, ...(path !== undefined && { path }), ...(httpStatus !== undefined && { httpStatus }) };
  throw new DownloadError(failures.map(({ message }) => message).join("\n"), facts);
}

interface Fetching {
  readonly context: FileContext;
  readonly finished: DownloadSource;
  readonly url: OutputUrl;
  readonly signal: AbortSignal;
}

async function save({ place, ...fetching }: Fetching & { place: Folder }): Promise<Downloaded> {
  const { finished, url } = fetching;
  const target: Target = await place.open(nameOf(finished, url, null));
  try {
    const { bytes, verified, kind } = await fetchTo(target, fetching);
    return { field: url.field, path: await target.commit(nameOf(finished, url, kind)), bytes, verified };
  } catch (error) {
    await target.discard();
    throw error;
  }
}

function fetchTo(sink: Sink, { context, finished, url: { url, field }, signal }: Fetching) {
  const { fetch, random, sleep } = context;
  const deps = { fetch, random, sleep, isLocal: isLoopback(new URL(context.baseUrl).host) };
  const refresh = async () => urlAt((await context.readTask(finished.id, signal)).output, field);
  return transfer({ url, field, sink, refresh, deps, signal });
}

function nameOf({ type, id }: DownloadSource, { field, url }: OutputUrl, kind: string | null): string {
  return fileName({ type, id, field, extension: extensionOf(url, kind) });
}
