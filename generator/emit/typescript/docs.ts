/** Doc comments: the same order everywhere. What it is, shape and range, default, conditions, cost, errors, where it was read. */
import type { Api, Field, OutputField, TaskType } from "../../ir/api.ts";
import { costText, fieldParagraphs, outputParagraphs, valueText } from "../shared/doc-text.ts";
import { commentText } from "./text.ts";

export function fieldDocs(field: Field, task: TaskType): string {
  return docs(fieldParagraphs(field, task));
}

export function outputDocs(field: OutputField): string {
  return docs(outputParagraphs(field));
}

export function inputDocs(task: TaskType): string {
  return docs([`What ${valueText(task.name.wire)} takes.`, task.description]);
}

export function methodDocs(task: TaskType, api: Api): string {
  const reasons = task.errors.map((name) => valueText(name)).join(", ");
  return docs([
    task.description,
    "Gives the created task when awaited, and the finished one by `.wait()`.",
    costText(task.price),
    `Typically ${task.typicalSeconds} seconds.`,
    `Throws \`CheckFailed\` before anything is sent, \`ApiError\` (${reasons}) when the service refuses, \`CreateOutcomeUnknown\` when nobody can tell whether it was created; \`wait\` throws \`TaskFailed\` and \`WaitTimeout\`.`,
    `Source: spec/${api.name}/${task.location.file}.`,
  ]);
}

function docs(paragraphs: string[]): string {
  return paragraphs
    .map(commentText)
    .filter((text) => text !== "")
    .join("\n\n");
}
