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
import type { Together } from "./together.ts";
import { createSend, type Send } from "./transport.ts";

export type Read = (id: string, signal: AbortSignal | undefined) => Promise<TaskState>;

export interface Core extends Deps {
  readonly api: ApiTables;
  readonly settings: Settings;
  readonly limiter: Limiter;
  /** One attempt. */
  readonly send: Send;
  /** Up to four attempts, for what is free to repeat. */
  readonly call: FileContext["fetchApi"];
  /** A task out of an answer. */
  readonly state: (id: string, root: unknown) => TaskState;
  /** Reads a task, by one attempt. */
  readonly look: Read;
  /** Reads a task, by up to four. */
  readonly read: Read;
  /** There from the first refusal for want of a slot. */
  slots?: Slots;
  /** Waits under way, and what lets them share their looks. */
  waits: number;
  together?: Together;
}

export function createCore(api: ApiTables, options: TripoOptions): Core {
  const settings = resolveOptions(api, options);
  const deps: Deps = { now: () => performance.now(), random: Math.random, sleep, ...options.deps };
  const limiter = options.deps ? createLimiter(deps) : sharedLimiter(`${new URL(settings.baseUrl).origin} ${settings.apiKey}`, deps);
  const attempt = createSend(api, settings);
  const send: Send = (operation, request) =>
    attempt(operation, request).catch((error: unknown) => {
      if (error instanceof ApiError && error.kind === "rate") limiter.slow(error);
      throw error;
    });
  const call: Core["call"] = (operation, request = {}) =>
    repeat(() => send(operation, request), { ...deps, limiter, signal: request.signal, again: ({ retryable }) => retryable });
  const { operation } = api.read;
  const state: Core["state"] = (id, root) => taskState(api, id, root);
  /** The id is the parameter of the path, whatever that is called. */
  const name = /\{(.+)\}/.exec(operation[1])?.[1] ?? "";
  const by =
    (ask: Send, isLook: boolean): Core["read"] =>
    async (id, signal) =>
      state(id, await ask(operation, { params: { [name]: id }, signal, isLook }));
  return { api, settings, limiter, send, call, state, look: by(send, true), read: by(call, false), waits: 0, ...deps };
}
