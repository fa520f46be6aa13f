/** How answers call a task type: the wire's word, which is not always the canonical name. */
import { asObject, asString, type NodeObject } from "./node.ts";

/** `x-task.answers`; else the value of the fixed field that tells the types of one creation apart; else the name. */
export function answeredType(task: NodeObject, all: readonly NodeObject[]): string {
  const siblings = all.filter(({ create }) => create === task["create"]);
  const field = siblings.length > 1 ? discriminatingField(siblings) : undefined;
  const fixed = field === undefined ? "" : asString(asObject(task["fixed"])[field]);
  return asString(task["answers"]) || fixed || asString(task["name"]);
}

/** The fixed field that has another value in each of these. */
export function discriminatingField(tasks: readonly NodeObject[]): string | undefined {
  const fixed = tasks.map((task) => asObject(task["fixed"]));
  return Object.keys(fixed[0] ?? {}).find((key) => new Set(fixed.map((fields) => fields[key])).size === tasks.length);
}
