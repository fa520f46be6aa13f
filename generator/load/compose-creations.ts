/** Where each task type has a path of its own: one operation per type, all from the one description of creation, `x-creation`. */
import type { Diagnostics } from "../diagnostics.ts";
import { declaredTasks, type TaskDeclaration } from "./declared-tasks.ts";
import { escapePointer, type SpecFiles } from "./files.ts";
import { asObject, asString, isObject, type NodeObject } from "./node.ts";
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

/** Before composing, where the last of two that name one path would silently be the only one. */
export function refuseTakenPaths({ documents }: SpecFiles, diagnostics: Diagnostics): void {
  const described = Object.keys(asObject(asObject(documents.get("openapi.yaml"))["paths"]));
  const holders = new Map(described.map((path) => [path, "openapi.yaml"]));
  for (const { file, inputName, task } of declaredTasks(documents)) {
    const path = asString(task["path"]);
    const holder = holders.get(path);
    if (holder !== undefined)
      diagnostics.add(
        "creation-path-taken",
        { file, pointer: `#/${escapePointer(inputName)}/x-task/path` },
        `\`${path}\` stands in ${holder} too.`,
        "Give each task type a path of its own; one that openapi.yaml describes needs none here.",
      );
    else if (path !== "") holders.set(path, file);
  }
}
