// Copied from runtime/typescript/slots.ts by the generator: edit it there.

/** Waits for a free slot, first come, first served. Loaded when the service first says that all are taken. */

import type { ApiError } from "./errors.ts";
import type { Deps } from "./options.ts";

const FIRST_DELAY_MS = 5000;
const LONGEST_DELAY_MS = 30_000;
const GROWTH = 1.5;

/** A create that was heard: the id of the task, or the refusal for want of a slot. */
export type Outcome = { readonly id: string } | { readonly refusal: ApiError };

export interface SlotRequest {
  /** Creates of one name compete for the same slots. */
  readonly name: string;
  readonly attempt: () => Promise<Outcome>;
  /** The refusal that led here, if the service was asked already. */
  readonly refusal: ApiError | undefined;
  /** By the clock of the client. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
}

export interface Slots {
  /** Whether others wait already: asking the service first would only be refused. */
  readonly isBusy: (name: string) => boolean;
  /** Gives the id. Throws the last refusal when the deadline has passed, and what an attempt throws. */
  readonly enter: (request: SlotRequest) => Promise<string>;
  /** One of our own tasks has ended. */
  readonly freed: () => void;
}

interface Turn {
  wake: () => void;
}

interface Queue {
  readonly turns: Turn[];
  /** Attempts that are likely to succeed: one per task of ours that ended, any number when time has passed. */
  chances: number;
  /** In a row, whoever was refused: the more wait, the less time alone will help the next. */
  refusals: number;
}

/** With the service's own hint it is kept to; else growing steps, jittered. */
function slotDelayMs(refusals: number, { asked, random }: { asked: number | undefined; random: () => number }): number {
  return asked ?? Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * GROWTH ** Math.max(0, refusals - 1)) * (0.75 + random() / 2);
}

export function createSlots(deps: Deps): Slots {
  const queues = new Map<string, Queue>();
  return {
    isBusy: (name) => queues.has(name),
    freed: () => {
      for (const queue of queues.values()) {
        queue.chances += 1;
        queue.turns[0]?.wake();
      }
    },
    enter: async (request) => {
      const queue = queues.get(request.name) ?? { turns: [], chances: 0, refusals: 0 };
      const turn: Turn = { wake: () => {} };
      queues.set(request.name, queue);
      queue.turns.push(turn);
      if (request.refusal) queue.refusals += 1;
      try {
        return await attemptInTurn({ request, queue, turn, deps });
      } finally {
        queue.turns.splice(queue.turns.indexOf(turn), 1);
        queue.turns[0]?.wake();
        if (queue.turns.length === 0) queues.delete(request.name);
      }
    },
  };
}

interface Waiting {
  readonly request: SlotRequest;
  readonly queue: Queue;
  readonly turn: Turn;
  readonly deps: Deps;
}

async function attemptInTurn(waiting: Waiting): Promise<string> {
  const { request, queue, deps } = waiting;
  let { refusal } = request;
  for (;;) {
    await chance(waiting, refusal?.retryAfterMs);
    if (refusal && deps.now() >= request.deadline) throw refusal;
    queue.chances -= 1;
    const outcome = await request.attempt();
    if ("id" in outcome) {
      if (queue.chances === Number.POSITIVE_INFINITY) queue.refusals = 0;
      return outcome.id;
    }
    refusal = outcome.refusal;
    queue.chances = 0;
    queue.refusals += 1;
  }
}

/** Resolves when this turn is the first and may hope, or when the deadline has passed. */
async function chance({ request, queue, turn, deps }: Waiting, asked: number | undefined): Promise<void> {
  const isFirst = () => queue.turns[0] === turn;
  for (;;) {
    const leftMs = request.deadline - deps.now();
    if (leftMs <= 0 || (isFirst() && queue.chances > 0)) return;
    const wasFirst = isFirst();
    const delayMs = wasFirst ? slotDelayMs(queue.refusals, { asked, random: deps.random }) : leftMs;
    const hasSlept = await nap(turn, { ms: Math.min(delayMs, leftMs), signal: request.signal, deps });
    if (wasFirst && hasSlept) queue.chances = Number.POSITIVE_INFINITY;
  }
}

/** Whether the time has passed; false when woken. An abort rejects as every sleep does. */
async function nap(turn: Turn, { ms, signal, deps }: { ms: number; signal: AbortSignal | undefined; deps: Deps }): Promise<boolean> {
  const alarm = new AbortController();
  turn.wake = () => alarm.abort();
  if (signal?.aborted) turn.wake();
  signal?.addEventListener("abort", turn.wake);
  const hasSlept = await deps.sleep(ms, alarm.signal).then(
    () => true,
    () => false,
  );
  signal?.removeEventListener("abort", turn.wake);
  if (signal?.aborted) await deps.sleep(0, signal);
  return hasSlept;
}
