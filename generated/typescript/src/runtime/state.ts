// Copied from runtime/typescript/state.ts by the generator: edit it there.

/** A task, read out of an answer by the pointers of its API version. */

import type { ApiTables } from "./api.ts";
import type { TaskState } from "./context.ts";
import { InvalidResponse } from "./errors.ts";
import { at, isObject, own } from "./pointer.ts";

export function taskState(api: ApiTables, id: string, root: unknown): TaskState {
  const { pointers } = api.read;
  const raw = at(root, pointers.id.replace(/\/[^/]*$/, ""));
  const status = at(root, pointers.status);
  if (!isObject(raw) || typeof status !== "string")
    throw new InvalidResponse(`The answer holds no task ${id}.`, { taskId: id, retry: "read-only" });
  const progress = number(at(root, pointers.progress));
  const type = at(root, pointers.type);
  return {
    id,
    type: typeof type === "string" ? type : "",
    status,
    lifecycle: own(api.lifecycle, status) ?? "ongoing",
    progress: progress && Math.min(100, Math.max(0, progress)),
    output: at(root, pointers.output),
    input: at(root, pointers.input),
    credits: number(at(root, pointers.credits)),
    secondsLeft: number(at(root, pointers.secondsLeft)),
    queuePosition: number(at(root, pointers.queuePosition)),
    errorCode: number(at(root, pointers.errorCode)),
    errorMessage: string(at(root, pointers.errorMessage)),
    raw,
  };
}

function number(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function string(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
