// The recipes of the API version as runnable samples.
import type { Recipe, RecipeStep, TaskType } from "../../ir/api.ts";
import { clientInput, setAt, withLocalFiles } from "../samples/input.ts";
import { type Input, type Step, Variable } from "../samples/program.ts";
import { asObject } from "./body.ts";
import type { Context } from "./context.ts";
import { type SampleView, sampleOf } from "./samples.ts";

export interface RecipeView {
  id: string;
  title: string;
  text: string;
  steps: string[];
  sample: SampleView;
}

export function recipeViews(context: Context): RecipeView[] {
  return context.api.recipes.map((recipe) => ({
    id: recipe.id,
    title: recipe.title,
    text: recipe.says,
    steps: recipe.steps.map(({ task }) => task),
    sample: sampleOf(context.api, ...stepsOf(context, recipe)),
  }));
}

function stepsOf(context: Context, { steps, download }: Recipe): Step[] {
  return [...steps.flatMap((step) => [...run(context, step), ...show(step)]), { does: "download", of: download, isListed: false }];
}

function show({ as, prints }: RecipeStep): Step[] {
  return prints.length === 0 ? [] : [{ does: "show", of: as, members: prints.map((field) => `output/${field}`) }];
}

function run({ api, task: taskOf, edges }: Context, step: RecipeStep): Step[] {
  const task = taskOf(step.task);
  if (task === undefined) return [];
  const example = clientInput(api, task, asObject(task.examples[0]?.value ?? {}));
  const field =
    step.from === null
      ? undefined
      : edges.find(({ to, by }) => to === step.task && (by === "task" || task.sourceFields.length === 0))?.field;
  const input =
    field === undefined || step.from === null
      ? { ...example, ...step.input }
      : { ...setAt(withoutFiles(example, task, field), field.split("/"), new Variable(step.from)), ...step.input };
  return [{ does: "run", as: step.as, task, input: withLocalFiles(task, input) }];
}

// A task that is given instead of files stands alone.
function withoutFiles(input: Input, task: TaskType, field: string): Input {
  const files = task.sourceFields.some(({ path, required }) => path === field && !required)
    ? task.fileFields.map(({ path }) => path.split("/")[0])
    : [];
  return Object.fromEntries(Object.entries(input).filter(([name]) => !files.includes(name)));
}
