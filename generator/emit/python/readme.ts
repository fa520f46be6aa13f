/** README of the package: how it is used, by the first recipe of each API version. */
import type { Api, Recipe, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";
import { inputLiteral } from "./literal.ts";
import { argumentName, methodName } from "./names.ts";

export interface ReadmeView {
  apis: { name: string; apiKey: string; hasPaths: boolean; isRetired: boolean; fate: string; hasWebhooks: boolean; example: string }[];
  /** Of the newest API version. */
  newest: string;
  newestHasPaths: boolean;
  method: string;
  arguments: string;
}

export function readmeView(apis: readonly Api[]): ReadmeView {
  const newest = apis.at(-1);
  const step = newest && longest(newest)?.steps[0];
  const first = newest?.tasks.find(({ name }) => name.wire === step?.task);
  return {
    apis: apis.toReversed().map((api) => ({
      name: api.name,
      hasPaths: recipeLines(api).some((line) => line.includes("Path(")),
      apiKey: api.environment.apiKey,
      isRetired: api.successor !== null,
      fate: api.successor ? `Reported switched off since ${api.successor.since}; ${api.successor.name} replaces it.` : "",
      hasWebhooks: api.webhooks !== null,
      example: recipeLines(api).join("\n"),
    })),
    newest: newest?.name ?? "",
    newestHasPaths: first !== undefined && step !== undefined && stepArguments(first, step).includes("Path("),
    method: first ? methodName(first.name.words) : "",
    arguments: first && step ? stepArguments(first, step) : "",
  };
}

/** The recipe that shows most. */
function longest({ recipes }: Api): Recipe | undefined {
  return recipes.toSorted((one, other) => other.steps.length - one.steps.length)[0];
}

/** A recipe as a program. */
function recipeLines(api: Api): string[] {
  const recipe = longest(api);
  if (recipe === undefined) return [];
  const lines = recipe.steps.map((step) => {
    const task = api.tasks.find(({ name }) => name.wire === step.task);
    return task ? `${variable(step.as)} = tripo.${methodName(task.name.words)}(${stepArguments(task, step)}).wait()` : "";
  });
  return [...lines, `${variable(recipe.download)}.download("out")`];
}

function stepArguments(task: TaskType, { from, input }: Recipe["steps"][number]): string {
  const source = task.sourceFields[0]?.path;
  const fixed = from === null || source === undefined ? {} : { [source]: variable(from) };
  return callArguments(task, { input, fixed });
}

/** The required fields of the first example, with `input` laid over them and variables in the place of sources. */
function callArguments(
  task: TaskType,
  { input = {}, fixed = {} }: { input?: Readonly<Record<string, Json>>; fixed?: Readonly<Record<string, string>> },
): string {
  const example: Readonly<Record<string, Json>> = Object(task.examples[0]?.value ?? {});
  const required = task.fields.filter(({ path, required }) => required && !path.includes("/") && !Object.hasOwn(task.fixed, path));
  const names = [...new Set([...required.map(({ path }) => path), ...Object.keys(input), ...Object.keys(fixed)])];
  const value = (name: string) => fixed[name] ?? inputLiteral(Object.hasOwn(input, name) ? (input[name] ?? null) : (example[name] ?? null));
  return names
    .filter((name) => name in fixed || Object.hasOwn(input, name) || example[name] !== undefined)
    .map((name) => `${argumentName(name)}=${value(name)}`)
    .join(", ");
}

function variable(name: string): string {
  return argumentName(name.replace(/([A-Z])/g, (letter) => `_${letter.toLowerCase()}`));
}
