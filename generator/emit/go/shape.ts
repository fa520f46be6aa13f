/** The Go type of a field: what prints it, and what writes a literal of it, read the same shape. */
import type { Api, Field, OutputField, TaskType } from "../../ir/api.ts";
import type { Schema } from "../../ir/schema.ts";
import { exported } from "./names.ts";

export type Shape =
  | { readonly is: "text" | "integer" | "number" | "boolean" | "any" | "map" }
  /** A named string type. */
  | { readonly is: "enum"; readonly name: string }
  | { readonly is: "struct"; readonly name: string; readonly path: string }
  /** An interface: a task, a file, or their like. */
  | { readonly is: "source"; readonly name: string; readonly path: string }
  | { readonly is: "list"; readonly item: Shape };

/** How the names of an input's own types begin. */
export function stem(task: TaskType): string {
  return exported(task.name.wire);
}

export function inputName(task: TaskType): string {
  return `${stem(task)}Input`;
}

export function outputName(task: TaskType): string {
  return `${stem(task)}Output`;
}

/** Fields of the input itself, or of an object in it, that a program gives: not those that never vary, nor what stands below a file. */
export function fieldsBelow(task: TaskType, holder: string): Field[] {
  const prefix = holder === "" ? "" : `${holder}/`;
  return task.fields.filter(
    ({ path }) =>
      path.startsWith(prefix) && !path.slice(prefix.length).includes("/") && !Object.hasOwn(task.fixed, path) && !path.endsWith("/*"),
  );
}

export function shapeOf(api: Api, task: TaskType, field: Field): Shape {
  const { path, schema, named } = field;
  if (isSource(task, path)) return { is: "source", name: sourceName(task, path), path };
  if (schema.type === "array") return { is: "list", item: itemShape(api, task, field) };
  if (schema.type === "object" && named !== null && fieldsBelow(task, path).length > 0)
    return { is: "struct", name: exported(named), path };
  if (schema.type === "object") return { is: "map" };
  if (named !== null && isEnum(schema)) return { is: "enum", name: exported(named) };
  return scalar(schema);
}

export function isEnum({ type, enum: values }: Schema): boolean {
  return type === "string" && values !== undefined && values.every((value) => typeof value === "string");
}

function itemShape(api: Api, task: TaskType, { path, schema }: Field): Shape {
  const items = task.fields.find((field) => field.path === `${path}/*`);
  if (items) return shapeOf(api, task, items);
  return typeof schema.items === "object" ? scalar(schema.items) : { is: "any" };
}

function scalar({ type }: Schema): Shape {
  if (type === "string") return { is: "text" };
  return type === "integer" || type === "number" || type === "boolean" ? { is: type } : { is: "any" };
}

export function isSource(task: TaskType, path: string): boolean {
  return [...task.sourceFields, ...task.fileFields].some((field) => field.path === path);
}

/** The interface of a field is called by its field, which is what a compiler's message shows: `AnimateRigInputSource`. */
export function sourceName(task: TaskType, path: string): string {
  const keys = path.split("/").filter((key) => key !== "*");
  return `${stem(task)}${keys.map(exported).join("")}Source`;
}

export function goType(shape: Shape): string {
  switch (shape.is) {
    case "text":
      return "string";
    case "integer":
      return "int";
    case "number":
      return "float64";
    case "boolean":
      return "bool";
    case "any":
      return "any";
    case "map":
      return "map[string]any";
    case "list":
      return `[]${goType(shape.item)}`;
    default:
      return shape.name;
  }
}

/** An optional number could be zero, and an optional object empty: they are pointers. What is empty otherwise is absent. */
export function isPointer(shape: Shape, required: boolean): boolean {
  return shape.is === "struct" || (!required && (shape.is === "integer" || shape.is === "number" || shape.is === "boolean"));
}

/** Type of an output: what the service tells is taken as it comes. */
export function outputType(field: OutputField, nested: string | null): string {
  const { type, items } = field.schema;
  if (nested !== null) return `*${nested}`;
  if (type === "array") return typeof items === "object" && items.type === "string" ? "[]string" : "[]any";
  if (type === "object") return "map[string]any";
  if (type === "boolean") return "*bool";
  return type === "integer" || type === "number" ? "*float64" : type === "string" ? "string" : "any";
}
