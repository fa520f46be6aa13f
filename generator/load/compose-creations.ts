/** Where each task type has a path of its own: one operation per type, all from the one description of creation, `x-creation`. */
import type { TaskDeclaration } from "./declared-tasks.ts";
import { asString, isObject, type NodeObject } from "./node.ts";
import { child } from "./root.ts";

export function composeCreations(root: NodeObject, tasks: readonly TaskDeclaration[]): void {
  const creation = root["x-creation"];
  if (!isObject(creation)) return;
  const described = child(root, "paths");
  root["paths"] = { ...Object.fromEntries(tasks.flatMap((task) => creationOf(task, creation))), ...described };
  delete root["x-creation"];
}

function creationOf({ task, input }: TaskDeclaration, creation: NodeObject): [string, NodeObject][] {
  const { path, create } = task;
  if (typeof path !== "string") return [];
  const said = { operationId: asString(create), summary: asString(input["title"]), description: asString(input["description"]) };
  return [[path, { post: { ...said, ...structuredClone(creation) } }]];
}
