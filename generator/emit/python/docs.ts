/** What docstrings say: the same order everywhere. What it is, shape and range, default, conditions, cost, errors, where it was read. */
import type { Api, Field, OutputField, TaskType } from "../../ir/api.ts";
import { costText, fieldFacts, outputParagraphs, ruleText, valueText } from "../shared/doc-text.ts";

/** On one line. */
export function fieldDocs(field: Field): string {
  return sentences(fieldFacts(field));
}

export function outputDocs(field: OutputField): string {
  return sentences(outputParagraphs(field));
}

export function inputDocs(task: TaskType): string[] {
  return [`What ${valueText(task.name.wire)} takes. ${task.description}`];
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
    sentences([costText(task.price), `Typically ${task.typicalSeconds} seconds.`]),
    `Raises \`CheckFailed\` before anything is sent, \`ApiError\` (${task.errors.map(valueText).join(", ")}) when the service refuses, \`CreateOutcomeUnknown\` when nobody can tell whether it was created; \`wait\` raises \`TaskFailed\` and \`WaitTimeout\`.`,
    `Source: spec/${api.name}/${task.location.file}.`,
  ];
}

function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .join(" ");
}
