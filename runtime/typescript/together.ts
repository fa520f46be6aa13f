/** Many waits, few requests: who is due first takes along all who would be due soon. Loaded with the second wait at a time. */

import type { ApiTables } from "./api.ts";
import type { TaskState } from "./context.ts";
import { ApiError, TripoError } from "./errors.ts";
import type { Limiter } from "./limiter.ts";
import type { Deps } from "./options.ts";
import { at } from "./pointer.ts";
import { toldTasks } from "./told-task.ts";
import type { Send } from "./transport.ts";

/** Less than the longest step of a wait alone: a look for many is cheap, and a thousand still cost a fiftieth (`together.test.ts`). */
const LONGEST_DELAY_MS = 18_000;
/** Waits that began one after the other ride together; a full request does not stay for it. */
const SPACING_MS = 1_000;
const NOT_IMPLEMENTED = 501;

type ReadMany = NonNullable<ApiTables["readMany"]>;

/** What it needs of the client. */
export interface Looking extends Deps {
  readonly api: ApiTables;
  readonly limiter: Limiter;
  readonly send: Send;
  readonly state: (id: string, root: unknown) => TaskState;
  readonly look: (id: string, signal: AbortSignal) => Promise<TaskState>;
}

export interface Together {
  /** The task, when another wait asks, or about `dueMs` later at the latest; never, once the signal has fired. Throws what a read throws. */
  readonly look: (id: string, dueMs: number, signal: AbortSignal) => Promise<TaskState>;
}

interface Entry {
  readonly id: string;
  readonly dueAt: number;
  /** Fires when this wait has ended. */
  readonly signal: AbortSignal;
  readonly resolve: (state: TaskState | Promise<TaskState>) => void;
}

/** That of the client. Synchronous, so that waits that begin at the same moment find one and the same. */
export function togetherOf(core: Looking & { together?: Together }, table: ReadMany): Together {
  core.together ??= createTogether(core, table);
  return core.together;
}

function createTogether(core: Looking, table: ReadMany): Together {
  const entries = new Set<Entry>();
  let wake = new AbortController();
  let wakesAt = Number.NEGATIVE_INFINITY;
  let departedAt = Number.NEGATIVE_INFINITY;
  /** The service asked to stay away until then; it may have asked one wait only. */
  let quietUntil = Number.NEGATIVE_INFINITY;
  let most = table.most;

  const soonest = () => [...entries].sort((one, other) => one.dueAt - other.dueAt);
  const spaced = (dueAt: number) => Math.max(dueAt, departedAt + SPACING_MS);
  const run = async (): Promise<void> => {
    for (let all = soonest(); all[0]; all = soonest()) {
      wake = new AbortController();
      wakesAt = Math.min(spaced(all[0].dueAt), all[most - 1]?.dueAt ?? Number.POSITIVE_INFINITY);
      const leftMs = wakesAt - core.now();
      if (leftMs > 0) await core.sleep(leftMs, wake.signal).catch(() => {});
      else await core.limiter.turn(wake.signal).then(depart, () => {});
    }
    wakesAt = Number.NEGATIVE_INFINITY;
  };
  const depart = (): void => {
    departedAt = core.now();
    const going = soonest().slice(0, most);
    for (const entry of going) entries.delete(entry);
    const [only, ...others] = going;
    if (only && others.length === 0) only.resolve(core.look(only.id, only.signal).catch(heard));
    else void askAll(going);
  };
  const askAll = async (going: readonly Entry[]): Promise<void> => {
    try {
      const tasks = await ask(core, table, going);
      for (const entry of going) entry.resolve(tasks.get(entry.id) ?? lookAlone(core, entry).catch(heard));
    } catch (error) {
      const isAboutMany = refusesMany(error);
      // Every wait is a request of its own from here on.
      if (isAboutMany) most = 1;
      for (const entry of going) entry.resolve(isAboutMany ? lookAlone(core, entry).catch(heard) : heard(copyOf(error)));
    }
  };
  const heard = async (error: unknown): Promise<never> => {
    if (error instanceof ApiError) quietUntil = Math.max(quietUntil, core.now() + (error.retryAfterMs ?? 0));
    throw error;
  };
  const look: Together["look"] = (id, dueMs, signal) =>
    new Promise((resolve) => {
      const now = core.now();
      const dueAt = now + Math.min(dueMs, Math.max(LONGEST_DELAY_MS, quietUntil - now));
      const entry: Entry = { id, dueAt, signal, resolve };
      const isFirst = entries.size === 0 && wakesAt === Number.NEGATIVE_INFINITY;
      entries.add(entry);
      // Nothing sleeps on when everybody has left.
      signal.addEventListener("abort", () => entries.delete(entry) && entries.size === 0 && wake.abort());
      if (isFirst) void run();
      else if (spaced(dueAt) < wakesAt) wake.abort();
    });
  return { look };
}

/** One request for all of them; it ends when the last has left. */
async function ask(
  { api, send, state }: Looking,
  { operation, field, tasks }: ReadMany,
  going: readonly Entry[],
): Promise<ReadonlyMap<string, TaskState>> {
  const request = new AbortController();
  let left = 0;
  for (const { signal } of going) signal.addEventListener("abort", () => ++left === going.length && request.abort());
  const ids = [...new Set(going.map(({ id }) => id))];
  const answer = await send(operation, { body: { [field]: ids }, signal: request.signal, isLook: true });
  return toldTasks(at(answer, tasks), api.read.pointers.id, state);
}

/** What the answer left out, in its turn: a hundred of them are no burst. */
async function lookAlone({ limiter, look }: Looking, { id, signal }: Entry): Promise<TaskState> {
  await limiter.turn(signal);
  return look(id, signal);
}

/** One of its own for each wait, which writes the name of its task into it. */
function copyOf(error: unknown): unknown {
  if (!(error instanceof TripoError)) return error;
  const facts = "cause" in error ? { ...error, cause: error.cause } : { ...error };
  return Reflect.construct(error.constructor, [error.message, facts]);
}

/** A gateway may not have the operation, or not for so many. A wrong key is wrong for each of them. */
function refusesMany(error: unknown): boolean {
  return error instanceof ApiError && error.kind !== "auth" && (!error.retryable || error.httpStatus === NOT_IMPLEMENTED);
}
