/** A picture becomes a model, the model a skeleton, the skeleton walks, and the whole an FBX. */
import { relative } from "node:path";
import type { FinishedTask, PendingTask, Tripo } from "../../generated/typescript/src/v3/index.ts";
import type { Screen } from "./screen.ts";

const MODEL = "v3.1-20260211";
const RIG = "v2.5-20260210";

export interface Run {
  readonly tripo: Tripo;
  readonly screen: Screen;
  /** Folder for the files; the picture lies in it. */
  readonly folder: string;
  readonly picture: string;
}

/** Paths of all files that were saved. */
export async function runPipeline({ tripo, screen, folder, picture }: Run): Promise<string[]> {
  const step = async <Type extends string, Output>(name: Type, pending: PendingTask<Type, Output>): Promise<FinishedTask<Type, Output>> => {
    const finished = await pending.wait({ onProgress: ({ progress, status }) => screen.progress(name, progress ?? 0, status) });
    screen.done(name, `${finished.credits ?? "?"} credits`);
    return finished;
  };

  const model = await step("image_to_model", tripo.imageToModel({ model: MODEL, input: { path: picture } }));
  const files = await save(model, { screen, folder });
  const check = await step("animate_prerigcheck", tripo.animatePrerigcheck({ input: model }));
  const { riggable, rig_type = "biped" } = check.output;
  screen.line(`  ${riggable ? "can" : "cannot surely"} be rigged, as ${rig_type}`);
  const rig = await step("animate_rig", tripo.animateRig({ input: model, model: RIG, rig_type }));
  const walk = await step("animate_retarget", tripo.animateRetarget({ input: rig, animation: "preset:walk" }));
  files.push(...(await save(walk, { screen, folder })));
  const file = await step("convert_model", tripo.convertModel({ input: walk, format: "FBX" }));
  return [...files, ...(await save(file, { screen, folder }))];
}

async function save(
  task: Pick<FinishedTask<string, unknown>, "download">,
  { screen, folder }: Pick<Run, "screen" | "folder">,
): Promise<string[]> {
  const saved = await task.download({ folder, existing: "overwrite" });
  for (const { path, bytes } of saved) screen.line(`  ${relative(folder, path)}  ${kilobytes(bytes)}`);
  return saved.map(({ path }) => path);
}

/** What the pipeline will cost, before anything is sent. */
export async function priceOf({ price }: Tripo, picture: string): Promise<number> {
  const source = "a-task-that-will-be";
  const prices = await Promise.all([
    price.imageToModel({ model: MODEL, input: { path: picture } }),
    price.animatePrerigcheck({ input: source }),
    price.animateRig({ input: source, model: RIG }),
    price.animateRetarget({ input: source, animation: "preset:walk" }),
    price.convertModel({ input: source, format: "FBX" }),
  ]);
  return prices.reduce((sum, { credits }) => sum + (credits ?? 0), 0);
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1024))} kB`;
}
