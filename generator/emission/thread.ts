/** What runs in a thread: emits the targets it is told to. Loads its first one at once, while the spec is still being read. */
import { on } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { loadTarget } from "../emit/targets.ts";
import type { Api } from "../ir/api.ts";
import { emitTarget, type Place } from "./emit-target.ts";

export interface ThreadData extends Place {
  first: string;
}

/** The APIs come once, before the first target: a copy for this thread alone. Not frozen, as they are wherever tests hand them to a target. */
export type Order = { apis: readonly Api[] } | { target: string };

if (parentPort !== null) await serve(parentPort, workerData);

async function serve(port: MessagePort, { first, ...place }: ThreadData): Promise<void> {
  const messages = on(port, "message"); // before anything is waited for, or orders would be lost
  await loadTarget(first);
  let apis: readonly Api[] = [];
  for await (const [message] of messages) {
    const order: Order = message;
    if ("apis" in order) apis = order.apis;
    // Not waited for: what it throws ends the thread, and reaches whoever started it.
    else void emitTarget(order.target, apis, place).then((emission) => port.postMessage(emission));
  }
}
