// Copied from runtime/typescript/task-failed.ts by the generator: edit it there.

/** Why a task ended without success. */

import { codeInWords } from "./answer.ts";
import type { ApiTables } from "./api.ts";
import type { TaskState } from "./context.ts";
import { TaskFailed } from "./errors.ts";

export async function taskFailed(api: ApiTables, task: TaskState): Promise<TaskFailed> {
  const { reason, code, meaning, remedy } = await codeInWords(api, task.errorCode ?? undefined);
  const why = [code === undefined ? "" : `${reason} (${code}).`, task.errorMessage ?? meaning, remedy].filter(Boolean).join(" ");
  return new TaskFailed(`Task ${task.id} ended as ${task.status}. ${why}`.trim(), { reason, code, meaning, remedy, task, taskId: task.id });
}
