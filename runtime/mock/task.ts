/** A task of the mock: everything that will become of it is decided when it is created; reading it only looks at the clock. */

import type { Json, Lifecycle } from "../typescript/api.ts";
import type { Model } from "./model.ts";
import type { Statuses } from "./statuses.ts";

export interface MockTask {
  readonly id: string;
  /** Name of the task type. */
  readonly type: string;
  /** Key of the account that owns it. */
  readonly owner: string;
  readonly group: string;
  /** The request, as it came. */
  readonly input: Readonly<Record<string, Json>>;
  /** Virtual milliseconds since the epoch. `endsAt` may be infinite. */
  readonly createdAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly ending: Ending;
  /** Frozen until it ends, then charged or given back. */
  readonly credits: number;
  readonly model: Model;
}

/** How it ends: a final status, and the error that it tells. */
export interface Ending {
  readonly status: string;
  readonly error: string | null;
}

export interface TaskState {
  readonly status: string;
  readonly lifecycle: Lifecycle;
  /** Percent. */
  readonly progress: number;
  /** Place in the queue, from 1; -1 when it is not queued. */
  readonly queuePosition: number;
  /** Virtual milliseconds; -1 when it is final. */
  readonly leftMs: number;
}

/** Places in the queue go by the second: somebody ahead is served in each. */
const SECOND_MS = 1_000;

export function stateAt(task: MockTask, now: number, { waiting, working, success }: Statuses): TaskState {
  if (now >= task.endsAt) {
    const isSuccess = task.ending.status === success;
    return { status: task.ending.status, lifecycle: isSuccess ? "success" : "failure", progress: 100, queuePosition: -1, leftMs: -1 };
  }
  const leftMs = task.endsAt - now;
  if (now < task.startsAt) {
    const queuePosition = Math.ceil((task.startsAt - now) / SECOND_MS);
    return { status: waiting, lifecycle: "ongoing", progress: 0, queuePosition, leftMs };
  }
  const done = (now - task.startsAt) / (task.endsAt - task.startsAt);
  return { status: working, lifecycle: "ongoing", progress: Math.min(99, Math.floor(done * 100)), queuePosition: -1, leftMs };
}
