/** P6: an abort settles the call at once, in every phase, and nothing is left of it. */

import { getEventListeners } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { randomOf } from "../fixtures/chance.ts";
import { AbortError, CreateOutcomeUnknown } from "./client.ts";
import { CannotHold, later, type Phase, type Ready, type Stage } from "./phase.ts";
import { apiPhases } from "./phases-api.ts";
import { downloadPhases } from "./phases-download.ts";
import { uploadPhases } from "./phases-upload.ts";
import { type ClientClass, type Pledge, promised, type Row, skipped } from "./pledge.ts";

const PHASES: readonly Phase[] = [...apiPhases, ...uploadPhases, ...downloadPhases];
const RUNS = { tiny: 1, usual: 8, full: 200 } as const;
/** The smallest size runs among other tests: there it only asks whether a call ends long before its timeouts. */
const LIMITS_MS = { tiny: 1_000, usual: 50, full: 50 } as const;
/** The machine may be busy with something else: a call that is slow by itself is slow again. */
const TRIES = 3;
const GIVEN_UP_MS = 2_000;
const CLEAN_WITHIN_MS = 3_000;

export const aborts: Pledge = {
  ids: ["P6"],
  measure: async ({ size, Client, onProgress }) => {
    const rows: Row[] = [];
    for (const [index, phase] of PHASES.entries()) {
      rows.push(await phaseRow(phase, { runs: RUNS[size], limitMs: LIMITS_MS[size], Client }));
      onProgress(index + 1, PHASES.length);
    }
    return rows;
  },
};

interface Runs {
  readonly runs: number;
  readonly limitMs: number;
  readonly Client: ClientClass;
}

async function phaseRow(phase: Phase, { runs, limitMs, Client }: Runs): Promise<Row> {
  const slowest: number[] = [];
  const wrong: string[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const { ms, problems } = await steadyRun(limitMs, () => oneRun(phase, Client, run));
      slowest.push(ms);
      wrong.push(...problems);
    }
  } catch (error) {
    if (error instanceof CannotHold) return skipped("P6", phase.name, error.message);
    throw error;
  }
  const worst = Math.max(...slowest);
  return promised("P6", `abort ${phase.name}`, {
    measured: `worst of ${runs}: ${worst.toFixed(1)} ms${wrong[0] === undefined ? ", nothing left" : `; ${wrong.length} times ${wrong[0]}`}`,
    wanted: `<= ${limitMs} ms, nothing left${phase.nodeLeaves ? ` but ${phase.nodeLeaves.what}` : ""}`,
    isKept: worst <= limitMs && wrong.length === 0,
  });
}

interface Aborted {
  readonly ms: number;
  readonly problems: readonly string[];
}

async function steadyRun(limitMs: number, run: () => Promise<Aborted>): Promise<Aborted> {
  let best: Aborted | undefined;
  for (let attempt = 0; attempt < TRIES && (best === undefined || best.ms > limitMs); attempt++) {
    const result = await run();
    if (best === undefined || result.ms < best.ms) best = result;
    if (result.problems.length > 0) return result;
  }
  return best ?? { ms: Number.POSITIVE_INFINITY, problems: [] };
}

async function oneRun(phase: Phase, Client: ClientClass, run: number): Promise<Aborted> {
  const folder = await mkdtemp(join(tmpdir(), "abort-"));
  const ready = await phase.prepare({ folder, random: randomOf(run), client: (baseUrl) => clientOf(Client, baseUrl) });
  try {
    return await abortOnce(phase, ready);
  } finally {
    await ready.leave();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Connections are not kept: what is open after a call has been left open by it. */
function clientOf(Client: ClientClass, baseUrl: string): ReturnType<Stage["client"]> {
  const closing: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set("Connection", "close");
    return fetch(input, { ...init, headers });
  };
  return new Client({ baseUrl, apiKey: "tsk_aborts", fetch: closing, onWarning: () => {} });
}

async function abortOnce({ ends, nodeLeaves }: Phase, { start, reached, inspect = async () => [] }: Ready): Promise<Aborted> {
  await later(0);
  const before = openResources();
  const stop = new AbortController();
  const work = start(stop.signal).then(
    () => "success",
    (error: unknown) => error,
  );
  await Promise.race([reached(), work]);
  const startMs = performance.now();
  stop.abort();
  const outcome = await Promise.race([work, pause(GIVEN_UP_MS, "nothing", { ref: false })]);
  const ms = performance.now() - startMs;
  const left = await untilNone(async () => [...leftOver(before, nodeLeaves?.kinds), ...(await inspect())]);
  const listeners = getEventListeners(stop.signal, "abort").length;
  return {
    ms,
    problems: [
      ...(isRight(outcome, ends) ? [] : [`it ended with ${String(outcome)}`]),
      ...left,
      ...(listeners > 0 ? [`${listeners} listeners are left`] : []),
    ],
  };
}

function isRight(outcome: unknown, ends: Phase["ends"]): boolean {
  if (ends === "unknown") return outcome instanceof CreateOutcomeUnknown && outcome.cause instanceof AbortError;
  return outcome instanceof AbortError || (ends === "either" && outcome === "success");
}

/** What keeps the process alive, by kind. */
function openResources(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Kinds of which there are more than before. */
function leftOver(before: ReadonlyMap<string, number>, allowed: readonly string[] = []): string[] {
  const left = [...openResources()].filter(([kind, count]) => !allowed.includes(kind) && count > (before.get(kind) ?? 0));
  return left.map(([kind, count]) => `${count - (before.get(kind) ?? 0)} ${kind} left`);
}

/** What is still there once everything had time to close. */
async function untilNone(look: () => Promise<string[]>): Promise<string[]> {
  const end = performance.now() + CLEAN_WITHIN_MS;
  for (;;) {
    const left = await look();
    if (left.length === 0 || performance.now() > end) return left;
    await later(1);
  }
}
