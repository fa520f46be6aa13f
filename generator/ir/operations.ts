import { refName } from "../load/inline.ts";
import { asArray, asObject, asString, asStrings, isObject, type Node, type NodeObject } from "../load/node.ts";
import { goodStatus } from "../load/root.ts";
import { OPERATION_ROLES, type Operation, type OperationRole, type Provenance } from "./api.ts";
import { confidenceOf, tagsOf } from "./provenance.ts";
import { asSchema } from "./schema.ts";

const METHODS = ["get", "put", "post", "delete", "patch"];

/** Operations in document order. */
export function lowerOperations(document: NodeObject, provenance: Provenance[]): Operation[] {
  return Object.entries(asObject(document["paths"])).flatMap(([path, item]) =>
    Object.entries(asObject(item))
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => lowerOperation({ path, method, operation: asObject(operation), provenance })),
  );
}

interface OperationInput {
  path: string;
  method: string;
  operation: NodeObject;
  provenance: Provenance[];
}

function lowerOperation({ path, method, operation, provenance }: OperationInput): Operation {
  return {
    id: asString(operation["operationId"]),
    role: asRole(operation["x-task-operation"]),
    method: method.toUpperCase(),
    path,
    pathParameters: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? ""),
    queryParameters: asArray(operation["parameters"])
      .map(asObject)
      .filter((parameter) => parameter["in"] === "query")
      .map(({ name, schema }) => ({ name: asString(name), schema: asSchema(schema) })),
    summary: asString(operation["summary"]),
    description: asString(operation["description"]),
    tag: asStrings(operation["tags"])[0] ?? "",
    pointers: Object.fromEntries(Object.entries(asObject(operation["x-pointers"])).map(([key, pointer]) => [key, asString(pointer)])),
    requestSchema: schemaName(operation["requestBody"]),
    responseSchema: schemaName(asObject(operation["responses"])[goodStatus(operation)]),
    errors: asStrings(operation["x-errors"]),
    confidence: confidenceOf(tagsOf(operation), provenance),
    upload: asObject(operation["x-upload"]),
    batch: lowerBatch(operation["x-batch"]),
    isDeprecated: operation["deprecated"] === true,
    location: { file: "openapi.yaml", pointer: `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}` },
  };
}

function lowerBatch(node: Node | undefined): Operation["batch"] {
  if (!isObject(node)) return null;
  const { field, most } = node;
  return { field: asString(field), most: typeof most === "number" ? most : 0 };
}

function asRole(node: Node | undefined): OperationRole {
  return OPERATION_ROLES.find((role) => role === node) ?? "other";
}

/** Name of the schema of the first media type of a request body or a response. */
function schemaName(node: Node | undefined): string | null {
  const media = Object.values(asObject(asObject(node)["content"]))[0];
  const schema = asObject(media)["schema"];
  return isObject(schema) ? refName(schema) : null;
}
