// The recipes of the API version as runnable samples.
import type { Recipe, RecipeStep, TaskType } from "../../ir/api.ts";
import { asObject, setAt } from "./body.ts";
import type { Context } from "./context.ts";
import { Expression, type Literal } from "./literal.ts";
import { call, clientInput, typescriptModule } from "./samples.ts";

export interface RecipeView {
  id: string;
  title: string;
  text: string;
  steps: string[];
  sample: string;
}

export function recipeViews(context: Context): RecipeView[] {
  return context.api.recipes.map((recipe) => ({
    id: recipe.id,
    title: recipe.title,
    text: recipe.says,
    steps: recipe.steps.map(({ task }) => task),
    sample: typescriptModule(context.api, sampleLines(context, recipe)),
  }));
}

function sampleLines(context: Context, { steps, download }: Recipe): string[] {
  return [...steps.flatMap((step) => [...stepLine(context, step), ...printLines(step)]), `await ${download}.download("out/");`];
}

function printLines({ as, prints }: RecipeStep): string[] {
  return prints.length === 0 ? [] : [`console.log(${prints.map((field) => `${as}.output.${field}`).join(", ")});`];
}

function stepLine({ api, task: taskOf, edges }: Context, step: RecipeStep): string[] {
  const task = taskOf(step.task);
  if (task === undefined) return [];
  const example = clientInput(api, task, asObject(task.examples[0]?.value ?? {}));
  const field =
    step.from === null
      ? undefined
      : edges.find(({ to, by }) => to === step.task && (by === "task" || task.sourceFields.length === 0))?.field;
  const chained =
    field === undefined || step.from === null
      ? { ...example, ...step.input }
      : { ...setAt(withoutFiles(example, task, field), field.split("/"), new Expression(step.from)), ...step.input };
  return [`const ${step.as} = await ${call(task, chained)}.wait();`];
}

// A task that is given instead of files stands alone.
function withoutFiles(input: { readonly [field: string]: Literal }, task: TaskType, field: string): { readonly [field: string]: Literal } {
  const files = task.sourceFields.some(({ path, required }) => path === field && !required)
    ? task.fileFields.map(({ path }) => path.split("/")[0])
    : [];
  return Object.fromEntries(Object.entries(input).filter(([name]) => !files.includes(name)));
}
