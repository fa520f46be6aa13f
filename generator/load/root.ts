/** Parts of the root document, as composing reads and writes them. */
import { asObject, asString, isObject, type NodeObject } from "./node.ts";

export interface OperationNode {
  id: string;
  role: string;
  operation: NodeObject;
  pointers: NodeObject;
}

export function operations(root: NodeObject): OperationNode[] {
  return Object.values(asObject(root["paths"])).flatMap((item) =>
    Object.values(asObject(item)).flatMap((operation) => {
      if (!isObject(operation) || typeof operation["operationId"] !== "string") return [];
      const role = asString(operation["x-task-operation"]) || "other";
      return [{ id: operation["operationId"], role, operation, pointers: asObject(operation["x-pointers"]) }];
    }),
  );
}

/** The status of the first good answer: creation may be a 201. */
export function goodStatus(operation: NodeObject): string {
  return Object.keys(asObject(operation["responses"])).find((status) => /^2/.test(status)) ?? "200";
}

export function componentSchemas(root: NodeObject): NodeObject {
  const components = child(root, "components");
  return child(components, "schemas");
}

/** The object at `key`, made if it is not there. */
export function child(parent: NodeObject, key: string): NodeObject {
  const existing = parent[key];
  if (isObject(existing)) return existing;
  const made: NodeObject = {};
  parent[key] = made;
  return made;
}

export function reference(schema: string): NodeObject {
  return { $ref: `#/components/schemas/${schema}` };
}
