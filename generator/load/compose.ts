/**
 * Completes the root document from the one-file-per-task-type tree: component schemas, the union of inputs, the answer
 * variants, the error responses and their examples. So a new task type or error code is one file or one entry.
 * Runs as a Redocly preprocessor, for bundling and for linting alike; `$ref`s keep pointing at the files, so that
 * positions stay true.
 */

import { discriminatingField } from "./answered-type.ts";
import { composeAnswers } from "./compose-answers.ts";
import { composeCreations } from "./compose-creations.ts";
import { composeErrorResponses } from "./compose-errors.ts";
import { declaredTasks, type TaskDeclaration } from "./declared-tasks.ts";
import { asObject, asString, type Node, type NodeObject } from "./node.ts";
import { child, componentSchemas, type OperationNode, operations, reference } from "./root.ts";

/** Changes `root` in place, as a preprocessor must. */
export function compose(root: NodeObject, documents: ReadonlyMap<string, Node>): void {
  const tasks = declaredTasks(documents);
  addTaskSchemas(root, documents);
  composeCreations(root, tasks);
  for (const create of operations(root).filter(({ role }) => role === "create")) composeRequest(root, create, tasks);
  composeAnswers(root, documents, tasks);
  composeErrorResponses(root, documents, tasks);
}

function addTaskSchemas(root: NodeObject, documents: ReadonlyMap<string, Node>): void {
  const schemas = componentSchemas(root);
  for (const [file, document] of documents) {
    if (!file.startsWith("tasks/")) continue;
    for (const name of Object.keys(asObject(document))) schemas[name] ??= { $ref: `./${file}#/${name}` };
  }
}

/** One type: its input is the body. Several: a union, told apart by a fixed field. */
function composeRequest(root: NodeObject, create: OperationNode, all: TaskDeclaration[]): void {
  const tasks = all.filter(({ task }) => task["create"] === create.id);
  const first = tasks[0];
  if (!first) return;
  const media = child(child(child(create.operation, "requestBody"), "content"), "application/json");
  media["schema"] = tasks.length === 1 ? reference(first.inputName) : reference(composeUnion(root, create.id, tasks));
  media["examples"] = Object.assign({}, ...tasks.map(({ task }) => asObject(task["examples"])));
}

function composeUnion(root: NodeObject, operationId: string, tasks: TaskDeclaration[]): string {
  const name = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Body`;
  const discriminator = discriminatorOf(tasks);
  componentSchemas(root)[name] = {
    description: `The input of any task type that ${operationId} creates.`,
    oneOf: tasks.map(({ inputName }) => reference(inputName)),
    ...(discriminator && { discriminator }),
  };
  return name;
}

/** The fixed field that every type of the union has, with another value in each. */
function discriminatorOf(tasks: TaskDeclaration[]): NodeObject | null {
  const propertyName = discriminatingField(tasks.map(({ task }) => task));
  if (!propertyName) return null;
  const mapping = Object.fromEntries(
    tasks.map(({ task, inputName }) => [asString(asObject(task["fixed"])[propertyName]), `#/components/schemas/${inputName}`]),
  );
  return { propertyName, mapping };
}
