/** Every task type from the beginning of its chain to its end, put together from the description alone. */
import type { TaskType } from "../../generator/ir/api.ts";
import type { Json } from "../../generator/ir/schema.ts";
import type { TripoClient } from "../../runtime/typescript/client.ts";
import type { FinishedTask } from "../../runtime/typescript/task.ts";
import { glbFile } from "../fixtures/files.ts";
import { readIr } from "../ir.ts";

type AnyTask = { input: object; output: Readonly<Record<string, unknown>>; error: string };
export type Client = TripoClient<Record<string, AnyTask>>;
export type Finished = FinishedTask<string, Readonly<Record<string, unknown>>>;

const { tasks, fileReference } = readIr();

/** Creates the task with its least body, laid over with `more`, after everything that it needs, and waits for each. */
export async function finish(client: Client, type: string, more: Readonly<Record<string, unknown>> = {}): Promise<Finished> {
  const task = taskNamed(type);
  const input = { ...leastInput(task), ...more };
  for (const { path, required, types, rules } of task.sourceFields) {
    if (!required || Object.hasOwn(more, path)) continue;
    const wanted = rules.map(({ accepts }) => sourceOf(accepts[0])).find((source) => source !== undefined);
    const source = await finish(client, wanted?.type ?? types[0]?.type ?? "", wanted?.input);
    Object.assign(input, { [path]: source.id });
  }
  return client.create(type, input).wait();
}

export function taskNamed(type: string): TaskType {
  const task = tasks.find(({ name }) => name.wire === type);
  if (task === undefined) throw new Error(`No task type ${type}.`);
  return task;
}

/** The first example without what the client fills in; a file that must lie in storage is sent there. */
function leastInput({ examples, fixed, fileFields }: TaskType): Record<string, unknown> {
  const example: Record<string, Json> = Object(examples[0]?.value ?? {});
  const input: Record<string, unknown> = Object.fromEntries(Object.entries(example).filter(([key]) => !Object.hasOwn(fixed, key)));
  const tokens = fileReference?.tokenPrefixes ?? [];
  for (const { path, takesUrl, required } of fileFields) {
    const isToken = tokens.some((prefix) => String(input[path]).startsWith(prefix));
    // A public URL of a model is as good, and needs no upload.
    if (required && (!takesUrl || isToken)) input[path] = takesUrl ? "https://example.com/model.glb" : glbFile(2048);
  }
  return input;
}

/** The source that a condition accepts, as its own vectors tell. */
function sourceOf(vector: Json | undefined): { type: string; input: Record<string, unknown> } | undefined {
  const { type, input = {} } = Object(Object(vector).source);
  return typeof type === "string" ? { type, input } : undefined;
}
