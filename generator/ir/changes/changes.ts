/** What differs between two versions of the API, as plain data: wording is the business of whoever shows it. */
import type { ErrorDeclaration, OperationRole, RetiredTaskType } from "../api.ts";
import type { Lifecycle } from "../schema.ts";
import { type Obstacle, obstacles } from "./obstacles.ts";
import { type ComparedApi, requestOf, type TaskChange, taskChanges } from "./tasks.ts";

export interface Changes {
  from: string;
  to: string;
  servers: { before: string[]; after: string[] };
  /** Variable of the environment that names the base URL. */
  baseUrlVariable: { before: string; after: string };
  /** What does the same: `POST /task`, one or several. */
  operations: { role: OperationRole; before: string[]; after: string[] }[];
  /** Task types that both have, in the order of the newer version. */
  tasks: TaskChange[];
  newTasks: string[];
  /** Task types that have ended, whenever. */
  lostTasks: RetiredTaskType[];
  statuses: { status: string; before: Lifecycle | null; after: Lifecycle | null }[];
  /** Codes that are new, gone, or mean something else now. */
  errors: { code: number; before: ErrorDeclaration | null; after: ErrorDeclaration | null }[];
  /** Where one program text cannot serve both versions by another import alone. */
  obstacles: Obstacle[];
}

export function changesBetween(before: ComparedApi, after: ComparedApi): Changes {
  const tasks = taskChanges(before, after);
  const known = new Set(before.tasks.map(({ name }) => name.wire));
  return {
    from: before.name,
    to: after.name,
    servers: { before: before.servers.map(({ url }) => url), after: after.servers.map(({ url }) => url) },
    baseUrlVariable: { before: before.environment.baseUrl, after: after.environment.baseUrl },
    operations: operationChanges(before, after),
    tasks,
    newTasks: after.tasks.map(({ name }) => name.wire).filter((name) => !known.has(name)),
    lostTasks: after.retired,
    statuses: statusChanges(before, after),
    errors: errorChanges(before, after),
    obstacles: obstacles(before, after, tasks),
  };
}

function operationChanges(before: ComparedApi, after: ComparedApi): Changes["operations"] {
  const roles = new Set([...before.operations, ...after.operations].map(({ role }) => role));
  const requests = (api: ComparedApi, role: OperationRole) =>
    api.operations.filter((operation) => operation.role === role).map(({ id }) => requestOf(api, id));
  return [...roles].map((role) => ({ role, before: requests(before, role), after: requests(after, role) }));
}

function statusChanges(before: ComparedApi, after: ComparedApi): Changes["statuses"] {
  const statuses = new Set([...Object.keys(before.lifecycle), ...Object.keys(after.lifecycle)]);
  return [...statuses]
    .map((status) => ({ status, before: before.lifecycle[status] ?? null, after: after.lifecycle[status] ?? null }))
    .filter((change) => change.before !== change.after);
}

function errorChanges(before: ComparedApi, after: ComparedApi): Changes["errors"] {
  const codes = new Set([...before.errors, ...after.errors].map(({ code }) => code));
  const declared = (api: ComparedApi, code: number) => api.errors.find((error) => error.code === code) ?? null;
  return [...codes]
    .sort((one, other) => one - other)
    .map((code) => ({ code, before: declared(before, code), after: declared(after, code) }))
    .filter((change) => change.before?.name !== change.after?.name);
}
