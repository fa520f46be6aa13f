// Copied from runtime/mock/notify.ts by the generator: edit it there.

/** Webhooks: what an account is told without asking. A delivery is repeated, later and later, until it is answered with a 2xx. */

import { createHmac } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import TinyQueue from "tinyqueue";
import type { Json } from "../runtime/api.ts";
import type { Account } from "./account.ts";
import { layOut } from "./answer.ts";
import { uuidOf } from "./chance.ts";
import type { WebhookData } from "./data.ts";
import type { Delivery } from "./delivery.ts";
import type { Notifier, Receiver } from "./notifier.ts";
import { bareTask, timeOf } from "./read.ts";
import type { ServedApi } from "./served.ts";
import type { MockTask } from "./task.ts";
import type { World } from "./world.ts";

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
  const { clock, settings } = world;
  const watched = newQueue();
  const deliveries: Delivery[] = [];
  const low = new Set<Account>();
  let lows = 0;
  let receiver: Receiver | null = null;
  let timer: { readonly handle: NodeJS.Timeout; readonly end: number } | null = null;
  let underWay = new AbortController();

  /** Looks again when the next task ends, if anybody wants to know. */
  const arm = (): void => {
    const end = watched.peek()?.task.endsAt;
    if (timer?.end === end) return;
    clearTimeout(timer?.handle);
    timer = null;
    if (end === undefined || receiver === null) return;
    const handle = setTimeout(moved, Math.min(LONGEST_TIMER_MS, Math.max(0, clock.real(end - clock.now()))));
    handle.unref();
    timer = { handle, end };
  };
  const moved = (): void => {
    for (const { api, task, origin } of endedBy(clock.now(), watched)) {
      const on = task.ending.status === api.statuses.success ? "success" : "failure";
      tell(api, { on, subject: task.id, data: () => bareTask({ api, world, origin }, task) });
    }
    // The way to the next end may have become shorter.
    clearTimeout(timer?.handle);
    timer = null;
    arm();
  };
  const tell = (api: ServedApi, { on, subject, data }: Told): void => {
    const event = api.webhooks?.events.find((each) => each.on === on)?.name;
    if (api.webhooks === null || event === undefined || receiver === null) return;
    const id = `${subject}:${event}`;
    const delivery: Delivery = { event, id, delivery: uuidOf("delivery", settings.seed, id), attempts: 0, status: null };
    deliveries.push(delivery);
    if (deliveries.length > MOST_DELIVERIES) deliveries.shift();
    const told = { id, type: event, createdAt: timeOf(api, clock.now()), data: data() };
    const body = bodyOf(api.webhooks, told);
    // Given up, or a defect of ours: neither may end the process that the mock is part of, and `deliveries` shows it.
    deliver(delivery, body, { webhooks: api.webhooks, receiver, signal: underWay.signal }).catch(() => {});
  };
  const setReceiver = (next: Receiver | null): void => {
    underWay.abort();
    underWay = new AbortController();
    // What has ended by now was for the one before.
    endedBy(clock.now(), watched);
    low.clear();
    receiver = next;
    arm();
  };
  return {
    deliveries: () => deliveries,
    setReceiver,
    watch: (api, task, origin) => {
      if (api.webhooks === null || !Number.isFinite(task.endsAt)) return;
      watched.push({ api, task, origin });
      // Nobody looks while nobody receives: what has ended must not pile up.
      if (receiver === null) endedBy(clock.now(), watched);
      else arm();
    },
    balance: (api, account) => {
      const threshold = receiver?.lowBalance ?? null;
      if (threshold === null || account.balance >= threshold) return void low.delete(account);
      if (low.has(account)) return;
      low.add(account);
      const data = { balance: account.balance, threshold };
      tell(api, { on: "balance", subject: `balance-${++lows}`, data: () => data });
    },
    moved,
    stop: () => {
      watched.data.length = watched.length = 0;
      setReceiver(null);
      deliveries.splice(0);
      lows = 0;
    },
  };
}

/** What ends first comes first. */
function newQueue(): TinyQueue<Watched> {
  return new TinyQueue<Watched>([], (a, b) => a.task.endsAt - b.task.endsAt);
}

/** Takes what has ended out of the queue. */
function endedBy(now: number, watched: TinyQueue<Watched>): Watched[] {
  const ended: Watched[] = [];
  for (let first = watched.peek(); first !== undefined && first.task.endsAt <= now; first = watched.peek()) {
    watched.pop();
    ended.push(first);
  }
  return ended;
}

interface Told {
  readonly on: string;
  readonly subject: string;
  /** Made when somebody receives it. */
  readonly data: () => Json;
}

/** The event as it is sent, by the names of pointers. */
function bodyOf({ pointers }: WebhookData, told: Readonly<Record<keyof WebhookData["pointers"], Json>>): string {
  const body: Record<string, Json> = {};
  layOut(body, pointers, told);
  return JSON.stringify(body);
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
    if (delivery.attempts > 0) await pause(FIRST_PAUSE_MS * 2 ** (delivery.attempts - 1), undefined, { ref: false, signal });
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
