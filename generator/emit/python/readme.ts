/** README of the package: how it is used, by the recipe that shows most of each API version. */
import type { Api } from "../../ir/api.ts";
import { call, python } from "../samples/python.ts";
import { longestRecipe, recipeSteps } from "../samples/recipe.ts";
import { fence } from "../shared/markdown.ts";

export interface ReadmeView {
  apis: { name: string; isRetired: boolean; fate: string; hasWebhooks: boolean; example: string; webhooks: string }[];
  /** Environment variables, from the newest API version on. */
  keys: string;
  baseUrls: string;
  /** Of the newest API version. */
  newest: string;
  newestHasPaths: boolean;
  create: string;
}

export function readmeView(apis: readonly Api[]): ReadmeView {
  const newest = apis.at(-1);
  const [first] = newest ? stepsOf(newest) : [];
  const create = first?.does === "run" ? call(first).replaceAll("\n", "\n        ") : "";
  const variables = (of: "apiKey" | "baseUrl") =>
    [...new Set(apis.toReversed().map(({ environment }) => `\`${environment[of]}\``))].join(" and ");
  return {
    apis: apis.toReversed().map((api) => ({
      name: api.name,
      isRetired: api.successor !== null,
      fate: api.successor ? `Reported switched off since ${api.successor.since}; ${api.successor.name} replaces it.` : "",
      hasWebhooks: api.webhooks !== null,
      example: fence(python.fence, python.write({ api, client: "usual", steps: stepsOf(api) })),
      webhooks: fence(python.fence, python.write({ api, client: "none", steps: [{ does: "receive" }, { does: "handle" }] })),
    })),
    keys: variables("apiKey"),
    baseUrls: variables("baseUrl"),
    newest: newest?.name ?? "",
    newestHasPaths: create.includes("Path("),
    create,
  };
}

function stepsOf(api: Api) {
  const recipe = longestRecipe(api);
  return recipe === null ? [] : recipeSteps(api, recipe);
}
