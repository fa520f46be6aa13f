// Copied from runtime/typescript/files.ts by the generator: edit it there.

/** Turns what users give as files into what the wire knows: judged first, all of them, and sent only when all are good. */

import type { FileFieldTable, FileTables } from "./api.ts";
import type { FileContext } from "./context.ts";
import { ConfigError } from "./errors.ts";
import { type Job, judged, type Slot, sourceOf, withJob } from "./file-job.ts";
import { FileProblem } from "./file-problem.ts";
import { judgeFile, judgeSize, kindOfSource } from "./inspect.ts";
import { placesOf, withValues } from "./places.ts";
import { at, own } from "./pointer.ts";
import { inParallel } from "./pool.ts";
import { type Meaning, meaningOf, type Reference, uploadedReference, urlReference } from "./reference.ts";
import { type Route, routeOf } from "./route.ts";
import { isLocalFile, type LocalFile, type Source } from "./source.ts";

export type Body = Readonly<Record<string, unknown>>;

const UPLOADS_AT_ONCE = 2;

type References = readonly (readonly [path: string, reference: Reference])[];

interface Upload {
  readonly slot: Slot;
  readonly source: Source;
  readonly kind: string;
  readonly route: Route;
}

interface Prepared {
  readonly slot: Slot;
  readonly meaning: Meaning;
  readonly upload: Upload | null;
}

/**
 * The body with every file field in its wire form; the given one is not changed. `open`: only these places, as the others are in it.
 *
 * Throws `CheckFailed` with one finding per file that cannot be taken, before anything is sent; `UploadError` when a file
 * did not arrive whole; `AbortError`. Uploads cost no credits.
 */
export function resolveFiles(context: FileContext, type: string, body: Body, open?: readonly string[]): Promise<Record<string, unknown>> {
  return withJob(context, async (job) => {
    const slots = slotsOf(job.tables, type, body).filter(({ path }) => open === undefined || open.includes(path));
    const prepared = await judged(slots, (slot) => prepare(slot, job));
    const uploads = prepared.flatMap(({ upload }) => upload ?? []);
    const linked = await judged(prepared, ({ slot, meaning }) => linkOf(slot, meaning, job));
    const sent = await sendAll(uploads, job);
    return withValues(body, new Map([...linked.flat(), ...sent]));
  });
}

/**
 * Sends one file and gives its wire reference, to be used in any field that takes such files.
 *
 * Throws `CheckFailed` when no field takes it, `UploadError` when it did not arrive whole. Costs no credits.
 */
export function upload(context: FileContext, file: LocalFile): Promise<Reference> {
  if (!isLocalFile(file)) throw new ConfigError("`upload` takes { path }, a Blob, bytes or a stream; a URL needs no upload.");
  return withJob(context, async (job) => {
    const fields = Object.values(job.tables.fields).flatMap((byPath) => Object.values(byPath));
    const slot = { path: "file", value: file, type: "upload", fieldPath: "file", field: widest(fields) };
    const found = await judged([slot], async () => {
      const source = await sourceOf(file, slot.field, job);
      judgeSize(source, slot.field);
      const kind = await kindOfSource(source);
      return uploadOf({ ...slot, field: widest(fields, kind) }, { source, kind }, job);
    });
    const [reference] = await sendAll(found, job);
    return reference?.[1] ?? "";
  });
}

function slotsOf({ fields }: FileTables, type: string, body: Body): Slot[] {
  const known = Object.entries(own(fields, type) ?? {});
  return known.flatMap(([fieldPath, field]) => placesOf(body, fieldPath).map((place) => ({ ...place, type, fieldPath, field })));
}

/** What the fields that take a kind take together; all fields without one. */
function widest(fields: readonly FileFieldTable[], kind?: string): FileFieldTable {
  const takers = kind === undefined ? fields : fields.filter(({ accept }) => accept.includes(kind));
  const [first] = [...takers].sort((left, right) => right.maxBytes - left.maxBytes);
  const together = { accept: unique((takers[0] ? takers : fields).map(({ accept }) => accept)), via: unique(takers.map(({ via }) => via)) };
  return kind === undefined || !first ? { ...together, maxBytes: first?.maxBytes ?? 0 } : { ...first, ...together };
}

function unique(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

async function prepare(slot: Slot, job: Job): Promise<Prepared> {
  const meaning = meaningOf(slot.value, slot.field, job.tables);
  if (meaning.is !== "file") return { slot, meaning, upload: null };
  const source = await sourceOf(meaning.file, slot.field, job);
  judgeSize(source, slot.field);
  return { slot, meaning, upload: await uploadOf(slot, { source, kind: await kindOfSource(source) }, job) };
}

async function uploadOf(slot: Slot, { source, kind }: Pick<Upload, "source" | "kind">, { tables }: Job): Promise<Upload> {
  await judgeFile(source, kind, slot.field);
  return { slot, source, kind, route: routeOf(source, kind, slot.field, tables) };
}

/** A finished task is read again: its URLs live for minutes only. */
async function linkOf({ path, field }: Slot, meaning: Meaning, { context, tables, signal }: Job): Promise<References> {
  if (meaning.is === "url") return [[path, urlReference(meaning.url, field, tables)]];
  if (meaning.is !== "task") return [];
  const { status, output } = await context.readTask(meaning.id, signal);
  const url = at(output, meaning.pointer);
  if (typeof url === "string" && URL.canParse(url)) return [[path, urlReference(url, field, tables)]];
  throw new FileProblem(
    "task",
    `Task ${meaning.id} has nothing at ${meaning.pointer} of its output (status ${status}). Wait for it first.`,
  );
}

async function sendAll(uploads: readonly Upload[], { context, tables, signal }: Job): Promise<References> {
  const isSame = (left: Upload, right: Upload) => left.source === right.source && left.route.name === right.route.name;
  const distinct = uploads.filter((upload, index) => uploads.findIndex((other) => isSame(upload, other)) === index);
  const send = async ({ source, kind, slot, route }: Upload, inner: AbortSignal) =>
    route.send({ context, source, kind, path: slot.path, signal: inner });
  const sent = await inParallel(distinct, send, { limit: UPLOADS_AT_ONCE, signal });
  return uploads.flatMap((upload): References => {
    const result = sent[distinct.findIndex((other) => isSame(upload, other))];
    return result === undefined ? [] : [[upload.slot.path, uploadedReference(upload.kind, result, tables)]];
  });
}
