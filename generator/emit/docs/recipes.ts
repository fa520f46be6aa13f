// The recipes of the API version as runnable samples.
import { recipeSteps } from "../samples/recipe.ts";
import type { Context } from "./context.ts";
import { type SampleView, sampleOf } from "./samples.ts";

export interface RecipeView {
  id: string;
  title: string;
  text: string;
  steps: string[];
  sample: SampleView;
}

export function recipeViews({ api }: Context): RecipeView[] {
  return api.recipes.map((recipe) => ({
    id: recipe.id,
    title: recipe.title,
    text: recipe.says,
    steps: recipe.steps.map(({ task }) => task),
    sample: sampleOf(api, ...recipeSteps(api, recipe)),
  }));
}
