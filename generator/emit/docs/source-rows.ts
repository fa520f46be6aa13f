// Where the facts of a page were read.
import type { TaskType } from "../../ir/api.ts";
import { code, inline } from "../shared/markdown.ts";
import type { Context } from "./context.ts";

export interface SourceRow {
  tag: string;
  page: string;
  date: string;
  confidence: string;
}

/** Every source that some fact about the task names, in the order of the catalogue. */
export function sourceTable(context: Context, task: TaskType): SourceRow[] {
  const facts = [
    task,
    ...task.fields,
    ...task.fields.flatMap(({ retired }) => retired),
    ...task.outputs,
    ...task.rules,
    ...task.sourceFields.flatMap(({ rules }) => rules),
    ...task.advice,
    task.price,
  ];
  const tags = new Set(facts.flatMap(({ sources }) => sources));
  return context.api.provenance
    .filter(({ tag }) => tags.has(tag))
    .map(({ tag, page, date, confidence }) => ({ tag: code(tag), page: inline(page), date: inline(date), confidence }));
}
