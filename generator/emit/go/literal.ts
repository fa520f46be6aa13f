/** Inputs as Go writes them: `tripov3.TextToModelInput{Prompt: "a red fox"}`. */
import type { Api, Field, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";
import { constantName, exported, packageName } from "./names.ts";
import { fieldsBelow, goType, inputName, isPointer, type Shape, shapeOf } from "./shape.ts";
import { goString } from "./text.ts";

/** Go source for the value of one place: an earlier result, say; undefined where the JSON itself is meant. */
export type Placed = (path: string, value: Json) => string | undefined;

interface Place {
  api: Api;
  task: TaskType;
  placed: Placed;
  /** Before names of the package. */
  prefix: string;
}

/** A composite literal of an input, on one line; gofmt breaks none. Fields that never vary are left out. */
export function inputLiteral(api: Api, task: TaskType, value: Readonly<Record<string, Json>>, placed: Placed = () => undefined): string {
  const place = { api, task, placed, prefix: `${packageName(api.name)}.` };
  return structLiteral(place, { name: inputName(task), path: "" }, value);
}

function structLiteral(place: Place, { name, path }: { name: string; path: string }, value: Readonly<Record<string, Json>>): string {
  const fields = fieldsBelow(place.task, path);
  const members = Object.entries(value).flatMap(([key, member]) => {
    const field = fields.find((known) => known.path === (path === "" ? key : `${path}/${key}`));
    return field === undefined ? [] : [`${exported(key)}: ${fieldLiteral(place, field, member)}`];
  });
  return `${place.prefix}${name}{${members.join(", ")}}`;
}

function fieldLiteral(place: Place, field: Field, value: Json): string {
  const shape = shapeOf(place.api, place.task, field);
  const text = literal(place, shape, { path: field.path, value });
  if (!isPointer(shape, field.required)) return text;
  return shape.is === "struct" ? `&${text}` : `${place.prefix}Ptr(${text})`;
}

function literal(place: Place, shape: Shape, { path, value }: { path: string; value: Json }): string {
  const given = place.placed(path, value);
  if (given !== undefined) return given;
  switch (shape.is) {
    case "list":
      return listLiteral(place, shape, { path, value });
    case "struct":
      return structLiteral(place, shape, isRecord(value) ? value : {});
    case "enum":
      return enumLiteral(place, shape.name, value);
    case "source":
      return sourceLiteral(place, shape.path, value);
    case "number":
    case "integer":
    case "boolean":
      return shape.is === "number" && Number.isInteger(value) ? `${String(value)}.0` : JSON.stringify(value);
    case "text":
      return goString(String(value));
    default:
      return anyLiteral(value);
  }
}

function listLiteral(place: Place, { item }: Shape & { is: "list" }, { path, value }: { path: string; value: Json }): string {
  const type = item.is === "struct" || item.is === "source" || item.is === "enum" ? `${place.prefix}${item.name}` : goType(item);
  const items = (Array.isArray(value) ? value : []).map((each, index) => literal(place, item, { path: `${path}/${index}`, value: each }));
  return `[]${type}{${items.join(", ")}}`;
}

/** A value that is known has a constant. */
function enumLiteral({ task, prefix }: Place, name: string, value: Json): string {
  const field = task.fields.find(({ named }) => named !== null && exported(named) === name);
  return field?.schema.enum?.includes(value) ? `${prefix}${constantName(name, String(value))}` : goString(String(value));
}

/** A text is a URL, the token of a file, or the id of a task. */
function sourceLiteral({ api, task, prefix }: Place, path: string, value: Json): string {
  if (value === null || (isRecord(value) && Object.keys(value).length === 0)) return "nil";
  if (isRecord(value)) {
    const members = Object.entries(value).map(
      ([key, member]) => `${exported(key)}: ${isRecord(member) ? objectLiteral(prefix, member) : goString(String(member))}`,
    );
    return `${prefix}FileReference{${members.join(", ")}}`;
  }
  const text = String(value);
  if (/^https?:/i.test(text)) return `${prefix}FromURL(${goString(text)})`;
  const takesTask = task.sourceFields.some((field) => field.path === path);
  const isToken = !takesTask || (api.fileReference?.tokenPrefixes ?? []).some((start) => text.startsWith(start));
  return `${prefix}${isToken ? "FileToken" : "TaskID"}(${goString(text)})`;
}

function objectLiteral(prefix: string, value: Readonly<Record<string, Json>>): string {
  const members = Object.entries(value).map(([key, member]) => `${exported(key)}: ${goString(String(member))}`);
  return `&${prefix}StoredObject{${members.join(", ")}}`;
}

/** For maps and what has no type of its own. */
function anyLiteral(value: Json): string {
  if (value === null) return "nil";
  if (typeof value === "string") return goString(value);
  if (Array.isArray(value)) return `[]any{${value.map(anyLiteral).join(", ")}}`;
  if (isRecord(value))
    return `map[string]any{${Object.entries(value)
      .map(([key, member]) => `${goString(key)}: ${anyLiteral(member)}`)
      .join(", ")}}`;
  return JSON.stringify(value);
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
