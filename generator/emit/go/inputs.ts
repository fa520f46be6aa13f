/** `inputs.go` and `outputs.go`: structs of what task types take and give. */
import type { Api, Field, OutputField, TaskType } from "../../ir/api.ts";
import { fieldParagraphs, outputParagraphs, valueText } from "../shared/doc-text.ts";
import { exported, requireDistinct } from "./names.ts";
import { fieldsBelow, goType, inputName, isPointer, isSource, outputName, outputType, shapeOf } from "./shape.ts";
import { comment, jsonTag } from "./text.ts";

export interface StructView {
  name: string;
  docs: string;
  fields: { name: string; type: string; tag: string; docs: string }[];
}

export function inputStructs(api: Api): StructView[] {
  return uniqueByName(
    api.tasks.flatMap((task) => [inputStruct(api, task), ...nestedFields(task).map((field) => nestedStruct(api, task, field))]),
  );
}

function inputStruct(api: Api, task: TaskType): StructView {
  return {
    name: inputName(task),
    docs: comment(`${inputName(task)} is what ${valueText(task.name.wire)} takes.`, task.description),
    fields: fieldViews(api, task, ""),
  };
}

/** Objects inside an input with fields of their own. */
function nestedFields(task: TaskType): Field[] {
  const isBelowSource = (path: string) =>
    [...task.sourceFields, ...task.fileFields].some((source) => `${path}/`.startsWith(`${source.path}/`));
  return task.fields.filter(
    ({ path, named, schema }) =>
      named !== null && schema.type === "object" && !isBelowSource(path) && !isSource(task, path) && fieldsBelow(task, path).length > 0,
  );
}

function nestedStruct(api: Api, task: TaskType, field: Field): StructView {
  const name = exported(field.named ?? "");
  return { name, docs: comment(`${name} is a part of an input.`, field.description), fields: fieldViews(api, task, field.path) };
}

function fieldViews(api: Api, task: TaskType, holder: string): StructView["fields"] {
  const views = fieldsBelow(task, holder).map((field) => {
    const wire = field.path.split("/").at(-1) ?? "";
    const shape = shapeOf(api, task, field);
    const type = `${isPointer(shape, field.required) ? "*" : ""}${goType(shape)}`;
    return {
      name: exported(wire),
      type,
      tag: jsonTag(wire),
      docs: comment(...fieldParagraphs(field, task), field.required ? "Required." : ""),
    };
  });
  requireDistinct(
    `a field of ${task.name.wire}`,
    views.map(({ name }) => name),
  );
  return views;
}

export function outputStructs(api: Api): StructView[] {
  return uniqueByName(api.tasks.flatMap(outputStruct));
}

function outputStruct(task: TaskType): StructView[] {
  const top = task.outputs.filter(({ path }) => !path.includes("/"));
  const nested = top.flatMap((field) => (partsOf(task, field).length > 0 ? [nestedOutput(task, field)] : []));
  const docs = comment(`${outputName(task)} is what a finished ${valueText(task.name.wire)} gives. What it has not told is zero.`);
  return [{ name: outputName(task), docs, fields: top.map((field) => outputView(task, field)) }, ...nested];
}

function partsOf({ outputs }: TaskType, { path }: OutputField): OutputField[] {
  return outputs.filter((field) => field.path.startsWith(`${path}/`) && !field.path.endsWith("/*"));
}

function nestedOutput(task: TaskType, field: OutputField): StructView {
  const name = partName(task, field);
  return {
    name,
    docs: comment(`${name} is a part of an output.`, ...outputParagraphs(field)),
    fields: partsOf(task, field).map((part) => outputView(task, part)),
  };
}

function partName(task: TaskType, { path }: OutputField): string {
  return `${outputName(task)}${exported(path)}`;
}

function outputView(task: TaskType, field: OutputField): StructView["fields"][number] {
  const wire = field.path.split("/").at(-1) ?? "";
  const nested = partsOf(task, field).length > 0 ? partName(task, field) : null;
  return { name: exported(wire), type: outputType(field, nested), tag: jsonTag(wire), docs: comment(...outputParagraphs(field)) };
}

function uniqueByName(structs: StructView[]): StructView[] {
  return [...new Map(structs.map((struct) => [struct.name, struct])).values()];
}
