// What every page looks up in the IR: tasks and errors by name, and the chain in both directions.
import type { Api, Confidence, ErrorDeclaration, TaskType } from "../../ir/api.ts";
import { byCategory } from "./categories.ts";

/** One task type may follow another: by its id, or by a file it made. */
export interface Edge {
  from: string;
  to: string;
  /** Path of the field that takes the source. */
  field: string;
  by: "task" | "file";
  confidence: Confidence;
}

export interface Context {
  api: Api;
  /** The version before this one; null for the first. */
  previous: Api | null;
  task(name: string): TaskType | undefined;
  error(name: string): ErrorDeclaration | undefined;
  /** Those into one task type together, task types by category. */
  edges: readonly Edge[];
  edgesInto(task: string): readonly Edge[];
  edgesFrom(task: string): readonly Edge[];
}

export function createContext(api: Api, previous: Api | null = null): Context {
  const tasks = new Map(api.tasks.map((task) => [task.name.wire, task]));
  const errors = new Map(api.errors.map((error) => [error.name, error]));
  const edges = byCategory(api).flatMap((category) => category.tasks.flatMap(edgesInto));
  const [into, from] = [byEnd(edges, "to"), byEnd(edges, "from")];
  return {
    api,
    previous,
    task: (name) => tasks.get(name),
    error: (name) => errors.get(name),
    edges,
    edgesInto: (name) => into.get(name) ?? [],
    edgesFrom: (name) => from.get(name) ?? [],
  };
}

function byEnd(edges: readonly Edge[], end: "from" | "to"): Map<string, Edge[]> {
  const found = new Map<string, Edge[]>();
  for (const edge of edges) found.set(edge[end], [...(found.get(edge[end]) ?? []), edge]);
  return found;
}

/** Operation that reads a task, the one that creates it, and so on, by role. */
export function operationOf(api: Api, role: Api["operations"][number]["role"]): Api["operations"][number] | undefined {
  return api.operations.find((operation) => operation.role === role && !operation.isDeprecated);
}

/** A file that is a side matter, such as a style reference of a task that works on a model, is told on the task's own page only. */
export function isMainWay({ task }: Context, edge: Edge): boolean {
  if (edge.by === "task") return true;
  const takesModel = task(edge.to)?.sourceFields.some(({ required }) => required) ?? false;
  return edge.confidence === "documented" && !takesModel;
}

function confidenceOf(task: TaskType, path: string): Confidence {
  return task.fields.find((field) => field.path === path)?.confidence ?? "documented";
}

function edgesInto(task: TaskType): Edge[] {
  const to = task.name.wire;
  const byTask = task.sourceFields.flatMap((field) =>
    field.types.map(({ type, confidence }): Edge => ({ from: type, to, field: field.path, by: "task", confidence })),
  );
  const byFile = task.fileFields.flatMap((field) =>
    Object.keys(field.fromTasks ?? {}).map(
      (from): Edge => ({ from, to, field: field.path, by: "file", confidence: confidenceOf(task, field.path) }),
    ),
  );
  return [...byTask, ...byFile];
}
