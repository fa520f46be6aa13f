/** What a promise of the client is here (the word itself is taken), and what measuring one leaves. */

import type { OperationRole } from "../../generator/ir/api.ts";
import type { Tripo, TripoOptions } from "./client.ts";
import type { PledgeId } from "./ids.ts";

export type ClientClass = new (options: TripoOptions) => Tripo;

/** `tiny` keeps the bench from rotting, in seconds; `usual` takes minutes; `full` is what the promise says, however long. */
export type Size = "tiny" | "usual" | "full";

export interface Bench {
  readonly size: Size;
  /** The client under test. */
  readonly Client: ClientClass;
  /** Other people's clients are measured beside it; they are installed for it. */
  readonly withPeers: boolean;
  readonly onProgress: (done: number, of: number) => void;
}

export interface Pledge {
  /** Those that one run measures. */
  readonly ids: readonly PledgeId[];
  /** About something that not every API version has. */
  readonly needs?: { readonly role: OperationRole; readonly what: string; readonly otherwise: string };
  readonly measure: (bench: Bench) => Promise<Row[]>;
}

export interface Row {
  /** `P1` */
  readonly id: string;
  readonly what: string;
  readonly measured: string;
  /** Empty where nothing is promised: of others, and of circumstances. */
  readonly wanted: string;
  readonly verdict: "kept" | "broken" | "beside" | "skipped";
}

/** A figure that is promised. */
export function promised(
  id: string,
  what: string,
  { measured, wanted, isKept }: { measured: string; wanted: string; isKept: boolean },
): Row {
  return { id, what, measured, wanted, verdict: isKept ? "kept" : "broken" };
}

/** A count that is promised to be zero; the first of what was counted is told. */
export function none(id: string, what: string, { found, of }: { found: readonly string[]; of: number }): Row {
  const first = found[0] === undefined ? "" : `, first: ${found[0]}`;
  return promised(id, what, { measured: `${found.length} of ${of}${first}`, wanted: "0", isKept: found.length === 0 && of > 0 });
}

/** A figure that nobody promises. */
export function beside(id: string, what: string, measured: string): Row {
  return { id, what, measured, wanted: "", verdict: "beside" };
}

export function skipped(id: string, what: string, reason: string): Row {
  return { id, what, measured: reason, wanted: "", verdict: "skipped" };
}

/** Does the work on each item, so many at once, and gives the results in their order. */
export async function eachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  { atOnce = 1, onProgress = () => {} }: { atOnce?: number; onProgress?: Bench["onProgress"] } = {},
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  let done = 0;
  const worker = async () => {
    for (const [index, item] of queue) {
      results[index] = await work(item);
      onProgress(++done, items.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
