// Chains that never meet are told apart: each gets a table and a place in the graph of its own, and cost grows with the chains, not with their square.

export interface Ends {
  from: string;
  to: string;
}

/** The links of each connected part, parts in the order of their first link. */
export function connectedParts<Link extends Ends>(links: readonly Link[]): Link[][] {
  const partOf = partsByName(links);
  const parts = new Map<number, Link[]>();
  for (const link of links) {
    const part = partOf.get(link.from) ?? 0;
    const found = parts.get(part);
    if (found === undefined) parts.set(part, [link]);
    else found.push(link);
  }
  return [...parts.values()];
}

function partsByName(links: readonly Ends[]): Map<string, number> {
  const neighbours = new Map<string, Set<string>>();
  const link = (one: string, other: string) => neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const { from, to } of links) {
    link(from, to);
    link(to, from);
  }
  const partOf = new Map<string, number>();
  for (const start of neighbours.keys()) {
    if (partOf.has(start)) continue;
    const part = partOf.size;
    const reached = new Set([start]);
    // A set grows while it is walked: what is added is visited too.
    for (const name of reached) for (const next of neighbours.get(name) ?? []) reached.add(next);
    for (const name of reached) partOf.set(name, part);
  }
  return partOf;
}
