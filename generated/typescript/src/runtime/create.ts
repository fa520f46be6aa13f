// Copied from runtime/typescript/create.ts by the generator: edit it there.

/** Creates a task at most once: after the first byte has left, only a proven refusal is followed by another attempt. */

import type { OperationTable } from "./api.ts";
import type { Core } from "./core.ts";
import { AbortError, ApiError, InvalidResponse, TripoError } from "./errors.ts";
import type { CreateOptions } from "./options.ts";
import { at } from "./pointer.ts";
import { repeat } from "./retry.ts";
import { throwIfAborted } from "./scope.ts";
import type { Outcome } from "./slots.ts";
import { isParameter } from "./transport.ts";

const SLOT_TIMEOUT_MS = 600_000;

export interface Creation {
  readonly operation: OperationTable;
  readonly type: string;
  /** Whose slots it takes. */
  readonly group: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly options: CreateOptions;
  readonly signal: AbortSignal | undefined;
}

/** Gives the id of the new task. */
export async function createOnce(core: Core, creation: Creation): Promise<string> {
  const { group: name = "", signal } = creation;
  const { slots: usual, slotTimeoutMs: usualMs = SLOT_TIMEOUT_MS } = core.settings.options;
  const { slots = usual, slotTimeoutMs = usualMs } = creation.options;
  const deadline = core.now() + (slotTimeoutMs ?? Number.POSITIVE_INFINITY);
  const text = JSON.stringify(creation.body);
  const attempt = () =>
    repeat(() => attemptCreate(core, creation, text), { ...core, signal, again: ({ retry }) => retry === "refused" }).then(
      (id): Outcome => ({ id }),
      (refusal: unknown): Outcome => {
        if (refusal instanceof ApiError && refusal.retry === "slot") return { refusal };
        throw refusal;
      },
    );
  const outcome = core.slots?.isBusy(name) && slots !== "throw" ? { refusal: undefined } : await attempt();
  if ("id" in outcome) return outcome.id;
  const { refusal } = outcome;
  if (slots === "throw") throw refusal;
  const { createSlots } = await import("./slots.ts");
  core.slots ??= createSlots(core);
  return core.slots.enter({ name, attempt, refusal, deadline, signal });
}

async function attemptCreate(core: Core, { operation, signal }: Creation, text: string): Promise<string> {
  throwIfAborted(signal);
  try {
    const id = at(await core.send(operation, { text, signal }), operation[2]);
    if (!isParameter(id)) throw new InvalidResponse("The answer holds no id of a task.");
    return id;
  } catch (cause) {
    const isClear =
      cause instanceof TripoError && !(cause instanceof AbortError || cause instanceof InvalidResponse) && cause.retry !== "read-only";
    if (isClear) throw cause;
    throw await (await import("./trouble.ts")).outcomeUnknown(cause, { text, random: core.random });
  }
}
