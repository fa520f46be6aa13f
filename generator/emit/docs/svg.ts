// chaining.svg: the task graph, drawn with classes, so that it follows light and dark.
import type { TaskType } from "../../ir/api.ts";
import { bare, entities } from "../shared/markdown.ts";
import type { Context } from "./context.ts";
import { type Graph, graphOf } from "./graph.ts";
import { type Box, type Layout, type Line, layOut, linesOf } from "./layout.ts";
import { taskPage } from "./links.ts";

const margin = 20;
const legendHeight = 44;

/** The graph as SVG text. The same API gives the same bytes. */
export async function graphSvg(context: Context): Promise<string> {
  const graph = graphOf(context);
  const lines = linesOf(graph);
  const layout = await layOut(graph, lines);
  const [width, height] = [Math.ceil(layout.width + 2 * margin), Math.ceil(layout.height + 2 * margin + legendHeight)];
  const title = `Which ${bare(context.api.title)} task may follow which`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="task-graph" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="task-graph-title task-graph-desc">`,
    `<title id="task-graph-title">${entities(title)}</title>`,
    `<desc id="task-graph-desc">${entities(describe(graph))}</desc>`,
    `<style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="10"/>`,
    `<g transform="translate(${margin} ${margin})">`,
    ...graph.categories.map(({ name }) => frame(layout.clusters.get(name))),
    ...layout.lines.map((drawn) => line(drawn, lines[drawn.index])),
    ...graph.categories.map(({ name, title: label }) => frameLabel(label, layout.clusters.get(name))),
    ...graph.junctions.map(({ id, by }) => junction(by, layout.nodes.get(id))),
    ...graph.categories.flatMap(({ tasks }) => tasks.map((task) => node(task, graph, layout))),
    legend(layout.height + margin),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

// What a screen reader tells: one clause per task.
function describe({ junctions, edges }: Graph): string {
  const pairs = [...edges, ...junctions.flatMap(({ from, to }) => from.flatMap((one) => to.map((other) => ({ from: one, to: other }))))];
  const sources = [...new Set(pairs.map(({ from }) => from))];
  return sources
    .map((name) => `${name}: ${[...new Set(pairs.filter(({ from }) => from === name).map(({ to }) => to))].join(", ")}`)
    .join(". ");
}

function frame(box: Box | undefined): string {
  return box === undefined ? "" : `<rect class="frame" ${rect(box)} rx="12"/>`;
}

// Drawn after the lines, so that none runs through it.
function frameLabel(label: string, box: Box | undefined): string {
  return box === undefined ? "" : `<text class="category" x="${box.x + 14}" y="${box.y + 20}">${entities(label)}</text>`;
}

function line(drawn: Layout["lines"][number], meant: Line | undefined): string {
  const tip =
    drawn.tip === null
      ? ""
      : `<path class="tip" transform="translate(${drawn.tip.x} ${drawn.tip.y}) rotate(${drawn.tip.angle})" d="M0,0L-8,-3.6L-8,3.6Z"/>`;
  return `<g class="line ${meant?.kind ?? "task"}"><path d="${drawn.path}"/>${tip}</g>`;
}

function junction(by: string, box: Box | undefined): string {
  if (box === undefined) return "";
  return `<circle class="junction ${by}" cx="${box.x + box.width / 2}" cy="${box.y + box.height / 2}" r="4"/>`;
}

function node(task: TaskType, graph: Graph, layout: Layout): string {
  const box = layout.nodes.get(task.name.wire);
  if (box === undefined) return "";
  const middle = box.x + box.width / 2;
  const repeat = graph.repeatable.has(task.name.wire)
    ? `<text class="repeat" x="${box.x + box.width - 13}" y="${box.y + 17}">↻</text>`
    : "";
  return [
    `<a href="${entities(taskPage(task.name.wire))}" class="task"><title>${entities(bare(task.description))}</title><rect ${rect(box)} rx="8"/>`,
    `<text class="title" x="${middle}" y="${box.y + 20}">${entities(bare(task.title))}</text>`,
    `<text class="name" x="${middle}" y="${box.y + 36}">${entities(task.name.wire)}</text>${repeat}</a>`,
  ].join("");
}

function legend(y: number): string {
  const entries = [
    ["task", 8, "takes the finished task"],
    ["file", 224, "takes its image"],
    ["reported", 388, "reported, not documented"],
  ] as const;
  const drawn = entries.map(([kind, x, text]) => {
    return `<g class="line ${kind}"><path d="M${x},${y + 12}H${x + 34}"/><path class="tip" transform="translate(${x + 38} ${y + 12})" d="M0,0L-8,-3.6L-8,3.6Z"/></g><text x="${x + 46}" y="${y + 16}">${text}</text>`;
  });
  return `<g class="legend">${drawn.join("")}<text x="616" y="${y + 16}">↻ accepts its own kind</text></g>`;
}

function rect({ x, y, width, height }: Box): string {
  return `x="${x}" y="${y}" width="${width}" height="${height}"`;
}

const style = `
.task-graph{--ground:#fff;--frame:#f4f6f9;--frame-line:#d9dfe7;--ink:#1c2733;--soft:#5b6b7c;--box:#fff;--box-line:#9fb0c3;--task:#4b6b8f;--file:#a8641b;--reported:#8b97a5;font-family:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
@media (prefers-color-scheme:dark){.task-graph{--ground:#12181f;--frame:#19212b;--frame-line:#2b3846;--ink:#e6edf4;--soft:#9db0c3;--box:#212c38;--box-line:#4a5f75;--task:#86aedb;--file:#e0a15a;--reported:#74828f}}
.task-graph .ground{fill:var(--ground)}
.task-graph .frame{fill:var(--frame);stroke:var(--frame-line)}
.task-graph .category,.task-graph .legend text{fill:var(--soft);font-size:13px}
.task-graph .category{font-weight:600;paint-order:stroke;stroke:var(--frame);stroke-width:4px}
.task-graph .task rect{fill:var(--box);stroke:var(--box-line);stroke-width:1.2}
.task-graph .task:hover rect,.task-graph .task:focus rect{stroke:var(--task);stroke-width:2.4}
.task-graph .task text{text-anchor:middle;fill:var(--ink)}
.task-graph .task .title{font-size:13px;font-weight:600}
.task-graph .task .name{font-size:11px;fill:var(--soft);font-family:ui-monospace,SFMono-Regular,Menlo,"DejaVu Sans Mono",monospace}
.task-graph .task .repeat{font-size:13px;fill:var(--task)}
.task-graph .line path{fill:none;stroke:var(--task);stroke-width:1.5}
.task-graph .line .tip{fill:var(--task);stroke:none}
.task-graph .line.file path{stroke:var(--file);stroke-dasharray:6 4}
.task-graph .line.file .tip{fill:var(--file)}
.task-graph .line.reported path{stroke:var(--reported);stroke-dasharray:2 4}
.task-graph .line.reported .tip{fill:var(--reported)}
.task-graph .junction{fill:var(--task)}
.task-graph .junction.file{fill:var(--file)}
`;
