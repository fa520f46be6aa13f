// Where a task type stands in the chain: what it takes, what may follow, and a sample of both steps.
import type { SourceField, TaskType } from "../../ir/api.ts";
import { code } from "../shared/markdown.ts";
import { asObject, type JsonObject, setAt } from "./body.ts";
import type { Context, Edge } from "./context.ts";
import { pathLabel, taskLink } from "./links.ts";
import { Expression } from "./literal.ts";
import { confidenceMark } from "./parameters.ts";
import { call, clientInput, typescriptModule, useResult, variableName } from "./samples.ts";
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

/** Both steps in TypeScript: make a source, then use it. Null when the task takes no task. */
export function chainSample(context: Context, task: TaskType): string | null {
  const field = task.sourceFields.find(({ required }) => required) ?? task.sourceFields[0];
  const source = field?.types.map(({ type }) => context.task(type)).find((found) => found !== undefined);
  if (field === undefined || source === undefined) return null;
  const first = clientInput(context.api, source, sourceBody(task, source));
  const second = setAt(clientInput(context.api, task, chainedBody(task, field)), field.path.split("/"), new Expression("source"));
  const name = variableName(task);
  return typescriptModule(context.api, [
    `const source = await ${call(source, first)}.wait();`,
    `const ${name} = await ${call(task, second)}.wait();`,
    ...useResult(task, name),
  ]);
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
