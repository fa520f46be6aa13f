// Where a task type stands in the chain: what it takes, what may follow, and a sample of both steps.
import type { SourceField, TaskType } from "../../ir/api.ts";
import { clientInput, setAt } from "../samples/input.ts";
import { Variable } from "../samples/program.ts";
import { code } from "../shared/markdown.ts";
import { asObject, type JsonObject } from "./body.ts";
import type { Context, Edge } from "./context.ts";
import { pathLabel, taskLink } from "./links.ts";
import { confidenceMark } from "./parameters.ts";
import { type SampleView, sampleOf, useOf, variableName } from "./samples.ts";
import { listInWords } from "./words.ts";

export interface ChainLine {
  /** A field and its sources, or a following task and the field that takes this one. */
  text: string;
}

/** One line per field that takes a task. */
export function sourceLines(context: Context, task: TaskType, page: string): ChainLine[] {
  const fields = [...new Set(context.edges.filter(({ to }) => to === task.name.wire).map(({ field }) => field))];
  return fields.map((field) => {
    const into = context.edges.filter((edge) => edge.to === task.name.wire && edge.field === field);
    const what = into.every(({ by }) => by === "file") ? "the picture of a finished" : "a finished";
    const links = into.map((edge) => edgeLink(page, edge.from, edge));
    return { text: `${code(pathLabel(field))} takes ${what} ${listInWords(links, "or")}` };
  });
}

/** Task types that may follow, one link each. */
export function nextLinks(context: Context, name: string, page: string): string[] {
  const following = context.edges.filter(({ from }) => from === name);
  const firsts = following.filter((edge, index) => following.findIndex(({ to }) => to === edge.to) === index);
  return firsts.map((edge) => edgeLink(page, edge.to, edge));
}

/** Both steps: make a source, then use it. Null when the task takes no task. */
export function chainSample(context: Context, task: TaskType): SampleView | null {
  const field = task.sourceFields.find(({ required }) => required) ?? task.sourceFields[0];
  const source = field?.types.map(({ type }) => context.task(type)).find((found) => found !== undefined);
  if (field === undefined || source === undefined) return null;
  const first = clientInput(context.api, source, sourceBody(task, source));
  const second = setAt(clientInput(context.api, task, chainedBody(task, field)), field.path.split("/"), new Variable("source"));
  const as = variableName(task);
  return sampleOf(
    context.api,
    { does: "run", as: "source", task: source, input: first },
    { does: "run", as, task, input: second },
    useOf(task, as),
  );
}

// A source that meets the conditions: the input that the first accepted case of such a rule shows.
function sourceBody(task: TaskType, source: TaskType): JsonObject {
  const minimal = asObject(source.examples[0]?.value ?? {});
  const shown = task.sourceFields
    .flatMap(({ rules }) => rules.flatMap(({ accepts }) => accepts))
    .map((accepted) => asObject(asObject(accepted)["source"] ?? {}));
  const fitting = shown.find(({ type }) => type === source.name.wire);
  return { ...minimal, ...asObject(fitting?.["input"] ?? {}) };
}

// An example that has the field, or the minimal one.
function chainedBody(task: TaskType, field: SourceField): JsonObject {
  const bodies = task.examples.map(({ value }) => asObject(value));
  return bodies.find((body) => (field.path.split("/")[0] ?? "") in body) ?? bodies[0] ?? {};
}

function edgeLink(page: string, name: string, edge: Edge): string {
  return `${taskLink(page, name)}${confidenceMark(edge.confidence)}`;
}
