/** Languages that have a player, and whether they can play here. */

import { targets } from "../../generator/emit/registry.ts";
import type { Toolchain } from "../../generator/emit/target.ts";
import { readiness } from "../languages/readiness.ts";
import type { Language } from "./runner.ts";

export interface Column {
  readonly id: string;
  readonly toolchain: Toolchain;
}

export const columns: readonly Column[] = targets.flatMap(({ id, toolchain }) => (toolchain ? [{ id, toolchain }] : []));

/** Those that are ready, and by the id of each other one why it is not. */
export async function readyLanguages(wanted: readonly string[]): Promise<{ languages: Language[]; missing: ReadonlyMap<string, string> }> {
  const languages: Language[] = [];
  const missing = new Map<string, string>();
  for (const { id, toolchain } of columns.filter(({ id }) => wanted.includes(id))) {
    const state = await readiness(id, toolchain);
    if (state.missing === null) languages.push({ id, toolchain, ready: state.ready });
    else missing.set(id, state.missing);
  }
  return { languages, missing };
}
