// What a parameter takes, in words: "integer, 1 to 20000".
import type { Field, FileField, SourceField, TaskType } from "../../ir/api.ts";
import type { Schema, SchemaNode } from "../../ir/schema.ts";
import { countInWords, rangeInWords, type Unit } from "./words.ts";

/** Type and range of a field as short plain text. */
export function typeInWords(field: Pick<Field, "path" | "schema">, task: Pick<TaskType, "fields" | "fileFields" | "sourceFields">): string {
  const file = task.fileFields.some(({ path }) => path === field.path);
  if (task.sourceFields.some(({ path }) => path === field.path)) return file ? "file or task" : "task";
  const files = task.fileFields.some(({ path }) => path === `${field.path}/*`);
  if (file) return "file";
  return [files ? "list of files" : baseType(field.schema, entryOf(task.fields, field.path)), ...rangesOf(field.schema)].join(", ");
}

/** What an entry of the list at `path` is, references followed. */
export function entryOf(fields: readonly { path: string; schema: Schema }[], path: string): Schema | undefined {
  return fields.find((field) => field.path === `${path}/*`)?.schema;
}

/** The type alone: "list of text", "number or null". `entry` is what a list holds, where that is known better than from the schema. */
export function baseType(schema: SchemaNode, entry: SchemaNode = itemsOf(schema)): string {
  if (typeof schema === "boolean") return "anything";
  if (schema.const !== undefined) return "constant";
  const types = [schema.type ?? impliedType(schema)].flat();
  return types
    .map((type) => (type === "array" ? `list of ${plural[baseType(entry)] ?? baseType(entry)}` : (names[type] ?? type)))
    .join(" or ");
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

const plural: Record<string, string> = { object: "objects", integer: "integers", number: "numbers", boolean: "booleans" };

function itemsOf(schema: SchemaNode): SchemaNode {
  return typeof schema === "boolean" ? true : (schema.items ?? true);
}

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
    size(schema.minLength, schema.maxLength, ["character", "characters"]),
    size(schema.minItems, schema.maxItems, ["entry", "entries"]),
    schema.uniqueItems === true ? "each once" : "",
  ];
  return ranges.filter((range) => range !== "");
}

function size(least: number | undefined, most: number | undefined, unit: Unit): string {
  return least === 1 && most === undefined ? "not empty" : countInWords(least, most, unit);
}
