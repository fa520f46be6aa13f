// Copied from runtime/typescript/wait.ts by the generator: edit it there.

/** Waits for a task: figures and one loop. No outage ends it, only a final status, a refusal, the deadline or the signal. */

import type { TaskState } from "./context.ts";
import type { Core } from "./core.ts";
import { ApiError, TripoError, WaitTimeout } from "./errors.ts";
import type { WaitOptions } from "./options.ts";
import { isObject } from "./pointer.ts";
import { askedMs } from "./retry.ts";
import { follow, scoped } from "./scope.ts";
import { verifyOptions } from "./verify-options.ts";

const TIMEOUT_MS = 600_000;
const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 30_000;
const GROWTH = 1.5;
/** Half of it up, half down, at every step, so that many waits never fall into step. */
const JITTER = 0.5;
/** The last look is taken this long before the deadline. */
const LAST_LOOK_MS = 500;
/** A task that was just created may not be found yet. */
const NOT_FOUND_GRACE_MS = 30_000;

export interface Awaited {
  readonly id: string;
  /** By the core's clock; undefined for a task that another process created. */
  readonly createdAt?: number | undefined;
}

/** Half of what the service says is left, within bounds; else what the steps have grown to. */
export function pollDelayMs(step: number, { secondsLeft, random }: { secondsLeft: number | null; random: () => number }): number {
  const grown = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * GROWTH ** step);
  const hinted = secondsLeft && secondsLeft > 0 ? Math.min(LONGEST_DELAY_MS, Math.max(FIRST_DELAY_MS, secondsLeft * 500)) : grown;
  return hinted * (1 - JITTER / 2 + JITTER * random());
}

/** Gives the task when it is a success. Throws `TaskFailed`, `WaitTimeout`, `AbortError`, or why it cannot be read; each names the task. */
export async function waitFor(core: Core, task: Awaited, options: WaitOptions = {}): Promise<TaskState> {
  verifyOptions(options);
  core.waits++;
  const poll = (signal: AbortSignal | undefined) => untilFinal(core, task, { ...options, signal });
  const state = await (options.webhooks
    ? (await import("./told-or-polled.ts")).toldOrPolled({ task, poll, options, link: follow })
    : poll(options.signal)
  )
    .catch((error: unknown) => {
      throw error instanceof TripoError ? Object.assign(error, { taskId: task.id }) : error;
    })
    .finally(() => core.waits--);
  core.slots?.freed();
  const isUsable = state.lifecycle === "success" && isObject(state.output) && Object.keys(state.output).length > 0;
  if (!isUsable) throw await (await import("./trouble.ts")).taskFailed(core.api, concealed(state));
  return state;
}

async function untilFinal(
  core: Core,
  { id, createdAt }: Awaited,
  { timeoutMs = TIMEOUT_MS, signal, onProgress }: WaitOptions,
): Promise<TaskState> {
  const { now, random, settings } = core;
  const start = now();
  const deadline = start + (timeoutMs ?? Number.POSITIVE_INFINITY);
  let last: TaskState | undefined;
  let cause: TripoError | undefined;
  let delayMs = createdAt === undefined ? 0 : createdAt - now() + pollDelayMs(0, { secondsLeft: null, random });
  const timeout = (pauseMs = 0) => {
    const away = pauseMs ? `; the service asked to stay away for ${Math.ceil(pauseMs / 1_000)} s` : "";
    const message = `Task ${id} is still ${last?.status ?? "unread"} after ${Math.round(now() - start)} of ${timeoutMs} ms${away}.`;
    return new WaitTimeout(`${message} Wait for it again by its id.`, { taskId: id, lastTask: last && concealed(last), cause });
  };
  for (let step = 0; ; ) {
    const begin = now();
    const dueMs = Math.max(0, Math.min(delayMs, deadline - begin - LAST_LOOK_MS));
    const looked = await nextLook(core, id, { dueMs, deadline, signal, timeout }).catch((error: unknown) => {
      const isNew = createdAt !== undefined && now() - createdAt < NOT_FOUND_GRACE_MS;
      const isTransient = error instanceof TripoError && error.retryable;
      if (isTransient || (isNew && error instanceof ApiError && error.httpStatus === 404)) return error;
      throw error;
    });
    const asked = askedMs(looked);
    cause = looked instanceof TripoError ? looked : undefined;
    const state = looked instanceof TripoError ? undefined : looked;
    if (state) {
      if (last?.status !== state.status && !Object.hasOwn(core.api.lifecycle, state.status))
        settings.warn((await import("./trouble.ts")).unknownStatus(state));
      const hasMoved = last?.status !== state.status || last.progress !== state.progress;
      last = state;
      if (hasMoved) onProgress?.(state);
      if (state.lifecycle !== "ongoing") return state;
    }
    if (deadline - now() <= Math.max(LAST_LOOK_MS, asked)) throw timeout(asked);
    // A look that another wait brought along does not stretch the steps.
    if (now() - begin >= dueMs / 2) step++;
    delayMs = Math.max(asked, pollDelayMs(step, { secondsLeft: state?.secondsLeft ?? null, random }));
  }
}

/** For errors, which end in logs: what holds signed URLs is there for who asks, and not printed, hidden properties included, nor serialized. */
function concealed(task: TaskState): TaskState {
  const copy = { ...task };
  for (const name of ["raw", "input", "output", "errorMessage"] as const)
    Object.defineProperty(copy, name, { get: () => task[name], enumerable: false });
  return copy;
}

interface Look {
  readonly dueMs: number;
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly timeout: (pauseMs?: number) => WaitTimeout;
}

/** One poll when it is due and in its turn, or one for all waits; the deadline ends it wherever it stands. */
async function nextLook(core: Core, id: string, { dueMs, deadline, signal, timeout }: Look): Promise<TaskState> {
  const { api, limiter, now } = core;
  const together = core.waits > 1 && api.readMany && (await import("./together.ts")).togetherOf(core, api.readMany);
  if (!together) await core.sleep(dueMs, signal);
  return scoped(signal, async (scope) => {
    const leftMs = deadline - now();
    const pauseMs = limiter.pauseMs();
    if (pauseMs > leftMs) throw timeout(pauseMs);
    scope.arm(leftMs, () => scope.fail(timeout()));
    if (together) return together.look(id, dueMs, scope.signal);
    await limiter.turn(scope.signal);
    return core.look(id, scope.signal);
  });
}
