/** Python programs that type checkers judge: every pair of task types, and the mistakes people make. */

import { type Literal, literal } from "../../generator/emit/python/literal.ts";
import { argumentName, methodName } from "../../generator/emit/python/names.ts";
import type { TaskType } from "../../generator/ir/api.ts";
import type { Ir } from "../ir.ts";

/** One line of a program, and whether it is right. */
export interface Line {
  readonly code: string;
  readonly isRight: boolean;
}

/** Tasks as sources, and finished image tasks in the place of files, with either client. */
export function pairLines({ tasks }: Ir): Line[] {
  return tasks.flatMap((task) => {
    const sources = task.sourceFields.map(({ path, types }) => ({ path, from: types.map(({ type }) => type) }));
    const files = task.fileFields
      .filter(({ path }) => !path.includes("/") && !task.sourceFields.some((field) => field.path === path))
      .map(({ path, fromTasks }) => ({ path, from: Object.keys(fromTasks ?? {}) }));
    return [...sources, ...files].flatMap(({ path, from }) =>
      tasks.flatMap(({ name }) =>
        ["tripo", "async_tripo"].map((client) => ({
          code: `${client}.${methodName(task.name.words)}(${[...rest(task, path), `${argumentName(path)}=${name.wire}`].join(", ")})`,
          isRight: from.includes(name.wire),
        })),
      ),
    );
  });
}

/** What stands before the lines: one finished task of each type. */
export function head({ name, tasks }: Ir): string[] {
  const outputs = [...new Set(tasks.map(({ output }) => output))].sort();
  const handles = tasks.map(({ name, output }) => `    ${name.wire}: FinishedTask[Literal["${name.wire}"], ${output}],`);
  return [
    "from typing import Literal",
    `from tripo_openapi.${name} import AsyncTripo, FinishedTask, Tripo, ${outputs.join(", ")}`,
    "def program(tripo: Tripo, async_tripo: AsyncTripo,",
    ...handles,
    ") -> None:",
  ];
}

/** The other required fields, from the minimal example. */
function rest(task: TaskType, field: string): string[] {
  const value = Object.entries(task.examples[0]?.value ?? {});
  const isNeeded = (key: string) => task.fields.some(({ path, required }) => path === key && required) && !(key in task.fixed);
  return value.filter(([key]) => key !== field && isNeeded(key)).map(([key, inner]) => `${argumentName(key)}=${literal(inner as Literal)}`);
}
