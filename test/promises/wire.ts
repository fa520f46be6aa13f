/** How the API under test looks over the wire: what a request asks for, and where an answer says what. All of it is the IR's. */

import type { Operation, OperationRole } from "../../generator/ir/api.ts";
import { asObject, type Node, type NodeObject } from "../../generator/load/node.ts";
import { withPointer, withPointers } from "../../generator/load/pointer-set.ts";
import { at } from "../../runtime/typescript/pointer.ts";
import { readIr } from "../ir.ts";

/** By the names of pointers: `id`, `status`, `errorCode`. */
export type Values = Readonly<Record<string, Node | undefined>>;

const TYPE = "text_to_model";
const { envelope, operations, tasks } = readIr();
const task = tasks.find(({ name }) => name.wire === TYPE);
const patterns = operations.map(({ method, path, role }) => ({ role, pattern: new RegExp(`^${method} ${templated(path, "[^/]+")}$`) }));

/** What a client sends for a bare body of the task type that everything is told with. */
export const RAW: { readonly operation: string; readonly body: NodeObject } = { operation: task?.create ?? "", body: { ...task?.fixed } };

/** The field of its output that holds the model. */
export const MODEL = Object.keys(asObject(task?.outputExamples[0]))[0] ?? "";

export function hasRole(role: OperationRole): boolean {
  return operations.some((operation) => operation.role === role);
}

/** Undefined where the API has no such path. */
export function roleOf(method: string, path: string): OperationRole | undefined {
  return patterns.find(({ pattern }) => pattern.test(`${method} ${path}`))?.role;
}

export function pathOf(role: OperationRole, id = ""): string {
  return operationOf(role).path.replace(/\{[^}]+\}/, id);
}

/** Every path of a role, as the source of a pattern; what stands for a parameter is said as one. */
export function pathPattern(role: OperationRole, parameter: string): string {
  const paths = operations.filter((operation) => operation.role === role).map(({ path }) => templated(path, parameter));
  return `(?:${paths.join("|")})`;
}

/** How many tasks one request may ask for; zero where clients ask for each alone. */
export const MOST_AT_ONCE = operations.find(({ batch }) => batch !== null)?.batch?.most ?? 0;

/** Smaller uploads go through the API where addresses are given, and to storage all the same where credentials are. */
export const LEAST_ADDRESSED_BYTES = Number(operations.find(({ role }) => role === "upload-presigned")?.upload["fromBytes"] ?? 0);

/** A good answer. */
export function answer(role: OperationRole, values: Values): NodeObject {
  const { pointers } = operationOf(role);
  return withPointers(
    good(),
    Object.entries(values).map(([name, value]) => [pointers[name], value]),
  );
}

/** A good answer whose every value is missing: there is something else where their holder would be. */
export function answerHolding(role: OperationRole, holder: Node): NodeObject {
  return withPointer(good(), holderOf(role), holder);
}

/** A task without the answer around it. */
export function bareTask(values: Values): NodeObject {
  return Object(at(answer("read", values), holderOf("read")));
}

/** Several tasks, by their ids. */
export function answerOfMany(all: readonly Values[]): NodeObject {
  const told = all.map((values): [string, Node] => [String(values["id"]), bareTask(values)]);
  return answer("read-many", { tasks: Object.fromEntries(told), missed: [] });
}

/** The ids that are asked for with the body of a request for many. */
export function manyIds(body: string): string[] {
  return Object.values(asObject(JSON.parse(body))).flatMap((value) => (Array.isArray(value) ? value.map(String) : []));
}

/** The status that an answer tells of a task. */
export function statusIn(root: unknown): unknown {
  return at(root, operationOf("read").pointers["status"]);
}

export function refusal(
  code: number | undefined,
  { message = "no", suggestion }: { message?: string; suggestion?: string } = {},
): NodeObject {
  return withPointers({}, [
    [envelope.code, code],
    [envelope.status?.at, envelope.status?.error],
    [envelope.message, message],
    [envelope.suggestion, suggestion],
  ]);
}

function good(): NodeObject {
  return withPointers({}, [
    [envelope.code, envelope.success],
    [envelope.status?.at, envelope.status?.success],
  ]);
}

/** Of several that create, the one of the task type that everything is told with. */
function operationOf(role: OperationRole): Operation {
  const found = operations.find((operation) => operation.role === role && (role !== "create" || operation.id === task?.create));
  if (found === undefined) throw new Error(`This API has no operation for ${role}.`);
  return found;
}

/** Where the id stands tells where all of a task stands. */
function holderOf(role: OperationRole): string {
  const { id = "" } = operationOf(role).pointers;
  return id.slice(0, id.lastIndexOf("/"));
}

function templated(path: string, parameter: string): string {
  return path.replace(/\{[^}]+\}/g, parameter);
}
