/** Emits targets side by side, in as many threads as there are processors. */
import { on } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { largeFirst } from "../emit/targets.ts";
import type { Api } from "../ir/api.ts";
import type { Emission, Place } from "./emit-target.ts";
import type { Order, ThreadData } from "./thread.ts";

export interface Threads {
  /** All targets, in their order. Rejects with what a target throws. */
  emit(apis: readonly Api[]): Promise<Emission[]>;
  stop(): Promise<void>;
}

/** Started before the APIs are known: each thread loads the first target that it will emit. */
export function startThreads(ids: readonly string[], place: Place): Threads {
  const queue = largeFirst(ids);
  const threads = queue.splice(0, availableParallelism()).map((first) => startThread({ ...place, first }));
  return {
    async emit(apis) {
      const shares = await Promise.all(threads.map((thread) => emitShare(thread, queue, apis)));
      const emissions = new Map(shares.flat().map((emission) => [emission.target, emission]));
      return ids.flatMap((id) => emissions.get(id) ?? []);
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

interface Thread {
  first: string;
  worker: Worker;
  /** Listened to from the start: what fails while nobody asks is told to who asks next. */
  messages: ReturnType<typeof on>;
}

function startThread(data: ThreadData): Thread {
  const worker = new Worker(new URL("thread.ts", import.meta.url), { workerData: data });
  return { first: data.first, worker, messages: on(worker, "message") };
}

/** Takes from `queue`, as all threads do. There is a next target already when one waits for its formatter. */
async function emitShare({ first, worker, messages }: Thread, queue: string[], apis: readonly Api[]): Promise<Emission[]> {
  const emissions: Emission[] = [];
  order(worker, { apis });
  let ordered = orderTargets(worker, [first, ...queue.splice(0, 1)]);
  for await (const [emission] of messages) {
    emissions.push(emission);
    ordered += orderTargets(worker, queue.splice(0, 1));
    if (emissions.length === ordered) break;
  }
  return emissions;
}

function orderTargets(worker: Worker, ids: readonly string[]): number {
  for (const target of ids) order(worker, { target });
  return ids.length;
}

function order(worker: Worker, message: Order): void {
  worker.postMessage(message);
}
