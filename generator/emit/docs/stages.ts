// The parts of the chain that task types belong to, for grouping in lists and in the graph. Read off the IR, so that a new task type finds its place.
import type { TaskType } from "../../ir/api.ts";

export interface Stage {
  id: string;
  title: string;
  tasks: TaskType[];
  /** How the graph draws it: a frame of its own, a frame with all in one row, or no frame. */
  frame: "column" | "row" | "none";
}

/** Stages in the order of a chain, each with its task types; stages without any are left out. */
export function stagesOf(tasks: readonly TaskType[]): Stage[] {
  const stages = new Map<string, Stage>(fixedStages.map((stage) => [stage.id, { ...stage, tasks: [] }]));
  for (const task of tasks) {
    const head = stageOf(task, tasks);
    const stage = stages.get(head.id) ?? { ...head, tasks: [] };
    stage.tasks.push(task);
    stages.set(head.id, stage);
  }
  return [...stages.values()].filter((stage) => stage.tasks.length > 0);
}

const fixedStages = [
  { id: "images", title: "Images", frame: "column" },
  { id: "models", title: "New models", frame: "row" },
  // These are spread along the whole chain; a frame around them would hold everything.
  { id: "changes", title: "Changes of a model", frame: "none" },
] as const;

type StageHead = Omit<Stage, "tasks">;

function stageOf(task: TaskType, all: readonly TaskType[]): StageHead {
  const [images, models, changes] = fixedStages;
  const files = new Set(task.outputs.map(({ file }) => file));
  const takesModel = task.sourceFields.some(({ required }) => required);
  if (files.has("image") && !files.has("model")) return images;
  if (files.has("model") && !takesModel) return models;
  return familyOf(task, all) ?? changes;
}

// Task types that share the first word of their names were meant as one family: `animate_rig`, `animate_retarget`.
function familyOf(task: TaskType, all: readonly TaskType[]): StageHead | undefined {
  const [word = ""] = task.name.words;
  const family = all.filter((other) => other.name.words[0] === word && other.sourceFields.length > 0);
  return family.length < 2 ? undefined : { id: word, title: word.charAt(0).toUpperCase() + word.slice(1), frame: "column" };
}
