// Copied from runtime/typescript/body.ts by the generator: edit it there.

/** From what a user writes to what goes over the wire: tasks become ids, the fields that never vary are added, old names become today's. */

import type { ApiTables, BodyTable, InlineFiles, OperationTable } from "./api.ts";
import type { KnownSource } from "./checks.ts";
import { ConfigError } from "./errors.ts";
import { placesOf, withValues } from "./places.ts";
import { isObject, own } from "./pointer.ts";
import { isSourceTask } from "./source-task.ts";

export interface WireBody {
  readonly operation: OperationTable;
  /** Whose slots it takes. */
  readonly group: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  /** What is known of the source tasks, by field. */
  readonly sources: Readonly<Record<string, KnownSource>>;
  /** Places of files that are not yet references which the service understands: `file`, `files/2`. */
  readonly files: readonly string[];
}

export async function wireBody(api: ApiTables, type: string, input: object): Promise<WireBody> {
  const { creates, tasks: tables, inlineFiles } = (await api.load.bodies()).bodies;
  const table = own(tables, type);
  const operation = table && creates[table.create];
  if (!operation) throw new ConfigError(`${api.name} has no task type ${JSON.stringify(type)}.`);
  const given = { ...renamed(input, table.formerly), ...table.fixed };
  const tasks = places(given, table.sources).flatMap(({ path, value }) => (isSourceTask(value) ? [{ path, task: value }] : []));
  const named = withValues(given, new Map(tasks.map(({ path, task }) => [path, task.id])));
  const body = inlineFiles ? inlined(named, table, inlineFiles) : named;
  const isThere = inlineFiles ? isInlineReference(inlineFiles) : isReference;
  return {
    operation,
    group: table.group,
    body,
    sources: Object.fromEntries(tasks.map(({ path, task }) => [path, task])),
    files: places(body, table.files).flatMap(({ path, value }) => (isThere(value) ? [] : [path])),
  };
}

function places(body: object, paths: BodyTable["files"] = []) {
  return paths.flatMap((path) => placesOf(body, path));
}

/** An old name next to the new one stays, and the checks tell it. */
function renamed(input: object, formerly: BodyTable["formerly"] = {}): Record<string, unknown> {
  const given: Record<string, unknown> = { ...input };
  const entries = Object.entries(given).map(([name, value]) => {
    const [today = name, values = {}] = own(formerly, name) ?? [];
    if (today === name || own(given, today) !== undefined) return [name, value];
    return [today, typeof value === "string" ? (own(values, value) ?? value) : value];
  });
  return Object.fromEntries(entries);
}

/** References of an older API version, and its empty slots, as the texts that stand for them now. */
function inlined(body: Record<string, unknown>, { files }: BodyTable, { members }: InlineFiles): Record<string, unknown> {
  const texts = new Map<string, unknown>();
  for (const { path, value } of places(body, files)) {
    if (!isReference(value) || !isObject(value)) continue;
    const text = members.map((member) => value[member]).find((found) => typeof found === "string");
    if (text !== undefined || Object.keys(value).length === 0) texts.set(path, text ?? null);
  }
  return withValues(body, texts);
}

/** In wire form already, or an empty slot. A path and a task are objects of strings too. */
export function isReference(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value) || "path" in value || isSourceTask(value)) return false;
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every((member) => typeof member === "string" || isObject(member));
}

/** A file of this machine that is written as a text; ids and tokens hold neither slash nor ending. */
const LOCAL = /^data:|[\\/]|\.[a-z0-9]{2,5}$/i;

/** A text that may be a URL, a token or the id of a task. */
function isInlineReference({ tokens }: InlineFiles): (value: unknown) => boolean {
  const isKnown = (text: string) => /^https?:/i.test(text) || tokens.some((prefix) => text.startsWith(prefix));
  return (value) => value === null || (typeof value === "string" && (isKnown(value) || !LOCAL.test(value)));
}
