/** What a program does, action by action. */

import type { Tripo } from "../../../../generated/typescript/src/v3/index.ts";
import type { Webhooks } from "../../../../generated/typescript/src/v3/webhooks.ts";
import type { Clock } from "./clock.ts";
import { resolved } from "./inputs.ts";
import { toldDownloads, toldError, toldEvent, toldFinished, toldHandle, toldState } from "./told.ts";

export type Action = Readonly<Record<string, unknown>>;

export interface Stage {
  readonly tripo: Pick<Tripo, "getTask"> & object;
  readonly Webhooks: typeof Webhooks;
  /** By their secrets. */
  readonly receivers: Map<string, Receiver>;
  readonly clock: Clock;
  readonly dir: string;
  readonly out: string;
  readonly progress: unknown[];
  /** Handles and finished tasks, by the name of their action. */
  readonly objects: Map<string, unknown>;
  readonly named: Record<string, unknown>;
  readonly thrown: unknown[];
}

interface Receiver {
  readonly webhooks: Webhooks;
  nowSeconds: number;
}

/** Whatever a scenario says is passed on as it stands: types are the compiler's business, and tested with it. */
type Loose = Readonly<Record<string, (...args: unknown[]) => unknown>>;

interface Call {
  readonly action: Action;
  readonly stage: Stage;
  readonly signal: AbortSignal | undefined;
}

/** What came of the last; `object` is what other actions may refer to. */
type Made = Promise<{ readonly told: unknown; readonly object?: unknown }>;

const ACTIONS: Readonly<Record<string, (call: Call) => Made>> = {
  create: async ({ action: { create, input = {}, options }, stage, signal }) => {
    const method = loose(stage.tripo)[camel(String(create))];
    const handle = await method?.call(stage.tripo, await resolved(input, stage), { ...Object(options), signal });
    return { told: toldHandle(handle), object: handle };
  },
  createTask: async ({ action: { createTask, options }, stage, signal }) => {
    const body = await resolved(createTask, stage);
    const handle = await loose(stage.tripo)["createTask"]?.call(stage.tripo, body, { ...Object(options), signal });
    return { told: toldHandle(handle), object: handle };
  },
  task: async ({ action: { task, id }, stage }) => {
    const handle = loose(stage.tripo)["task"]?.call(stage.tripo, task, id);
    return { told: toldHandle(handle), object: handle };
  },
  wait: async ({ action: { wait, options }, stage, signal }) => {
    const onProgress = ({ status, progress }: { status: string; progress: number | null }) => stage.progress.push([status, progress]);
    const handle = loose(stage.objects.get(String(wait)));
    const finished = await handle["wait"]?.({ ...Object(options), onProgress, signal });
    return { told: toldFinished(finished), object: finished };
  },
  getTask: async ({ action: { getTask }, stage, signal }) => ({ told: toldState(await stage.tripo.getTask(String(getTask), { signal })) }),
  download: async ({ action: { download, options }, stage, signal }) => {
    const finished = loose(stage.objects.get(String(download)));
    const downloads = await finished["download"]?.({ folder: stage.out, ...Object(options), signal });
    return { told: await toldDownloads(downloads, stage.out) };
  },
  upload: async ({ action: { upload }, stage, signal }) => ({
    told: await loose(stage.tripo)["upload"]?.call(stage.tripo, await resolved(upload, stage), { signal }),
  }),
  check: async ({ action: { check, input }, stage }) => ({
    told: await loose(stage.tripo)["check"]?.call(stage.tripo, check, await resolved(input, stage)),
  }),
  price: async ({ action: { price, input }, stage }) => ({
    told: await loose(Reflect.get(stage.tripo, "price"))[camel(String(price))]?.(await resolved(input, stage)),
  }),
  balance: async ({ stage, signal }) => ({ told: await loose(stage.tripo)["balance"]?.call(stage.tripo, { signal }) }),
  usage: async ({ action: { usage }, stage, signal }) => ({
    told: await loose(stage.tripo)["usage"]?.call(stage.tripo, { ...Object(usage), signal }),
  }),
  webhook: async ({ action: { webhook }, stage }) => {
    const { secrets, nowSeconds, headers, body } = Object(webhook);
    const receiver = receiverFor(stage, secrets);
    receiver.nowSeconds = nowSeconds;
    return { told: toldEvent(await receiver.webhooks.receive(body, headers)) };
  },
  parallel: async ({ action: { parallel }, stage }) => {
    const branches = (parallel as Action[][]).map((actions) => act(actions, stage));
    const outcomes = await Promise.allSettled(branches);
    return {
      told: outcomes.map((outcome) =>
        outcome.status === "fulfilled" ? { returns: outcome.value } : { throws: toldError(outcome.reason, stage.out) },
      ),
    };
  },
};

/** Gives what the last gave; throws what one threw, unless that is caught. */
export async function act(actions: readonly Action[], stage: Stage): Promise<unknown> {
  let last: unknown;
  for (const [index, action] of actions.entries()) {
    const name = action["as"];
    try {
      const { told, object } = await once(action, stage);
      last = told;
      if (typeof name !== "string") continue;
      stage.named[name] = told;
      stage.objects.set(name, object);
    } catch (error) {
      stage.thrown.push(error);
      if (typeof name === "string") stage.named[name] = toldError(error, stage.out);
      if (action["catch"] !== true || index === actions.length - 1) throw error;
    }
  }
  return last;
}

async function once(action: Action, stage: Stage): Made {
  const kind = Object.keys(ACTIONS).find((known) => known in action) ?? "";
  const { signal, release } = signalOf(action["abort"], stage);
  try {
    return (await ACTIONS[kind]?.({ action, stage, signal })) ?? { told: null };
  } finally {
    release();
  }
}

function signalOf(abort: unknown, { clock }: Stage): { signal: AbortSignal | undefined; release: () => void } {
  if (abort === undefined) return { signal: undefined, release: () => {} };
  const controller = new AbortController();
  const { atSleep, afterMs } = Object(abort);
  if (abort === "before") controller.abort();
  if (typeof atSleep === "number") clock.inSleep(atSleep, () => controller.abort());
  const timer = typeof afterMs === "number" ? setTimeout(() => controller.abort(), afterMs) : undefined;
  return { signal: controller.signal, release: () => clearTimeout(timer) };
}

function receiverFor({ receivers, Webhooks }: Stage, secrets: readonly string[]): Receiver {
  const key = JSON.stringify(secrets);
  const known = receivers.get(key);
  if (known) return known;
  const receiver: Receiver = { webhooks: new Webhooks({ secrets, now: () => receiver.nowSeconds * 1_000 }), nowSeconds: 0 };
  receivers.set(key, receiver);
  return receiver;
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function loose(value: unknown): Loose {
  return value as Loose;
}
