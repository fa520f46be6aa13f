/** One call's work on files: what it has opened is closed at its end, and what is wrong with them is told together. */

import type { FileFieldTable, FileTables } from "./api.ts";
import type { FileContext } from "./context.ts";
import { CheckFailed } from "./errors.ts";
import { FileProblem } from "./file-problem.ts";
import type { Finding } from "./findings.ts";
import { openSource } from "./open-source.ts";
import type { Place } from "./places.ts";
import { scoped } from "./scope.ts";
import { isPath, type LocalFile, type Source } from "./source.ts";

/** A place of a body that takes a file. */
export interface Slot extends Place {
  readonly type: string;
  /** Path in the tables: `files/*`. */
  readonly fieldPath: string;
  readonly field: FileFieldTable;
}

export interface Job {
  readonly context: FileContext;
  readonly tables: FileTables;
  readonly signal: AbortSignal;
  /** By identity of the file: one that stands twice in a body is opened and sent once. */
  readonly opened: Map<unknown, Promise<Source>>;
}

/** Settles at once when the signal of the context fires. */
export function withJob<Result>(context: FileContext, work: (job: Job) => Promise<Result>): Promise<Result> {
  return scoped(context.signal, async ({ signal }) => {
    const { files: tables } = await context.api.load.files();
    const opened: Job["opened"] = new Map();
    try {
      return await work({ context, tables, signal, opened });
    } finally {
      const all = await Promise.allSettled(opened.values());
      await Promise.all(all.map((result) => (result.status === "fulfilled" ? result.value.close() : undefined)));
    }
  });
}

export function sourceOf(file: LocalFile, { maxBytes }: FileFieldTable, { opened, signal }: Job): Promise<Source> {
  const identity = isPath(file) ? file.path : file;
  const known = opened.get(identity);
  if (known) return known;
  const opening = openSource(file, { maxBytes, signal });
  opened.set(identity, opening);
  return opening;
}

/** All results, or one `CheckFailed` with everything that was found wrong. */
export async function judged<Item extends Slot | { readonly slot: Slot }, Result>(
  items: readonly Item[],
  judge: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const findings: Finding[] = [];
  const results: Result[] = [];
  for (const item of items) {
    try {
      results.push(await judge(item));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      findings.push(findingOf("slot" in item ? item.slot : item, error));
    }
  }
  if (findings.length === 0) return results;
  throw new CheckFailed(findings.map(({ path, message }) => `${path}: ${message}`).join("\n"), { findings });
}

function findingOf({ type, path, fieldPath, value }: Slot, { keyword, message }: FileProblem): Finding {
  return { id: `${type}.${fieldPath}.${keyword}`, code: null, reason: null, path, value, message, severity: "error" };
}
