/** Responses per HTTP status, with one example per error, from the catalogue and the lists of who answers what. */
import type { TaskDeclaration } from "./declared-tasks.ts";
import { asArray, asObject, asString, asStrings, isObject, type Node, type NodeObject } from "./node.ts";
import { withPointers } from "./pointer-set.ts";
import { child, type OperationNode, operations, reference } from "./root.ts";

const REASONS: Record<string, string> = {
  "400": "The request was refused.",
  "401": "The key is missing or not known here.",
  "403": "The account may not do this.",
  "404": "What the request names was not found.",
  "429": "Too much at once.",
  "500": "The service failed.",
};

export function composeErrorResponses(root: NodeObject, documents: ReadonlyMap<string, Node>, tasks: TaskDeclaration[]): void {
  const catalogue = asArray(documents.get("errors.yaml")).filter(isObject);
  for (const target of operations(root)) {
    const names = new Set(errorNames(target, tasks));
    for (const error of catalogue.filter(({ name }) => names.has(asString(name)))) {
      for (const status of asArray(error["http"])) addResponse(root, target, String(status), error);
    }
  }
}

function errorNames({ id, operation }: OperationNode, tasks: TaskDeclaration[]): string[] {
  const ofTasks = tasks.filter(({ task }) => task["create"] === id).flatMap(({ task }) => asStrings(task["errors"]));
  return [...asStrings(operation["x-errors"]), ...ofTasks];
}

function addResponse(root: NodeObject, { operation }: OperationNode, status: string, error: NodeObject): void {
  const responses = child(operation, "responses");
  if (!isObject(responses[status])) {
    responses[status] = {
      description: REASONS[status] ?? "The request was refused.",
      headers: headersFor(root, status),
      content: { "application/json": { schema: reference(errorSchemaName(root)), examples: {} } },
    };
  }
  const media = child(child(child(responses, status), "content"), "application/json");
  child(media, "examples")[asString(error["name"])] = { summary: asString(error["meaning"]), value: exampleBody(root, error) };
}

/** Header components say themselves which answers carry them: `x-on: all`, or a status. */
function headersFor(root: NodeObject, status: string): NodeObject {
  const headers = Object.entries(asObject(asObject(root["components"])["headers"])).filter(([, header]) => {
    const on = String(asObject(header)["x-on"]);
    return on === "all" || on === status;
  });
  return Object.fromEntries(
    headers.map(([name, header]) => [asString(asObject(header)["x-name"]) || name, { $ref: `#/components/headers/${name}` }]),
  );
}

function errorSchemaName(root: NodeObject): string {
  const schemas = asObject(asObject(root["components"])["schemas"]);
  return Object.keys(schemas).find((name) => asObject(schemas[name])["x-error-body"] === true) ?? "ErrorBody";
}

function exampleBody(root: NodeObject, error: NodeObject): NodeObject {
  const envelope = asObject(root["x-envelope"]);
  return withPointers({}, [
    [envelope["code"], error["code"]],
    [envelope["message"], error["meaning"]],
    [envelope["suggestion"], error["remedy"]],
  ]);
}
