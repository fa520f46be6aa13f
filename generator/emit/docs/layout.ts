// Graphviz decides where things stand; how they look is decided in svg.ts.
import { instance } from "@viz-js/viz";
import type { TaskType } from "../../ir/api.ts";
import type { Graph } from "./graph.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Layout {
  width: number;
  height: number;
  nodes: Map<string, Box>;
  clusters: Map<string, Box>;
  lines: { path: string; tip: { x: number; y: number; angle: number } | null; index: number }[];
}

/** One drawn line; several may meet in a junction. */
export interface Line {
  from: string;
  to: string;
  kind: "task" | "file" | "reported";
  arrow: boolean;
  /** Against the order of the tasks: it must not turn the picture upside down. */
  backward: boolean;
}

const nodeSize = { width: 178, height: 46 } as const;
const pointsPerInch = 72;

/** The lines to draw, those through junctions in two halves. */
export function linesOf(graph: Graph): Line[] {
  const halves = graph.junctions.flatMap(({ id, by, from, to, backward }): Line[] => [
    ...from.map((name): Line => ({ from: name, to: id, kind: by, arrow: false, backward: false })),
    ...to.map(
      (name): Line => ({ from: id, to: name, kind: by, arrow: !graph.junctions.some((junction) => junction.id === name), backward }),
    ),
  ]);
  const whole = graph.edges.map(({ by, reported, ...edge }): Line => ({ ...edge, kind: reported ? "reported" : by, arrow: true }));
  return [...halves, ...whole];
}

export async function layOut(graph: Graph, lines: readonly Line[]): Promise<Layout> {
  const viz = await instance();
  const result = viz.render(
    {
      directed: true,
      graphAttributes: {
        rankdir: "TB",
        nodesep: 0.22,
        ranksep: 0.5,
        splines: "true",
        outputorder: "edgesfirst",
        remincross: true,
      },
      nodeAttributes: {
        shape: "box",
        fixedsize: true,
        width: nodeSize.width / pointsPerInch,
        height: nodeSize.height / pointsPerInch,
        label: "",
      },
      nodes: [
        ...graph.categories.filter(({ framed }) => !framed).flatMap(({ tasks }) => tasks.map(nodeOf)),
        ...graph.junctions.map(({ id }) => ({ name: id, attributes: { shape: "circle", width: 0.12, height: 0.12 } })),
      ],
      subgraphs: graph.categories
        .filter(({ framed }) => framed)
        .map(({ name, tasks }) => ({
          name: `cluster_${name}`,
          // The blank keeps room for the title, which svg.ts draws.
          graphAttributes: { margin: 14, label: " ", fontsize: 13 },
          nodes: tasks.map(nodeOf),
        })),
      edges: lines.map(({ from, to, arrow, backward }, index) => ({
        tail: from,
        head: to,
        attributes: { id: String(index), arrowhead: arrow ? "normal" : "none", arrowsize: 0.7, constraint: !backward },
      })),
    },
    { engine: "dot", format: "json" },
  );
  if (result.status !== "success")
    throw new Error(`The task graph cannot be laid out: ${result.errors.map(({ message }) => message).join("; ")}`);
  return readLayout(JSON.parse(result.output));
}

function nodeOf(task: TaskType): { name: string } {
  return { name: task.name.wire };
}

// Graphviz counts from the lower left corner, in points; its JSON is read as what it is, unknown.
function readLayout(output: unknown): Layout {
  const root = asRecord(output);
  const [, , width = 0, height = 0] = numbers(root["bb"]);
  const flip = (y: number): number => round(height - y);
  const layout: Layout = { width, height, nodes: new Map(), clusters: new Map(), lines: [] };
  for (const item of asList(root["objects"]).map(asRecord)) {
    const name = String(item["name"]);
    const [left, bottom, right, top] = numbers(item["bb"]);
    if (left !== undefined && bottom !== undefined && right !== undefined && top !== undefined) {
      layout.clusters.set(name.replace(/^cluster_/, ""), {
        x: round(left),
        y: flip(top),
        width: round(right - left),
        height: round(top - bottom),
      });
      continue;
    }
    const [x = 0, y = 0] = numbers(item["pos"]);
    const [w, h] = [Number(item["width"]) * pointsPerInch, Number(item["height"]) * pointsPerInch];
    layout.nodes.set(name, { x: round(x - w / 2), y: flip(y + h / 2), width: round(w), height: round(h) });
  }
  for (const edge of asList(root["edges"]).map(asRecord)) layout.lines.push(readLine(edge, flip));
  return layout;
}

// `e,x,y x0,y0 x1,y1 …`: the tip of the arrow, then a Bezier curve.
function readLine(edge: Record<string, unknown>, flip: (y: number) => number): Layout["lines"][number] {
  const words = String(edge["pos"]).split(" ");
  const end = words.find((word) => word.startsWith("e,"));
  const points = words.filter((word) => !/^[es],/.test(word)).map((word) => point(word, flip));
  const [start, ...curve] = points;
  const path = `M${start?.x},${start?.y}C${curve.map(({ x, y }) => `${x},${y}`).join(" ")}`;
  const last = points.at(-1) ?? { x: 0, y: 0 };
  const tip = end === undefined ? null : point(end.slice(2), flip);
  return {
    path,
    index: Number(edge["id"]),
    tip: tip === null ? null : { ...tip, angle: round((Math.atan2(tip.y - last.y, tip.x - last.x) * 180) / Math.PI) },
  };
}

function point(text: string, flip: (y: number) => number): { x: number; y: number } {
  const [x = 0, y = 0] = numbers(text);
  return { x: round(x), y: flip(y) };
}

function numbers(text: unknown): number[] {
  return typeof text === "string" ? text.split(",").map(Number) : [];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
