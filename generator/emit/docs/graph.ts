// The task graph: nodes, edges, and junctions that stand for many edges at once.
import { byCategory } from "./categories.ts";
import { connectedParts } from "./connected.ts";
import { type Context, type Edge, isMainWay } from "./context.ts";
import { type Frame, framesOf } from "./frames.ts";

export interface Graph {
  categories: Frame[];
  /** Task types that accept their own kind. */
  repeatable: ReadonlySet<string>;
  /** Whatever leads into a junction may be followed by whatever it leads to, another junction included. */
  junctions: Junction[];
  /** What no junction stands for. */
  edges: Link[];
}

export interface Junction {
  id: string;
  by: Edge["by"];
  from: string[];
  to: string[];
  backward: boolean;
}

export interface Link {
  from: string;
  to: string;
  by: Edge["by"];
  reported: boolean;
  /** Against the order that most links follow. */
  backward: boolean;
}

/** The graph of one API version. Drawn edge by edge it would be a tangle: models go nearly everywhere. */
export function graphOf(context: Context): Graph {
  const main = context.edges.filter((edge) => isMainWay(context, edge));
  const parts = connectedParts(unique(main.filter(({ from, to }) => from !== to))).map(linksOf);
  const links = parts.flat();
  const bundles = [
    ...parts.map((part) => bundle(part.filter(({ by, reported, backward }) => by === "task" && !reported && !backward))),
    ...parts.map((part) => bundle(part.filter(({ by, reported, backward }) => by === "task" && !reported && backward))),
    ...parts.map((part) => bundle(part.filter(({ by }) => by === "file"))),
  ];
  const connected = new Set(links.flatMap(({ from, to }) => [from, to]));
  const categories = byCategory(
    context.api,
    context.api.tasks.filter(({ name }) => connected.has(name.wire)),
  );
  return {
    categories: framesOf(
      categories,
      links.filter(({ backward }) => !backward),
    ),
    repeatable: new Set(main.filter(({ from, to }) => from === to).map(({ to }) => to)),
    junctions: linked(bundles.flatMap(({ junctions }) => junctions).map((junction, index) => ({ ...junction, id: `junction_${index}` }))),
    edges: [...bundles.flatMap(({ rest }) => rest), ...links.filter(({ by, reported }) => by === "task" && reported)],
  };
}

function unique(edges: readonly Edge[]): Edge[] {
  const firsts = new Map<string, Edge>();
  for (const edge of edges) {
    const pair = `${edge.from} ${edge.to}`;
    if (!firsts.has(pair)) firsts.set(pair, edge);
  }
  return [...firsts.values()];
}

function linksOf(edges: readonly Edge[]): Link[] {
  const order = orderOf(edges);
  return edges.map(({ from, to, by, confidence }) => {
    return { from, to, by, reported: confidence !== "documented", backward: order.indexOf(from) > order.indexOf(to) };
  });
}

/**
 * An order of the tasks with few links against it: Eades, Lin and Smyth's heuristic for feedback arcs.
 * Ends of chains go to the end, beginnings to the beginning, and between them what leads on the most comes first.
 */
function orderOf(links: readonly { from: string; to: string }[]): string[] {
  const rest = new Set(links.flatMap(({ from, to }) => [from, to]));
  const [head, tail]: [string[], string[]] = [[], []];
  while (rest.size > 0) {
    const inside = links.filter(({ from, to }) => rest.has(from) && rest.has(to));
    const degree = (name: string, end: "from" | "to") => inside.filter((link) => link[end] === name).length;
    const names = [...rest];
    const sink = names.find((name) => degree(name, "from") === 0);
    const lead = (name: string) => (degree(name, "to") === 0 ? Infinity : degree(name, "from") - degree(name, "to"));
    const next = sink ?? names.reduce((best, name) => (lead(name) > lead(best) ? name : best));
    rest.delete(next);
    if (sink === undefined) head.push(next);
    else tail.unshift(next);
  }
  return [...head, ...tail];
}

interface Bundle {
  junctions: Omit<Junction, "id">[];
  rest: Link[];
}

// Greedy cover by complete bipartite parts: the one that saves most lines first, until none saves any.
function bundle(links: readonly Link[]): Bundle {
  const best = candidates(links).reduce<Candidate | null>(
    (found, next) => (found !== null && found.saves >= next.saves ? found : next),
    null,
  );
  const [first] = links;
  if (best === null || best.saves < 1 || first === undefined) return { junctions: [], rest: [...links] };
  const { from, to } = best;
  const others = bundle(links.filter((link) => !(from.includes(link.from) && to.includes(link.to))));
  return { junctions: [{ by: first.by, from, to, backward: first.backward }, ...others.junctions], rest: others.rest };
}

// A junction whose targets are among those of an earlier one is reached through it, by one line instead of several.
function linked(junctions: readonly Junction[]): Junction[] {
  return junctions.map((junction, index) => {
    const inner = junctions.slice(index + 1).find(({ by, to }) => by === junction.by && to.every((name) => junction.to.includes(name)));
    return inner === undefined ? junction : { ...junction, to: [...junction.to.filter((name) => !inner.to.includes(name)), inner.id] };
  });
}

interface Candidate {
  from: string[];
  to: string[];
  saves: number;
}

function candidates(links: readonly Link[]): Candidate[] {
  const targets = [...new Set(links.map(({ to }) => to))];
  const into = new Map(targets.map((to) => [to, new Set(links.filter((link) => link.to === to).map(({ from }) => from))]));
  const sets = targets.flatMap((one, index) => targets.slice(index + 1).map((other) => common(into.get(one), into.get(other))));
  return sets
    .filter((from) => from.length > 1)
    .map((from) => {
      const to = targets.filter((target) => from.every((source) => into.get(target)?.has(source)));
      return { from, to, saves: from.length * to.length - from.length - to.length };
    });
}

function common(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): string[] {
  return [...(one ?? [])].filter((name) => other?.has(name));
}
