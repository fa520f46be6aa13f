/** Creates by several clients against one server that answers each with the fault it is for, and counts what it has read whole. */

import { setTimeout as pause } from "node:timers/promises";
import { randomOf } from "../fixtures/chance.ts";
import { startFaultServer } from "../servers/fault-server.ts";
import { FAULTS } from "./faults.ts";
import { type Bench, eachOf } from "./pledge.ts";

export interface Contestant {
  /** Letters only. */
  readonly name: string;
  readonly seeds: number;
  readonly atOnce: number;
  /** One logical create, whose body holds the text. */
  readonly create: (origin: string) => (text: string, signal: AbortSignal) => Promise<unknown>;
}

export interface Attempted {
  readonly fault: string;
  readonly seed: number;
  readonly posts: number;
  /** What the caller got. */
  readonly outcome: unknown;
  readonly isFailure: boolean;
}

/** A repeat that comes late is counted too. */
const AFTERMATH_MS = 500;
const MARK = /create_([A-Za-z]+)_(\d+)_(\d+)_end/;

/** Every fault, as often as each contestant has seeds; results by contestant. */
export async function faultRun(contestants: readonly Contestant[], onProgress: Bench["onProgress"]): Promise<Map<string, Attempted[]>> {
  const posts = new Map<string, number>();
  const stops = new Map<string, AbortController>();
  const server = await startFaultServer((socket, { body }) => {
    const [mark = "", , index = "", seed = ""] = MARK.exec(body) ?? [];
    posts.set(mark, (posts.get(mark) ?? 0) + 1);
    const fault = FAULTS[Number(index)];
    if (fault?.isAborted) stops.get(mark)?.abort();
    fault?.act(socket, randomOf(Number(seed) * FAULTS.length + Number(index)));
  });
  try {
    const ended = await Promise.all(
      contestants.map(async ({ name, seeds, atOnce, create }) => {
        const send = create(server.origin);
        const attempt = async ({ seed, index, fault }: Case) => {
          const mark = `create_${name}_${index}_${seed}_end`;
          const stop = new AbortController();
          stops.set(mark, stop);
          const [isFailure, outcome] = await send(mark, stop.signal).then(settled(false), settled(true));
          return { mark, fault, seed, outcome, isFailure };
        };
        // The one whose turns show: the others have fewer.
        const isFirst = name === contestants[0]?.name;
        return [name, await eachOf(casesOf(seeds), attempt, { atOnce, ...(isFirst && { onProgress }) })] as const;
      }),
    );
    await pause(AFTERMATH_MS);
    return new Map(ended.map(([name, all]) => [name, all.map(({ mark, ...rest }) => ({ ...rest, posts: posts.get(mark) ?? 0 }))]));
  } finally {
    await server.close();
  }
}

interface Case {
  readonly seed: number;
  readonly index: number;
  readonly fault: string;
}

function casesOf(seeds: number): Case[] {
  return Array.from({ length: seeds }, (_, seed) => FAULTS.map(({ name }, index) => ({ seed, index, fault: name }))).flat();
}

function settled(isFailure: boolean): (outcome: unknown) => readonly [boolean, unknown] {
  return (outcome) => [isFailure, outcome];
}
