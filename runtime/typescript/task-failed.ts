/** Why a task that has ended cannot be used. */

import { codeInWords, spoken } from "./answer.ts";
import type { ApiTables } from "./api.ts";
import type { TaskState } from "./context.ts";
import { ConfigError, InvalidResponse, TaskFailed } from "./errors.ts";

/** `TaskFailed`, or for a success without output `InvalidResponse`. */
export async function taskFailed(api: ApiTables, task: TaskState): Promise<TaskFailed | InvalidResponse> {
  const { id: taskId, lifecycle, status, errorCode, errorMessage } = task;
  if (lifecycle === "success") return new InvalidResponse(`Task ${taskId} succeeded without output.`, { taskId, task });
  const { reason, code, meaning, remedy } = await codeInWords(api, errorCode ?? undefined);
  const why = [code === undefined ? "" : `${reason} (${code}).`, spoken(errorMessage) || meaning, remedy].filter(Boolean).join(" ");
  return new TaskFailed(`Task ${taskId} ended as ${status}. ${why}`.trim(), { reason, code, meaning, remedy, task, taskId });
}

/** Throws `ConfigError` when the answer is about a task of another type that is known; what is new is not judged. */
export function verifyType({ tasks }: ApiTables, type: string, { id, type: answered }: TaskState): void {
  const [name] = Object.entries(tasks).find(([name, { answers = name }]) => answers === answered) ?? [];
  if (name !== undefined) throw new ConfigError(`Task ${id} is a ${name}, not a ${type}.`, { taskId: id });
}
