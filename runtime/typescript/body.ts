/** From what a user writes to what goes over the wire: tasks become ids, the fields that never vary are added. */

import type { ApiTables } from "./api.ts";
import type { KnownSource } from "./checks.ts";
import { ConfigError } from "./errors.ts";
import { isObject, own, replaceAt } from "./pointer.ts";

export interface WireBody {
  readonly type: string;
  readonly operation: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What is known of the source tasks, by field. */
  readonly sources: Readonly<Record<string, KnownSource>>;
  /** Some file is not yet a reference that the service understands. */
  readonly hasLocalFiles: boolean;
}

export function wireBody(api: ApiTables, type: string, input: object): WireBody {
  const table = own(api.tasks, type);
  if (!table) throw new ConfigError(`${api.name} has no task type ${JSON.stringify(type)}.`);
  const sources: Record<string, KnownSource> = {};
  let body: unknown = { ...input, ...table.fixed };
  for (const path of table.sources ?? [])
    body = replaceAt(body, path.split("/"), (value) => {
      if (!isHandle(value)) return value;
      sources[path] = value;
      return value.id;
    });
  let hasLocalFiles = false;
  for (const path of table.files ?? [])
    replaceAt(body, path.split("/"), (value) => {
      hasLocalFiles ||= !isReference(value);
    });
  return { type, operation: table.create, body: isObject(body) ? body : {}, sources, hasLocalFiles };
}

function isHandle(value: unknown): value is KnownSource & { id: string } {
  return isObject(value) && typeof value["id"] === "string" && typeof value["type"] === "string";
}

/** In wire form already, or an empty slot. A path and a task are objects of strings too. */
export function isReference(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (!isObject(value) || "path" in value || "id" in value) return false;
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every((member) => typeof member === "string" || isObject(member));
}
