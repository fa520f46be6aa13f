/** Types of fields: what a type checker holds users to. */
import type { Api, Field, TaskType } from "../../ir/api.ts";
import type { Schema } from "../../ir/schema.ts";
import { literalType } from "./literal.ts";

export interface Place {
  api: Api;
  task: TaskType;
}

/** The type of a field of an input, as an expression. */
export function fieldType(field: Field, place: Place): string {
  const special = specialType(field, place);
  if (special !== null) return special;
  if (field.named !== null) return field.named;
  const items = place.task.fields.find(({ path }) => path === `${field.path}/*`);
  if (items !== undefined) return `Sequence[${fieldType(items, place)}]`;
  return schemaType(field.schema);
}

/** Fields right below a path; the root is "". */
export function fieldsBelow(task: TaskType, path: string): Field[] {
  const prefix = path === "" ? "" : `${path}/`;
  return task.fields.filter((field) => field.path.startsWith(prefix) && /^[^/*]+$/.test(field.path.slice(prefix.length)));
}

/** Whether a named schema is an object with members of its own; one without takes any. */
export function isObjectSchema({ type, properties }: Schema): boolean {
  return [type].flat().includes("object") && properties !== undefined;
}

export function schemaType(schema: Schema): string {
  if (schema.enum !== undefined) return schema["x-open-enum"] ? `${literalType(schema.enum)} | str` : literalType(schema.enum);
  if (schema.const !== undefined) return literalType([schema.const]);
  const types = [schema.type ?? []].flat().map((type) => SCALARS[type] ?? "Any");
  return types.length === 0 ? "Any" : types.join(" | ");
}

const SCALARS: Readonly<Record<string, string>> = {
  string: "str",
  integer: "int",
  number: "float",
  boolean: "bool",
  null: "None",
  object: "Mapping[str, Any]",
  array: "Sequence[Any]",
};

/** What an upload gives: one text, or the object that most fields of files name; null where no field takes a file. */
export function uploadedType(api: Api): string | null {
  if (api.fileReference?.isInline) return "str";
  const named = api.tasks.flatMap(({ fields, fileFields }) =>
    fields.filter(({ path }) => fileFields.some((file) => file.path === path)).flatMap((field) => field.named ?? []),
  );
  const times = (name: string) => named.filter((other) => other === name).length;
  return named.toSorted((one, other) => times(other) - times(one))[0] ?? null;
}

/** A source task, its id, or a file: from here, by URL, as a reference in its wire form, or a finished task that made one. */
function specialType({ path, named }: Field, { api, task }: Place): string | null {
  const source = task.sourceFields.find((field) => field.path === path);
  const file = task.fileFields.find((field) => field.path === path);
  const inline = api.fileReference?.isInline ? ["FileReference"] : [];
  if (source) {
    const of = taskOf(source.types.map(({ type }) => type));
    // Where a file may stand too, a text is either, and the service sees which.
    return file ? union([file.takesUrl ? "FileSource" : "str | LocalFile", ...inline, of]) : union(["str", of]);
  }
  if (!file) return null;
  const from = Object.keys(file.fromTasks ?? {});
  return union([
    file.takesUrl ? "FileSource" : "LocalFile",
    ...inline,
    ...(named === null ? [] : [named]),
    ...(from.length > 0 ? [taskOf(from)] : []),
    ...(file.skippable ? ["EmptySlot", "None"] : []),
  ]);
}

function taskOf(types: readonly string[]): string {
  return `TaskOf[${literalType(types)}]`;
}

function union(parts: readonly string[]): string {
  return parts.join(" | ");
}
