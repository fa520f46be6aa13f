/**
 * One interface per input, its fields indexed from the wire types, so that messages stay short and name the input.
 * Only fields that take a file or another task differ from the wire.
 */
import type { Api, Field, TaskType } from "../../ir/api.ts";
import { type Declaration, interfaceDeclaration, type Property } from "./declarations.ts";
import { fieldDocs, inputDocs } from "./docs.ts";
import { commentText, literal, literalUnion, propertyName } from "./text.ts";

export function inputInterfaces(api: Api, task: TaskType): Declaration[] {
  return [inputInterface(api, task), ...nestedFields(task).map((field) => nestedInterface(field, { api, task }))];
}

function inputInterface(api: Api, task: TaskType): Declaration {
  const fields = task.fields.filter(({ path }) => !path.includes("/") && !Object.hasOwn(task.fixed, path));
  return interfaceDeclaration({
    name: task.input,
    docs: inputDocs(task),
    properties: fields.map((field) => property(field, { api, task, holder: task.input })),
  });
}

/** Objects inside an input that hold a file or a source somewhere below: they need their own shape. */
export function nestedFields(task: TaskType): Field[] {
  return task.fields.filter((field) => field.named !== null && !isSpecial(task, field.path) && holdsSpecial(task, field.path));
}

function nestedInterface(field: Field, { api, task }: Omit<Place, "holder">): Declaration {
  const prefix = `${field.path}/`;
  const fields = task.fields.filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes("/"));
  const holder = field.named ?? "";
  return interfaceDeclaration({
    name: holder,
    docs: commentText(field.description),
    properties: fields.map((inner) => property(inner, { api, task, holder })),
  });
}

interface Place {
  api: Api;
  task: TaskType;
  /** Name of the wire schema that holds the property. */
  holder: string;
}

function property(field: Field, place: Place): Property {
  const name = field.path.split("/").at(-1) ?? "";
  return {
    name: propertyName(name),
    isOptional: !field.required,
    type: fieldType(field, name, place),
    docs: fieldDocs(field, place.task),
  };
}

function fieldType(field: Field, name: string, place: Place): string {
  const { task, holder } = place;
  const special = specialType(place, field.path);
  if (special !== null) return special;
  const items = task.fields.find(({ path }) => path === `${field.path}/*`);
  if (items && (isSpecial(task, items.path) || holdsSpecial(task, items.path))) return listType(field, fieldType(items, "*", place));
  if (field.named !== null && holdsSpecial(task, field.path)) return field.named;
  return `Wire[${literal(holder)}][${literal(name)}]`;
}

/** A list of a fixed, small length is a tuple, so that a view more or less does not compile. */
function listType({ schema: { minItems, maxItems } }: Field, item: string): string {
  if (minItems !== undefined && minItems === maxItems && minItems <= 8)
    return `readonly [${Array.from({ length: minItems }, () => item).join(", ")}]`;
  return `readonly (${item})[]`;
}

/** A source task, its id, or a file: from here, by URL, as a reference in its wire form, or a finished task that made one. */
function specialType({ api, task }: Place, path: string): string | null {
  const source = task.sourceFields.find((field) => field.path === path);
  const file = task.fileFields.find((field) => field.path === path);
  if (source) {
    // Where a file may stand too, a text is either, and the service sees which.
    const other = file ? (file.takesUrl ? "FileSource" : "string | LocalFile") : "string";
    const reference = file && api.fileReference?.isInline ? " | FileReference" : "";
    return `${other}${reference} | TaskOf<${literalUnion(source.types.map(({ type }) => type))}>`;
  }
  if (!file) return null;
  const named = task.fields.find((field) => field.path === path)?.named;
  const from = Object.keys(file.fromTasks ?? {});
  return [
    file.takesUrl ? "FileSource" : "LocalFile",
    ...(api.fileReference?.isInline ? ["FileReference"] : []),
    ...(named ? [`WireReference<Wire[${literal(named)}], ${literalUnion(file.via)}>`] : []),
    ...(from.length > 0 ? [`TaskOf<${literalUnion(from)}>`] : []),
    ...(file.skippable ? ["EmptySlot"] : []),
  ].join(" | ");
}

function isSpecial(task: TaskType, path: string): boolean {
  return [...task.sourceFields, ...task.fileFields].some((field) => field.path === path);
}

function holdsSpecial(task: TaskType, path: string): boolean {
  return [...task.sourceFields, ...task.fileFields].some((field) => field.path.startsWith(`${path}/`));
}
