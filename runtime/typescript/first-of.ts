/** A wait that a webhook may end before a poll does. */

import type { TaskState } from "./context.ts";
import type { WaitOptions } from "./options.ts";

/** Whichever is first; the other ends with it. */
export async function toldOrPolled(
  poll: (signal: AbortSignal) => Promise<TaskState>,
  id: string,
  { webhooks, signal, onProgress }: WaitOptions,
): Promise<TaskState> {
  const race = new AbortController();
  const both = signal ? AbortSignal.any([signal, race.signal]) : race.signal;
  const told = webhooks?.arrival(id, both).then((state) => {
    onProgress?.(state);
    return state;
  });
  try {
    return await Promise.race([poll(both), ...(told ? [told] : [])]);
  } finally {
    race.abort();
  }
}
