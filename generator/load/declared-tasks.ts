/** The task types of an API version, as their files declare them. */
import { asObject, asString, isObject, type Node, type NodeObject } from "./node.ts";

/** A task type as its file declares it. */
export interface TaskDeclaration {
  file: string;
  inputName: string;
  input: NodeObject;
  task: NodeObject;
  name: string;
}

export function declaredTasks(documents: ReadonlyMap<string, Node>): TaskDeclaration[] {
  return [...documents]
    .filter(([file]) => file.startsWith("tasks/"))
    .flatMap(([file, document]) =>
      Object.entries(asObject(document)).flatMap(([inputName, input]) => {
        const task = isObject(input) ? input["x-task"] : undefined;
        return isObject(input) && isObject(task) ? [{ file, inputName, input, task, name: asString(task["name"]) }] : [];
      }),
    );
}
