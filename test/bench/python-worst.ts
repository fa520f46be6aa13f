/** Each worst case with each client: how many tasks it asked for, where its key went, what its caller gets. */

import type { Contestant } from "./python-clients.ts";
import { WORST_CASES, type WorstCase } from "./python-faults.ts";
import { drive, escaped, isWhole, openStage, type Stage, strayKeys, type Told } from "./python-stage.ts";
import type { Row, Table } from "./report.ts";

const SPEED = 30;
/** Longer than a wait of ours lasts by itself. */
const PATIENCE_SECONDS = 780;
const AT_ONCE = 2;

/** What one client made of one case. */
export interface Seen {
  readonly title: string;
  readonly creates: number;
  /** Those that were not refused for want of a slot: each may be paid. */
  readonly payable: number;
  readonly strayKeys: number;
  readonly strayBodies: number;
  readonly told: Told;
  /** Why a success is none; empty when it is one. */
  readonly flaws: readonly string[];
}

export async function worstTables(clients: readonly Contestant[], skipped: readonly Row[]): Promise<Table[]> {
  const pairs = WORST_CASES.flatMap((worst) => clients.map((client) => ({ worst, client })));
  const found: { worst: WorstCase; seen: Seen }[] = [];
  const queue = pairs.entries();
  const worker = async () => {
    for (const [index, { worst, client }] of queue) found[index] = { worst, seen: await see(worst, client) };
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const details = WORST_CASES.map((each): Table => {
    const rows = found.filter(({ worst }) => worst === each).map(({ seen }) => worstRow(each, seen));
    return {
      title: `Python, ${each.name}`,
      says: `Creates on the wire; what the caller gets, where ${each.wants === "files" ? "the files can be had" : "nothing but an error would be true"}.`,
      unit: "POSTs",
      rows: [...rows, ...skipped],
    };
  });
  return [...details, summaryTable(clients, found, skipped)];
}

function summaryTable(clients: readonly Contestant[], found: readonly { worst: WorstCase; seen: Seen }[], skipped: readonly Row[]): Table {
  const rows = clients.map(({ title }): Row => {
    const value = found.filter(({ worst, seen }) => seen.title === title && isGood(worst.wants, seen)).length;
    return { what: title, value, ...(title === "ours" && { target: { says: "all", isMet: value === WORST_CASES.length } }) };
  });
  return {
    title: `Python: of these ${WORST_CASES.length} cases, those that end well`,
    says: "At most one create that may be paid, no key and no request at another host, an end, and files that are whole or an error, whichever is true.",
    unit: "cases",
    rows: [...rows, ...skipped],
  };
}

function worstRow({ wants }: WorstCase, seen: Seen): Row {
  const isMet = isGood(wants, seen);
  return {
    what: seen.title,
    value: seen.creates,
    ...(seen.title === "ours" && { target: { says: "<= 1 payable create, no key astray, a true end", isMet } }),
    note: noteOf(seen),
  };
}

/** What is promised: one create that may be paid, no key and no request astray, an end in time, and a true one. */
export function isGood(wants: WorstCase["wants"], { payable, strayKeys, strayBodies, told, flaws }: Seen): boolean {
  const endsWell = wants === "files" ? told.ended === "result" && flaws.length === 0 : told.ended === "error";
  return payable <= 1 && strayKeys === 0 && strayBodies === 0 && endsWell;
}

/** One case with one client, in time that goes `speed` times faster, and so do the client's own limits of time. */
export async function see(worst: WorstCase, client: Contestant, speed = SPEED): Promise<Seen> {
  const stage = await openStage(`worst-${WORST_CASES.indexOf(worst)}`, client, { speed, ...worst.options });
  const undo = await worst.arrange?.(stage);
  const before = stage.mock.requests().length;
  try {
    const job = { prompts: ["a small stone bridge"], speed, patience: PATIENCE_SECONDS, wantsFiles: true };
    const [told] = await drive(client, stage, job);
    if (told === undefined) throw new Error(`${client.title} told nothing of ${worst.name}.`);
    const creates = stage.mock
      .requests()
      .slice(before)
      .filter(({ operation }) => operation === stage.wire.create);
    return {
      title: client.title,
      creates: creates.length,
      payable: creates.filter(({ status }) => status !== 429).length,
      strayKeys: strayKeys(stage),
      strayBodies: stage.stranger.posts(),
      told,
      flaws: told.ended === "result" ? await flawsOf(stage, told, worst) : [],
    };
  } finally {
    undo?.();
    await stage.close();
  }
}

/** What is wrong with what the client calls a success. */
async function flawsOf(stage: Stage, { files }: Told, { wants, untrue = "where nobody can know of a task" }: WorstCase): Promise<string[]> {
  const saved = Object.entries(files).filter((file): file is [string, string] => file[1] !== null);
  const broken = await Promise.all(saved.map(async ([name, path]) => ((await isWhole(path)) ? [] : [`${name} is cut short`])));
  const outside = await escaped(stage);
  return [
    ...(Object.keys(files).length === 0 ? ["no file"] : []),
    ...Object.entries(files).flatMap(([name, path]) => (path === null ? [`None for ${name}`] : [])),
    ...broken.flat(),
    ...(outside.length > 0 ? [`${outside.length} written outside the folder`] : []),
    ...(wants === "error" && saved.length > 0 ? [`files ${untrue}`] : []),
  ];
}

function noteOf({ told, flaws, strayKeys, strayBodies }: Seen): string {
  const astray = [
    ...(strayKeys > 0 ? ["the key went to another host"] : []),
    ...(strayBodies > 0 ? ["the request went to another host"] : []),
  ];
  return [endOf(told, flaws), ...astray].join("; ");
}

function endOf({ ended, stage, error, carries = {}, files }: Told, flaws: readonly string[]): string {
  if (ended === "hang") return `no end in ${PATIENCE_SECONDS / 60} minutes`;
  if (ended === "result") return flaws.length > 0 ? `success, though: ${flaws.join(", ")}` : `${Object.keys(files).length} files, whole`;
  const named = Object.keys(carries);
  return `${error} (${stage}) with ${named.length > 0 ? named.join(", ") : "nothing to go by"}`;
}
