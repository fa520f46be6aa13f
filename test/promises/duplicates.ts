/**
 * P1: no duplicate paid task by our doing. P2: no silent loss.
 * Two thousand creates that end in the dark, ours and others' side by side; the server counts complete POSTs.
 */

import { CreateOutcomeUnknown, MODEL_VERSION, TripoError } from "./client.ts";
import { type Attempted, type Contestant, faultRun } from "./fault-run.ts";
import { FAULTS } from "./faults.ts";
import { type Peer, preparePeers } from "./peers.ts";
import { type Bench, beside, type ClientClass, none, type Pledge, promised, type Row, skipped } from "./pledge.ts";
import { refusalRows } from "./refusals.ts";

const SEEDS = { tiny: 1, usual: 72, full: 500 } as const;
/** Each create of theirs takes seconds, by delays that are no options. */
const PEER_SEEDS = { tiny: 1, usual: 2, full: 10 } as const;
const TIMEOUTS = { headersMs: 300, idleMs: 300, totalMs: 2_000 } as const;

export const duplicates: Pledge = {
  ids: ["P1", "P2"],
  measure: async (bench) => {
    const { size, Client, onProgress } = bench;
    const { peers, reason } = await findPeers(bench);
    const ours: Contestant = { name: "ours", seeds: SEEDS[size], atOnce: 32, create: (origin) => createWith(Client, origin) };
    const theirs = peers.map((peer): Contestant => ({ ...peer, seeds: PEER_SEEDS[size], atOnce: 100 }));
    const results = await faultRun([ours, ...theirs], onProgress);
    const own = results.get("ours") ?? [];
    return [
      postsRow(own),
      ...peers.map(({ name, title }) => beside("P1", title, postsOf(results.get(name) ?? []))),
      ...(reason === null ? [] : [skipped("P1", "other clients", reason)]),
      ...outcomeRows(own),
      ...(await refusalRows(bench)),
    ];
  },
};

async function findPeers({ withPeers }: Bench): Promise<{ peers: Peer[]; reason: string | null }> {
  if (!withPeers) return { peers: [], reason: null };
  return preparePeers().then(
    (peers) => ({ peers, reason: null }),
    (error: unknown) => ({ peers: [], reason: `not installed: ${String(error).split("\n")[0]}` }),
  );
}

/** A client of its own for each: one that has been told to slow down would hold up the others. */
function createWith(Client: ClientClass, baseUrl: string): ReturnType<Contestant["create"]> {
  return (prompt, signal) => {
    const tripo = new Client({ baseUrl, apiKey: `tsk_${prompt}`, timeouts: TIMEOUTS, onWarning: () => {} });
    return tripo.textToModel({ prompt, model_version: MODEL_VERSION }, { signal });
  };
}

function postsRow(all: readonly Attempted[]): Row {
  const isOnce = all.length > 0 && all.every(({ posts }) => posts === 1);
  const worst = all.find(({ posts }) => posts !== 1);
  const where = worst ? `, at ${worst.fault}, seed ${worst.seed}` : "";
  return promised("P1", `ours: ${FAULTS.length} kinds of fault, ${all.length / FAULTS.length} seeds`, {
    measured: postsOf(all) + where,
    wanted: "1 each",
    isKept: isOnce,
  });
}

function postsOf(all: readonly Attempted[]): string {
  const counts = all.map(({ posts }) => posts);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const doubled = counts.filter((count) => count > 1).length;
  return `POSTs: max ${Math.max(...counts)}, mean ${mean.toFixed(2)}; ${doubled} of ${counts.length} sent more than once`;
}

function outcomeRows(all: readonly Attempted[]): Row[] {
  const named = (bad: (attempted: Attempted) => boolean) => all.filter(bad).map(({ fault, outcome }) => `${fault}: ${String(outcome)}`);
  return [
    none("P2", "ambiguous ends that are no CreateOutcomeUnknown", { found: named(({ outcome }) => !isUnknown(outcome)), of: all.length }),
    none("P2", "untyped errors", {
      found: named(({ outcome, isFailure }) => isFailure && !(outcome instanceof TripoError)),
      of: all.length,
    }),
  ];
}

/** With what a person needs to find out. */
function isUnknown(outcome: unknown): boolean {
  if (!(outcome instanceof CreateOutcomeUnknown)) return false;
  return outcome.attemptId !== "" && /^[0-9a-f]{64}$/.test(outcome.bodyDigest ?? "");
}
