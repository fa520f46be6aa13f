/** What became of each task type that both versions have. */
import type { Api } from "../api.ts";
import { type FieldChange, fieldChanges } from "./fields.ts";
import { type OutputChange, outputChanges } from "./outputs.ts";
import { type SourceChange, sourceChanges } from "./sources.ts";

/** Of the document itself nothing is compared. */
export type ComparedApi = Omit<Api, "document">;

export interface TaskChange {
  task: string;
  create: { before: string; after: string };
  fields: FieldChange[];
  outputs: OutputChange[];
  sources: SourceChange;
  isPriceChanged: boolean;
}

export function taskChanges(before: ComparedApi, after: ComparedApi): TaskChange[] {
  return after.tasks.flatMap((task) => {
    const former = before.tasks.find(({ name }) => name.wire === task.name.wire);
    if (former === undefined) return [];
    return {
      task: task.name.wire,
      create: { before: requestOf(before, former.create), after: requestOf(after, task.create) },
      fields: fieldChanges(former, task),
      outputs: outputChanges(former, task),
      sources: sourceChanges(former, task),
      isPriceChanged: JSON.stringify(pricing(former.price)) !== JSON.stringify(pricing(task.price)),
    };
  });
}

/** What is paid; by what condition it is told apart may be worded in other names. */
function pricing({ base, add }: Api["tasks"][number]["price"]) {
  return [base, add].map((lines) => lines.map(({ credits, says }) => [credits, says]));
}

/** `POST /task` */
export function requestOf(api: ComparedApi, id: string): string {
  const operation = api.operations.find((each) => each.id === id);
  return operation === undefined ? "" : `${operation.method.toUpperCase()} ${operation.path}`;
}
