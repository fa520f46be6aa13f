// Copied from runtime/typescript/state.ts by the generator: edit it there.

/** A task, read out of an answer by the pointers of its API version. */

import type { ApiTables, ReadPointers } from "./api.ts";
import type { TaskState } from "./context.ts";
import { InvalidResponse } from "./errors.ts";
import { at, isObject, own } from "./pointer.ts";

export function taskState(api: ApiTables, id: string, root: unknown): TaskState {
  const { pointers } = api.read;
  const tell = (name: keyof ReadPointers) => at(root, pointers[name]);
  const number = (name: keyof ReadPointers): number | null => {
    const value = tell(name);
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  };
  const raw = at(root, pointers.id.replace(/\/[^/]*$/, ""));
  const status = tell("status");
  if (!isObject(raw) || typeof status !== "string")
    throw new InvalidResponse(`The answer holds no task ${id}.`, { taskId: id, retry: "read-only" });
  const progress = number("progress");
  const type = tell("type");
  const errorMessage = tell("errorMessage");
  return {
    id,
    type: typeof type === "string" ? type : "",
    status,
    lifecycle: own(api.lifecycle, status) ?? "ongoing",
    progress: progress && Math.min(100, Math.max(0, progress)),
    output: tell("output"),
    input: tell("input"),
    credits: number("credits"),
    secondsLeft: number("secondsLeft"),
    queuePosition: number("queuePosition"),
    errorCode: number("errorCode"),
    errorMessage: typeof errorMessage === "string" ? errorMessage : null,
    raw,
  };
}
