// Generated from spec/v3: do not edit.

import type { EmptySlot, FileSource, LocalFile, TaskOf, WireReference } from "../runtime/index.ts";
import type { components } from "./wire.ts";
type Wire = components["schemas"];

/** `AnimatePrerigcheckInput` in the words of older API versions. What is sent has today's. */
export interface AnimatePrerigcheckFormerInput extends Omit<AnimatePrerigcheckInput, "input"> {
  /** Now `input`. */
  original_model_task_id: AnimatePrerigcheckInput["input"];
}

/**
 * What `animate_prerigcheck` takes.
 *
 * Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be tried all
 * the same.
 */
export interface AnimatePrerigcheckInput {
  /**
   * The model to check: any task that made one, or a GLB of at most 150 MB.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input:
    | FileSource
    | FileReference
    | TaskOf<
        | "text_to_model"
        | "image_to_model"
        | "multiview_to_model"
        | "refine_model"
        | "texture_model"
        | "import_model"
        | "mesh_segmentation"
        | "mesh_completion"
        | "highpoly_to_lowpoly"
        | "stylize_model"
        | "convert_model"
      >;
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["AnimatePrerigcheckInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["AnimatePrerigcheckInput"]["priority"];
}

/**
 * What a finished `animate_prerigcheck` gives.
 *
 * - `riggable`: Whether rigging will probably work.
 * - `rig_type`: What it is; goes into `rig_type` of `animate_rig`. `others` is reported for models that cannot be rigged.
 * - `topology`: The same by an older name; the vendor's client reads it where `rig_type` is absent.
 */
export type AnimatePrerigcheckOutput = Wire["AnimatePrerigcheckOutput"];
/** Errors that creating a `animate_prerigcheck` is known to answer. */
export type AnimatePrerigcheckErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `AnimateRetargetInput` in the words of older API versions. What is sent has today's. */
export interface AnimateRetargetFormerInput extends Omit<AnimateRetargetInput, "input"> {
  /** Now `input`. */
  original_model_task_id: AnimateRetargetInput["input"];
}

/**
 * What `animate_retarget` takes.
 *
 * Puts one or several ready-made clips onto a rigged model; each costs credits. What works on a rig depends on its
 * version and creature, see `animation`.
 */
export interface AnimateRetargetInput {
  /**
   * The rig.
   *
   * - Send `animation` or `animations`.
   */
  input: string | TaskOf<"animate_rig">;
  /**
   * A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of that creature,
   * `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without `biped:`.
   *
   * Reported, not documented by the vendor.
   *
   * - Send `animation` or `animations`, not both.
   */
  animation?: Wire["AnimateRetargetInput"]["animation"];
  /**
   * One to five clips, instead of `animation`.
   *
   * Entries: 1 to 5.
   */
  animations?: Wire["AnimateRetargetInput"]["animations"];
  /**
   * Format of the file.
   *
   * Default: `glb`.
   *
   * Reported, not documented by the vendor.
   */
  out_format?: Wire["AnimateRetargetInput"]["out_format"];
  /**
   * Bake the motion into keyframes. For GLB only.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  bake_animation?: Wire["AnimateRetargetInput"]["bake_animation"];
  /**
   * Put the mesh beside the clip. Off makes a much smaller file.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  export_with_geometry?: Wire["AnimateRetargetInput"]["export_with_geometry"];
  /**
   * Move without leaving the spot.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   */
  animate_in_place?: Wire["AnimateRetargetInput"]["animate_in_place"];
  /**
   * Render a video of the model. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  render_video?: Wire["AnimateRetargetInput"]["render_video"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["AnimateRetargetInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["AnimateRetargetInput"]["priority"];
}

/**
 * What a finished `animate_retarget` gives.
 *
 * - `model_url`: The animated model, GLB or FBX as asked.
 * - `model_urls`: One model per clip, told for several clips.
 *
 * Reported, not documented by the vendor.
 * - `model_urls/*`: Reported, not documented by the vendor.
 * - `rendered_video_url`: A video of it; with `render_video`.
 *
 * Reported, not documented by the vendor.
 */
export type AnimateRetargetOutput = Wire["AnimateRetargetOutput"];
/** Errors that creating a `animate_retarget` is known to answer. */
export type AnimateRetargetErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `AnimateRigInput` in the words of older API versions. What is sent has today's. */
export interface AnimateRigFormerInput extends Omit<AnimateRigInput, "input"> {
  /** Now `input`. */
  original_model_task_id: AnimateRigInput["input"];
  /** Now `model`. */
  model_version?: AnimateRigInput["model"];
  /** Now `rig_type`. */
  topology?: AnimateRigInput["rig_type"];
}

/**
 * What `animate_rig` takes.
 *
 * Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take `v2.5-20260210` for what else
 * `animate_prerigcheck` found. A file needs no import.
 */
export interface AnimateRigInput {
  /**
   * The model to rig: any task that made one, or a file.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input:
    | FileSource
    | FileReference
    | TaskOf<
        | "text_to_model"
        | "image_to_model"
        | "multiview_to_model"
        | "refine_model"
        | "texture_model"
        | "import_model"
        | "mesh_segmentation"
        | "mesh_completion"
        | "highpoly_to_lowpoly"
        | "stylize_model"
        | "convert_model"
      >;
  /**
   * The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
   * `rig_type` but `others`. V2's `v2.0-20250506` is refused. Better send one: the vendor's Rust client tells of requests
   * without it that are refused, its Python client of a default.
   *
   * Default: `v1.0-20240301`.
   */
  model?: Wire["AnimateRigInput"]["model"];
  /**
   * What the model is, as `animate_prerigcheck` found it.
   *
   * Default: `biped`.
   *
   * - `rig_type` other than `biped` needs `model` v2.5-20260210 or v3.0-20260909; the default, v1.0, rigs bipeds only.
   * - `rig_type` others needs `model: v3.0-20260909`.
   */
  rig_type?: Wire["AnimateRigInput"]["rig_type"];
  /**
   * Which skeleton. Only `tripo` can surely be animated here; the others are for tools that know them. `actorcore` is
   * typed by the vendor's client without a word.
   *
   * Default: `tripo`.
   *
   * - `spec` unity, unreal and vrm need `model` v2.5-20260210 or v3.0-20260909.
   */
  spec?: Wire["AnimateRigInput"]["spec"];
  /**
   * Format of the file.
   *
   * Default: `glb`.
   *
   * Reported, not documented by the vendor.
   */
  out_format?: Wire["AnimateRigInput"]["out_format"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["AnimateRigInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["AnimateRigInput"]["priority"];
}

/**
 * What a finished `animate_rig` gives.
 *
 * - `model_url`: The model with a skeleton, GLB or FBX as asked.
 */
export type AnimateRigOutput = Wire["AnimateRigOutput"];
/** Errors that creating a `animate_rig` is known to answer. */
export type AnimateRigErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "route_unknown";

/** `ConvertModelInput` in the words of older API versions. What is sent has today's. */
export interface ConvertModelFormerInput extends Omit<ConvertModelInput, "input"> {
  /** Now `input`. */
  original_model_task_id: ConvertModelInput["input"];
}

/**
 * What `convert_model` takes.
 *
 * Puts a model into another format, and can remesh, resize and repack it on the way. Takes a few seconds, about a
 * minute with `quad`. A remesh loses skeleton and clips.
 */
export interface ConvertModelInput {
  /**
   * The model to convert, a task that made one or a file. A converted one can be put into another `format`, with no other option.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input:
    | FileSource
    | FileReference
    | TaskOf<
        | "text_to_model"
        | "image_to_model"
        | "multiview_to_model"
        | "texture_model"
        | "refine_model"
        | "import_model"
        | "animate_rig"
        | "animate_retarget"
        | "convert_model"
        | "highpoly_to_lowpoly"
        | "mesh_segmentation"
      >;
  /**
   * The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. The service
   * takes lower case too; GLB stands in one of the vendor's clients.
   */
  format: Wire["ConvertModelInput"]["format"];
  /**
   * Remesh to quads.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   *
   * - `quad` is refused with `format` GLTF and GLB, which store triangles.
   */
  quad?: Wire["ConvertModelInput"]["quad"];
  /**
   * Make the new mesh symmetric. Needs `quad`.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   *
   * - `force_symmetry` needs `quad: true`.
   */
  force_symmetry?: Wire["ConvertModelInput"]["force_symmetry"];
  /**
   * Upper bound of faces: quads with `quad`, else triangles. All are kept when it is absent.
   *
   * Range: at least 1.
   *
   * Reported, not documented by the vendor.
   */
  face_limit?: Wire["ConvertModelInput"]["face_limit"];
  /**
   * Flatten the bottom so that the model stands.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   */
  flatten_bottom?: Wire["ConvertModelInput"]["flatten_bottom"];
  /**
   * How far from the bottom it flattens. Needs `flatten_bottom`; the range is not told.
   *
   * Default: `0.01`.
   *
   * Reported, not documented by the vendor.
   *
   * - `flatten_bottom_threshold` needs `flatten_bottom: true`.
   */
  flatten_bottom_threshold?: Wire["ConvertModelInput"]["flatten_bottom_threshold"];
  /**
   * Side of the textures in pixels.
   *
   * Range: at least 1.
   *
   * Default: `4096`.
   */
  texture_size?: Wire["ConvertModelInput"]["texture_size"];
  /**
   * Format of the textures, JPEG by default and PNG for FBX.
   *
   * Reported, not documented by the vendor.
   */
  texture_format?: Wire["ConvertModelInput"]["texture_format"];
  /**
   * Put the pivot to the middle of the bottom.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   */
  pivot_to_center_bottom?: Wire["ConvertModelInput"]["pivot_to_center_bottom"];
  /**
   * Scales the model.
   *
   * Default: `1`.
   *
   * Reported, not documented by the vendor.
   */
  scale_factor?: Wire["ConvertModelInput"]["scale_factor"];
  /** Scale the model to its size in the real world, in metres. Named by the command line alone. */
  auto_size?: Wire["ConvertModelInput"]["auto_size"];
  /**
   * Keep skeleton and clips of the source.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  with_animation?: Wire["ConvertModelInput"]["with_animation"];
  /**
   * Pack the UV islands of all parts into one layout.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   */
  pack_uv?: Wire["ConvertModelInput"]["pack_uv"];
  /**
   * Bake the effects of advanced materials into the base textures.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  bake?: Wire["ConvertModelInput"]["bake"];
  /**
   * Parts to export, all when absent.
   *
   * Reported, not documented by the vendor.
   */
  part_names?: Wire["ConvertModelInput"]["part_names"];
  /**
   * Move without leaving the spot. Does nothing if retargeting did it.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   */
  animate_in_place?: Wire["ConvertModelInput"]["animate_in_place"];
  /**
   * Write vertex colours. For OBJ and GLTF.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   *
   * - `export_vertex_colors` works with `format` OBJ and GLTF only.
   */
  export_vertex_colors?: Wire["ConvertModelInput"]["export_vertex_colors"];
  /**
   * Which axis the front looks along.
   *
   * Default: `+x`.
   *
   * Reported, not documented by the vendor.
   */
  export_orientation?: Wire["ConvertModelInput"]["export_orientation"];
  /**
   * Which tool the FBX is made for. Sources differ on whether `bake_scale` is still known.
   *
   * Default: `blender`.
   */
  fbx_preset?: Wire["ConvertModelInput"]["fbx_preset"];
  /**
   * Put several clips into one file.
   *
   * Reported, not documented by the vendor.
   */
  assemble_animation?: Wire["ConvertModelInput"]["assemble_animation"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["ConvertModelInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["ConvertModelInput"]["priority"];
}

/**
 * What a finished `convert_model` gives.
 *
 * - `model_url`: The converted model.
 */
export type ConvertModelOutput = Wire["ConvertModelOutput"];
/** Errors that creating a `convert_model` is known to answer. */
export type ConvertModelErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `EditMultiviewImageInput` in the words of older API versions. What is sent has today's. */
export interface EditMultiviewImageFormerInput extends Omit<EditMultiviewImageInput, "input"> {
  /** Now `input`. */
  original_task_id: EditMultiviewImageInput["input"];
}

/**
 * What `edit_multiview_image` takes.
 *
 * Redraws some of the four views of a view set, each by its own prompt. Takes a few seconds.
 */
export interface EditMultiviewImageInput {
  /** The view set to edit. Pages speak of files and URLs too, which the service refuses; a set that was edited already is reported to be refused. */
  input: string | TaskOf<"generate_multiview_image">;
  /**
   * What to change, one entry per view, each view once.
   *
   * Entries: 1 to 4.
   *
   * Reported, not documented by the vendor.
   *
   * - A view stands twice in `prompts`.
   */
  prompts: Wire["EditMultiviewImageInput"]["prompts"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["EditMultiviewImageInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["EditMultiviewImageInput"]["priority"];
}

/**
 * What a finished `edit_multiview_image` gives.
 *
 * - `generate_multiview_image`: The four views. Left is the character's own left.
 * - `generate_multiview_image/front_view_url`: The front.
 * - `generate_multiview_image/left_view_url`: The left side.
 * - `generate_multiview_image/back_view_url`: The back.
 * - `generate_multiview_image/right_view_url`: The right side.
 * - `front_view_url`: The front.
 *
 * Reported, not documented by the vendor.
 * - `left_view_url`: The left side.
 *
 * Reported, not documented by the vendor.
 * - `back_view_url`: The back.
 *
 * Reported, not documented by the vendor.
 * - `right_view_url`: The right side.
 *
 * Reported, not documented by the vendor.
 */
export type EditMultiviewImageOutput = Wire["EditMultiviewImageOutput"];
/** Errors that creating a `edit_multiview_image` is known to answer. */
export type EditMultiviewImageErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `GenerateImageInput` in the words of older API versions. What is sent has today's. */
export interface GenerateImageFormerInput extends GenerateImageInput {
  /** Now `input`. */
  file?: GenerateImageInput["input"];
  /** Now `inputs`. */
  files?: GenerateImageInput["inputs"];
  /** Now `model`. */
  model_version?: GenerateImageInput["model"];
}

/**
 * What `generate_image` takes.
 *
 * Draws an image from one or several others. Images from words alone are made by `text_to_image`. Takes a few seconds.
 */
export interface GenerateImageInput {
  /**
   * The image to start from.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   * - Send `input` or `inputs`, not both.
   */
  input?: FileSource | FileReference | TaskOf<"text_to_image" | "generate_image">;
  /**
   * Several images, instead of `input`; at most 4 with seedream, 10 with banana, 16 with chat_image.
   *
   * Entries: at least 1.
   *
   * - The seedream models, one of which is the default, take at most 4 `inputs`.
   * - The banana models take at most 10 `inputs`.
   * - The chat_image models take at most 16 `inputs`.
   */
  inputs?: readonly (FileSource | FileReference | TaskOf<"text_to_image" | "generate_image">)[];
  /**
   * What to make of the images, at most 1800 characters. `image[1]`, `image[2]` and so on stand for the entries of
   * `inputs`; the command line writes `[image 1]`. May be left out with a `template`.
   *
   * Length: 1 to 1800 characters.
   *
   * Reported, not documented by the vendor.
   */
  prompt?: Wire["GenerateImageInput"]["prompt"];
  /**
   * The image model; as for images from words, but without `seedream_v4`. The names of V2 are refused.
   *
   * Default: `seedream_v5`.
   *
   * Retired: `chat_image_1` (2026-10-23).
   */
  model?: Wire["GenerateImageInput"]["model"];
  /**
   * `1K`, `2K`, `4K`, or width and height as `1024x1536`. Each model has its own list, which is not told.
   *
   * Default: `2048x2048`.
   */
  size?: Wire["GenerateImageInput"]["size"];
  /**
   * How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models.
   *
   * Default: `low`.
   *
   * - `quality` is for `chat_image_2` and the `chat_image_2.5` models.
   * - `chat_image_2` knows the qualities low, medium and high.
   */
  quality?: Wire["GenerateImageInput"]["quality"];
  /**
   * What is behind the subject; for the `chat_image_2.5` models. `transparent` needs `output_format` png.
   *
   * Default: `auto`.
   *
   * - `background: transparent` needs `output_format: png`.
   */
  background?: Wire["GenerateImageInput"]["background"];
  /**
   * Width to height; for the banana models. The four narrow ones are for `banana2`.
   *
   * - `aspect_ratio` is for the banana models.
   * - The ratios 1:8, 1:4, 4:1 and 8:1 are for `banana2`.
   */
  aspect_ratio?: Wire["GenerateImageInput"]["aspect_ratio"];
  /**
   * Format of the image.
   *
   * Reported, not documented by the vendor.
   */
  output_format?: Wire["GenerateImageInput"]["output_format"];
  /**
   * Mark the image as made by AI. For the seedream models.
   *
   * Reported, not documented by the vendor.
   */
  watermark?: Wire["GenerateImageInput"]["watermark"];
  /** Name of a ready-made prompt. The full list is not told. */
  template?: Wire["GenerateImageInput"]["template"];
  /**
   * Put the character into a T-pose.
   *
   * Default: `false`.
   */
  t_pose?: Wire["GenerateImageInput"]["t_pose"];
  /**
   * Turn a sketch into a rendered image.
   *
   * Default: `false`.
   */
  sketch_to_render?: Wire["GenerateImageInput"]["sketch_to_render"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["GenerateImageInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["GenerateImageInput"]["priority"];
}

/**
 * What a finished `generate_image` gives.
 *
 * - `generated_image_url`: The image.
 * - `image_urls`: Told by one source instead.
 *
 * Reported, not documented by the vendor.
 * - `image_urls/*`: Reported, not documented by the vendor.
 * - `size`: The size of the image.
 *
 * Reported, not documented by the vendor.
 */
export type GenerateImageOutput = Wire["GenerateImageOutput"];
/** Errors that creating a `generate_image` is known to answer. */
export type GenerateImageErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "route_unknown";

/** `GenerateMultiviewImageInput` in the words of older API versions. What is sent has today's. */
export interface GenerateMultiviewImageFormerInput extends Omit<GenerateMultiviewImageInput, "input"> {
  /** Now `input`. */
  file: GenerateMultiviewImageInput["input"];
}

/**
 * What `generate_multiview_image` takes.
 *
 * Draws the front, left, back and right view of what an image shows, for `multiview_to_model`. Takes a few seconds.
 */
export interface GenerateMultiviewImageInput {
  /**
   * The image to draw views of, best a front view.
   *
   * Reported, not documented by the vendor.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input: FileSource | FileReference | TaskOf<"text_to_image" | "generate_image">;
  /**
   * Named by one table of capabilities only.
   *
   * Length: at least 1 characters.
   */
  prompt?: Wire["GenerateMultiviewImageInput"]["prompt"];
  /**
   * Named by one table of capabilities only.
   *
   * Length: at least 1 characters.
   */
  size?: Wire["GenerateMultiviewImageInput"]["size"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["GenerateMultiviewImageInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["GenerateMultiviewImageInput"]["priority"];
}

/**
 * What a finished `generate_multiview_image` gives.
 *
 * - `generate_multiview_image`: The four views. Left is the character's own left.
 * - `generate_multiview_image/front_view_url`: The front.
 * - `generate_multiview_image/left_view_url`: The left side.
 * - `generate_multiview_image/back_view_url`: The back.
 * - `generate_multiview_image/right_view_url`: The right side.
 * - `front_view_url`: The front.
 *
 * Reported, not documented by the vendor.
 * - `left_view_url`: The left side.
 *
 * Reported, not documented by the vendor.
 * - `back_view_url`: The back.
 *
 * Reported, not documented by the vendor.
 * - `right_view_url`: The right side.
 *
 * Reported, not documented by the vendor.
 */
export type GenerateMultiviewImageOutput = Wire["GenerateMultiviewImageOutput"];
/** Errors that creating a `generate_multiview_image` is known to answer. */
export type GenerateMultiviewImageErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `HighpolyToLowpolyInput` in the words of older API versions. What is sent has today's. */
export interface HighpolyToLowpolyFormerInput extends Omit<HighpolyToLowpolyInput, "input"> {
  /** Now `input`. */
  original_model_task_id: HighpolyToLowpolyInput["input"];
  /** Now `model`. */
  model_version?: HighpolyToLowpolyInput["model"];
}

/**
 * What `highpoly_to_lowpoly` takes.
 *
 * Rebuilds a model with fewer faces and clean topology. Takes up to some minutes. Simple shapes work best. A skeleton and
 * its clips are lost, so rig last.
 */
export interface HighpolyToLowpolyInput {
  /**
   * The model to rebuild: a task that made one, or a file.
   *
   * Reported, not documented by the vendor.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   * - `model: v1.0` needs `face_limit`.
   */
  input:
    | FileSource
    | FileReference
    | TaskOf<
        | "text_to_model"
        | "image_to_model"
        | "multiview_to_model"
        | "texture_model"
        | "refine_model"
        | "import_model"
        | "mesh_segmentation"
        | "mesh_completion"
      >;
  /**
   * The low-poly model. The vendor's client sends V2's names, `P-v2.0-20251225` and `P-v1.0-20250506`, as v2.0 and v1.0.
   *
   * Default: `v2.0`.
   */
  model?: Wire["HighpolyToLowpolyInput"]["model"];
  /**
   * Upper bound of faces. With v2.0 500 to 20000, with `quad` 500 to 10000, and the service picks one when it is absent.
   * With v1.0 needed, up to 2000000, with `quad` up to 150000.
   *
   * Range: 1 to 2000000.
   *
   * - With v2.0, the default, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
   * - With v1.0 and `quad`, `face_limit` is at most 150000.
   */
  face_limit?: Wire["HighpolyToLowpolyInput"]["face_limit"];
  /**
   * Quads instead of triangles. The file is FBX then.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   */
  quad?: Wire["HighpolyToLowpolyInput"]["quad"];
  /**
   * Bake the textures of the model onto the new mesh. Not for v1.0.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   *
   * - v1.0 does not take `bake`.
   */
  bake?: Wire["HighpolyToLowpolyInput"]["bake"];
  /**
   * Parts to rebuild, the whole model when absent. Names are the node names in the GLB of a segmentation. Not for v1.0.
   *
   * Reported, not documented by the vendor.
   *
   * - v1.0 does not take `part_names`.
   */
  part_names?: Wire["HighpolyToLowpolyInput"]["part_names"];
  /**
   * Unwrap anew. Needs v3.0.
   *
   * - `smart_uv` needs `model: v3.0`.
   */
  smart_uv?: Wire["HighpolyToLowpolyInput"]["smart_uv"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["HighpolyToLowpolyInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["HighpolyToLowpolyInput"]["priority"];
}

/**
 * What a finished `highpoly_to_lowpoly` gives.
 *
 * - `model_url`: The low-poly model.
 */
export type HighpolyToLowpolyOutput = Wire["HighpolyToLowpolyOutput"];
/** Errors that creating a `highpoly_to_lowpoly` is known to answer. */
export type HighpolyToLowpolyErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "route_unknown";

/**
 * What `image_to_depth` takes.
 *
 * Estimates how far away each point of an image is. Known from the vendor's client alone.
 */
export interface ImageToDepthInput {
  /**
   * The image.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input: FileSource | FileReference;
  /**
   * How the depth is drawn.
   *
   * Default: `gray`.
   */
  kind?: Wire["ImageToDepthInput"]["kind"];
  /**
   * Pixels to work with, 126 to 2016.
   *
   * Range: 126 to 2016.
   *
   * Default: `504`.
   */
  process_res?: Wire["ImageToDepthInput"]["process_res"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["ImageToDepthInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["ImageToDepthInput"]["priority"];
}

/**
 * What a finished `image_to_depth` gives.
 *
 * - `depth_image_url`: The depth as an image.
 */
export type ImageToDepthOutput = Wire["ImageToDepthOutput"];
/** Errors that creating a `image_to_depth` is known to answer. */
export type ImageToDepthErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `ImageToModelInput` in the words of older API versions. What is sent has today's. */
export interface ImageToModelFormerInput extends Omit<ImageToModelInput, "input" | "model"> {
  /** Now `input`. */
  file: ImageToModelInput["input"];
  /** Now `model`. */
  model_version: ImageToModelInput["model"];
  /** Now `enable_image_autofix`. */
  image_autofix?: ImageToModelInput["enable_image_autofix"];
}

/**
 * What `image_to_model` takes.
 *
 * Makes a 3D model from one image. Takes about one to ten minutes after queueing.
 */
export interface ImageToModelInput {
  /**
   * The image to build from. PNG, JPEG or WebP, at least 256 pixels a side, at most 20 MB.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input: FileSource | FileReference | TaskOf<"text_to_image" | "generate_image">;
  /**
   * The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before it,
   * P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the command line
   * (`tripo-v3.1`).
   */
  model: Wire["ImageToModelInput"]["model"];
  /**
   * Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
   * another `texture_seed` gives the same shape in other clothes.
   */
  model_seed?: Wire["ImageToModelInput"]["model_seed"];
  /** Seed of the texture, random when absent. Equal seeds give equal textures. */
  texture_seed?: Wire["ImageToModelInput"]["texture_seed"];
  /**
   * Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much without
   * a word; P models refuse it.
   *
   * Range: at least 1.
   *
   * - With P1, `face_limit` is 48 to 20000.
   * - With P2, `face_limit` is 48 to 50000, and 48 to 25000 with `quad`.
   * - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
   */
  face_limit?: Wire["ImageToModelInput"]["face_limit"];
  /**
   * Make a texture. Off only if `pbr` is off too, since PBR maps need one.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  texture?: Wire["ImageToModelInput"]["texture"];
  /**
   * Make PBR maps. While this is true, `texture` counts as true and is billed.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  pbr?: Wire["ImageToModelInput"]["pbr"];
  /**
   * How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
   * and the price of `standard`, is quicker, and needs the texture model v3.5.
   *
   * Default: `standard`.
   *
   * - `texture_quality: fast` needs `texture_version: v3.5-20260815`; the texture models that are chosen by themselves are older.
   */
  texture_quality?: Wire["ImageToModelInput"]["texture_quality"];
  /** The texturing model, whatever the generation model is; chosen to go with it when absent. */
  texture_version?: Wire["ImageToModelInput"]["texture_version"];
  /**
   * Take the light of the picture out of the texture. For the texture model v3.5 only.
   *
   * Default: `true`.
   */
  delight?: Wire["ImageToModelInput"]["delight"];
  /**
   * `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1 and P2.
   *
   * Default: `standard`.
   *
   * Reported, not documented by the vendor.
   *
   * - P1 and P2 do not take `geometry_quality`, not even as `false`.
   * - `geometry_quality: detailed` needs a `model` of v3.0-20250812 or newer.
   */
  geometry_quality?: Wire["ImageToModelInput"]["geometry_quality"];
  /**
   * Quads instead of triangles. The file is FBX then. Not for P1.
   *
   * Default: `false`.
   *
   * - P1 does not take `quad`, not even as `false`; P2 does.
   */
  quad?: Wire["ImageToModelInput"]["quad"];
  /**
   * A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   *
   * - P1 and P2 do not take `smart_low_poly`, not even as `false`.
   */
  smart_low_poly?: Wire["ImageToModelInput"]["smart_low_poly"];
  /**
   * A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
   *
   * Default: `false`.
   *
   * - P1 and P2 do not take `generate_parts`, not even as `false`.
   * - `generate_parts` needs `texture: false` and `pbr: false` written out.
   * - `generate_parts` cannot make quads: leave `quad` out.
   */
  generate_parts?: Wire["ImageToModelInput"]["generate_parts"];
  /**
   * Scale the model to its size in the real world, in metres.
   *
   * Default: `false`.
   */
  auto_size?: Wire["ImageToModelInput"]["auto_size"];
  /** `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent. */
  compress?: Wire["ImageToModelInput"]["compress"];
  /**
   * Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
   *
   * Default: `true`.
   */
  export_uv?: Wire["ImageToModelInput"]["export_uv"];
  /**
   * Which axis the front looks along. Leave it where it is when other tasks follow.
   *
   * Default: `+x`.
   */
  export_orientation?: Wire["ImageToModelInput"]["export_orientation"];
  /**
   * Improve the image first. Takes longer.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   */
  enable_image_autofix?: Wire["ImageToModelInput"]["enable_image_autofix"];
  /**
   * What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
   * everywhere, `geometry` fits the shape and may drift from the image.
   *
   * Default: `original_image`.
   *
   * Reported, not documented by the vendor.
   */
  texture_alignment?: Wire["ImageToModelInput"]["texture_alignment"];
  /**
   * `align_image` turns the model to face as the image does.
   *
   * Default: `default`.
   *
   * Reported, not documented by the vendor.
   */
  orientation?: Wire["ImageToModelInput"]["orientation"];
  /**
   * Handed on; its values are not known.
   *
   * Reported, not documented by the vendor.
   */
  mode?: Wire["ImageToModelInput"]["mode"];
  /**
   * Give the views that were made on the way. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  return_multiview?: Wire["ImageToModelInput"]["return_multiview"];
  /**
   * Render a sequence of images of the model. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  render_sequence?: Wire["ImageToModelInput"]["render_sequence"];
  /**
   * Render a video of the model. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  render_video?: Wire["ImageToModelInput"]["render_video"];
  /**
   * Check whether the model can be printed; needs an entitlement of the account. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  check_printable?: Wire["ImageToModelInput"]["check_printable"];
  /**
   * An image whose style is taken on. Not documented for this task type.
   *
   * Reported, not documented by the vendor.
   */
  style_image?: FileSource | FileReference | TaskOf<"text_to_image" | "generate_image">;
  /** Typed by the vendor's clients and ignored by the service. */
  style?: Wire["ImageToModelInput"]["style"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["ImageToModelInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["ImageToModelInput"]["priority"];
}

/**
 * What a finished `image_to_model` gives.
 *
 * - `model_url`: The model.
 * - `rendered_image_url`: A picture of it.
 * - `rendered_video_url`: A video of it; with `render_video`.
 * - `rendered_sequence_url`: A sequence of pictures; with `render_sequence`.
 *
 * Reported, not documented by the vendor.
 * - `multiview_basecolor_url`: The views that were made on the way.
 *
 * Reported, not documented by the vendor.
 * - `generated_image_url`: The picture that was made on the way.
 *
 * Reported, not documented by the vendor.
 */
export type ImageToModelOutput = Wire["ImageToModelOutput"];
/** Errors that creating a `image_to_model` is known to answer. */
export type ImageToModelErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "route_unknown";

/**
 * What `image_to_splat` takes.
 *
 * Makes a Gaussian splat from one image. Takes about four minutes. Nothing can be made from a splat afterwards.
 */
export interface ImageToSplatInput {
  /**
   * The image: PNG, JPEG or WebP, at least 256 pixels a side, at most 20 MB.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input: FileSource | FileReference;
  /** Seed, random when absent. The same seed and image give the same file. */
  model_seed?: Wire["ImageToSplatInput"]["model_seed"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["ImageToSplatInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["ImageToSplatInput"]["priority"];
}

/**
 * What a finished `image_to_splat` gives.
 *
 * - `model_url`: The splat, as `.splat`; under this name in the vendor's Rust client.
 * - `splat_url`: The splat, under the name that the command line reads; its kind of file is not told.
 */
export type ImageToSplatOutput = Wire["ImageToSplatOutput"];
/** Errors that creating a `image_to_splat` is known to answer. */
export type ImageToSplatErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `ImportModelInput` in the words of older API versions. What is sent has today's. */
export interface ImportModelFormerInput extends Omit<ImportModelInput, "input"> {
  /** Now `input`. */
  file: ImportModelInput["input"];
}

/**
 * What `import_model` takes.
 *
 * Makes a model of yours a task that others can start from. Free, takes a few seconds. A GLB must hold all its data
 * itself. Most tasks that work on a model take a file without an import, too.
 */
export interface ImportModelInput {
  /**
   * The model: GLB, OBJ, FBX or STL, at most 150 MB; `.gltf` by URL only. The guide has file tokens alone, URLs are used by others.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input: FileSource | FileReference;
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["ImportModelInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["ImportModelInput"]["priority"];
}

/**
 * What a finished `import_model` gives.
 *
 * - `model_url`: The model.
 */
export type ImportModelOutput = Wire["ImportModelOutput"];
/** Errors that creating a `import_model` is known to answer. */
export type ImportModelErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `MeshCompletionInput` in the words of older API versions. What is sent has today's. */
export interface MeshCompletionFormerInput extends Omit<MeshCompletionInput, "input"> {
  /** Now `input`. */
  original_model_task_id: MeshCompletionInput["input"];
  /** Now `model`. */
  model_version?: MeshCompletionInput["model"];
}

/**
 * What `mesh_completion` takes.
 *
 * Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can be
 * textured, become low-poly or be rigged, but not converted.
 */
export interface MeshCompletionInput {
  /** The segmentation. */
  input: string | TaskOf<"mesh_segmentation">;
  /**
   * Parts to complete, all when absent. Names are the node names in the GLB of the segmentation; no answer lists them.
   *
   * Reported, not documented by the vendor.
   */
  part_names?: Wire["MeshCompletionInput"]["part_names"];
  /**
   * `ai_completion` makes what was hidden, `quick_cap` only closes the cut and costs less.
   *
   * Default: `ai_completion`.
   */
  completion_mode?: Wire["MeshCompletionInput"]["completion_mode"];
  /** The completion model. */
  model?: Wire["MeshCompletionInput"]["model"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["MeshCompletionInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["MeshCompletionInput"]["priority"];
}

/**
 * What a finished `mesh_completion` gives.
 *
 * - `model_url`: The model with whole parts.
 */
export type MeshCompletionOutput = Wire["MeshCompletionOutput"];
/** Errors that creating a `mesh_completion` is known to answer. */
export type MeshCompletionErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "route_unknown";

/** `MeshSegmentationInput` in the words of older API versions. What is sent has today's. */
export interface MeshSegmentationFormerInput extends Omit<MeshSegmentationInput, "input"> {
  /** Now `input`. */
  original_model_task_id: MeshSegmentationInput["input"];
  /** Now `model`. */
  model_version?: MeshSegmentationInput["model"];
}

/**
 * What `mesh_segmentation` takes.
 *
 * Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes of the GLB; their names are what
 * `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.
 */
export interface MeshSegmentationInput {
  /**
   * The model to cut: a task that made one, or a file.
   *
   * Reported, not documented by the vendor.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input:
    | FileSource
    | FileReference
    | TaskOf<
        | "text_to_model"
        | "image_to_model"
        | "multiview_to_model"
        | "texture_model"
        | "refine_model"
        | "import_model"
        | "highpoly_to_lowpoly"
      >;
  /**
   * The segmentation model.
   *
   * Default: `v1.0-20250506`.
   */
  model?: Wire["MeshSegmentationInput"]["model"];
  /**
   * How small the parts are. For v2.0 only.
   *
   * - `segmentation_granularity` needs `model: v2.0-20260430`.
   */
  segmentation_granularity?: Wire["MeshSegmentationInput"]["segmentation_granularity"];
  /** Cut where nothing is connected, as it does when this is absent. For v2.0 only. */
  split_by_connectivity?: Wire["MeshSegmentationInput"]["split_by_connectivity"];
  /** An image whose colours tell the parts. For v2.0 only; overrides the two other options. */
  ref_image?: FileSource | FileReference;
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["MeshSegmentationInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["MeshSegmentationInput"]["priority"];
}

/**
 * What a finished `mesh_segmentation` gives.
 *
 * - `model_url`: The model in parts.
 */
export type MeshSegmentationOutput = Wire["MeshSegmentationOutput"];
/** Errors that creating a `mesh_segmentation` is known to answer. */
export type MeshSegmentationErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "route_unknown";

/**
 * What `mesh_smartsegment` takes.
 *
 * Cuts a model into parts from end to end: from a picture, or from a model of yours. What it makes on the way comes as
 * tasks of their own.
 */
export interface MeshSmartsegmentInput {
  /**
   * What `input` is.
   *
   * Reported, not documented by the vendor.
   *
   * - `seg_type: model` needs `transform`.
   */
  seg_type: Wire["MeshSmartsegmentInput"]["seg_type"];
  /**
   * A picture, or a GLB; never a task.
   *
   * Reported, not documented by the vendor.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input: FileSource | FileReference;
  /**
   * How small the parts are.
   *
   * Reported, not documented by the vendor.
   */
  granularity?: Wire["MeshSmartsegmentInput"]["granularity"];
  /**
   * What the parts are.
   *
   * Reported, not documented by the vendor.
   */
  hint?: Wire["MeshSmartsegmentInput"]["hint"];
  /**
   * How the model is turned and moved: a 4 x 4 matrix, column by column. Needed for a model.
   *
   * Entries: 16.
   *
   * Reported, not documented by the vendor.
   */
  transform?: Wire["MeshSmartsegmentInput"]["transform"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["MeshSmartsegmentInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["MeshSmartsegmentInput"]["priority"];
}

/**
 * What a finished `mesh_smartsegment` gives.
 *
 * - `seg_model_url`: The model in parts.
 *
 * Reported, not documented by the vendor.
 * - `mask_url`: The picture with its parts coloured.
 *
 * Reported, not documented by the vendor.
 * - `seg_task_id`: The task that cut.
 *
 * Reported, not documented by the vendor.
 * - `model_task_id`: The task that made the model.
 *
 * Reported, not documented by the vendor.
 * - `prompt`: What the picture was taken for.
 *
 * Reported, not documented by the vendor.
 */
export type MeshSmartsegmentOutput = Wire["MeshSmartsegmentOutput"];
/** Errors that creating a `mesh_smartsegment` is known to answer. */
export type MeshSmartsegmentErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/**
 * What `mesh_uv` takes.
 *
 * Unwraps the UVs of a model anew; textures, skeleton and clips are carried over. Known from clients alone. At most
 * 80,000 triangles, where a quad counts as two: a larger model is accepted, and the task fails and gives its credits back.
 */
export interface MeshUvInput {
  /**
   * The model to unwrap, or a file. Which tasks and files it takes is not told; these make models, and other mesh tasks take these files.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input:
    | FileSource
    | FileReference
    | TaskOf<
        | "text_to_model"
        | "image_to_model"
        | "multiview_to_model"
        | "refine_model"
        | "texture_model"
        | "import_model"
        | "mesh_segmentation"
        | "mesh_completion"
        | "highpoly_to_lowpoly"
        | "stylize_model"
        | "convert_model"
      >;
  /**
   * The unwrapping model. Only `default` is reported.
   *
   * Length: at least 1 characters.
   */
  model?: Wire["MeshUvInput"]["model"];
  /**
   * Carry the textures over. Off gives the mesh with its UVs alone.
   *
   * Default: `true`.
   */
  bake?: Wire["MeshUvInput"]["bake"];
  /** `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent. */
  compress?: Wire["MeshUvInput"]["compress"];
  /**
   * Which axis the front looks along.
   *
   * Default: `+x`.
   */
  export_orientation?: Wire["MeshUvInput"]["export_orientation"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["MeshUvInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["MeshUvInput"]["priority"];
}

/**
 * What a finished `mesh_uv` gives.
 *
 * - `model_url`: The model.
 * - `uv_render_url`: A picture of the layout.
 */
export type MeshUvOutput = Wire["MeshUvOutput"];
/** Errors that creating a `mesh_uv` is known to answer. */
export type MeshUvErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `MultiviewToModelInput` in the words of older API versions. What is sent has today's. */
export interface MultiviewToModelFormerInput extends Omit<MultiviewToModelInput, "model"> {
  /** Now `inputs`. */
  files?: MultiviewToModelInput["inputs"];
  /** Now `input`. */
  original_task_id?: MultiviewToModelInput["input"];
  /** Now `input`. */
  original_model_task_id?: MultiviewToModelInput["input"];
  /** Now `model`. */
  model_version: MultiviewToModelInput["model"];
  /** Now `enable_image_autofix`. */
  image_autofix?: MultiviewToModelInput["enable_image_autofix"];
}

/**
 * What `multiview_to_model` takes.
 *
 * Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and 270 degrees, or from a finished view set.
 * The views should show the same object in the same state. Takes about one to ten minutes after queueing.
 */
export interface MultiviewToModelInput {
  /**
   * Four views: front, left, back, right, where left is the character's own left. The front is needed, and one more.
   * The service takes two more forms: one object for each view, `{"front": …}`, in any order, and one object
   * `{"task_id": …}` with a view set.
   *
   * Entries: 4.
   *
   * - The first view is the front, and cannot be left empty.
   * - At least two of the four views must hold an image.
   */
  inputs?: readonly [
    FileSource | FileReference | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | FileReference | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | FileReference | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | FileReference | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
  ];
  /**
   * A finished view set, instead of `inputs`.
   *
   * Reported, not documented by the vendor.
   *
   * - Send `inputs` or `input`, not both.
   */
  input?: string | TaskOf<"generate_multiview_image" | "edit_multiview_image">;
  /**
   * The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before it,
   * P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the command line
   * (`tripo-v3.1`).
   *
   * - Send `inputs`, or `input` with the id of a view set.
   */
  model: Wire["MultiviewToModelInput"]["model"];
  /**
   * Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
   * another `texture_seed` gives the same shape in other clothes.
   */
  model_seed?: Wire["MultiviewToModelInput"]["model_seed"];
  /** Seed of the texture, random when absent. Equal seeds give equal textures. */
  texture_seed?: Wire["MultiviewToModelInput"]["texture_seed"];
  /**
   * Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much without
   * a word; P models refuse it.
   *
   * Range: at least 1.
   *
   * - With P1, `face_limit` is 48 to 20000.
   * - With P2, `face_limit` is 48 to 50000, and 48 to 25000 with `quad`.
   * - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
   */
  face_limit?: Wire["MultiviewToModelInput"]["face_limit"];
  /**
   * Make a texture. Off only if `pbr` is off too, since PBR maps need one.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  texture?: Wire["MultiviewToModelInput"]["texture"];
  /**
   * Make PBR maps. While this is true, `texture` counts as true and is billed.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  pbr?: Wire["MultiviewToModelInput"]["pbr"];
  /**
   * How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
   * and the price of `standard`, is quicker, and needs the texture model v3.5.
   *
   * Default: `standard`.
   *
   * - `texture_quality: fast` needs `texture_version: v3.5-20260815`; the texture models that are chosen by themselves are older.
   */
  texture_quality?: Wire["MultiviewToModelInput"]["texture_quality"];
  /** The texturing model, whatever the generation model is; chosen to go with it when absent. */
  texture_version?: Wire["MultiviewToModelInput"]["texture_version"];
  /**
   * Take the light of the picture out of the texture. For the texture model v3.5 only.
   *
   * Default: `true`.
   */
  delight?: Wire["MultiviewToModelInput"]["delight"];
  /**
   * `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1 and P2.
   *
   * Default: `standard`.
   *
   * Reported, not documented by the vendor.
   *
   * - P1 and P2 do not take `geometry_quality`, not even as `false`.
   * - `geometry_quality: detailed` needs a `model` of v3.0-20250812 or newer.
   */
  geometry_quality?: Wire["MultiviewToModelInput"]["geometry_quality"];
  /**
   * Quads instead of triangles. The file is FBX then. Not for P1.
   *
   * Default: `false`.
   *
   * - P1 does not take `quad`, not even as `false`; P2 does.
   */
  quad?: Wire["MultiviewToModelInput"]["quad"];
  /**
   * A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   *
   * - P1 and P2 do not take `smart_low_poly`, not even as `false`.
   */
  smart_low_poly?: Wire["MultiviewToModelInput"]["smart_low_poly"];
  /**
   * A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
   *
   * Default: `false`.
   *
   * - P1 and P2 do not take `generate_parts`, not even as `false`.
   * - `generate_parts` needs `texture: false` and `pbr: false` written out.
   * - `generate_parts` cannot make quads: leave `quad` out.
   */
  generate_parts?: Wire["MultiviewToModelInput"]["generate_parts"];
  /**
   * Scale the model to its size in the real world, in metres.
   *
   * Default: `false`.
   */
  auto_size?: Wire["MultiviewToModelInput"]["auto_size"];
  /** `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent. */
  compress?: Wire["MultiviewToModelInput"]["compress"];
  /**
   * Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
   *
   * Default: `true`.
   */
  export_uv?: Wire["MultiviewToModelInput"]["export_uv"];
  /**
   * Which axis the front looks along. Leave it where it is when other tasks follow.
   *
   * Default: `+x`.
   */
  export_orientation?: Wire["MultiviewToModelInput"]["export_orientation"];
  /**
   * Improve the images first. Told for one image, and said to hold for views.
   *
   * Default: `false`.
   */
  enable_image_autofix?: Wire["MultiviewToModelInput"]["enable_image_autofix"];
  /**
   * What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
   * everywhere, `geometry` fits the shape and may drift from the image.
   *
   * Default: `original_image`.
   *
   * Reported, not documented by the vendor.
   */
  texture_alignment?: Wire["MultiviewToModelInput"]["texture_alignment"];
  /**
   * `align_image` turns the model to face as the image does.
   *
   * Default: `default`.
   *
   * Reported, not documented by the vendor.
   */
  orientation?: Wire["MultiviewToModelInput"]["orientation"];
  /**
   * Take the views as drawn without perspective.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   */
  orthographic_projection?: Wire["MultiviewToModelInput"]["orthographic_projection"];
  /**
   * Give the views that were made on the way. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  return_multiview?: Wire["MultiviewToModelInput"]["return_multiview"];
  /**
   * Render a sequence of images of the model. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  render_sequence?: Wire["MultiviewToModelInput"]["render_sequence"];
  /**
   * Render a video of the model. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  render_video?: Wire["MultiviewToModelInput"]["render_video"];
  /**
   * Check whether the model can be printed; needs an entitlement of the account. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  check_printable?: Wire["MultiviewToModelInput"]["check_printable"];
  /**
   * An image whose style is taken on. Not documented for this task type.
   *
   * Reported, not documented by the vendor.
   */
  style_image?: FileSource | FileReference | TaskOf<"text_to_image" | "generate_image">;
  /** Typed by the vendor's clients and ignored by the service. */
  style?: Wire["MultiviewToModelInput"]["style"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["MultiviewToModelInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["MultiviewToModelInput"]["priority"];
}

/**
 * What a finished `multiview_to_model` gives.
 *
 * - `model_url`: The model.
 * - `rendered_image_url`: A picture of it.
 * - `rendered_video_url`: A video of it; with `render_video`.
 * - `rendered_sequence_url`: A sequence of pictures; with `render_sequence`.
 *
 * Reported, not documented by the vendor.
 * - `multiview_basecolor_url`: The views that were made on the way.
 *
 * Reported, not documented by the vendor.
 * - `generated_image_url`: The picture that was made on the way.
 *
 * Reported, not documented by the vendor.
 */
export type MultiviewToModelOutput = Wire["MultiviewToModelOutput"];
/** Errors that creating a `multiview_to_model` is known to answer. */
export type MultiviewToModelErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "route_unknown";

/** `RefineModelInput` in the words of older API versions. What is sent has today's. */
export interface RefineModelFormerInput extends Omit<RefineModelInput, "input"> {
  /** Now `input`. */
  draft_model_task_id: RefineModelInput["input"];
  /** Now `model`. */
  model_version?: RefineModelInput["model"];
}

/**
 * What `refine_model` takes.
 *
 * Works a draft of an old model out. No current model makes drafts, and the vendor's client calls it retired.
 */
export interface RefineModelInput {
  /** The draft. */
  input: string | TaskOf<"text_to_model">;
  /**
   * Named by one description without values.
   *
   * Length: at least 1 characters.
   *
   * Reported, not documented by the vendor.
   */
  model?: Wire["RefineModelInput"]["model"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["RefineModelInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["RefineModelInput"]["priority"];
}

/**
 * What a finished `refine_model` gives.
 *
 * - `model_url`: The refined model.
 * - `rendered_image_url`: A picture of it.
 *
 * Reported, not documented by the vendor.
 */
export type RefineModelOutput = Wire["RefineModelOutput"];
/** Errors that creating a `refine_model` is known to answer. */
export type RefineModelErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `StylizeModelInput` in the words of older API versions. What is sent has today's. */
export interface StylizeModelFormerInput extends Omit<StylizeModelInput, "input"> {
  /** Now `input`. */
  original_model_task_id: StylizeModelInput["input"];
}

/**
 * What `stylize_model` takes.
 *
 * Rebuilds a model from bricks, voxels or cells. Takes a few seconds. The vendor's client calls it retired.
 */
export interface StylizeModelInput {
  /**
   * The model to rebuild, a task that made one or a file.
   *
   * Reported, not documented by the vendor.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input:
    | FileSource
    | FileReference
    | TaskOf<
        | "text_to_model"
        | "image_to_model"
        | "multiview_to_model"
        | "texture_model"
        | "refine_model"
        | "import_model"
        | "animate_rig"
        | "animate_retarget"
      >;
  /**
   * What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a schematic.
   * `keyring`, `fridge_magnet` and `keycap` are reported to be known too.
   *
   * Reported, not documented by the vendor.
   */
  style: Wire["StylizeModelInput"]["style"];
  /**
   * How fine the blocks are, 32 to 128. For `minecraft` only.
   *
   * Range: 32 to 128.
   *
   * Default: `80`.
   *
   * Reported, not documented by the vendor.
   *
   * - `block_size` works with `style: minecraft` only.
   */
  block_size?: Wire["StylizeModelInput"]["block_size"];
  /**
   * Not documented; needs an entitlement of the account.
   *
   * Reported, not documented by the vendor.
   */
  vxc?: Wire["StylizeModelInput"]["vxc"];
  /**
   * Render a picture too.
   *
   * Reported, not documented by the vendor.
   */
  render_image?: Wire["StylizeModelInput"]["render_image"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["StylizeModelInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["StylizeModelInput"]["priority"];
}

/**
 * What a finished `stylize_model` gives.
 *
 * - `model_url`: The rebuilt model.
 */
export type StylizeModelOutput = Wire["StylizeModelOutput"];
/** Errors that creating a `stylize_model` is known to answer. */
export type StylizeModelErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "credits_short"
  | "priority_denied"
  | "route_unknown";

/** `TextToImageInput` in the words of older API versions. What is sent has today's. */
export interface TextToImageFormerInput extends TextToImageInput {
  /** Now `model`. */
  model_version?: TextToImageInput["model"];
}

/**
 * What `text_to_image` takes.
 *
 * Draws an image from words. The finished task may be the `input` of an image or model task. Takes a few seconds.
 */
export interface TextToImageInput {
  /**
   * What to draw, at most 1800 characters.
   *
   * Length: 1 to 1800 characters.
   *
   * Reported, not documented by the vendor.
   */
  prompt: Wire["TextToImageInput"]["prompt"];
  /**
   * What to stay away from.
   *
   * Reported, not documented by the vendor.
   */
  negative_prompt?: Wire["TextToImageInput"]["negative_prompt"];
  /**
   * An image whose style is taken on. Not documented for this task type.
   *
   * Reported, not documented by the vendor.
   */
  style_image?: FileSource | FileReference | TaskOf<"text_to_image" | "generate_image">;
  /**
   * The image model. `chat_image_1` is served until 2026-10-23, `chat_image_1.5` until 2026-12-01. The names of V2 are
   * refused; `flux.*`, `z_image` and `midjourney` have no successor.
   *
   * Default: `seedream_v4`.
   *
   * Retired: `chat_image_1` (2026-10-23).
   */
  model?: Wire["TextToImageInput"]["model"];
  /**
   * `1K`, `2K`, `4K`, or width and height as `1024x1536`. Each model has its own list, which is not told.
   *
   * Default: `2048x2048`.
   */
  size?: Wire["TextToImageInput"]["size"];
  /**
   * How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models.
   *
   * Default: `low`.
   *
   * - `quality` is for `chat_image_2` and the `chat_image_2.5` models.
   * - `chat_image_2` knows the qualities low, medium and high.
   */
  quality?: Wire["TextToImageInput"]["quality"];
  /**
   * What is behind the subject; for the `chat_image_2.5` models. `transparent` needs `output_format` png.
   *
   * Default: `auto`.
   *
   * - `background: transparent` needs `output_format: png`.
   */
  background?: Wire["TextToImageInput"]["background"];
  /**
   * Width to height; for the banana models. The four narrow ones are for `banana2`.
   *
   * - `aspect_ratio` is for the banana models.
   * - The ratios 1:8, 1:4, 4:1 and 8:1 are for `banana2`.
   */
  aspect_ratio?: Wire["TextToImageInput"]["aspect_ratio"];
  /**
   * Format of the image.
   *
   * Reported, not documented by the vendor.
   */
  output_format?: Wire["TextToImageInput"]["output_format"];
  /** Mark the image as made by AI. For the seedream models. */
  watermark?: Wire["TextToImageInput"]["watermark"];
  /** Name of a ready-made prompt. The full list is not told. */
  template?: Wire["TextToImageInput"]["template"];
  /**
   * Put the character into a T-pose.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   */
  t_pose?: Wire["TextToImageInput"]["t_pose"];
  /**
   * Turn a sketch into a rendered image.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   */
  sketch_to_render?: Wire["TextToImageInput"]["sketch_to_render"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["TextToImageInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["TextToImageInput"]["priority"];
}

/**
 * What a finished `text_to_image` gives.
 *
 * - `generated_image_url`: The image.
 * - `image_urls`: Told by one source instead.
 *
 * Reported, not documented by the vendor.
 * - `image_urls/*`: Reported, not documented by the vendor.
 * - `size`: The size of the image.
 *
 * Reported, not documented by the vendor.
 */
export type TextToImageOutput = Wire["TextToImageOutput"];
/** Errors that creating a `text_to_image` is known to answer. */
export type TextToImageErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "route_unknown";

/** `TextToModelInput` in the words of older API versions. What is sent has today's. */
export interface TextToModelFormerInput extends Omit<TextToModelInput, "model"> {
  /** Now `model`. */
  model_version: TextToModelInput["model"];
}

/**
 * What `text_to_model` takes.
 *
 * Makes a 3D model from a description in words. Takes about one to ten minutes after queueing.
 */
export interface TextToModelInput {
  /**
   * What to make, at most 1024 characters.
   *
   * Length: 1 to 1024 characters.
   *
   * Reported, not documented by the vendor.
   */
  prompt: Wire["TextToModelInput"]["prompt"];
  /**
   * What to stay away from, at most 255 characters.
   *
   * Length: at most 255 characters.
   *
   * Reported, not documented by the vendor.
   */
  negative_prompt?: Wire["TextToModelInput"]["negative_prompt"];
  /**
   * Seed of what is imagined from the prompt, random when absent.
   *
   * Reported, not documented by the vendor.
   */
  image_seed?: Wire["TextToModelInput"]["image_seed"];
  /**
   * The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before it,
   * P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the command line
   * (`tripo-v3.1`).
   */
  model: Wire["TextToModelInput"]["model"];
  /**
   * Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
   * another `texture_seed` gives the same shape in other clothes.
   */
  model_seed?: Wire["TextToModelInput"]["model_seed"];
  /** Seed of the texture, random when absent. Equal seeds give equal textures. */
  texture_seed?: Wire["TextToModelInput"]["texture_seed"];
  /**
   * Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much without
   * a word; P models refuse it.
   *
   * Range: at least 1.
   *
   * - With P1, `face_limit` is 48 to 20000.
   * - With P2, `face_limit` is 48 to 50000, and 48 to 25000 with `quad`.
   * - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
   */
  face_limit?: Wire["TextToModelInput"]["face_limit"];
  /**
   * Make a texture. Off only if `pbr` is off too, since PBR maps need one.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  texture?: Wire["TextToModelInput"]["texture"];
  /**
   * Make PBR maps. While this is true, `texture` counts as true and is billed.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  pbr?: Wire["TextToModelInput"]["pbr"];
  /**
   * How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
   * and the price of `standard`, is quicker, and needs the texture model v3.5.
   *
   * Default: `standard`.
   *
   * - `texture_quality: fast` needs `texture_version: v3.5-20260815`; the texture models that are chosen by themselves are older.
   */
  texture_quality?: Wire["TextToModelInput"]["texture_quality"];
  /** The texturing model, whatever the generation model is; chosen to go with it when absent. */
  texture_version?: Wire["TextToModelInput"]["texture_version"];
  /**
   * Take the light of the picture out of the texture. For the texture model v3.5 only.
   *
   * Default: `true`.
   */
  delight?: Wire["TextToModelInput"]["delight"];
  /**
   * `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1 and P2.
   *
   * Default: `standard`.
   *
   * Reported, not documented by the vendor.
   *
   * - P1 and P2 do not take `geometry_quality`, not even as `false`.
   * - `geometry_quality: detailed` needs a `model` of v3.0-20250812 or newer.
   */
  geometry_quality?: Wire["TextToModelInput"]["geometry_quality"];
  /**
   * Quads instead of triangles. The file is FBX then. Not for P1.
   *
   * Default: `false`.
   *
   * - P1 does not take `quad`, not even as `false`; P2 does.
   */
  quad?: Wire["TextToModelInput"]["quad"];
  /**
   * A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway.
   *
   * Default: `false`.
   *
   * Reported, not documented by the vendor.
   *
   * - P1 and P2 do not take `smart_low_poly`, not even as `false`.
   */
  smart_low_poly?: Wire["TextToModelInput"]["smart_low_poly"];
  /**
   * A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
   *
   * Default: `false`.
   *
   * - P1 and P2 do not take `generate_parts`, not even as `false`.
   * - `generate_parts` needs `texture: false` and `pbr: false` written out.
   * - `generate_parts` cannot make quads: leave `quad` out.
   */
  generate_parts?: Wire["TextToModelInput"]["generate_parts"];
  /**
   * Scale the model to its size in the real world, in metres.
   *
   * Default: `false`.
   */
  auto_size?: Wire["TextToModelInput"]["auto_size"];
  /** `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent. */
  compress?: Wire["TextToModelInput"]["compress"];
  /**
   * Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
   *
   * Default: `true`.
   */
  export_uv?: Wire["TextToModelInput"]["export_uv"];
  /**
   * Which axis the front looks along. Leave it where it is when other tasks follow.
   *
   * Default: `+x`.
   */
  export_orientation?: Wire["TextToModelInput"]["export_orientation"];
  /**
   * Give the views that were made on the way. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  return_multiview?: Wire["TextToModelInput"]["return_multiview"];
  /**
   * Render a sequence of images of the model. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  render_sequence?: Wire["TextToModelInput"]["render_sequence"];
  /**
   * Render a video of the model. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  render_video?: Wire["TextToModelInput"]["render_video"];
  /**
   * Check whether the model can be printed; needs an entitlement of the account. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  check_printable?: Wire["TextToModelInput"]["check_printable"];
  /**
   * An image whose style is taken on. Not documented for this task type.
   *
   * Reported, not documented by the vendor.
   */
  style_image?: FileSource | FileReference | TaskOf<"text_to_image" | "generate_image">;
  /** Typed by the vendor's clients and ignored by the service. */
  style?: Wire["TextToModelInput"]["style"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["TextToModelInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["TextToModelInput"]["priority"];
}

/**
 * What a finished `text_to_model` gives.
 *
 * - `model_url`: The model.
 * - `rendered_image_url`: A picture of it.
 * - `rendered_video_url`: A video of it; with `render_video`.
 * - `rendered_sequence_url`: A sequence of pictures; with `render_sequence`.
 *
 * Reported, not documented by the vendor.
 * - `multiview_basecolor_url`: The views that were made on the way.
 *
 * Reported, not documented by the vendor.
 * - `generated_image_url`: The picture that was made on the way.
 *
 * Reported, not documented by the vendor.
 */
export type TextToModelOutput = Wire["TextToModelOutput"];
/** Errors that creating a `text_to_model` is known to answer. */
export type TextToModelErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "parameter_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "route_unknown";

/** `TextureModelInput` in the words of older API versions. What is sent has today's. */
export interface TextureModelFormerInput extends Omit<TextureModelInput, "input"> {
  /** Now `input`. */
  original_model_task_id: TextureModelInput["input"];
  /** Now `model`. */
  model_version?: TextureModelInput["model"];
}

/**
 * What `texture_model` takes.
 *
 * Makes new textures for a model, renews its PBR maps, or upscales what it has. To texture and to segment a model,
 * texture it first. FBX when the source is made of quads or an imported FBX.
 */
export interface TextureModelInput {
  /**
   * The model to texture: a task that made one, or a file. Imports, segmentations, completions and low-poly models have
   * no picture of their own, so give `texture_prompt.text` with them.
   *
   * - `input` cannot be a data: URL, which the service refuses; upload the bytes.
   */
  input:
    | FileSource
    | FileReference
    | TaskOf<
        | "text_to_model"
        | "image_to_model"
        | "multiview_to_model"
        | "texture_model"
        | "import_model"
        | "mesh_segmentation"
        | "mesh_completion"
        | "highpoly_to_lowpoly"
      >;
  /**
   * The texturing model. Its default was v2.5 on V2.
   *
   * Default: `v3.0-20250812`.
   */
  model?: Wire["TextureModelInput"]["model"];
  /**
   * What the texture is made from: at most one of `text`, `image` and `images`. Some of the vendor's clients send
   * `text_prompt`, `image_prompt` and `style_image` beside it instead of in it.
   */
  texture_prompt?: TexturePrompt;
  /**
   * Make a new texture. Off with `pbr` on: only new PBR maps.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  texture?: Wire["TextureModelInput"]["texture"];
  /**
   * Make PBR maps.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  pbr?: Wire["TextureModelInput"]["pbr"];
  /**
   * How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
   * and the price of `standard`, is quicker, and needs the texture model v3.5.
   *
   * Default: `standard`.
   *
   * - `texture_quality: fast` needs `model: v3.5-20260815`.
   */
  texture_quality?: Wire["TextureModelInput"]["texture_quality"];
  /**
   * What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
   * everywhere, `geometry` fits the shape and may drift from the image.
   *
   * Default: `original_image`.
   *
   * Reported, not documented by the vendor.
   */
  texture_alignment?: Wire["TextureModelInput"]["texture_alignment"];
  /**
   * Seed of the texture, random when absent. Equal seeds give equal textures.
   *
   * Reported, not documented by the vendor.
   */
  texture_seed?: Wire["TextureModelInput"]["texture_seed"];
  /** A seed that the vendor's clients type; what it does here is not told. */
  model_seed?: Wire["TextureModelInput"]["model_seed"];
  /**
   * Bake the effects of advanced materials into the base textures.
   *
   * Default: `true`.
   *
   * Reported, not documented by the vendor.
   */
  bake?: Wire["TextureModelInput"]["bake"];
  /**
   * Parts to texture, all when absent. Names are the node names in the GLB of a segmentation; no answer lists them.
   *
   * Reported, not documented by the vendor.
   */
  part_names?: Wire["TextureModelInput"]["part_names"];
  /**
   * `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
   *
   * Reported, not documented by the vendor.
   */
  compress?: Wire["TextureModelInput"]["compress"];
  /**
   * Take the light of the picture out of the texture. For the texture model v3.5 only.
   *
   * Default: `true`.
   */
  delight?: Wire["TextureModelInput"]["delight"];
  /**
   * Give the views that were made on the way. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  return_multiview?: Wire["TextureModelInput"]["return_multiview"];
  /**
   * Not documented; neither its type nor its meaning is known.
   *
   * Reported, not documented by the vendor.
   */
  asset_map?: Wire["TextureModelInput"]["asset_map"];
  /**
   * Handed on to the pipeline; what may stand here is not told.
   *
   * Reported, not documented by the vendor.
   */
  parameters?: Wire["TextureModelInput"]["parameters"];
  /**
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["TextureModelInput"]["priority"];
}

/**
 * What the texture is made from: at most one of `text`, `image` and `images`. Some of the vendor's clients send
 * `text_prompt`, `image_prompt` and `style_image` beside it instead of in it.
 */
export interface TexturePrompt {
  /**
   * What the surface should look like.
   *
   * Length: at least 1 characters.
   */
  text?: Wire["TexturePrompt"]["text"];
  /**
   * An image of how it should look.
   *
   * - `texture_prompt.image` is one too many: send one of `text`, `image` and `images`.
   */
  image?: FileSource | FileReference | TaskOf<"text_to_image" | "generate_image">;
  /**
   * Four views: front, left, back, right. The vendor's Rust client sends two to four objects instead, `{"front": …}`
   * among them.
   *
   * Entries: 4.
   *
   * Reported, not documented by the vendor.
   *
   * - `texture_prompt.images` is one too many: send one of `text`, `image` and `images`.
   */
  images?: readonly [
    FileSource | FileReference | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | FileReference | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | FileReference | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | FileReference | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
  ];
  /** An image whose style the texture takes on; reported to act beside `text` only. */
  style_image?: FileSource | FileReference | TaskOf<"text_to_image" | "generate_image">;
}

/**
 * What a finished `texture_model` gives.
 *
 * - `model_url`: The textured model.
 * - `rendered_image_url`: A picture of it.
 * - `multiview_basecolor_url`: The views that were made on the way; with `return_multiview`.
 *
 * Reported, not documented by the vendor.
 */
export type TextureModelOutput = Wire["TextureModelOutput"];
/** Errors that creating a `texture_model` is known to answer. */
export type TextureModelErrorName =
  | "auth_failed"
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "parameter_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "route_unknown";
/** Handed on to the pipeline; what may stand here is not told. */
export type ForwardedParameters = Wire["ForwardedParameters"];
/**
 * A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of that creature,
 * `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without `biped:`.
 */
export type AnimationPreset = Wire["AnimationPreset"];
/** Format of the file. */
export type RigFormat = Wire["RigFormat"];
/**
 * The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
 * `rig_type` but `others`. V2's `v2.0-20250506` is refused. Better send one: the vendor's Rust client tells of requests
 * without it that are refused, its Python client of a default.
 */
export type RigVersion = Wire["RigVersion"];
/** What the model is, as `animate_prerigcheck` found it. */
export type RigType = Wire["RigType"];
/**
 * Which skeleton. Only `tripo` can surely be animated here; the others are for tools that know them. `actorcore` is
 * typed by the vendor's client without a word.
 */
export type RigSpec = Wire["RigSpec"];
/**
 * The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. The service
 * takes lower case too; GLB stands in one of the vendor's clients.
 */
export type ConvertFormat = Wire["ConvertFormat"];
/** Format of the textures, JPEG by default and PNG for FBX. */
export type TextureFormat = Wire["TextureFormat"];
/** Which axis the front looks along. */
export type ExportOrientation = Wire["ExportOrientation"];
/** Which tool the FBX is made for. Called experimental; `bake_scale` is reported to be known too. */
export type FbxPreset = Wire["FbxPreset"];
/** A change of one view. */
export type ViewEdit = Wire["ViewEdit"];
/** Which view; left is the character's own left. */
export type View = Wire["View"];
/** The image model; as for images from words, but without `seedream_v4`. The names of V2 are refused. */
export type ReferenceImageModel = Wire["ReferenceImageModel"];
/** How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models. */
export type ImageQuality = Wire["ImageQuality"];
/** What is behind the subject; for the `chat_image_2.5` models. `transparent` needs `output_format` png. */
export type ImageBackground = Wire["ImageBackground"];
/** Width to height; for the banana models. The four narrow ones are for `banana2`. */
export type AspectRatio = Wire["AspectRatio"];
/** Format of the image. */
export type ImageFormat = Wire["ImageFormat"];
/** Name of a ready-made prompt. The full list is not told. */
export type ImageTemplate = Wire["ImageTemplate"];
/** The low-poly model. The vendor's client sends V2's names, `P-v2.0-20251225` and `P-v1.0-20250506`, as v2.0 and v1.0. */
export type DecimationVersion = Wire["DecimationVersion"];
/** How the depth is drawn. */
export type DepthKind = Wire["DepthKind"];
/**
 * The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before it,
 * P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the command line
 * (`tripo-v3.1`).
 */
export type ModelVersion = Wire["ModelVersion"];
/**
 * How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
 * and the price of `standard`, is quicker, and needs the texture model v3.5.
 */
export type TextureQuality = Wire["TextureQuality"];
/** The texturing model, whatever the generation model is; chosen to go with it when absent. */
export type TextureModel = Wire["TextureModel"];
/** `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1 and P2. */
export type GeometryQuality = Wire["GeometryQuality"];
/** `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent. */
export type Compression = Wire["Compression"];
/**
 * What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
 * everywhere, `geometry` fits the shape and may drift from the image.
 */
export type TextureAlignment = Wire["TextureAlignment"];
/** `align_image` turns the model to face as the image does. Works on textured models. */
export type Orientation = Wire["Orientation"];
/** `ai_completion` makes what was hidden, `quick_cap` only closes the cut and costs less. */
export type CompletionMode = Wire["CompletionMode"];
/** The completion model. */
export type CompletionVersion = Wire["CompletionVersion"];
/** The segmentation model. */
export type SegmentationVersion = Wire["SegmentationVersion"];
/** How small the parts are. For v2.0 only. */
export type SegmentationGranularity = Wire["SegmentationGranularity"];
/** What `input` is. */
export type SmartSegmentType = Wire["SmartSegmentType"];
/** How small the parts are. */
export type SmartSegmentGranularity = Wire["SmartSegmentGranularity"];
/**
 * What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a schematic.
 * `keyring`, `fridge_magnet` and `keycap` are reported to be known too.
 */
export type StylizeStyle = Wire["StylizeStyle"];
/**
 * The image model. `chat_image_1` is served until 2026-10-23, `chat_image_1.5` until 2026-12-01. The names of V2 are
 * refused; `flux.*`, `z_image` and `midjourney` have no successor.
 */
export type WordsImageModel = Wire["WordsImageModel"];
/** The texturing model. Its default was v2.5 on V2. */
export type TextureVersion = Wire["TextureVersion"];
/** A file as older API versions name it; what is sent is the text alone. */
export type FileReference = { url: string; type?: string } | { file_token: string; type?: string };

/** Task type -> what it takes, what it gives, and the errors that creating it is known to answer. */
export interface TaskTypes {
  animate_prerigcheck: {
    input: AnimatePrerigcheckInput | AnimatePrerigcheckFormerInput;
    output: AnimatePrerigcheckOutput;
    error: AnimatePrerigcheckErrorName;
  };
  animate_retarget: {
    input: AnimateRetargetInput | AnimateRetargetFormerInput;
    output: AnimateRetargetOutput;
    error: AnimateRetargetErrorName;
  };
  animate_rig: { input: AnimateRigInput | AnimateRigFormerInput; output: AnimateRigOutput; error: AnimateRigErrorName };
  convert_model: { input: ConvertModelInput | ConvertModelFormerInput; output: ConvertModelOutput; error: ConvertModelErrorName };
  edit_multiview_image: {
    input: EditMultiviewImageInput | EditMultiviewImageFormerInput;
    output: EditMultiviewImageOutput;
    error: EditMultiviewImageErrorName;
  };
  generate_image: { input: GenerateImageInput | GenerateImageFormerInput; output: GenerateImageOutput; error: GenerateImageErrorName };
  generate_multiview_image: {
    input: GenerateMultiviewImageInput | GenerateMultiviewImageFormerInput;
    output: GenerateMultiviewImageOutput;
    error: GenerateMultiviewImageErrorName;
  };
  highpoly_to_lowpoly: {
    input: HighpolyToLowpolyInput | HighpolyToLowpolyFormerInput;
    output: HighpolyToLowpolyOutput;
    error: HighpolyToLowpolyErrorName;
  };
  image_to_depth: { input: ImageToDepthInput; output: ImageToDepthOutput; error: ImageToDepthErrorName };
  image_to_model: { input: ImageToModelInput | ImageToModelFormerInput; output: ImageToModelOutput; error: ImageToModelErrorName };
  image_to_splat: { input: ImageToSplatInput; output: ImageToSplatOutput; error: ImageToSplatErrorName };
  import_model: { input: ImportModelInput | ImportModelFormerInput; output: ImportModelOutput; error: ImportModelErrorName };
  mesh_completion: { input: MeshCompletionInput | MeshCompletionFormerInput; output: MeshCompletionOutput; error: MeshCompletionErrorName };
  mesh_segmentation: {
    input: MeshSegmentationInput | MeshSegmentationFormerInput;
    output: MeshSegmentationOutput;
    error: MeshSegmentationErrorName;
  };
  mesh_smartsegment: { input: MeshSmartsegmentInput; output: MeshSmartsegmentOutput; error: MeshSmartsegmentErrorName };
  mesh_uv: { input: MeshUvInput; output: MeshUvOutput; error: MeshUvErrorName };
  multiview_to_model: {
    input: MultiviewToModelInput | MultiviewToModelFormerInput;
    output: MultiviewToModelOutput;
    error: MultiviewToModelErrorName;
  };
  refine_model: { input: RefineModelInput | RefineModelFormerInput; output: RefineModelOutput; error: RefineModelErrorName };
  stylize_model: { input: StylizeModelInput | StylizeModelFormerInput; output: StylizeModelOutput; error: StylizeModelErrorName };
  text_to_image: { input: TextToImageInput | TextToImageFormerInput; output: TextToImageOutput; error: TextToImageErrorName };
  text_to_model: { input: TextToModelInput | TextToModelFormerInput; output: TextToModelOutput; error: TextToModelErrorName };
  texture_model: { input: TextureModelInput | TextureModelFormerInput; output: TextureModelOutput; error: TextureModelErrorName };
}
