// Chains that people ask for. A recipe is shown when the API version has every step and allows every link of it.
import type { TaskType } from "../../ir/api.ts";
import { asObject, setAt } from "./body.ts";
import type { Context } from "./context.ts";
import { Expression, type Literal } from "./literal.ts";
import { call, clientInput, typescriptModule } from "./samples.ts";

export interface Recipe {
  id: string;
  title: string;
  /** What it is good for and what to look out for, Markdown of our own. */
  text: string;
  steps: RecipeStep[];
  /** Lines after the last step. */
  ending: string[];
}

interface RecipeStep {
  task: string;
  /** Name of the variable that keeps the result. */
  as: string;
  /** Variable of an earlier step that is the source. */
  from?: string;
  /** Replaces fields of the task's first example. */
  input?: { readonly [field: string]: Literal };
  /** What to do before the next step. */
  then?: string[];
}

const download = (name: string): string[] => [`await ${name}.download("out/");`];
const hero = { file: { path: "hero.png" } } as const;

const recipes: readonly Recipe[] = [
  {
    id: "words-to-file",
    title: "From words to a file in another format",
    text: "The model comes as GLB; a conversion gives the format that a program wants.",
    steps: [
      { task: "text_to_model", as: "model" },
      { task: "convert_model", as: "file", from: "model", input: { format: "FBX" } },
    ],
    ending: download("file"),
  },
  {
    id: "animated-character",
    title: "From a picture to an animated character",
    text: "The rig check costs nothing and tells whether the model can be rigged, and as what. This is the way of a biped; another creature needs its `rig_type` here and a clip of its own there. Edit the shape before rigging: what remakes the mesh throws the skeleton away.",
    steps: [
      { task: "image_to_model", as: "model", input: hero },
      { task: "animate_prerigcheck", as: "check", from: "model", then: ["console.log(check.output.riggable, check.output.rig_type);"] },
      { task: "animate_rig", as: "rig", from: "model", input: { model_version: "v2.5-20260210" } },
      { task: "animate_retarget", as: "walk", from: "rig", input: { animation: "preset:walk" } },
    ],
    ending: download("walk"),
  },
  {
    id: "words-picture-model",
    title: "From words to a picture to a model",
    text: "A picture is cheap and quick: make several, choose one, then pay for the model. The finished image task stands for its file.",
    steps: [
      { task: "text_to_image", as: "image" },
      { task: "image_to_model", as: "model", from: "image" },
    ],
    ending: download("model"),
  },
  {
    id: "four-views",
    title: "From one picture to four views to a model",
    text: "Four views that agree with each other give a better back side than one picture. A view that came out wrong can be edited first.",
    steps: [
      { task: "generate_multiview_image", as: "views", input: hero },
      { task: "edit_multiview_image", as: "edited", from: "views" },
      { task: "multiview_to_model", as: "model", from: "edited" },
    ],
    ending: download("model"),
  },
  {
    id: "parts",
    title: "A model in parts",
    text: "Segmentation cuts the model; the parts are named by the nodes of its GLB. Completion closes what the cut left open. Paint before cutting: a completed model takes no new texture.",
    steps: [
      { task: "image_to_model", as: "model", input: hero },
      { task: "mesh_segmentation", as: "parts", from: "model" },
      { task: "mesh_completion", as: "whole", from: "parts" },
    ],
    ending: download("whole"),
  },
  {
    id: "low-poly",
    title: "A low-poly asset for a game",
    text: "Remake the mesh with few faces, then convert it for the engine.",
    steps: [
      { task: "text_to_model", as: "model" },
      { task: "highpoly_to_lowpoly", as: "lowPoly", from: "model", input: { face_limit: 5000 } },
      { task: "convert_model", as: "file", from: "lowPoly", input: { format: "FBX" } },
    ],
    ending: download("file"),
  },
  {
    id: "own-model",
    title: "A new texture for a model of your own",
    text: "An import is free, and from then on the model is a task like any other. It has no picture to go by, so say what the texture should be.",
    steps: [
      { task: "import_model", as: "model", input: { file: { path: "model.glb" } } },
      { task: "texture_model", as: "textured", from: "model", input: { texture_prompt: { text: "weathered copper" } } },
    ],
    ending: download("textured"),
  },
];

export interface RecipeView {
  id: string;
  title: string;
  text: string;
  steps: string[];
  sample: string;
}

/** The recipes that this API version can follow, with their samples. */
export function recipeViews(context: Context): RecipeView[] {
  return recipes
    .filter((recipe) => isPossible(context, recipe))
    .map((recipe) => ({
      id: recipe.id,
      title: recipe.title,
      text: recipe.text,
      steps: recipe.steps.map(({ task }) => task),
      sample: typescriptModule(context.api, [...recipe.steps.flatMap((step) => stepLine(context, step)), ...recipe.ending]),
    }));
}

function isPossible(context: Context, { steps }: Recipe): boolean {
  return steps.every(({ task, from }) => {
    const source = steps.find(({ as }) => as === from)?.task;
    return (
      context.task(task) !== undefined && (from === undefined || context.edges.some((edge) => edge.from === source && edge.to === task))
    );
  });
}

function stepLine({ api, task: taskOf, edges }: Context, step: RecipeStep): string[] {
  const task = taskOf(step.task);
  if (task === undefined) return [];
  const example = clientInput(api, task, asObject(task.examples[0]?.value ?? {}));
  const field =
    step.from === undefined
      ? undefined
      : edges.find(({ to, by }) => to === step.task && (by === "task" || task.sourceFields.length === 0))?.field;
  const chained =
    field === undefined || step.from === undefined
      ? { ...example, ...step.input }
      : { ...setAt(withoutFiles(example, task, field), field.split("/"), new Expression(step.from)), ...step.input };
  return [`const ${step.as} = await ${call(task, chained)}.wait();`, ...(step.then ?? [])];
}

// A task that is given instead of files stands alone.
function withoutFiles(input: { readonly [field: string]: Literal }, task: TaskType, field: string): { readonly [field: string]: Literal } {
  const files = task.sourceFields.some(({ path, required }) => path === field && !required)
    ? task.fileFields.map(({ path }) => path.split("/")[0])
    : [];
  return Object.fromEntries(Object.entries(input).filter(([name]) => !files.includes(name)));
}
