/** Creates a task at most once: after the first byte has left, only a proven refusal is followed by another attempt. */

import type { Core } from "./core.ts";
import { AbortError, CreateOutcomeUnknown, InvalidResponse, TripoError } from "./errors.ts";
import type { CreateOptions } from "./options.ts";
import { at } from "./pointer.ts";
import { repeat } from "./retry.ts";
import { follow } from "./scope.ts";
import { isParameter } from "./transport.ts";

const SLOT_TIMEOUT_MS = 600_000;

export interface Creation {
  readonly operation: string;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly options: CreateOptions;
  readonly signal: AbortSignal | undefined;
}

/** Gives the id of the new task. */
export async function createOnce(core: Core, creation: Creation): Promise<string> {
  const { type, signal, options } = creation;
  const { options: defaults } = core.settings;
  const attempt = () => repeat(() => attemptCreate(core, creation), { ...core, signal, again: ({ retry }) => retry === "refused" });
  const timeoutMs = [options.slotTimeoutMs, defaults.slotTimeoutMs, SLOT_TIMEOUT_MS].find((value) => value !== undefined);
  const deadline = core.now() + (timeoutMs ?? Number.POSITIVE_INFINITY);
  const waits = (options.slots ?? defaults.slots) !== "throw";
  let refusal: TripoError | undefined;
  if (!waits || !core.slots?.isBusy(type)) {
    try {
      return await attempt();
    } catch (error) {
      if (!waits || !(error instanceof TripoError) || error.retry !== "slot") throw error;
      refusal = error;
    }
  }
  const { createSlots } = await import("./slots.ts");
  core.slots ??= createSlots(core);
  return core.slots.enter({ name: type, attempt, refusal, deadline, signal });
}

async function attemptCreate(core: Core, { operation, body, signal }: Creation): Promise<string> {
  follow(signal, (error) => {
    throw error;
  })();
  try {
    const id = at(await core.send(operation, { body, signal }), core.api.created[operation]);
    if (!isParameter(id)) throw new InvalidResponse("The answer holds no id of a task.");
    return id;
  } catch (error) {
    const isUnclear =
      error instanceof AbortError || error instanceof InvalidResponse || !(error instanceof TripoError) || error.retry === "read-only";
    throw isUnclear ? await outcomeUnknown(core, body, error) : error;
  }
}

async function outcomeUnknown({ random }: Core, body: unknown, cause: unknown): Promise<CreateOutcomeUnknown> {
  const attemptId = [0, 0, 0, 0]
    .map(() =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, "0"),
    )
    .join("");
  const digest = await globalThis.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(JSON.stringify(body)));
  const bodyDigest = digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const why = cause instanceof Error ? ` ${cause.message}` : "";
  const traceId = cause instanceof TripoError ? cause.traceId : undefined;
  return new CreateOutcomeUnknown(`A task may have been created, and paid; it is not sent again.${why}`, {
    attemptId,
    bodyDigest,
    cause,
    traceId,
  });
}
