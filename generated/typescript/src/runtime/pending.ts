// Copied from runtime/typescript/pending.ts by the generator: edit it there.

/** A create under way: a promise of the task that can also be told to wait for its end. */

import { follow } from "./scope.ts";
import type { PendingTask, Task } from "./task.ts";

/** Begins after the current turn, so that `create(…).wait({ signal })` with a signal that has fired sends nothing. */
export function pendingTask<Type extends string, Output>(
  signal: AbortSignal | undefined,
  begin: (signal: AbortSignal) => Promise<Task<Type, Output>>,
): PendingTask<Type, Output> {
  const stop = new AbortController();
  const unlinks = [follow(signal, (error) => stop.abort(error))];
  let isUnderWay = true;
  const created = Promise.resolve()
    .then(() => begin(stop.signal))
    .finally(() => {
      isUnderWay = false;
      for (const unlink of unlinks) unlink();
    });
  return Object.assign(created, {
    wait: (options: Parameters<Task<Type, Output>["wait"]>[0] = {}) => {
      if (isUnderWay) unlinks.push(follow(options.signal, (error) => stop.abort(error)));
      return created.then((task) => task.wait(options));
    },
  });
}
