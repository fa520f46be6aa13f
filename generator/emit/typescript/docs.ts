/** Doc comments: the same order everywhere. What it is, shape and range, default, conditions, cost, errors, where it was read. */
import type { Api, Field, OutputField, Price, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";
import { commentText } from "./text.ts";

export function fieldDocs(field: Field, task: TaskType): string {
  const { schema } = field;
  const rules = task.rules
    .filter(({ faults }) => faults.includes(field.path))
    .map(({ says }) => `- ${says.replaceAll("{field}", field.path)}`);
  return docs([
    field.description,
    range(schema),
    field.default === undefined ? "" : `Default: ${code(field.default)}.`,
    field.retired.length === 0 ? "" : `Retired: ${field.retired.map(({ value, since }) => `${code(value)} (${since})`).join(", ")}.`,
    field.confidence === "reported" ? "Reported, not documented by the vendor." : "",
    rules.join("\n"),
  ]);
}

export function outputDocs({ description, confidence }: OutputField): string {
  return docs([description, confidence === "reported" ? "Reported, not documented by the vendor." : ""]);
}

export function inputDocs(task: TaskType): string {
  return docs([`What ${code(task.name.wire)} takes.`, task.description]);
}

export function methodDocs(task: TaskType, api: Api): string {
  const reasons = task.errors.map((name) => code(name)).join(", ");
  return docs([
    task.description,
    "Gives the created task when awaited, and the finished one by `.wait()`.",
    cost(task.price),
    `Typically ${task.typicalSeconds} seconds.`,
    `Throws \`CheckFailed\` before anything is sent, \`ApiError\` (${reasons}) when the service refuses, \`CreateOutcomeUnknown\` when nobody can tell whether it was created; \`wait\` throws \`TaskFailed\` and \`WaitTimeout\`.`,
    `Source: spec/${api.name}/${task.location.file}.`,
  ]);
}

/** `Costs 10 to 40 credits, and more with options.` */
function cost({ base, add }: Price): string {
  const known = base.flatMap(({ credits }) => (credits === null ? [] : [credits]));
  if (known.length === 0) return "Cost: unknown.";
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const span = least === most ? `${least}` : `${least} to ${most}`;
  const extras = add.length > 0 ? ", and more with some options" : "";
  const unknown = known.length < base.length ? "; unknown for some" : "";
  return most === 0 && add.length === 0 ? "Free." : `Costs ${span} credits${extras}${unknown}.`;
}

function range(schema: Field["schema"]): string {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const parts = [
    span("Range", minimum, maximum, ""),
    span("Length", minLength, maxLength, " characters"),
    span("Entries", minItems, maxItems, ""),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function span(label: string, least: number | undefined, most: number | undefined, unit: string): string {
  if (least === undefined && most === undefined) return "";
  if (most === undefined) return `${label}: at least ${least}${unit}.`;
  if (least === undefined) return `${label}: at most ${most}${unit}.`;
  return least === most ? `${label}: ${least}${unit}.` : `${label}: ${least} to ${most}${unit}.`;
}

function code(value: Json): string {
  return `\`${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll("`", "'")}\``;
}

function docs(paragraphs: string[]): string {
  return paragraphs
    .map(commentText)
    .filter((text) => text !== "")
    .join("\n\n");
}
