/** A service that says yes to everything, laid out as the IR tells: enough for a sample of the docs to run from end to end. */
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Api, Operation, TaskType } from "../../generator/ir/api.ts";
import type { Json } from "../../generator/ir/schema.ts";

export interface SampleService {
  /** Everything before the path of an operation. */
  baseUrl: string;
  /** Names of the task types that were created. */
  created: string[];
  /** Paths of files that were put into storage. */
  stored: string[];
  close(): Promise<void>;
}

type JsonObject = { [key: string]: Json };

interface State {
  api: Api;
  origin: string;
  prefix: string;
  tasks: Map<string, { task: TaskType; input: JsonObject }>;
  created: string[];
  stored: string[];
}

export async function startSampleService(api: Api): Promise<SampleService> {
  const prefix = new URL(api.servers[0]?.url ?? "http://localhost").pathname;
  const state: State = { api, origin: "", prefix, tasks: new Map(), created: [], stored: [] };
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      const path = request.url ?? "/";
      if (request.method === "PUT") {
        state.stored.push(path);
        return response.setHeader("ETag", '"stored"').end();
      }
      if (path.startsWith("/files/")) return response.end(fileNamed(path));
      const answer = answerTo(state, `${request.method} ${path.slice(prefix.length)}`, body);
      response.writeHead(answer === null ? 404 : 200, { "Content-Type": "application/json" });
      return response.end(JSON.stringify(answer ?? { code: 9404, message: `no route for ${path}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  state.origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { baseUrl: `${state.origin}${prefix}`, created: state.created, stored: state.stored, close };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function answerTo(state: State, route: string, body: string): JsonObject | null {
  for (const operation of state.api.operations) {
    const pattern = new RegExp(`^${operation.method.toUpperCase()} ${operation.path.replace(/\{[^}]+\}/g, "([^/]+)")}$`);
    const match = pattern.exec(route);
    const values = match === null ? null : valuesOf(state, operation, { id: match[1] ?? "", body });
    if (values !== null) return laidOut(state.api, operation, values);
  }
  return null;
}

function valuesOf(
  state: State,
  { id: operation, role }: Operation,
  { id, body }: { id: string; body: string },
): Record<string, Json> | null {
  if (role === "create") return { id: create(state, operation, JSON.parse(body)) };
  if (role === "read") return taskValues(state, id);
  if (role === "balance") return { balance: 300, frozen: 0 };
  if (role === "usage") return { rows: [] };
  if (role === "upload-direct") return { token: randomUUID() };
  if (role === "upload-presigned") return { url: `${state.origin}/address/${randomUUID()}`, token: randomUUID() };
  if (role === "read-many") return { tasks: {}, missed: [] };
  if (role !== "upload-token") return null;
  const key = `uploads/${randomUUID()}/input`;
  return { host: new URL(state.origin).host, bucket: "made-up-bucket", key, sessionToken: "s", accessKeyId: "a", secretAccessKey: "k" };
}

function create({ api, tasks, created }: State, operation: string, input: JsonObject): string {
  const task = api.tasks.find(
    ({ create, fixed }) => create === operation && Object.entries(fixed).every(([name, value]) => input[name] === value),
  );
  if (task === undefined) throw new Error(`No task type takes ${JSON.stringify(input)}.`);
  const id = randomUUID();
  tasks.set(id, { task, input });
  created.push(task.name.wire);
  return id;
}

// An id that the docs make up is some task of the kind that the guides are told with.
function taskValues({ api, tasks, origin }: State, id: string): Record<string, Json> {
  const known = tasks.get(id);
  const task = known?.task ?? api.tasks.find(({ name }) => name.wire === "text_to_model");
  const status = Object.entries(api.lifecycle).find(([, meaning]) => meaning === "success")?.[0] ?? "";
  const example = JSON.stringify(task?.outputExamples[0] ?? {}).replace(/https:\/\/[^"?]*\/([^"/?]+)[^"]*/g, `${origin}/files/$1`);
  return { id, type: task?.name.wire ?? "", status, input: known?.input ?? {}, output: JSON.parse(example), progress: 100, credits: 1 };
}

function laidOut({ envelope }: Api, { pointers }: Operation, values: Record<string, Json>): JsonObject {
  const answer: JsonObject = {};
  if (envelope.success !== undefined) place(answer, envelope.code.split("/").slice(1), envelope.success);
  for (const [name, value] of Object.entries(values)) {
    const pointer = pointers[name];
    if (pointer !== undefined) place(answer, pointer.split("/").slice(1), value);
  }
  return answer;
}

function place(target: JsonObject, [key = "", ...rest]: string[], value: Json): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner = target[key];
  const next = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
  target[key] = next;
  place(next, rest, value);
}

function fileNamed(path: string): Buffer {
  return path.endsWith(".glb") ? glb() : Buffer.from(`the content of ${path}`);
}

/** The least that a GLB reader takes for one: a header and an empty JSON chunk. */
export function glb(): Buffer {
  const text = Buffer.from('{"asset":{"version":"2.0"}}     ');
  const head = Buffer.alloc(20);
  head.write("glTF", 0, "latin1");
  head.writeUInt32LE(2, 4);
  head.writeUInt32LE(head.length + text.length, 8);
  head.writeUInt32LE(text.length, 12);
  head.write("JSON", 16, "latin1");
  return Buffer.concat([head, text]);
}
