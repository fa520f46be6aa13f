import type { Json, Schema } from "../../../generator/ir/schema.ts";
import type { Wire } from "../listed.ts";
import { at, follow, operationOf, propertyNames, type Spec } from "../spec.ts";
import { type Kind, lacking, verdict } from "../verdict.ts";

export const regions: Kind = {
  kind: "regions",
  verdicts: ({ list, spec }) =>
    list.wire.regions.map(({ region, url }) => {
      const isThere = spec.api.servers.some((server) => server.region === region && server.url === url);
      return verdict(region, isThere ? [] : [`${url} is missing`]);
    }),
};

export const operations: Kind = {
  kind: "operations",
  verdicts: ({ list, spec }) => [
    ...list.wire.operations.map(({ operation, role, request = [], answer, reported = false }) => {
      const found = operationOf(spec, operation);
      if (!found) return verdict(operation, ["is missing"]);
      return verdict(operation, [
        ...(role === undefined || found.role === role ? [] : [`role should be ${role}, is ${found.role}`]),
        ...((found.confidence === "reported") === reported ? [] : [`is marked as ${found.confidence}`]),
        ...lacking(request, propertyNames(spec, requestOf(spec, operation))),
        ...lacking(answer, propertyNames(spec, dataOf(spec, operation))),
      ]);
    }),
    ...list.wire.leftOut.map(({ operation, why }) =>
      verdict(`no ${operation}`, operationOf(spec, operation) ? [`is there, though: ${why}`] : []),
    ),
  ],
  extras: ({ list, spec }) => {
    const known = list.wire.operations.map(({ operation }) => operation);
    return spec.api.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).filter((name) => !known.includes(name));
  },
};

/** Envelope, task object, headers, credentials: what stands around every task type. */
export const envelope: Kind = {
  kind: "envelope, task object, headers",
  verdicts: ({ list: { wire }, spec }) => [
    ...Object.entries(wire.statuses).map(([status, wanted]) => {
      const got = spec.api.lifecycle[status];
      return verdict(`status ${status}`, got === wanted ? [] : [`should be ${wanted}, is ${got ?? "missing"}`]);
    }),
    verdict("always in a task", lacking(wire.requiredOfTask, requiredOf(spec, dataOf(spec, byRole(wire, "read"))))),
    verdict("error body", lacking(wire.errorBody, propertyNames(spec, spec.api.schemas["ErrorBody"]))),
    ...wire.answerHeaders.map((name) => verdict(`header ${name}`, lacking([name], headersIn(spec)))),
    ...wire.tokenFormats.map((format) =>
      verdict(`upload format ${format}`, lacking([format], tokenFormats(spec, byRole(wire, "upload-token")))),
    ),
    verdict("ids in a batch", batchObjections(spec, wire)),
    verdict("bearer key", securityObjections(spec, wire.auth)),
    verdict("key prefix", spec.api.keyPrefix === wire.auth.keyPrefix ? [] : [`should be ${wire.auth.keyPrefix}`]),
  ],
};

/** The listed operation of a role; empty when there is none. */
function byRole(wire: Wire, role: string): string {
  return wire.operations.find((row) => row.role === role)?.operation ?? "";
}

function pathOf(operation: string): string[] {
  const [method = "", path = ""] = operation.split(" ");
  return ["paths", path, method.toLowerCase()];
}

/** The schema of the first media type below these keys. */
function contentOf(spec: Spec, keys: readonly string[]): Schema {
  const content = at(spec.document, [...keys, "content"]);
  const [first] = Object.values(content !== null && typeof content === "object" ? content : {});
  return toSchema(at(first, ["schema"]));
}

function toSchema(node: Json | undefined): Schema {
  return node !== null && typeof node === "object" && !Array.isArray(node) ? { ...node } : {};
}

function requestOf(spec: Spec, operation: string): Schema {
  return contentOf(spec, [...pathOf(operation), "requestBody"]);
}

function dataOf(spec: Spec, operation: string): Schema {
  const answer = follow(spec, contentOf(spec, [...pathOf(operation), "responses", "200"]));
  return follow(spec, answer.properties?.["data"]);
}

/** What every variant requires. */
function requiredOf(spec: Spec, schema: Schema): string[] {
  const variants = schema.oneOf ?? schema.anyOf;
  if (!variants) return [...(schema.required ?? []), ...(schema.allOf ?? []).flatMap((part) => requiredOf(spec, follow(spec, part)))];
  const [first = [], ...others] = variants.map((variant) => requiredOf(spec, follow(spec, variant)));
  return first.filter((name) => others.every((names) => names.includes(name)));
}

function headersIn(spec: Spec): string[] {
  const names: string[] = [];
  const walk = (node: Json): void => {
    if (node === null || typeof node !== "object") return;
    const headers = at(node, ["headers"]);
    if (headers !== null && typeof headers === "object") names.push(...Object.keys(headers));
    for (const child of Object.values(node)) walk(child);
  };
  walk(at(spec.document, ["paths"]) ?? {});
  walk(at(spec.document, ["components", "responses"]) ?? {});
  return names;
}

function tokenFormats(spec: Spec, operation: string): string[] {
  const request = follow(spec, requestOf(spec, operation));
  return (follow(spec, request.properties?.["format"]).enum ?? []).map(String);
}

function batchObjections(spec: Spec, wire: Wire): string[] {
  const request = follow(spec, requestOf(spec, byRole(wire, "read-many")));
  const limit = follow(spec, request.properties?.["task_ids"]).maxItems;
  return limit === wire.batchLimit ? [] : [`should be at most ${wire.batchLimit}, is ${limit}`];
}

function securityObjections(spec: Spec, { type, scheme }: { type: string; scheme: string }): string[] {
  const schemes = at(spec.document, ["components", "securitySchemes"]);
  const all = Object.values(schemes !== null && typeof schemes === "object" ? schemes : {});
  return all.some((one) => at(one, ["type"]) === type && at(one, ["scheme"]) === scheme) ? [] : ["is missing"];
}
