// Copied from runtime/typescript/source-task.ts by the generator: edit it there.

/** A task that stands for its id, or for a file it has made. */

import { isObject } from "./pointer.ts";

/** A finished task, or a handle of one; its own members tell more to who knows them. */
export interface SourceTask {
  readonly id: string;
  readonly type: string;
}

export function isSourceTask(value: unknown): value is SourceTask {
  return isObject(value) && typeof value["id"] === "string" && typeof value["type"] === "string";
}
