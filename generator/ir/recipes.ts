/** Chains that people ask for: `recipes.yaml`, and that every step and link of them is there. */
import type { Diagnostics } from "../diagnostics.ts";
import { asArray, asObject, asString, asStrings, type Node } from "../load/node.ts";
import type { Api, Recipe, RecipeStep, TaskType } from "./api.ts";

export function lowerRecipes(catalogue: Node | undefined): Recipe[] {
  return asArray(catalogue).map((entry) => {
    const { id, title, says, steps, download } = asObject(entry);
    return {
      id: asString(id),
      title: asString(title),
      says: asString(says),
      steps: asArray(steps).map(lowerStep),
      download: asString(download),
    };
  });
}

function lowerStep(node: Node): RecipeStep {
  const { task, as, from, input, prints } = asObject(node);
  return { task: asString(task), as: asString(as), from: asString(from) || null, input: asObject(input), prints: asStrings(prints) };
}

/** Every step is a task type, every `from` an earlier step that this task type takes, every `download` a step. */
export function verifyRecipes({ recipes, tasks }: Pick<Api, "recipes" | "tasks">, diagnostics: Diagnostics): void {
  for (const [index, { id, steps, download }] of recipes.entries()) {
    const complain = (path: readonly (string | number)[], what: string) =>
      diagnostics.add(
        "recipe-broken",
        { file: "recipes.yaml", pointer: ["#", index, ...path].join("/") },
        `Recipe \`${id}\`: ${what}.`,
        "Mend the step; a recipe is run as it stands.",
      );
    for (const [at, step] of steps.entries()) {
      const task = tasks.find(({ name }) => name.wire === step.task);
      const source = steps.slice(0, at).find(({ as }) => as === step.from);
      if (!task) complain(["steps", at, "task"], `\`${step.task}\` is no task type`);
      else if (step.from !== null && !source) complain(["steps", at, "from"], `\`${step.from}\` is no earlier step`);
      else if (source && !takes(task, source.task)) complain(["steps", at, "from"], `\`${step.task}\` takes no \`${source.task}\``);
    }
    if (!steps.some(({ as }) => as === download)) complain(["download"], `\`${download}\` is no step`);
  }
}

function takes({ sourceFields, fileFields }: TaskType, source: string): boolean {
  return (
    sourceFields.some(({ types }) => types.some(({ type }) => type === source)) ||
    fileFields.some(({ fromTasks }) => Object.hasOwn(fromTasks ?? {}, source))
  );
}
