// Copied from runtime/mock/references.ts by the generator: edit it there.

/** Files that a body names: what the service finds behind each reference. */

import { placesOf } from "../runtime/places.ts";
import { isObject } from "../runtime/pointer.ts";
import type { FileFieldData, FileReference, TaskData } from "./data.ts";
import { type FileFacts, factsOf, whyNotTaken } from "./facts.ts";
import { readUrl } from "./urls.ts";
import type { World } from "./world.ts";

export interface NamedFile {
  /** For the seeds: the digest of its content, or the URL that nobody here can fetch. */
  readonly identity: string;
  /** Situation of the refusal, and what is wrong. */
  readonly trouble: { readonly when: string; readonly hint: string } | null;
}

interface Context {
  readonly world: World;
  /** URLs that begin with it are the mock's own. */
  readonly origin: string;
}

/** Every file that the body names, in the order of the fields. */
export function filesOf(task: TaskData, body: unknown, reference: FileReference | null, context: Context): Promise<NamedFile[]> {
  if (reference === null) return Promise.resolve([]);
  const named = task.files.flatMap((field) =>
    placesOf(body, field.path).flatMap(({ path, value }) => {
      const at = { path, field, reference, context };
      if (isObject(value)) return fileAt(value, at);
      return reference.isInline && typeof value === "string" && value !== ""
        ? textAt(value, { ...at, isSource: task.sources.includes(path) })
        : [];
    }),
  );
  return Promise.all(named);
}

/** A URL, or a token: by what it begins with. */
export function namesFile(value: unknown, reference: FileReference | null): boolean {
  return typeof value === "string" && (isUrl(value) || (reference?.tokenPrefixes.some((prefix) => value.startsWith(prefix)) ?? false));
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** Nothing for the id of a task, where one may stand. */
function textAt(text: string, { isSource, ...at }: At & { isSource: boolean }): Promise<NamedFile>[] {
  if (isUrl(text)) return [Promise.resolve(urlAt(text, at))];
  if (isSource && !namesFile(text, at.reference)) return [];
  return [Promise.resolve(judged(at.context.world.uploads.get(text), at))];
}

interface At {
  readonly path: string;
  readonly field: FileFieldData;
  readonly reference: FileReference;
  readonly context: Context;
}

/** Nothing for an empty slot. */
function fileAt(value: Readonly<Record<string, unknown>>, at: At): Promise<NamedFile>[] {
  const { url, token, object } = at.reference;
  const { [url]: address, [token]: uploaded, [object ?? ""]: stored } = value;
  if (typeof address === "string") return [Promise.resolve(urlAt(address, at))];
  if (typeof uploaded === "string") return [Promise.resolve(judged(at.context.world.uploads.get(uploaded), at))];
  return isObject(stored) ? [objectFacts(stored, at).then((facts) => judged(facts, at))] : [];
}

function judged(facts: FileFacts | undefined, { path, field }: At): NamedFile {
  if (facts === undefined) return trouble("file_unknown", `\`${path}\` names a file that was never uploaded to the mock.`);
  if (facts.bytes === 0) return trouble("file_unreadable", `\`${path}\` is empty.`);
  const why = whyNotTaken(facts, field);
  return why === null ? { identity: facts.digest, trouble: null } : trouble("file_kind", `\`${path}\`: ${why}`);
}

async function objectFacts(
  object: Readonly<Record<string, unknown>>,
  { reference, context: { world } }: At,
): Promise<FileFacts | undefined> {
  if (object[reference.bucket] !== world.bucket) return undefined;
  const stored = world.storage.store.objects.get(String(object[reference.key]));
  return stored === undefined ? undefined : factsOf(stored.bytes);
}

/** The mock fetches nothing from the network: of URLs it knows only its own. */
function urlAt(url: string, { path, context: { world, origin } }: At): NamedFile {
  if (!url.startsWith(`${origin}/`)) return { identity: url, trouble: null };
  const reading = readUrl(url.slice(origin.length), { secret: world.secret, now: world.clock.now() });
  if ("refused" in reading) return trouble("file_unreadable", `\`${path}\`: ${reading.refused}`);
  return { identity: `${reading.file.task}/${reading.file.output}`, trouble: null };
}

function trouble(when: string, hint: string): NamedFile {
  return { identity: "", trouble: { when, hint } };
}

/** Texts and URLs of a body: where test inputs may stand. */
export function textsOf({ describes, files }: TaskData, body: unknown, reference: FileReference | null): string[] {
  const urls = reference === null ? [] : files.map(({ path }) => (reference.isInline ? path : `${path}/${reference.url}`));
  return [...describes, ...urls].flatMap((path) => placesOf(body, path).flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
}
