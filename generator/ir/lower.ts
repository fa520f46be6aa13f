/** Checked document -> `Api`. Nothing after this room looks at OpenAPI, nothing before it knows a target. */
import type { Loaded } from "../load/index.ts";
import { asArray, asObject, asString, asStrings, isObject, type Node, type NodeObject } from "../load/node.ts";
import type { Api, Category, ConcurrencyGroup, Envelope, RetiredTaskType, Server, Successor } from "./api.ts";
import { lowerErrors } from "./errors.ts";
import { lowerOperations } from "./operations.ts";
import { lowerProvenance, tagsOf } from "./provenance.ts";
import { lowerRecipes } from "./recipes.ts";
import { asSchema, type Lifecycle, type Schema } from "./schema.ts";
import { lowerService } from "./service.ts";
import { lowerTasks } from "./tasks.ts";
import { lowerWebhooks } from "./webhooks.ts";

export function lower(loaded: Loaded): Api {
  const { document, catalogues } = loaded;
  const api = asObject(document["x-api"]);
  const info = asObject(document["info"]);
  const environment = asObject(api["environment"]);
  const provenance = lowerProvenance(sourcesOf(catalogues));
  const errors = lowerErrors(catalogues.get("errors.yaml"));
  const operations = lowerOperations(document, provenance);
  const schemas = lowerSchemas(document);
  const defaults = asObject(api["defaultErrors"]);
  const defaultErrors = { parameter: asString(defaults["parameter"]), source: asString(defaults["source"]) };
  return {
    name: asString(api["name"]),
    title: asString(info["title"]),
    summary: asString(info["summary"]),
    description: asString(info["description"]),
    environment: { apiKey: asString(environment["apiKey"]), baseUrl: asString(environment["baseUrl"]) },
    keyPrefix: asString(api["keyPrefix"]),
    notKeys: asArray(api["notKeys"]).map((entry) => ({
      prefix: asString(asObject(entry)["prefix"]),
      says: asString(asObject(entry)["says"]),
    })),
    successor: lowerSuccessor(api["successor"]),
    servers: asArray(document["servers"]).map(lowerServer),
    defaultErrors,
    envelope: lowerEnvelope(asObject(document["x-envelope"])),
    fileReference: lowerFileReference(document["x-file-reference"]),
    service: lowerService(document["x-service"]),
    webhooks: lowerWebhooks(document),
    lifecycle: lowerLifecycle(catalogues),
    categories: lowerCategories(document["x-categories"]),
    groups: lowerGroups(document["x-groups"]),
    operations,
    tasks: lowerTasks({ loaded, schemas, provenance, errors, operations, defaultErrors }),
    recipes: lowerRecipes(catalogues.get("recipes.yaml")),
    retired: lowerRetired(catalogues.get("retired.yaml")),
    errors,
    messages: lowerMessages(catalogues.get("messages.yaml")),
    provenance,
    schemas,
    document,
  };
}

/** Those of this version, and those of what it shares with another; its own word counts. */
function sourcesOf(catalogues: ReadonlyMap<string, Node>): NodeObject {
  const shared = [...catalogues].filter(([file]) => /^\.\.\/[^/]+\/sources\.yaml$/.test(file)).map(([, catalogue]) => asObject(catalogue));
  return Object.assign({}, ...shared, asObject(catalogues.get("sources.yaml")));
}

function lowerSchemas(document: NodeObject): Record<string, Schema> {
  const schemas = asObject(asObject(document["components"])["schemas"]);
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, asSchema(schema)]));
}

function lowerSuccessor(node: Node | undefined): Successor | null {
  if (!isObject(node)) return null;
  return {
    name: asString(node["name"]),
    since: asString(node["since"]),
    baseUrl: asString(node["baseUrl"]),
    import: asString(node["import"]),
  };
}

function lowerServer(node: Node): Server {
  const server = asObject(node);
  return { url: asString(server["url"]), region: asString(server["x-region"]) || "default", description: asString(server["description"]) };
}

function lowerEnvelope(node: NodeObject): Envelope {
  const { success, message, suggestion, requestId } = node;
  const status = asObject(node["status"]);
  return {
    code: asString(node["code"]),
    ...(typeof success === "number" && { success }),
    ...(typeof message === "string" && { message }),
    ...(typeof suggestion === "string" && { suggestion }),
    ...(isObject(node["status"]) && {
      status: { at: asString(status["at"]), success: asString(status["success"]), error: asString(status["error"]) },
    }),
    ...(typeof requestId === "string" && { requestId }),
    traceId: asString(node["traceId"]),
  };
}

function lowerFileReference(node: Node | undefined): Api["fileReference"] {
  if (!isObject(node)) return null;
  return {
    isInline: node["inline"] === true,
    url: asString(node["url"]),
    token: asString(node["token"]),
    tokenPrefixes: asStrings(node["tokenPrefixes"]),
    object: asString(node["object"]) || null,
    kind: asString(node["kind"]) || null,
    bucket: asString(node["bucket"]) || "bucket",
    key: asString(node["key"]) || "key",
  };
}

/** The schema with `x-lifecycle`, wherever it stands: answers are composed from it, so it is no component itself. */
function lowerLifecycle(documents: ReadonlyMap<string, Node>): Record<string, Lifecycle> {
  const schemas = [...documents.values()].flatMap((document) => Object.values(asObject(document)));
  return schemas.map(asSchema).find((schema) => schema["x-lifecycle"] !== undefined)?.["x-lifecycle"] ?? {};
}

function lowerCategories(node: Node | undefined): Category[] {
  return Object.entries(asObject(node)).map(([name, category]) => {
    const { title, says } = asObject(category);
    return { name, title: asString(title), says: asString(says) };
  });
}

function lowerGroups(node: Node | undefined): ConcurrencyGroup[] {
  return Object.entries(asObject(node)).map(([name, group]) => {
    const { limit, says } = asObject(group);
    return { name, limit: typeof limit === "number" ? limit : 0, says: asString(says) };
  });
}

function lowerRetired(node: Node | undefined): RetiredTaskType[] {
  return asArray(node).map((entry) => {
    const retired = asObject(entry);
    const successors = asStrings(retired["successor"]);
    return {
      name: asString(retired["name"]),
      since: asString(retired["since"]),
      successors: successors.length > 0 ? successors : [asString(retired["successor"])].filter((name) => name !== ""),
      says: asString(retired["says"]),
      sources: tagsOf(retired),
    };
  });
}

function lowerMessages(node: Node | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(asObject(node)).map(([keyword, template]) => [keyword, asString(template)]));
}
