/** What was generated, as the coverage reads it: the language-neutral form and the OpenAPI document. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api, Operation, TaskType } from "../../generator/ir/api.ts";
import type { Json, Schema, SchemaNode } from "../../generator/ir/schema.ts";
import type { Body } from "./listed.ts";

export interface Spec {
  api: Omit<Api, "document">;
  document: Record<string, Json>;
}

/** Reads `ir/<version>.json` and `openapi/<version>.json` below `folder`. */
export function readSpec(folder: string, version: string): Spec {
  const read = (room: string) => JSON.parse(readFileSync(join(folder, room, `${version}.json`), "utf8"));
  return { api: read("ir"), document: read("openapi") };
}

export function taskOf(spec: Spec, name: string): TaskType | undefined {
  return spec.api.tasks.find((task) => task.name.wire === name);
}

/** Finds by `POST /task`. */
export function operationOf(spec: Spec, operation: string): Operation | undefined {
  return spec.api.operations.find(({ method, path }) => `${method.toUpperCase()} ${path}` === operation);
}

export function codesOf(spec: Spec, names: readonly string[]): number[] {
  return spec.api.errors.filter(({ name }) => names.includes(name)).map(({ code }) => code);
}

/** The body as it counts for advice and prices: an absent field is its documented default. */
export function withDefaults(task: TaskType, body: Body): Body {
  const top = task.fields.filter(({ path, default: value }) => !path.includes("/") && value !== undefined);
  return {
    ...Object.fromEntries(top.map(({ path, default: value }) => [path, value ?? null])),
    ...body,
  };
}

/** The schema that a `$ref` names, or the schema itself. */
export function follow(spec: Spec, node: SchemaNode | undefined): Schema {
  if (node === undefined || typeof node === "boolean") return {};
  const name = node.$ref?.split("/").at(-1);
  return name === undefined ? node : follow(spec, spec.api.schemas[name]);
}

/** Names of the properties that every variant of a schema has. */
export function propertyNames(spec: Spec, node: SchemaNode | undefined): string[] {
  const schema = follow(spec, node);
  const variants = schema.oneOf ?? schema.anyOf;
  const own = [...Object.keys(schema.properties ?? {}), ...(schema.allOf ?? []).flatMap((part) => propertyNames(spec, part))];
  if (!variants) return own;
  const [first = [], ...others] = variants.map((variant) => propertyNames(spec, variant));
  return [...own, ...first.filter((name) => others.every((names) => names.includes(name)))];
}

/** Walks a JSON document by keys; `undefined` where it ends. */
export function at(node: Json | undefined, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((value, key) => {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
    return value[key];
  }, node);
}
