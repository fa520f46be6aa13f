/** What docstrings say: the same order everywhere. What it is, shape and range, default, conditions, cost, errors, where it was read. */
import type { Api, Field, OutputField, Price, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";
import { ruleText } from "../shared/doc-text.ts";

/** On one line. */
export function fieldDocs(field: Field): string {
  return sentences([
    field.description,
    range(field.schema),
    field.default === undefined ? "" : `Default: ${code(field.default)}.`,
    field.retired.length === 0 ? "" : `Retired: ${field.retired.map(({ value, since }) => `${code(value)} (${since})`).join(", ")}.`,
    reported(field),
  ]);
}

export function outputDocs(field: OutputField): string {
  return sentences([field.description, reported(field)]);
}

export function inputDocs(task: TaskType): string[] {
  return [`What ${code(task.name.wire)} takes. ${task.description}`];
}

/** `begins`: what a call of the method gives. */
export function methodDocs(task: TaskType, { api, begins }: { api: Api; begins: string }): string[] {
  const fields = task.fields.filter(({ path }) => !path.includes("/") && !Object.hasOwn(task.fixed, path));
  const rules = task.rules.map(({ says, faults }) => `- ${ruleText(says, faults).replaceAll(/\s+/g, " ")}`);
  return [
    task.description,
    begins,
    fields.map((field) => `- \`${field.path}\`: ${fieldDocs(field)}`).join("\n"),
    rules.length > 0 ? ["Conditions:", ...rules].join("\n") : "",
    sentences([cost(task.price), `Typically ${task.typicalSeconds} seconds.`]),
    `Raises \`CheckFailed\` before anything is sent, \`ApiError\` (${task.errors.map(code).join(", ")}) when the service refuses, \`CreateOutcomeUnknown\` when nobody can tell whether it was created; \`wait\` raises \`TaskFailed\` and \`WaitTimeout\`.`,
    `Source: spec/${api.name}/${task.location.file}.`,
  ];
}

/** `Costs 10 to 40 credits, and more with some options.` */
function cost({ base, add }: Price): string {
  const known = base.flatMap(({ credits }) => (credits === null ? [] : [credits]));
  if (known.length === 0) return "Cost: unknown.";
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (most === 0 && add.length === 0) return "Free.";
  const extras = add.length > 0 ? ", and more with some options" : "";
  const unknown = known.length < base.length ? "; unknown for some" : "";
  return `Costs ${least === most ? least : `${least} to ${most}`} credits${extras}${unknown}.`;
}

function range({ minimum, maximum, minLength, maxLength, minItems, maxItems }: Field["schema"]): string {
  return sentences([
    span("Range", [minimum, maximum], ""),
    span("Length", [minLength, maxLength], " characters"),
    span("Entries", [minItems, maxItems], ""),
  ]);
}

function span(label: string, [least, most]: readonly [number | undefined, number | undefined], unit: string): string {
  if (least === undefined && most === undefined) return "";
  if (most === undefined) return `${label}: at least ${least}${unit}.`;
  if (least === undefined) return `${label}: at most ${most}${unit}.`;
  return least === most ? `${label}: ${least}${unit}.` : `${label}: ${least} to ${most}${unit}.`;
}

function reported({ confidence }: Pick<Field, "confidence">): string {
  return confidence === "reported" ? "Reported, not documented by the vendor." : "";
}

function code(value: Json): string {
  return `\`${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll("`", "'")}\``;
}

function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .join(" ");
}
