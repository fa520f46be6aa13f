// Samples of one request: TypeScript, curl, JSON. Each TypeScript sample is a whole module that compiles and runs.
import type { Api, FileField, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";
import { camel } from "../shared/casing.ts";
import { fence } from "../shared/markdown.ts";
import { asObject, isObject, type JsonObject, replaceAt, without } from "./body.ts";
import { type Context, operationOf } from "./context.ts";
import { json, type Literal, literal, shellWord } from "./literal.ts";

/** What the published clients are called; the same for every API version. */
const client = { package: "tripo-openapi", className: "Tripo", instance: "tripo" } as const;

export interface SampleView {
  typescript: string;
  curl: string;
  json: string;
}

export function requestSample(context: Context, task: TaskType, body: Json): SampleView {
  const input = asObject(body);
  return {
    typescript: typescriptModule(context.api, typescriptRequest(context.api, task, input)),
    curl: fence("sh", createCommand(context.api, task, input)),
    json: fence("json", json(input)),
  };
}

/** A module with the client at hand, as a fenced block. */
export function typescriptModule(api: Api, lines: readonly string[], imports: readonly string[] = []): string {
  const names = [...imports, client.className].sort().join(", ");
  const opening = [`import { ${names} } from "${packageOf(api)}";`, "", `const ${client.instance} = new ${client.className}();`];
  return fence("ts", [...opening, ...lines].join("\n"));
}

/** The same lines inside a block. */
export function indented(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split("\n")).map((line) => `  ${line}`);
}

export function packageOf(api: Api): string {
  return `${client.package}/${api.name}`;
}

// What usually stands around a call: `const model = await … .wait();`
const around = 30;

/** `await tripo.textToModel({ prompt: "…" }).wait()`, the chain continued by the caller. */
export function call(task: TaskType, input: Literal): string {
  const opening = `${client.instance}.${methodName(task)}(`;
  return `${opening}${literal(input, "", opening.length + around)})`;
}

/** `text_to_model` -> `textToModel` */
export function methodName(task: TaskType): string {
  return camel(task.name.words);
}

/** What a person calls the finished task: `model`, `image`, … after its first file; `images` when it stands in a set. */
export function variableName(task: TaskType): string {
  const first = task.outputs.find(({ file }) => file !== null);
  if (first === undefined || first.file === null || !/^[a-z]+$/.test(first.file)) return "result";
  const set = first.path.slice(0, first.path.lastIndexOf("/") + 1);
  const isOneOfSeveral = set !== "" && task.outputs.filter(({ path, file }) => file !== null && path.startsWith(set)).length > 1;
  return isOneOfSeveral ? `${first.file}s` : first.file;
}

/** The body as the client takes it: no fixed fields, files as a URL or as a local file. */
export function clientInput(api: Api, task: TaskType, body: JsonObject): { readonly [key: string]: Literal } {
  let input: Literal = without(body, Object.keys(task.fixed));
  for (const field of task.fileFields) input = replaceAt(input, field.path.split("/"), (value) => clientFile(api, field, value));
  return isLiteralObject(input) ? input : {};
}

function typescriptRequest(api: Api, task: TaskType, body: JsonObject): string[] {
  const name = variableName(task);
  return [`const ${name} = await ${call(task, clientInput(api, task, body))}.wait();`, ...useResult(task, name)];
}

/** What one does with a finished task: keep its files, or look at what it tells. */
export function useResult(task: TaskType, name: string): string[] {
  const hasFile = task.outputs.some((output) => output.file !== null);
  return [hasFile ? `await ${name}.download("out/");` : `console.log(${name}.output);`];
}

// On the wire a file is a reference; in the client a URL is a string, and what was uploaded before is a local file.
function clientFile(api: Api, field: FileField, value: Literal): Literal {
  const names = api.fileReference;
  if (names?.isInline && typeof value === "string")
    return names.tokenPrefixes.some((prefix) => value.startsWith(prefix)) ? { path: localFile(field) } : value;
  if (names === null || !isLiteralObject(value)) return value;
  const url = value[names.url];
  if (typeof url === "string") return url;
  const uploaded = value[names.token] !== undefined || (names.object !== null && value[names.object] !== undefined);
  return uploaded ? { path: localFile(field) } : value;
}

function localFile(field: FileField): string {
  const [extension = "bin"] = field.accept;
  return `${field.minPixels === undefined ? "model" : "hero"}.${extension}`;
}

function isLiteralObject(value: Literal): value is { readonly [key: string]: Literal } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function createCommand(api: Api, task: TaskType, body: JsonObject): string {
  const operation = api.operations.find((candidate) => candidate.id === task.create);
  return command(api, { method: operation?.method ?? "post", path: operation?.path ?? "/", body });
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
