/** `client.go`, `tasks.go` and `sources.go`: methods, handles, and which task or file may stand where. */
import type { Api, TaskType } from "../../ir/api.ts";
import { costText, valueText } from "../shared/doc-text.ts";
import { inputName, outputName, sourceName, stem } from "./shape.ts";
import { comment, goString } from "./text.ts";

export interface TaskView {
  name: string;
  wire: string;
  input: string;
  output: string;
  docs: string;
  priceDocs: string;
  resumeDocs: string;
  taskDocs: string;
  resultDocs: string;
  /** Of a type that handle and result embed. */
  marks: string;
  marked: { method: string }[];
  /** It may stand as a source somewhere. */
  isSource: boolean;
}

export function taskViews(api: Api): TaskView[] {
  const sources = sourceViews(api);
  return api.tasks.map((task) => {
    const name = stem(task);
    const marked = sources.filter(({ types }) => types.includes(task.name.wire)).map(({ method }) => ({ method }));
    const type = valueText(task.name.wire);
    return {
      name,
      wire: goString(task.name.wire),
      input: inputName(task),
      output: outputName(task),
      docs: comment(methodText(name, task), ...methodParagraphs(task, api)),
      priceDocs: comment(`Price${name} tells what ${type} will cost, from the published prices; nothing is sent.`),
      resumeDocs: comment(
        `${name}Task gives a handle of a ${type} that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.`,
      ),
      taskDocs: comment(`${name}Task is a ${type} that was created.`),
      resultDocs: comment(`${name}Result is a ${type} that is a success.`),
      marks: `${name.charAt(0).toLowerCase()}${name.slice(1)}Marks`,
      marked,
      isSource: marked.length > 0,
    };
  });
}

function methodText(name: string, { name: { wire }, title }: TaskType): string {
  return `${name} creates a ${valueText(wire)}: ${title}.`;
}

function methodParagraphs(task: TaskType, api: Api): string[] {
  const reasons = task.errors.map((name) => valueText(name)).join(", ");
  return [
    task.description,
    `${costText(task.price)} Typically ${task.typicalSeconds} seconds.`,
    `Errors: CheckFailed before anything is sent, APIError (${reasons}) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.`,
    `Source: spec/${api.name}/${task.location.file}.`,
  ];
}

/** What may stand in one field. */
export interface SourceView {
  name: string;
  docs: string;
  method: string;
  /** Task types, as the wire names them. */
  types: string[];
  takesID: boolean;
  takesFile: boolean;
  takesURL: boolean;
}

export function sourceViews(api: Api): SourceView[] {
  const all = api.tasks.flatMap((task) => pathsOf(task).map((path) => sourceView(task, path)));
  return [...new Map(all.map((view) => [view.name, view])).values()];
}

function pathsOf(task: TaskType): string[] {
  return [...new Set([...task.sourceFields, ...task.fileFields].map(({ path }) => path))];
}

function sourceView(task: TaskType, path: string): SourceView {
  const source = task.sourceFields.find((field) => field.path === path);
  const file = task.fileFields.find((field) => field.path === path);
  const name = sourceName(task, path);
  const types = [...new Set([...(source?.types.map(({ type }) => type) ?? []), ...Object.keys(file?.fromTasks ?? {})])];
  const takes = [
    ...(types.length > 0 ? [`a task of ${types.map((type) => valueText(type)).join(", ")}`] : []),
    ...(source ? ["a TaskID"] : []),
    ...(file ? ["a LocalFile", ...(file.takesUrl ? ["a FileURL"] : []), "what Upload gave", "a reference to an uploaded file"] : []),
  ];
  const skip = file?.skippable ? "nil skips the view." : "";
  return {
    name,
    docs: comment(`${name} is what may stand in ${valueText(path)} of ${valueText(task.name.wire)}: ${takes.join(", or ")}.`, skip),
    method: `is${name}`,
    types,
    takesID: source !== undefined,
    takesFile: file !== undefined,
    takesURL: file?.takesUrl === true,
  };
}
