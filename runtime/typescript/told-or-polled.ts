/** A wait that a webhook may end before a poll does. Loaded when there is a receiver. */

import type { TaskState } from "./context.ts";
import type { Arrivals, WaitOptions } from "./options.ts";
import type { follow } from "./scope.ts";

export interface Race {
  readonly task: { readonly id: string };
  readonly poll: (signal: AbortSignal) => Promise<TaskState>;
  readonly options: WaitOptions;
  /** Handed over, not imported: the core's first chunk would fall into two. */
  readonly link: typeof follow;
}

/** Whichever is first; the other ends with it. */
export async function toldOrPolled({ task, poll, options, link }: Race): Promise<TaskState> {
  const { webhooks, signal, onProgress } = options;
  const race = new AbortController();
  const unlink = link(signal, (error) => race.abort(error));
  const told =
    webhooks &&
    arrivalOf(webhooks, task.id, race.signal).then((state) => {
      onProgress?.(state);
      return state;
    });
  try {
    return await Promise.race([poll(race.signal), ...(told ? [told] : [])]);
  } finally {
    unlink();
    race.abort();
  }
}

/** Never rejects. A receiver may be anybody's: that it fails says nothing of the task, and an abort ends the poll too. */
function arrivalOf(webhooks: Arrivals, id: string, signal: AbortSignal): Promise<TaskState> {
  return new Promise((resolve) => {
    (async () => webhooks.arrival(id, signal))().then(resolve, () => {});
  });
}
