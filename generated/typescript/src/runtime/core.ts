// Copied from runtime/typescript/core.ts by the generator: edit it there.

/** What every part of one client shares: its settings, its one stream of requests, and how to call the API. */

import type { ApiTables } from "./api.ts";
import type { FileContext, TaskState } from "./context.ts";
import { ApiError } from "./errors.ts";
import { createLimiter, type Limiter, sharedLimiter } from "./limiter.ts";
import { type Deps, resolveOptions, type Settings, type TripoOptions } from "./options.ts";
import { repeat } from "./retry.ts";
import { sleep } from "./scope.ts";
import type { Slots } from "./slots.ts";
import { taskState } from "./state.ts";
import { createSend, type Send } from "./transport.ts";

export interface Core extends Deps {
  readonly api: ApiTables;
  readonly settings: Settings;
  readonly limiter: Limiter;
  /** One attempt. */
  readonly send: Send;
  /** Up to four attempts, for what is free to repeat. */
  readonly call: FileContext["fetchApi"];
  /** There from the first refusal for want of a slot. */
  slots?: Slots;
}

export function createCore(api: ApiTables, options: TripoOptions): Core {
  const settings = resolveOptions(api, options);
  const deps: Deps = { now: () => performance.now(), random: Math.random, sleep, ...options.deps };
  const limiter = options.deps ? createLimiter(deps) : sharedLimiter(`${new URL(settings.baseUrl).origin} ${settings.apiKey}`, deps);
  const attempt = createSend(api, settings);
  const send: Send = (operation, request) =>
    attempt(operation, request).catch((error: unknown) => {
      if (error instanceof ApiError && error.kind === "rate") limiter.slow(error.retryAfterMs);
      throw error;
    });
  const call: Core["call"] = (operation, request = {}) =>
    repeat(() => send(operation, request), { ...deps, limiter, signal: request.signal, again: ({ retryable }) => retryable });
  return { api, settings, limiter, send, call, ...deps };
}

/** Reads a task, by one attempt or by several. Its id is the parameter of the path, whatever that is called. */
export async function readTask(
  core: Core,
  id: string,
  { by, signal }: { by: Send | Core["call"]; signal?: AbortSignal | undefined },
): Promise<TaskState> {
  const { operation } = core.api.read;
  const name = /\{(.+)\}/.exec(core.api.operations[operation]?.[1] ?? "")?.[1] ?? "";
  return taskState(core.api, id, await by(operation, { params: { [name]: id }, signal }));
}
