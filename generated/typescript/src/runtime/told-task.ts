// Copied from runtime/typescript/told-task.ts by the generator: edit it there.

/** A task that came without the answer around it: in a list of many, or in an event. */

import type { TaskState } from "./context.ts";
import { InvalidResponse } from "./errors.ts";
import { isObject } from "./pointer.ts";

/** Reads a task out of an answer, as `state.ts` does. */
export type ReadState = (id: string, root: unknown) => TaskState;

/** `pointer`: where an answer has the id of a task. Throws `InvalidResponse` when this is none. */
export function toldTask(task: unknown, pointer: string, read: ReadState): TaskState {
  const end = pointer.lastIndexOf("/");
  const id = isObject(task) ? task[pointer.slice(end + 1)] : undefined;
  return read(typeof id === "string" ? id : "", wrapped(pointer.slice(0, end), task));
}

/** Tasks of an answer, whether it has them by id or in a list. What is none is left out: it says nothing of the others. */
export function toldTasks(tasks: unknown, pointer: string, read: ReadState): ReadonlyMap<string, TaskState> {
  const found = isObject(tasks) || Array.isArray(tasks) ? Object.values(tasks) : [];
  return new Map(found.flatMap((task) => readable(task, pointer, read)).map((state) => [state.id, state]));
}

function readable(task: unknown, pointer: string, read: ReadState): TaskState[] {
  try {
    return [toldTask(task, pointer, read)];
  } catch (error) {
    if (error instanceof InvalidResponse) return [];
    throw error;
  }
}

function wrapped(holder: string, task: unknown): unknown {
  return holder
    .split("/")
    .slice(1)
    .reduceRight((inner, key) => ({ [key]: inner }), task);
}
