/** Webhooks: what an account is told without asking. A delivery is repeated, later and later, until it is answered with a 2xx. */

import { createHmac } from "node:crypto";
import type { Json } from "../typescript/api.ts";
import { place } from "./answer.ts";
import { uuidOf } from "./chance.ts";
import type { WebhookData } from "./data.ts";
import type { Delivery } from "./delivery.ts";
import { bareTask, timeOf } from "./read.ts";
import type { ServedApi } from "./served.ts";
import type { MockTask } from "./task.ts";
import type { World } from "./world.ts";

/** Where webhooks go, as the console of the service would know it. */
export interface Receiver {
  readonly url: string;
  readonly secret: string;
  /** Below so many credits the account is told; null for never. */
  readonly lowBalance: number | null;
}

export interface Notifier {
  /** Deliveries so far, the newest last. */
  readonly deliveries: () => readonly Delivery[];
  readonly setReceiver: (receiver: Receiver | null) => void;
  /** A task was created: its end will be told. `origin` begins the URLs of its files. */
  readonly watch: (api: ServedApi, task: MockTask, origin: string) => void;
  /** Credits have changed. */
  readonly balance: (api: ServedApi, balance: number) => void;
  /** Virtual time was moved. */
  readonly moved: () => void;
  readonly stop: () => void;
}

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 1_000;
const MOST_DELIVERIES = 1_000;
/** Timers overflow beyond this. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

interface Watched {
  readonly api: ServedApi;
  readonly task: MockTask;
  readonly origin: string;
}

export function createNotifier(world: World): Notifier {
  const watched = new Set<Watched>();
  const deliveries: Delivery[] = [];
  let receiver: Receiver | null = null;
  let isLow = false;
  let timer: NodeJS.Timeout | undefined;
  let stop = new AbortController();

  const arm = (): void => {
    clearTimeout(timer);
    const next = Math.min(...[...watched].map(({ task }) => task.endsAt));
    if (!Number.isFinite(next)) return;
    const waitMs = world.clock.real(next - world.clock.now());
    timer = setTimeout(tellEnded, Math.min(LONGEST_TIMER_MS, Math.max(0, waitMs)));
    timer.unref();
  };
  const tellEnded = (): void => {
    for (const each of [...watched].filter(({ task }) => task.endsAt <= world.clock.now())) {
      watched.delete(each);
      const { api, task, origin } = each;
      const on = task.ending.status === api.statuses.success ? "success" : "failure";
      tell(api, { on, subject: task.id, data: bareTask({ api, world, origin }, task) });
    }
    arm();
  };
  const tell = (api: ServedApi, { on, subject, data }: Told): void => {
    const event = api.webhooks?.events.find((each) => each.on === on)?.name;
    if (api.webhooks === null || event === undefined || receiver === null) return;
    const id = `${subject}:${event}`;
    const delivery: Delivery = { event, id, delivery: uuidOf("delivery", world.settings.seed, id), attempts: 0, status: null };
    deliveries.push(delivery);
    if (deliveries.length > MOST_DELIVERIES) deliveries.shift();
    const body: Record<string, Json> = {};
    const { pointers } = api.webhooks;
    const told = { id, type: event, createdAt: timeOf(api, world.clock.now()), data };
    for (const [name, value] of Object.entries(told)) place(body, pointers[name as keyof typeof pointers], value);
    void deliver(delivery, JSON.stringify(body), { webhooks: api.webhooks, receiver, signal: stop.signal });
  };
  return {
    deliveries: () => deliveries,
    setReceiver: (next) => {
      receiver = next;
    },
    watch: (api, task, origin) => {
      if (receiver === null || api.webhooks === null) return;
      watched.add({ api, task, origin });
      arm();
    },
    balance: (api, balance) => {
      const threshold = receiver?.lowBalance ?? null;
      const wasLow = isLow;
      isLow = threshold !== null && balance < threshold;
      if (isLow && !wasLow && threshold !== null) tell(api, { on: "balance", subject: "balance", data: { balance, threshold } });
    },
    moved: tellEnded,
    stop: () => {
      clearTimeout(timer);
      stop.abort();
      stop = new AbortController();
      watched.clear();
      deliveries.splice(0);
      receiver = null;
      isLow = false;
    },
  };
}

interface Told {
  readonly on: string;
  readonly subject: string;
  readonly data: Json;
}

interface Way {
  readonly webhooks: WebhookData;
  readonly receiver: Receiver;
  readonly signal: AbortSignal;
}

/** Real time: who receives has a real clock, and judges by it. */
async function deliver(delivery: Delivery, body: string, { webhooks, receiver, signal }: Way): Promise<void> {
  const { headers: names, scheme, answerSeconds } = webhooks;
  while (delivery.attempts < ATTEMPTS && !signal.aborted) {
    if (delivery.attempts > 0) await pause(FIRST_PAUSE_MS * 2 ** (delivery.attempts - 1));
    delivery.attempts += 1;
    const at = Math.floor(Date.now() / 1_000);
    const signature = createHmac("sha256", receiver.secret).update(`${at}.${body}`).digest("hex");
    const headers = {
      "Content-Type": "application/json",
      ...{ [names.id]: delivery.id, [names.delivery]: delivery.delivery, [names.event]: delivery.event },
      [names.signature]: `t=${at},${scheme}=${signature}`,
    };
    const limit = AbortSignal.any([signal, AbortSignal.timeout(answerSeconds * 1_000)]);
    const response = await fetch(receiver.url, { method: "POST", headers, body, redirect: "manual", signal: limit }).catch(() => null);
    delivery.status = response?.status ?? null;
    await response?.body?.cancel().catch(() => {});
    if (response?.ok) return;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms).unref();
  });
}
