/** What reading a task answers: one variant per finished task type, and one for every status but success. */
import { answeredType } from "./answered-type.ts";
import type { TaskDeclaration } from "./declared-tasks.ts";
import { asArray, asObject, asString, isObject, type Node, type NodeObject } from "./node.ts";
import { withPointers } from "./pointer-set.ts";
import { child, componentSchemas, goodStatus, operations, reference } from "./root.ts";

interface AnswerBase {
  file: string;
  schema: NodeObject;
  /** Names of the properties that differ by task type, and the status of success. */
  type: string;
  status: string;
  output: string;
  input: string;
  success: string;
}

/** The variant of every status but success. */
export const UNFINISHED = "UnfinishedTask";

export function composeAnswers(root: NodeObject, documents: ReadonlyMap<string, Node>, tasks: TaskDeclaration[]): void {
  const base = answerBase(documents);
  if (!base) return;
  const schemas = componentSchemas(root);
  const known = new Set([...Object.keys(schemas), ...[...documents.values()].flatMap((document) => Object.keys(asObject(document)))]);
  const answers = namesInAnswers(tasks);
  for (const task of tasks) schemas[answerName(task)] = finished(base, { ...task, name: answers(task) }, known);
  schemas[UNFINISHED] = unfinished(base);
  schemas["Task"] = {
    description: "A task as it stands: one variant per finished task type, and one for every other status.",
    anyOf: [...tasks.map((task) => reference(answerName(task))), reference(UNFINISHED)],
  };
  addExamples(root, base, documents, tasks);
}

export function answerName(task: TaskDeclaration): string {
  return task.inputName.replace(/Input$/, "Task");
}

function namesInAnswers(tasks: TaskDeclaration[]): (task: TaskDeclaration) => string {
  const all = tasks.map(({ task }) => task);
  return ({ task }) => answeredType(task, all);
}

/** The schema with `x-task-answer`, wherever it stands under `schemas/`. */
function answerBase(documents: ReadonlyMap<string, Node>): AnswerBase | null {
  for (const [file, document] of documents) {
    for (const schema of Object.values(asObject(document))) {
      const marker = isObject(schema) ? schema["x-task-answer"] : undefined;
      if (!isObject(schema) || !isObject(marker)) continue;
      const { type, status, output, input, success } = marker;
      return {
        file,
        schema,
        type: asString(type),
        status: asString(status),
        output: asString(output),
        input: asString(input) || "input",
        success: asString(success),
      };
    }
  }
  return null;
}

/** An output that no file declares is left open here; verification tells it. */
function finished(base: AnswerBase, { name, task, input }: TaskDeclaration, known: ReadonlySet<string>): NodeObject {
  const schema = variant(base);
  const properties = child(schema, "properties");
  properties[base.type] = { const: name, description: "The task type." };
  properties[base.status] = { const: base.success, description: "It is finished." };
  const output = asString(task["output"]);
  properties[base.output] = known.has(output) ? reference(output) : { type: "object" };
  return { ...schema, description: `A finished ${asString(input["title"]).toLowerCase() || name} task.` };
}

function unfinished(base: AnswerBase): NodeObject {
  const schema = variant(base);
  child(schema, "properties")[base.status] = {
    description: "Where the task stands: ongoing or failed. A status that is not listed is an ongoing one.",
    type: "string",
    not: { const: base.success },
    ...knownStatuses(base),
  };
  return { ...schema, description: "A task that is queued, running, failed, or in a status that nobody has heard of yet." };
}

function knownStatuses(base: AnswerBase): NodeObject {
  const status = asObject(asObject(base.schema["properties"])[base.status]);
  const known = asArray(status["x-known-values"]).filter((value) => value !== base.success);
  return known.length > 0 ? { "x-known-values": known } : {};
}

/** A copy of the base whose `$ref`s, relative to its own file, are made relative to the root document. */
function variant(base: AnswerBase): NodeObject {
  const { "x-task-answer": _marker, examples: _examples, ...schema } = rebase(base.schema, base.file);
  return schema;
}

function rebase(node: NodeObject, file: string): NodeObject {
  const copy = (value: Node): Node => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === "$ref" ? rebaseRef(asString(inner), file) : copy(inner)]),
    );
  };
  return asObject(copy(node));
}

function rebaseRef(ref: string, file: string): string {
  if (ref.startsWith("#")) return `./${file}${ref}`;
  return new URL(ref, `file:///${file}`).href.replace("file:///", "./");
}

/** One example answer per task type, named after it: what Prism gives for `Prefer: example=text_to_model`. */
function addExamples(root: NodeObject, base: AnswerBase, documents: ReadonlyMap<string, Node>, tasks: TaskDeclaration[]): void {
  const envelope = asObject(root["x-envelope"]);
  const answers = namesInAnswers(tasks);
  for (const { operation, pointers } of operations(root).filter(({ role }) => role === "read")) {
    const good = child(child(operation, "responses"), goodStatus(operation));
    const media = child(child(child(good, "content"), "application/json"), "examples");
    for (const task of tasks) {
      const told = toldOf({ ...task, name: answers(task) }, documents);
      const value = exampleAnswer(told, { base, envelope, pointers });
      media[`${task.name}_success`] = { summary: `A finished ${task.name}`, value };
    }
  }
}

interface Told {
  type: string;
  input: Node;
  output: Node;
}

function toldOf({ name, task, file }: TaskDeclaration, documents: ReadonlyMap<string, Node>): Told {
  const output = asObject(asObject(documents.get(file))[asString(task["output"])]);
  const input = asObject(Object.values(asObject(task["examples"]))[0])["value"] ?? {};
  return { type: name, input, output: asArray(output["examples"])[0] ?? {} };
}

interface Wire {
  base: AnswerBase;
  envelope: NodeObject;
  pointers: NodeObject;
}

/** Laid out as the envelope and the pointers of the read say: the task may stand at any depth, or be the whole answer. */
function exampleAnswer({ type, input, output }: Told, { base, envelope, pointers }: Wire): NodeObject {
  const holder = asString(pointers["status"]).replace(/\/[^/]*$/, "");
  const at = (name: string): string => `${holder}/${name}`;
  const sample = Object.entries(asObject(asArray(base.schema["examples"])[0])).map(([name, value]) => [at(name), value] as const);
  const tellsInput = base.input in asObject(base.schema["properties"]);
  return withPointers({}, [
    [envelope["code"], envelope["success"]],
    ...sample,
    [pointers["type"] ?? at(base.type), type],
    [pointers["status"] ?? at(base.status), base.success],
    [pointers["input"] ?? (tellsInput ? at(base.input) : undefined), input],
    [pointers["output"] ?? at(base.output), output],
  ]);
}
