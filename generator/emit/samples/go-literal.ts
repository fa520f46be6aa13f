/** Values in Go: typed by the field that they stand in. */
import type { Api, TaskType } from "../../ir/api.ts";
import { exported, packageName } from "../go/names.ts";
import { fieldsBelow, goType, inputName, isPointer, type Shape, shapeOf } from "../go/shape.ts";
import { goString } from "../go/text.ts";
import { type Input, isInput, LocalFile, type Value, Variable } from "./program.ts";

const LINE_WIDTH = 84;

interface Typed {
  api: Api;
  task: TaskType;
}

/** `tripov3.TextToModelInput{…}` */
export function inputLiteral(typed: Typed, input: Input): string {
  return struct(typed, { name: inputName(typed.task), holder: "", value: input });
}

/** A value that no field gives a type. */
export function anyLiteral(value: Value): string {
  if (typeof value === "string") return goString(value);
  if (Array.isArray(value)) return braced("[]any", value.map(anyLiteral));
  if (!isInput(value)) return value === null ? "nil" : String(value);
  return braced(
    "map[string]any",
    Object.entries(value).map(([name, item]) => `${goString(name)}: ${anyLiteral(item)}`),
  );
}

function struct(typed: Typed, { name, holder, value }: { name: string; holder: string; value: Input }): string {
  const members = fieldsBelow(typed.task, holder).flatMap((field) => {
    const wire = field.path.split("/").at(-1) ?? "";
    const given = value[wire];
    const shape = shapeOf(typed.api, typed.task, field);
    if (given === undefined || given === null) return [];
    return [`${exported(wire)}: ${member(typed, shape, { given, required: field.required })}`];
  });
  return braced(qualified(typed.api, name), members);
}

function member(typed: Typed, shape: Shape, { given, required }: { given: Value; required: boolean }): string {
  const text = literal(typed, shape, given);
  if (!isPointer(shape, required)) return text;
  return shape.is === "struct" ? `&${text}` : `${packageName(typed.api.name)}.Ptr(${text})`;
}

function literal(typed: Typed, shape: Shape, value: Value): string {
  const { api } = typed;
  switch (shape.is) {
    case "source":
      return source(typed, { path: shape.path, value });
    case "list":
      return braced(`[]${typeOf(api, shape.item)}`, Array.isArray(value) ? value.map((item) => literal(typed, shape.item, item)) : []);
    case "struct":
      return struct(typed, { name: shape.name, holder: shape.path, value: isInput(value) ? value : {} });
    case "number":
      return Number.isInteger(value) ? `${value}.0` : String(value);
    default:
      return value instanceof Variable ? value.name : anyLiteral(value);
  }
}

/** A task, a file, a reference to one, or the id of a task; nothing stands for an empty slot. */
function source({ api, task }: Typed, { path, value }: { path: string; value: Value }): string {
  const own = packageName(api.name);
  if (value instanceof Variable) return value.name;
  if (value instanceof LocalFile) return `${own}.FromPath(${goString(value.path)})`;
  if (isInput(value) && Object.keys(value).length > 0) return reference(api, { type: "FileReference", value });
  if (typeof value !== "string") return "nil";
  if (/^https?:/i.test(value)) return `${own}.FromURL(${goString(value)})`;
  const isToken = (api.fileReference?.tokenPrefixes ?? []).some((start) => value.startsWith(start));
  const takesTask = task.sourceFields.some((field) => field.path === path);
  return `${own}.${isToken || !takesTask ? "FileToken" : "TaskID"}(${goString(value)})`;
}

/** What the wire names a file by, member by member; an object in storage is one inside of it. */
function reference(api: Api, { type, value }: { type: string; value: Input }): string {
  const members = Object.entries(value).map(([name, item]) => {
    const text = isInput(item) ? `&${reference(api, { type: "StoredObject", value: item })}` : anyLiteral(item);
    return `${exported(name)}: ${text}`;
  });
  return braced(qualified(api, type), members);
}

function typeOf(api: Api, shape: Shape): string {
  return shape.is === "enum" || shape.is === "source" || shape.is === "struct" ? qualified(api, shape.name) : goType(shape);
}

function qualified({ name }: Api, type: string): string {
  return `${packageName(name)}.${type}`;
}

/** On one line when it fits; a formatter aligns what does not. */
function braced(type: string, members: readonly string[]): string {
  const short = `${type}{${members.join(", ")}}`;
  if (short.length <= LINE_WIDTH && !short.includes("\n")) return short;
  return `${type}{\n${members.map((entry) => `${entry},\n`).join("")}}`;
}
