/** Many waits, few requests: who is due first takes along all who would be due soon. Loaded with the second wait at a time. */

import type { ApiTables } from "./api.ts";
import type { TaskState } from "./context.ts";
import type { Core } from "./core.ts";
import { ApiError } from "./errors.ts";
import { at } from "./pointer.ts";
import { toldTasks } from "./told-task.ts";

type ReadMany = NonNullable<ApiTables["readMany"]>;

export interface Together {
  /** The task, after `dueMs` at the latest and earlier when another wait asks; never, once the signal has fired. Throws what a read throws. */
  readonly look: (id: string, dueMs: number, signal: AbortSignal) => Promise<TaskState>;
}

interface Entry {
  readonly id: string;
  readonly dueAt: number;
  /** Fires when this wait has ended. */
  readonly signal: AbortSignal;
  readonly resolve: (state: TaskState | Promise<TaskState>) => void;
  readonly reject: (error: unknown) => void;
}

export function createTogether(core: Core, table: ReadMany): Together {
  const entries = new Set<Entry>();
  let wake = new AbortController();
  let wakesAt = Number.NEGATIVE_INFINITY;

  const soonest = () => [...entries].sort((one, other) => one.dueAt - other.dueAt);
  const run = async (): Promise<void> => {
    for (let [first] = soonest(); first; [first] = soonest()) {
      wake = new AbortController();
      wakesAt = first.dueAt;
      const leftMs = wakesAt - core.now();
      if (leftMs > 0) await core.sleep(leftMs, wake.signal).catch(() => {});
      else await core.limiter.turn(wake.signal).then(depart, () => {});
    }
    wakesAt = Number.NEGATIVE_INFINITY;
  };
  const depart = (): void => {
    const going = soonest().slice(0, table.most);
    for (const entry of going) entries.delete(entry);
    void ask(core, table, going);
  };
  const look: Together["look"] = (id, dueMs, signal) =>
    new Promise((resolve, reject) => {
      const entry: Entry = { id, dueAt: core.now() + dueMs, signal, resolve, reject };
      const isFirst = entries.size === 0 && wakesAt === Number.NEGATIVE_INFINITY;
      entries.add(entry);
      // Nothing sleeps on when everybody has left.
      signal.addEventListener("abort", () => entries.delete(entry) && entries.size === 0 && wake.abort());
      if (isFirst) void run();
      else if (entry.dueAt < wakesAt) wake.abort();
    });
  return { look };
}

/** One request for all of them; it ends when the last has left. */
async function ask(core: Core, { operation, field, pointers }: ReadMany, going: readonly Entry[]): Promise<void> {
  const request = new AbortController();
  let left = 0;
  for (const { signal } of going) signal.addEventListener("abort", () => ++left === going.length && request.abort());
  try {
    const ids = [...new Set(going.map(({ id }) => id))];
    const answer = await core.send(operation, { body: { [field]: ids }, signal: request.signal, isLook: true });
    const tasks = toldTasks(at(answer, pointers.tasks), core.api.read.pointers.id, core.state);
    for (const { id, signal, resolve } of going) resolve(tasks.get(id) ?? core.look(id, signal));
  } catch (error) {
    // A gateway may not have it.
    const isUnknownThere = error instanceof ApiError && [404, 405, 501].includes(error.httpStatus);
    for (const { id, signal, resolve, reject } of going) isUnknownThere ? resolve(core.look(id, signal)) : reject(error);
  }
}
