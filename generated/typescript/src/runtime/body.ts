// Copied from runtime/typescript/body.ts by the generator: edit it there.

/** From what a user writes to what goes over the wire: tasks become ids, the fields that never vary are added. */

import type { ApiTables, TaskTable } from "./api.ts";
import type { KnownSource } from "./checks.ts";
import { ConfigError } from "./errors.ts";
import { placesOf, withValues } from "./places.ts";
import { isObject, own } from "./pointer.ts";
import { isSourceTask } from "./source-task.ts";

export interface WireBody {
  readonly operation: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What is known of the source tasks, by field. */
  readonly sources: Readonly<Record<string, KnownSource>>;
  /** Places of files that are not yet references which the service understands: `file`, `files/2`. */
  readonly files: readonly string[];
}

export function wireBody(api: ApiTables, type: string, input: object): WireBody {
  const table = own(api.tasks, type);
  if (!table) throw new ConfigError(`${api.name} has no task type ${JSON.stringify(type)}.`);
  const body = { ...input, ...table.fixed };
  const tasks = places(body, table.sources).flatMap(({ path, value }) => (isSourceTask(value) ? [{ path, task: value }] : []));
  return {
    operation: table.create,
    body: withValues(body, new Map(tasks.map(({ path, task }) => [path, task.id]))),
    sources: Object.fromEntries(tasks.map(({ path, task }) => [path, task])),
    files: places(body, table.files).flatMap(({ path, value }) => (isReference(value) ? [] : [path])),
  };
}

function places(body: object, paths: TaskTable["files"] = []) {
  return paths.flatMap((path) => placesOf(body, path));
}

/** In wire form already, or an empty slot. A path and a task are objects of strings too. */
export function isReference(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value) || "path" in value || isSourceTask(value)) return false;
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every((member) => typeof member === "string" || isObject(member));
}
