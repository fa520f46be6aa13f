// Which categories the graph draws a frame around: those that stand together on a chain.
import type { CategoryGroup } from "./categories.ts";

export interface Frame extends CategoryGroup {
  /** False when its tasks are spread along the chain: a frame would hold more of the others than of them. */
  framed: boolean;
}

/** `links` all lead forward. */
export function framesOf(categories: readonly CategoryGroup[], links: readonly { from: string; to: string }[]): Frame[] {
  const [forward, backward] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { from, to } of links) {
    forward.set(from, [...(forward.get(from) ?? []), to]);
    backward.set(to, [...(backward.get(to) ?? []), from]);
  }
  return categories.map((category) => {
    const own = category.tasks.map(({ name }) => name.wire);
    const [after, before] = [reached(own, forward), reached(own, backward)];
    const between = [...after].filter((name) => before.has(name) && !own.includes(name));
    return { ...category, framed: between.length <= own.length };
  });
}

function reached(starts: readonly string[], steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(starts);
  // A set grows while it is walked: what is added is visited too.
  for (const name of found) for (const next of steps.get(name) ?? []) found.add(next);
  return found;
}
