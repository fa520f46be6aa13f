/** The seven chains of the digest that people and agents work by, as requests: each step names what it takes from earlier ones. */

export type Outputs = Readonly<Record<string, string>>;

/** A finished step: its id and its output. */
export interface Done {
  readonly id: string;
  readonly output: Readonly<Record<string, unknown>>;
}

export interface Step {
  readonly type: string;
  /** The rest of the body. `file` of a step that begins with an upload is filled in. */
  readonly input: (done: readonly Done[]) => Record<string, unknown>;
}

export interface Pipeline {
  readonly name: string;
  /** What is uploaded first, and how: through the API, or into storage. */
  readonly upload: "image" | "model" | null;
  readonly steps: readonly Step[];
}

const text = { type: "text_to_model", input: () => ({ prompt: "a small stone bridge" }) };
const image = { type: "image_to_model", input: () => ({}) };

/** `step` counts from 0; the last by default. */
function after(type: string, more: Record<string, unknown> = {}, step = -1): Step {
  return { type, input: (done) => ({ original_model_task_id: done.at(step)?.id, ...more }) };
}

export const PIPELINES: readonly Pipeline[] = [
  { name: "1: words to a final model", upload: null, steps: [text, after("convert_model", { format: "FBX" })] },
  { name: "2: a picture to a final model", upload: "image", steps: [image, after("convert_model", { format: "USDZ" })] },
  {
    name: "3: a picture to an animated character",
    upload: "image",
    steps: [
      image,
      after("animate_prerigcheck"),
      { type: "animate_rig", input: ([model, check]) => ({ original_model_task_id: model?.id, rig_type: check?.output["rig_type"] }) },
      after("animate_retarget", { animation: "preset:walk" }),
      after("convert_model", { format: "FBX" }),
    ],
  },
  {
    name: "4: mesh editing",
    upload: null,
    steps: [text, after("mesh_segmentation"), after("mesh_completion", { part_names: ["arm_left"] })],
  },
  {
    name: "5: import and post-process",
    upload: "model",
    steps: [
      { type: "import_model", input: () => ({}) },
      after("texture_model", { texture_prompt: { text: "old stone" } }, 0),
      after("stylize_model", { style: "lego" }, 0),
      after("convert_model", { format: "OBJ" }, 0),
    ],
  },
  {
    name: "6: words to a picture to a model",
    upload: null,
    steps: [
      { type: "text_to_image", input: () => ({ prompt: "a small stone bridge" }) },
      { type: "image_to_model", input: ([picture]) => ({ file: { type: "png", url: picture?.output["generated_image"] } }) },
    ],
  },
  {
    name: "7: a low-poly game asset",
    upload: null,
    steps: [
      { type: "text_to_model", input: () => ({ prompt: "a small stone bridge", model_version: "v2.5-20250123" }) },
      after("highpoly_to_lowpoly", { face_limit: 5_000, quad: true }),
      after("convert_model", { format: "FBX" }),
    ],
  },
];
