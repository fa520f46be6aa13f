/** Emits targets side by side, in as many threads as there are processors. */
import { once } from "node:events";
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
  const threads = queue.splice(0, availableParallelism()).map((first) => ({ first, worker: startThread({ ...place, first }) }));
  return {
    async emit(apis) {
      const shares = await Promise.all(threads.map(({ first, worker }) => emitShare(worker, { first, queue, apis })));
      const emissions = new Map(shares.flat().map((emission) => [emission.target, emission]));
      return ids.flatMap((id) => emissions.get(id) ?? []);
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(data: ThreadData): Worker {
  return new Worker(new URL("thread.ts", import.meta.url), { workerData: data });
}

interface Share {
  first: string;
  /** What nobody has begun; all threads take from it. */
  queue: string[];
  apis: readonly Api[];
}

async function emitShare(worker: Worker, { first, queue, apis }: Share): Promise<Emission[]> {
  const emissions: Emission[] = [];
  order(worker, { apis });
  for (let next: string | undefined = first; next !== undefined; next = queue.shift()) {
    order(worker, { target: next });
    const [emission]: Emission[] = await once(worker, "message");
    if (emission !== undefined) emissions.push(emission);
  }
  return emissions;
}

function order(worker: Worker, message: Order): void {
  worker.postMessage(message);
}
