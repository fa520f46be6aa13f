// Copied from runtime/mock/statuses.ts by the generator: edit it there.

/** Statuses of an API by their part in the life of a task. */

import type { Lifecycle } from "../runtime/api.ts";

/** From the order in which the API lists them. */
export interface Statuses {
  readonly waiting: string;
  readonly working: string;
  readonly success: string;
  readonly failures: readonly string[];
}

export function statusesOf(lifecycle: Readonly<Record<string, Lifecycle>>): Statuses {
  const named = (part: Lifecycle) => Object.keys(lifecycle).filter((status) => lifecycle[status] === part);
  const [waiting = "", ...later] = named("ongoing");
  return { waiting, working: later.at(-1) ?? waiting, success: named("success")[0] ?? "", failures: named("failure") };
}
