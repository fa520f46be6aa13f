/** One scenario: a client with an injected clock, a list of actions, and what came of them. */

import { inspect } from "node:util";
import type { TripoOptions } from "../../../../generated/typescript/src/runtime/options.ts";
import * as v2 from "../../../../generated/typescript/src/v2/index.ts";
import * as v3 from "../../../../generated/typescript/src/v3/index.ts";
import { type Action, act, type Stage } from "./actions.ts";
import { clockOf } from "./clock.ts";
import { toldError } from "./told.ts";

export interface Message {
  readonly id: string;
  readonly api: "v2" | "v3";
  readonly client: Readonly<Record<string, unknown>>;
  readonly random: number;
  readonly clock: "jump" | number;
  readonly dir: string;
  readonly out: string;
  readonly do: readonly Action[];
}

export async function play(message: Message) {
  const { client, dir, out } = message;
  const clock = clockOf(message);
  const progress: unknown[] = [];
  const warnings: unknown[] = [];
  const named: Record<string, unknown> = {};
  const thrown: unknown[] = [];
  const outcome = await caught(async () => {
    const api = message.api === "v2" ? v2 : v3;
    // null stands for nothing given.
    const given = Object.fromEntries(Object.entries(client).filter(([name, value]) => value !== null || name === "slotTimeoutMs"));
    const onWarning: TripoOptions["onWarning"] = ({ id, message }) => warnings.push({ id, message });
    const tripo = new api.Tripo({ ...given, onWarning, deps: clock.deps });
    const stage: Stage = {
      tripo,
      Webhooks: v3.Webhooks,
      receivers: new Map(),
      clock,
      dir,
      out,
      progress,
      objects: new Map(),
      named,
      thrown,
    };
    return act(message.do, stage);
  });
  if ("error" in outcome && !thrown.includes(outcome.error)) thrown.push(outcome.error);
  return {
    ...("error" in outcome ? { throws: toldError(outcome.error, out) } : { returns: outcome.result ?? null }),
    ...{ named, progress, warnings, sleeps: clock.slept },
    shown: thrown.map((error) => inspect(error)).join("\n"),
  };
}

async function caught<Result>(work: () => Promise<Result>): Promise<{ result: Result } | { error: unknown }> {
  try {
    return { result: await work() };
  } catch (error) {
    return { error };
  }
}
