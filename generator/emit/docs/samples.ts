// Samples of the docs: one program in every language, and one request as curl and as JSON.
import type { Api, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";
import { clientInput } from "../samples/input.ts";
import { languages } from "../samples/languages.ts";
import type { Program, Step } from "../samples/program.ts";
import { fence } from "../shared/markdown.ts";
import { asObject, isObject, type JsonObject } from "./body.ts";
import { type Context, operationOf } from "./context.ts";
import { json, shellWord } from "./literal.ts";

/** The first is shown, the others can be opened. */
export interface SampleView {
  shown: string;
  others: { title: string; block: string }[];
}

/** The same program in every language. */
export function programSample(program: Program): SampleView {
  const [first, ...others] = languages.map(({ title, fence: name, write }) => ({ title, block: fence(name, write(program)) }));
  return { shown: first?.block ?? "", others };
}

/** A program with the usual client. */
export function sampleOf(api: Api, ...steps: readonly Step[]): SampleView {
  return programSample({ api, client: "usual", steps });
}

export function requestSample(context: Context, task: TaskType, body: Json): SampleView {
  const input = asObject(body);
  const as = variableName(task);
  const { shown, others } = sampleOf(context.api, { does: "run", as, task, input: clientInput(context.api, task, input) }, useOf(task, as));
  const requests = [
    { title: "curl", block: createCurl(context.api, task, input) },
    { title: "JSON", block: fence("json", json(input)) },
  ];
  return { shown, others: [...others, ...requests] };
}

/** What a person calls the finished task: `model`, `image`, … after its first file; `images` when it stands in a set. */
export function variableName(task: TaskType): string {
  const first = task.outputs.find(({ file }) => file !== null);
  if (first === undefined || first.file === null || !/^[a-z]+$/.test(first.file)) return "result";
  const set = first.path.slice(0, first.path.lastIndexOf("/") + 1);
  const isOneOfSeveral = set !== "" && task.outputs.filter(({ path, file }) => file !== null && path.startsWith(set)).length > 1;
  return isOneOfSeveral ? `${first.file}s` : first.file;
}

/** What one does with a finished task: keep its files, or look at what it tells. */
export function useOf(task: TaskType, of: string): Step {
  const hasFile = task.outputs.some((output) => output.file !== null);
  return hasFile ? { does: "download", of, isListed: false } : { does: "show", of, members: ["output"] };
}

/** The command that creates a task. */
export function createCurl(api: Api, task: TaskType, body: JsonObject): string {
  const operation = api.operations.find((candidate) => candidate.id === task.create);
  return fence("sh", command(api, { method: operation?.method ?? "post", path: operation?.path ?? "/", body }));
}

/** A curl command line for an operation. `$` in the path is the shell's. */
export function command(api: Api, request: { method: string; path: string; body?: JsonObject; form?: string }): string {
  const lines = [`curl -sS "${baseUrlWord(api)}${request.path}"`, `-H "Authorization: Bearer $${api.environment.apiKey}"`];
  const { body, form } = request;
  if (form !== undefined) lines.push(`-F ${shellWord(form)}`);
  if (isObject(body)) lines.push(`-H "Content-Type: application/json"`, `-d ${shellWord(json(body))}`);
  if (body === undefined && form === undefined && request.method.toLowerCase() !== "get") lines.push(`-X ${request.method.toUpperCase()}`);
  return lines.join(" \\\n  ");
}

/** The command that reads the task in `$TASK_ID`. */
export function readCommand(api: Api): string {
  const read = operationOf(api, "read");
  return command(api, { method: "get", path: (read?.path ?? "/").replace(/\{[^}]+\}/, "$TASK_ID") });
}

function baseUrlWord(api: Api): string {
  return `\${${api.environment.baseUrl}:-${api.servers[0]?.url ?? ""}}`;
}
