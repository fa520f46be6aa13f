// Copied from runtime/mock/draft.ts by the generator: edit it there.

/** A creation as it was asked for, read once: what it is about, and all that the refusals will look at. */

import type { Json } from "../runtime/api.ts";
import type { KnownSource } from "../runtime/checks.ts";
import { placesOf } from "../runtime/places.ts";
import type { Call } from "./call.ts";
import type { TaskData } from "./data.ts";
import { type Judgement, judge } from "./judge.ts";
import { outputOf } from "./output.ts";
import { type Script, scriptOf } from "./phrases.ts";
import { filesOf, type NamedFile, namesFile, textsOf } from "./references.ts";
import { filledBody, type ServedApi } from "./served.ts";
import { respelled } from "./spelling.ts";
import type { MockTask } from "./task.ts";
import { taskOf } from "./world.ts";

export interface Draft {
  readonly call: Call;
  readonly body: Readonly<Record<string, Json>>;
  /** Name of the task type and what is known of it; undefined for one that nobody knows. */
  readonly type: string;
  readonly task: TaskData | undefined;
  /** The body with documented defaults. */
  readonly filled: Readonly<Record<string, unknown>>;
  readonly judgement: Judgement;
  readonly sources: readonly NamedSource[];
  readonly files: readonly NamedFile[];
  readonly texts: readonly string[];
  readonly script: Script;
}

/** Of a task type that the API has. */
export interface KnownDraft extends Draft {
  readonly task: TaskData;
}

export function isKnown(draft: Draft): draft is KnownDraft {
  return draft.task !== undefined;
}

export interface NamedSource {
  readonly path: string;
  /** Undefined when the key has no such task. */
  readonly task: MockTask | undefined;
}

export async function draftOf(call: Call, given: Readonly<Record<string, Json>>): Promise<Draft> {
  const { api, world, origin } = call;
  const [type, task] = typeOf(api, call.operation.id, given) ?? [];
  const how = { reference: api.fileReference, isStrict: world.settings.strict };
  const body = task === undefined ? given : respelled(given, task, how);
  if (type === undefined || task === undefined) return { call, body, filled: body, ...UNKNOWN, script: scriptOf(api, []) };
  const sources = sourcesOf(task, body, call);
  const known = Object.fromEntries(
    sources.flatMap(({ path, task: source }) => (source ? [[path, knownSource(call, source)] as const] : [])),
  );
  const judgement = judge(api, { type, body, sources: known, isStrict: world.settings.strict });
  const texts = textsOf(task, body, api.fileReference);
  const files = await filesOf(task, body, api.fileReference, { world, origin });
  const filled = filledBody(api, type, body);
  return { call, body, filled, type, task, judgement, sources, files, texts, script: scriptOf(api, texts) };
}

const UNKNOWN = { type: "", task: undefined, judgement: { faults: [], unknown: [] }, sources: [], files: [], texts: [] };

/** The task type that this operation creates and whose fixed fields the body has. */
function typeOf(api: ServedApi, operation: string, body: Readonly<Record<string, unknown>>): [string, TaskData] | undefined {
  return Object.entries(api.tasks).find(
    ([, { create, fixed }]) => create === operation && Object.entries(fixed).every(([name, value]) => body[name] === value),
  );
}

/** What names a file, where one may stand too, is no source. */
function sourcesOf({ sources, files }: TaskData, body: unknown, { api, world, account }: Call): NamedSource[] {
  const mayBeFile = (path: string) => files.some((field) => field.path === path);
  return sources.flatMap((path) =>
    placesOf(body, path)
      .filter(({ value }) => !(mayBeFile(path) && namesFile(value, api.fileReference)))
      .map(({ value }) => ({ path, task: taskOf(world, value, account.key) })),
  );
}

function knownSource({ api }: Call, source: MockTask): KnownSource {
  return { type: source.type, input: source.input, output: outputOf(api, { task: source, url: () => "" }) };
}
