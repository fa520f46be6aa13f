// Copied from runtime/typescript/pending.ts by the generator: edit it there.

/** A create under way: a promise of the task that can also be told to wait for its end. */

import type { CreateOptions, WaitOptions } from "./options.ts";
import { follow } from "./scope.ts";
import type { PendingTask, Task } from "./task.ts";
import { verifyOptions } from "./verify-options.ts";

/** Begins after the current turn, so that `create(…).wait({ … })` with a signal that has fired, or with a wrong option, sends nothing. */
export function pendingTask<Type extends string, Output>(
  options: CreateOptions,
  begin: (signal: AbortSignal) => Promise<Task<Type, Output>>,
): PendingTask<Type, Output> {
  const stop = new AbortController();
  const unlinks = [follow(options.signal, (error) => stop.abort(error))];
  const given: object[] = [options];
  let isUnderWay = true;
  const created = Promise.resolve()
    .then(() => {
      for (const each of given) verifyOptions(each);
      return begin(stop.signal);
    })
    .finally(() => {
      isUnderWay = false;
      for (const unlink of unlinks) unlink();
    });
  return Object.assign(created, {
    wait: (waiting: WaitOptions = {}) => {
      given.push(waiting);
      if (isUnderWay) unlinks.push(follow(waiting.signal, (error) => stop.abort(error)));
      return created.then((task) => task.wait(waiting));
    },
  });
}
