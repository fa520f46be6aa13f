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

const HANDLES = ["Task", "AsyncTask", "AsyncFinishedTask", "PendingTask"];

/** Other handles as sources, each of a type that is right and of one that is wrong; what is not created yet is none. */
export function handleLines(ir: Ir): Line[] {
  const { task, field, right, wrong } = firstSource(ir);
  const call = (value: string) =>
    `tripo.${methodName(task.name.words)}(${[...rest(task, field.path), `${argumentName(field.path)}=${value}`].join(", ")})`;
  return HANDLES.flatMap((kind) => [
    { code: call(handleName(kind, right)), isRight: kind !== "PendingTask" },
    { code: call(handleName(kind, wrong)), isRight: false },
  ]);
}

/** The first field that takes a task, with a type that it takes and one that it does not. */
function firstSource({ tasks }: Ir) {
  const task = tasks.find(({ sourceFields }) => sourceFields.length > 0);
  const field = task?.sourceFields[0];
  const right = tasks.find(({ name }) => field?.types.some(({ type }) => type === name.wire));
  const wrong = tasks.find(({ name }) => !field?.types.some(({ type }) => type === name.wire));
  if (!task || !field || !right || !wrong) throw new Error("No field takes a task of some types only.");
  return { task, field, right, wrong };
}

function handleName(kind: string, { name }: TaskType): string {
  return `${kind}_${name.wire}`;
}

/** What stands before the lines: one finished task of each type, and two of each other kind. */
export function head(ir: Ir): string[] {
  const { name, tasks } = ir;
  const { right, wrong } = firstSource(ir);
  const others = HANDLES.flatMap((kind) =>
    [right, wrong].map((task) => `    ${handleName(kind, task)}: ${kind}[Literal["${task.name.wire}"], ${task.output}],`),
  );
  const outputs = [...new Set(tasks.map(({ output }) => output))].sort();
  const handles = tasks.map(({ name, output }) => `    ${name.wire}: FinishedTask[Literal["${name.wire}"], ${output}],`);
  return [
    "import asyncio",
    "from typing import Literal",
    `from tripo_openapi.${name} import AsyncTripo, FinishedTask, Tripo, ${HANDLES.join(", ")}, ${outputs.join(", ")}`,
    "def program(tripo: Tripo, async_tripo: AsyncTripo,",
    ...handles,
    ...others,
    ") -> None:",
  ];
}

/** The other required fields, from the minimal example. */
function rest(task: TaskType, field: string): string[] {
  const value = Object.entries(task.examples[0]?.value ?? {});
  const isNeeded = (key: string) => task.fields.some(({ path, required }) => path === key && required) && !(key in task.fixed);
  return value.filter(([key]) => key !== field && isNeeded(key)).map(([key, inner]) => `${argumentName(key)}=${literal(inner as Literal)}`);
}
