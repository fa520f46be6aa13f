/** A recipe of the API version as a program. */
import type { Api, Recipe, RecipeStep, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";
import { clientInput, setAt, withLocalFiles } from "./input.ts";
import { type Input, type Step, Variable } from "./program.ts";

/** The recipe that shows most; null when there is none. */
export function longestRecipe({ recipes }: Api): Recipe | null {
  return recipes.toSorted((one, other) => other.steps.length - one.steps.length)[0] ?? null;
}

export function recipeSteps(api: Api, { steps, download }: Recipe): Step[] {
  return [...steps.flatMap((step) => [...run(api, step), ...show(step)]), { does: "download", of: download, isListed: false }];
}

function show({ as, prints }: RecipeStep): Step[] {
  return prints.length === 0 ? [] : [{ does: "show", of: as, members: prints.map((field) => `output/${field}`) }];
}

function run(api: Api, step: RecipeStep): Step[] {
  const task = api.tasks.find(({ name }) => name.wire === step.task);
  if (task === undefined) return [];
  const example = minimalInput(api, task);
  const field = step.from === null ? undefined : chainField(task);
  const input =
    field === undefined || step.from === null
      ? { ...example, ...step.input }
      : { ...setAt(withoutFiles(example, task, field), field.split("/"), new Variable(step.from)), ...step.input };
  return [{ does: "run", as: step.as, task, input: withLocalFiles(task, input) }];
}

/** The first example, as clients take it. */
export function minimalInput(api: Api, task: TaskType): Input {
  const body: Json = task.examples[0]?.value ?? {};
  return typeof body === "object" && body !== null && !Array.isArray(body) ? clientInput(api, task, body) : {};
}

/** The field that takes the task before; a file field, when pictures of tasks are all that is taken. */
function chainField({ sourceFields, fileFields }: TaskType): string | undefined {
  return sourceFields[0]?.path ?? fileFields.find(({ fromTasks }) => fromTasks !== undefined)?.path;
}

// A task that is given instead of files stands alone.
function withoutFiles(input: Input, task: TaskType, field: string): Input {
  const files = task.sourceFields.some(({ path, required }) => path === field && !required)
    ? task.fileFields.map(({ path }) => path.split("/")[0])
    : [];
  return Object.fromEntries(Object.entries(input).filter(([name]) => !files.includes(name)));
}
