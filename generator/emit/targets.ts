/** Every target, in the order in which they are told about, loaded when it is needed. A new language is one line here. */
import type { Target } from "./target.ts";

interface Entry {
  id: string;
  /** One of those that take longest: begun first, each by a thread of its own. */
  isLarge?: boolean;
  /** Targets bring large libraries: who runs one does not load the others. */
  load(): Promise<Target>;
}

const ENTRIES: readonly Entry[] = [
  { id: "openapi", load: async () => (await import("./openapi/index.ts")).openapi },
  { id: "ir", load: async () => (await import("./ir/index.ts")).ir },
  { id: "checks", load: async () => (await import("./checks/index.ts")).checks },
  { id: "typescript", isLarge: true, load: async () => (await import("./typescript/index.ts")).typescript },
  { id: "python", isLarge: true, load: async () => (await import("./python/index.ts")).python },
  { id: "go", isLarge: true, load: async () => (await import("./go/index.ts")).go },
  { id: "docs", isLarge: true, load: async () => (await import("./docs/index.ts")).docs },
  { id: "mock", load: async () => (await import("./mock/index.ts")).mock },
];

export const targetIds: readonly string[] = ENTRIES.map(({ id }) => id);

/** The ids, large targets first. */
export function largeFirst(ids: readonly string[]): string[] {
  const large = ids.filter((id) => entry(id).isLarge === true);
  return [...large, ...ids.filter((id) => !large.includes(id))];
}

export async function loadTarget(id: string): Promise<Target> {
  return entry(id).load();
}

export async function loadTargets(): Promise<Target[]> {
  return Promise.all(ENTRIES.map(({ load }) => load()));
}

function entry(id: string): Entry {
  const found = ENTRIES.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No target ${id}; there are: ${targetIds.join(", ")}.`);
  return found;
}
