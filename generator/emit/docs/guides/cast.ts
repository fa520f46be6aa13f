// Who plays in the guides: task types chosen by what they take and give, so that each API version tells them with its own.
import type { Api, FileField, TaskType } from "../../../ir/api.ts";
import type { Input, Step } from "../../samples/program.ts";
import { minimalInput } from "../../samples/recipe.ts";
import { asObject } from "../body.ts";
import type { Context } from "../context.ts";
import { variableName } from "../samples.ts";

export interface Cast {
  /** Needs neither file nor source. */
  words: TaskType | undefined;
  /** Makes a model from one file, which stands in this field. */
  picture: TaskType | undefined;
  pictureField: string;
  /** Takes what `picture` gives, whatever that is. */
  follow: TaskType | undefined;
  /** Makes an image that `picture` takes. */
  image: TaskType | undefined;
}

export function castOf(context: Context): Cast {
  const { api, edges } = context;
  const models = api.tasks.filter(({ outputs }) => outputs.some(({ file }) => file === "model"));
  const independent = models.filter(({ sourceFields }) => sourceFields.every(({ required }) => !required));
  const pictureField = (task: TaskType | undefined) => task?.fileFields.find((field) => takesPicture(task, field))?.path;
  const picture = models.find((task) => pictureField(task) !== undefined);
  const words = independent.find(isWordsOnly) ?? independent[0] ?? api.tasks[0];
  const after = edges.filter(({ from, by }) => from === picture?.name.wire && by === "task").map(({ to }) => context.task(to));
  const before = edges
    .filter(({ to, field }) => to === picture?.name.wire && field === pictureField(picture))
    .map(({ from }) => context.task(from));
  return {
    words,
    picture: picture ?? words,
    pictureField: pictureField(picture) ?? "",
    follow: after.find(
      (task) => task?.outputs.some(({ file }) => file === "model") && task.sourceFields.every(({ rules }) => rules.length === 0),
    ),
    image: before[0],
  };
}

// A field of its own that holds one image: of a file, or of a task that made one.
function takesPicture({ sourceFields }: TaskType, { path, required, minPixels, fromTasks }: FileField): boolean {
  const takesTask = fromTasks !== undefined || sourceFields.some((field) => field.path === path);
  return required && !path.includes("/") && minPixels !== undefined && takesTask;
}

// The least that the task needs holds no file.
function isWordsOnly({ examples, fileFields }: TaskType): boolean {
  const minimal = asObject(examples[0]?.value ?? {});
  return fileFields.every(({ path }) => minimal[path.split("/")[0] ?? ""] === undefined);
}

/** Creates a task from its first example and waits, some fields replaced; nothing when nobody plays the part. */
export function play({ api }: Context, task: TaskType | undefined, { as = resultName(task), wait, more = {} }: Part = {}): Step[] {
  return task === undefined ? [] : [{ does: "run", as, task, input: inputOf(api, task, more), ...(wait && { wait }) }];
}

interface Part {
  as?: string;
  wait?: "watched" | "told";
  more?: Input;
}

/** The first example as clients take it, some fields replaced. */
export function inputOf(api: Api, task: TaskType, more: Input = {}): Input {
  return { ...minimalInput(api, task), ...more };
}

export function resultName(task: TaskType | undefined): string {
  return task === undefined ? "result" : variableName(task);
}
