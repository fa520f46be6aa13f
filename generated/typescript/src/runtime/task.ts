// Copied from runtime/typescript/task.ts by the generator: edit it there.

/** Handles of tasks: what a create, a resume and a wait give. */

import type { Downloaded, TaskState } from "./context.ts";
import type { Core } from "./core.ts";
import type { BlobOptions, DownloadOptions } from "./download.ts";
import type { WaitOptions } from "./options.ts";
import { own } from "./pointer.ts";
import { type Awaited, waitFor } from "./wait.ts";

/** A task of one of these types, as the source of another: any handle, or a finished task. */
export interface TaskOf<Type extends string> {
  readonly id: string;
  readonly type: Type;
}

/** A task that exists. */
export interface Task<Type extends string, Output> extends TaskOf<Type> {
  /** The body it was created with; undefined for a task that was resumed by its id. */
  readonly input: unknown;
  /** Waits until it is final. Throws `TaskFailed`, `WaitTimeout`, `AbortError`, or why it cannot be read; each carries `taskId`. */
  wait(options?: WaitOptions): Promise<FinishedTask<Type, Output>>;
  /** The task as it stands now. */
  read(options?: { readonly signal?: AbortSignal }): Promise<TaskState>;
  /** What another process needs to resume it; no key. */
  toJSON(): { readonly version: string; readonly type: Type; readonly id: string };
}

/** A create under way. Awaited it gives the task; its `wait` gives the finished task. */
export interface PendingTask<Type extends string, Output> extends Promise<Task<Type, Output>> {
  /** As `Task.wait`; the signal ends the creation too. Time counts from the creation. */
  wait(options?: WaitOptions): Promise<FinishedTask<Type, Output>>;
}

/** A task that is a success. */
export interface FinishedTask<Type extends string, Output> extends TaskOf<Type> {
  readonly status: string;
  /** URLs in it go stale within minutes; `read` and `download` get fresh ones. */
  readonly output: Output;
  /** The request, as the service echoes it, or as it was sent. */
  readonly input: unknown;
  /** What it cost; null when the service does not tell. */
  readonly credits: number | null;
  /** The whole task, as it came. */
  readonly raw: Readonly<Record<string, unknown>>;
  read(options?: { readonly signal?: AbortSignal }): Promise<TaskState>;
  /** Saves the files of the output; a string is a folder. */
  download(target: DownloadTarget): Promise<Downloaded[]>;
  /** One file of the output, as it is called there (`model`, `views/front_url`), where there is no file system. Throws as `download`. */
  blob(field: string, options?: BlobOptions): Promise<Blob>;
}

export type DownloadTarget = string | DownloadOptions;

interface Known<Type extends string> extends Awaited {
  readonly type: Type;
  readonly input?: unknown;
}

export function taskHandle<Type extends string, Output>(core: Core, { id, type, input, createdAt }: Known<Type>): Task<Type, Output> {
  return {
    id,
    type,
    input,
    wait: async (options) => finishedTask(core, { type, input, state: await waitFor(core, { id, createdAt }, options) }),
    read: ({ signal } = {}) => core.read(id, signal),
    toJSON: () => ({ version: core.api.name, type, id }),
  };
}

interface Ended<Type extends string> {
  readonly type: Type;
  readonly input: unknown;
  readonly state: TaskState;
}

async function finishedTask<Type extends string, Output>(
  core: Core,
  { type, input, state }: Ended<Type>,
): Promise<FinishedTask<Type, Output>> {
  const { id } = state;
  // A raw create may leave its type unsaid.
  if (type && state.type !== (own(core.api.tasks, type)?.answers ?? type)) (await import("./trouble.ts")).verifyType(core.api, type, state);
  const files = async () => (await import("./prepare.ts")).fileContext(core);
  const finished: FinishedTask<Type, Output> = {
    id,
    type,
    status: state.status,
    // The description says what a task of this type gives; nobody judges answers, or new outputs would break old clients.
    output: state.output as Output,
    input: state.input ?? input,
    credits: state.credits,
    raw: state.raw,
    read: ({ signal } = {}) => core.read(id, signal),
    download: async (target) => (await import("./download.ts")).download(await files(), finished, target),
    blob: async (field, options) => (await import("./download.ts")).downloadBlob(await files(), finished, { field, ...options }),
  };
  return finished;
}
