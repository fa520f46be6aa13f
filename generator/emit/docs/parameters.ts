// The parameter table of a task page, with an anchor for each parameter and each of its values.
import type { Confidence, Field, TaskType } from "../../ir/api.ts";
import { anchor, code, inline, link } from "../shared/markdown.ts";
import { parameterId, pathLabel, relative, taskPage, valueId } from "./links.ts";
import { fileLimits, typeInWords } from "./types.ts";
import type { Availability } from "./versions.ts";
import { listInWords, valueInWords } from "./words.ts";

export interface ParameterView {
  anchor: string;
  name: string;
  required: boolean;
  mark: string;
  type: string;
  default: string;
  /** Sentences, Markdown of a table cell. */
  text: string;
}

/** Values that are too many for a cell: a list of their own. */
export interface ValueListView {
  title: string;
  values: string;
}

// More than this would make a cell that nobody reads.
const valuesInCell = 10;

export function parameterViews(task: TaskType, availability: Availability | null): ParameterView[] {
  return task.fields
    .filter((field) => isWorthARow(task, field))
    .map((field) => ({
      anchor: anchor(parameterId(field.path)),
      name: code(pathLabel(field.path)),
      required: field.required,
      mark: confidenceMark(field.confidence),
      type: typeInWords(field, task),
      default: field.default === undefined ? "" : valueInWords(field.default),
      text: sentences({ task, field, availability }).join(" "),
    }));
}

// What a file reference holds is the same everywhere, and told in the guide on files.
function isWorthARow(task: TaskType, { path, description }: Field): boolean {
  const isInsideFile = task.fileFields.some((file) => path.startsWith(`${file.path}/`));
  // The type of a list tells its entries already, unless there is more to say.
  return !isInsideFile && !(path.endsWith("/*") && description === "");
}

export function valueLists(task: TaskType): ValueListView[] {
  const long = task.fields.filter((field) => valuesOf(field).length > valuesInCell);
  return long.map((field, index) => {
    const twin = long.slice(0, index).find((other) => valuesOf(other).join() === valuesOf(field).join());
    const values =
      twin === undefined
        ? valuesOf(field)
            .map((value) => valueView(field, value))
            .join(" · ")
        : `Those of ${code(pathLabel(twin.path))}.`;
    return { title: `Values of ${code(pathLabel(field.path))}`, values };
  });
}

/** A mark behind what is not documented by the vendor; documented facts carry none. */
export function confidenceMark(confidence: Confidence): string {
  if (confidence === "documented") return "";
  return ` <sup>${link(confidence, "#sources")}</sup>`;
}

interface Subject {
  task: TaskType;
  field: Field;
  availability: Availability | null;
}

function sentences(subject: Subject): string[] {
  const { field } = subject;
  const found = [
    inline(field.description),
    values(field),
    fixedValue(field),
    files(subject),
    sources(subject),
    versions(subject),
    retired(field),
    openness(field),
  ];
  return found.filter((sentence) => sentence !== "");
}

function values(field: Field): string {
  const all = valuesOf(field);
  if (all.length === 0) return "";
  if (all.length > valuesInCell) return `${all.length} values, listed below.`;
  return `<br>Values: ${all.map((value) => valueView(field, value)).join(", ")}.`;
}

function valuesOf(field: Field): string[] {
  return (field.schema.enum ?? field.schema["x-known-values"] ?? []).map((value) =>
    typeof value === "string" ? value : JSON.stringify(value),
  );
}

function valueView(field: Field, value: string): string {
  return `${anchor(valueId(field.path, value))}${code(value === "" ? '""' : value)}`;
}

function fixedValue({ schema }: Field): string {
  return schema.const === undefined ? "" : `Always ${valueInWords(schema.const)}.`;
}

function files({ task, field }: Subject): string {
  const file = task.fileFields.find(({ path }) => path === field.path);
  if (file === undefined) return "";
  const ways = listInWords(
    file.via.map((name) => code(name)),
    "or",
  );
  const empty = file.skippable ? " An empty object or null leaves the place empty." : "";
  return `<br>${fileLimits(file).join("; ")}; ${ways}.${empty}`;
}

function sources({ task, field }: Subject): string {
  const source = task.sourceFields.find(({ path }) => path === field.path);
  if (source === undefined) return "";
  const here = taskPage(task.name.wire);
  const types = source.types.map(
    ({ type, confidence }) => `${link(code(type), relative(here, taskPage(type)))}${confidenceMark(confidence)}`,
  );
  return `<br>A finished ${listInWords(types, "or")}.`;
}

function versions({ field, availability }: Subject): string {
  const row = availability?.rows.find(({ parameter }) => parameter === field.path);
  if (row === undefined || availability === null) return "";
  const [yes, no] = [true, false].map((wanted) =>
    availability.versions.filter((_, index) => row.works[index] === wanted).map((name) => code(name)),
  );
  if (yes === undefined || no === undefined) return "";
  return yes.length <= no.length ? `<br>Only with ${listInWords(yes, "and")}.` : `<br>Not with ${listInWords(no, "or")}.`;
}

function retired(field: Field): string {
  if (field.retired.length === 0) return "";
  const all = field.retired.map(({ value, since, confidence }) => `${code(value)} since ${inline(since)}${confidenceMark(confidence)}`);
  return `<br>Retired: ${listInWords(all, "and")}.`;
}

function openness({ schema }: Field): string {
  return schema["x-open-enum"] === true ? "The list is open: another value is sent too, with a warning." : "";
}
