// What a parameter takes, in words: "integer, 1 to 20000".
import type { Field, FileField, SourceField, TaskType } from "../../ir/api.ts";
import type { Schema, SchemaNode } from "../../ir/schema.ts";
import { rangeInWords } from "./words.ts";

/** Type and range of a field as short plain text. */
export function typeInWords(field: Pick<Field, "path" | "schema">, task: Pick<TaskType, "fileFields" | "sourceFields">): string {
  if (task.sourceFields.some(({ path }) => path === field.path)) return "task";
  const file = task.fileFields.some(({ path }) => path === field.path);
  const files = task.fileFields.some(({ path }) => path === `${field.path}/*`);
  if (file) return "file";
  return [files ? "list of files" : baseType(field.schema), ...rangesOf(field.schema)].join(", ");
}

/** The type alone: "list of text", "number or null". */
export function baseType(schema: SchemaNode): string {
  if (typeof schema === "boolean") return "anything";
  if (schema.const !== undefined) return "constant";
  const types = [schema.type ?? impliedType(schema)].flat();
  return types.map((type) => (type === "array" ? `list of ${baseType(schema.items ?? true)}` : (names[type] ?? type))).join(" or ");
}

/** What a file field takes: kinds, size, pixels. */
export function fileLimits(field: FileField): string[] {
  const kinds = field.accept.map((kind) => kind.toUpperCase()).join(", ");
  const pixels = rangeInWords(field.minPixels, field.maxPixels);
  return [kinds, `up to ${megabytes(field.maxBytes)}`, pixels === "" ? "" : `${pixels} pixels a side`].filter((part) => part !== "");
}

/** Names of the task types that a source field takes. */
export function sourceTypes(field: SourceField): string[] {
  return field.types.map(({ type }) => type);
}

export function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}

const names: Record<string, string> = { string: "text", array: "list", any: "anything" };

function impliedType(schema: Schema): string {
  if (schema.properties !== undefined || schema.$ref !== undefined) return "object";
  const [first] = schema.enum ?? [];
  return first === undefined || first === null ? "any" : typeof first;
}

function rangesOf(schema: Schema): string[] {
  const ranges = [
    rangeInWords(schema.minimum, schema.maximum),
    schema.exclusiveMinimum === undefined ? "" : `above ${schema.exclusiveMinimum}`,
    schema.exclusiveMaximum === undefined ? "" : `below ${schema.exclusiveMaximum}`,
    size(schema.minLength, schema.maxLength, "characters"),
    size(schema.minItems, schema.maxItems, "entries"),
    schema.uniqueItems === true ? "each once" : "",
  ];
  return ranges.filter((range) => range !== "");
}

function size(least: number | undefined, most: number | undefined, unit: string): string {
  if (least === 1 && most === undefined) return "not empty";
  const range = rangeInWords(least, most);
  return range === "" ? "" : `${range} ${unit}`;
}
