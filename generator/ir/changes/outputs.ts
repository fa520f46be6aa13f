/** Which output of the newer version is which of the older one. */
import type { TaskType } from "../api.ts";

export interface OutputChange {
  /** Paths; null: there was none, there is none any more. Several old outputs may have become one. */
  before: string | null;
  after: string | null;
}

export function outputChanges(before: TaskType, after: TaskType): OutputChange[] {
  const pairs = before.outputs.map(({ path }) => ({
    before: path,
    after: after.outputs.find((output) => output.path === path || output.formerly.includes(path))?.path ?? null,
  }));
  const inherited = new Set(pairs.map((pair) => pair.after));
  return [
    ...pairs.filter((pair) => pair.before !== pair.after),
    ...after.outputs.filter(({ path }) => !inherited.has(path)).map(({ path }) => ({ before: null, after: path })),
  ];
}
