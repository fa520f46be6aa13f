// Generated from spec/v2: do not edit.

import type { EmptySlot, FileSource, LocalFile, TaskOf, WireReference } from "../runtime/index.ts";
import type { components } from "./wire.ts";
type Wire = components["schemas"];

/**
 * What `animate_prerigcheck` takes.
 *
 * Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be tried all
 * the same.
 */
export interface AnimatePrerigcheckInput {
  /**
   * The model to check; any task that made one.
   *
   * Length: at least 1 characters.
   */
  original_model_task_id:
    | string
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
  /** The checking model. Stands in overviews and examples, not in the list of parameters. */
  model_version?: Wire["AnimatePrerigcheckInput"]["model_version"];
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
 * - `topology`: What an older check told instead of `rig_type`.
 */
export type AnimatePrerigcheckOutput = Wire["AnimatePrerigcheckOutput"];
/** Errors that creating a `animate_prerigcheck` is known to answer. */
export type AnimatePrerigcheckErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "credits_short"
  | "source_without_model"
  | "priority_denied"
  | "version_retired"
  | "type_retired"
  | "version_invalid";

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
   * Length: at least 1 characters.
   */
  original_model_task_id: string | TaskOf<"animate_rig">;
  /**
   * A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of that creature,
   * `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without `biped:`.
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
   */
  out_format?: Wire["AnimateRetargetInput"]["out_format"];
  /**
   * Bake the motion into keyframes. For GLB only.
   *
   * Default: `true`.
   *
   * - `bake_animation` works with `out_format: glb` only.
   */
  bake_animation?: Wire["AnimateRetargetInput"]["bake_animation"];
  /**
   * Put the mesh beside the clip. Off makes a much smaller file.
   *
   * Default: `true`.
   */
  export_with_geometry?: Wire["AnimateRetargetInput"]["export_with_geometry"];
  /**
   * Move without leaving the spot.
   *
   * Default: `false`.
   */
  animate_in_place?: Wire["AnimateRetargetInput"]["animate_in_place"];
  /**
   * Render a video of the model. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  render_video?: Wire["AnimateRetargetInput"]["render_video"];
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
 * - `model`: The animated model, GLB or FBX as asked.
 */
export type AnimateRetargetOutput = Wire["AnimateRetargetOutput"];
/** Errors that creating a `animate_retarget` is known to answer. */
export type AnimateRetargetErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "credits_short"
  | "source_not_rigged"
  | "priority_denied"
  | "type_retired";

/**
 * What `animate_rig` takes.
 *
 * Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take `v2.5-20260210` for what else
 * `animate_prerigcheck` found.
 */
export interface AnimateRigInput {
  /**
   * The model to rig; any task that made one.
   *
   * Length: at least 1 characters.
   */
  original_model_task_id:
    | string
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
   * Format of the file.
   *
   * Default: `glb`.
   */
  out_format?: Wire["AnimateRigInput"]["out_format"];
  /**
   * The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
   * `rig_type`. `v2.0-20250506` runs as v2.5.
   *
   * Default: `v1.0-20240301`.
   *
   * Retired: `v2.0-20250506` (2026-06-03).
   */
  model_version?: Wire["AnimateRigInput"]["model_version"];
  /**
   * What the model is, as `animate_prerigcheck` found it.
   *
   * Default: `biped`.
   *
   * - `rig_type` other than `biped` needs `model_version: v2.5-20260210`; the default, v1.0, rigs bipeds only.
   */
  rig_type?: Wire["AnimateRigInput"]["rig_type"];
  /** Two legs or four, from the time before `rig_type`. */
  topology?: Wire["AnimateRigInput"]["topology"];
  /**
   * Which skeleton. Only `tripo` can surely be animated here; `mixamo` is for tools that know it.
   *
   * Default: `tripo`.
   */
  spec?: Wire["AnimateRigInput"]["spec"];
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
 * - `model`: The model with a skeleton, GLB or FBX as asked.
 */
export type AnimateRigOutput = Wire["AnimateRigOutput"];
/** Errors that creating a `animate_rig` is known to answer. */
export type AnimateRigErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "credits_short"
  | "source_without_model"
  | "priority_denied"
  | "version_retired"
  | "type_retired"
  | "version_invalid";

/**
 * What `convert_model` takes.
 *
 * Puts a model into another format, and can remesh, resize and repack it on the way. Takes a few seconds, about a
 * minute with `quad`. A remesh loses skeleton and clips.
 */
export interface ConvertModelInput {
  /**
   * The model to convert. A converted one can be put into another `format`, with no other option.
   *
   * Length: at least 1 characters.
   */
  original_model_task_id:
    | string
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
      >;
  /**
   * The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. OBJ arrives as
   * a ZIP file.
   */
  format: Wire["ConvertModelInput"]["format"];
  /**
   * Remesh to quads.
   *
   * Default: `false`.
   */
  quad?: Wire["ConvertModelInput"]["quad"];
  /**
   * Make the new mesh symmetric. Needs `quad`.
   *
   * Default: `false`.
   *
   * - `force_symmetry` needs `quad: true`.
   */
  force_symmetry?: Wire["ConvertModelInput"]["force_symmetry"];
  /**
   * Upper bound of faces: quads with `quad`, else triangles.
   *
   * Range: at least 1.
   *
   * Default: `10000`.
   */
  face_limit?: Wire["ConvertModelInput"]["face_limit"];
  /**
   * Flatten the bottom so that the model stands.
   *
   * Default: `false`.
   */
  flatten_bottom?: Wire["ConvertModelInput"]["flatten_bottom"];
  /**
   * How far from the bottom it flattens. Needs `flatten_bottom`; the range is not told.
   *
   * Default: `0.01`.
   *
   * - `flatten_bottom_threshold` needs `flatten_bottom: true`.
   */
  flatten_bottom_threshold?: Wire["ConvertModelInput"]["flatten_bottom_threshold"];
  /**
   * Side of the textures in pixels. 2048 by default, 4096 for sources of v2.0 and newer; meant to go below, though up to 8192 was seen to work.
   *
   * Range: at least 1.
   */
  texture_size?: Wire["ConvertModelInput"]["texture_size"];
  /** Format of the textures, JPEG by default and PNG for FBX. */
  texture_format?: Wire["ConvertModelInput"]["texture_format"];
  /**
   * Put the pivot to the middle of the bottom.
   *
   * Default: `false`.
   */
  pivot_to_center_bottom?: Wire["ConvertModelInput"]["pivot_to_center_bottom"];
  /**
   * Scales the model.
   *
   * Default: `1`.
   */
  scale_factor?: Wire["ConvertModelInput"]["scale_factor"];
  /**
   * Keep skeleton and clips of the source.
   *
   * Default: `true`.
   */
  with_animation?: Wire["ConvertModelInput"]["with_animation"];
  /**
   * Pack the UV islands of all parts into one layout.
   *
   * Default: `false`.
   */
  pack_uv?: Wire["ConvertModelInput"]["pack_uv"];
  /**
   * Bake the effects of advanced materials into the base textures.
   *
   * Default: `true`.
   */
  bake?: Wire["ConvertModelInput"]["bake"];
  /** Parts to export, all when absent. */
  part_names?: Wire["ConvertModelInput"]["part_names"];
  /**
   * Move without leaving the spot. Does nothing if retargeting did it.
   *
   * Default: `false`.
   */
  animate_in_place?: Wire["ConvertModelInput"]["animate_in_place"];
  /**
   * Write vertex colours. For OBJ and GLTF.
   *
   * Default: `false`.
   *
   * - `export_vertex_colors` works with `format: OBJ` and `format: GLTF` only.
   */
  export_vertex_colors?: Wire["ConvertModelInput"]["export_vertex_colors"];
  /**
   * Which axis the front looks along.
   *
   * Default: `+x`.
   */
  export_orientation?: Wire["ConvertModelInput"]["export_orientation"];
  /**
   * Which tool the FBX is made for. Called experimental; `bake_scale` is reported to be known too.
   *
   * Default: `blender`.
   */
  fbx_preset?: Wire["ConvertModelInput"]["fbx_preset"];
  /**
   * Not documented.
   *
   * Reported, not documented by the vendor.
   */
  assemble_animation?: Wire["ConvertModelInput"]["assemble_animation"];
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
 * - `model`: The converted model.
 */
export type ConvertModelOutput = Wire["ConvertModelOutput"];
/** Errors that creating a `convert_model` is known to answer. */
export type ConvertModelErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "credits_short"
  | "priority_denied";

/**
 * What `edit_multiview_image` takes.
 *
 * Redraws some of the four views of a view set, each by its own prompt. Takes a few seconds.
 */
export interface EditMultiviewImageInput {
  /**
   * The view set to edit. A set that was edited already is reported to be refused.
   *
   * Length: at least 1 characters.
   */
  original_task_id: string | TaskOf<"generate_multiview_image">;
  /**
   * What to change, one entry per view, each view once.
   *
   * Entries: 1 to 4.
   *
   * - A view stands twice in `prompts`.
   */
  prompts: Wire["EditMultiviewImageInput"]["prompts"];
  /**
   * The image model. Not documented for this task type.
   *
   * Default: `flux.1_kontext_pro`.
   *
   * Reported, not documented by the vendor.
   */
  model_version?: Wire["EditMultiviewImageInput"]["model_version"];
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
 */
export type EditMultiviewImageOutput = Wire["EditMultiviewImageOutput"];
/** Errors that creating a `edit_multiview_image` is known to answer. */
export type EditMultiviewImageErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "content_policy"
  | "prompt_characters"
  | "credits_short"
  | "priority_denied"
  | "moderation_unavailable"
  | "version_retired"
  | "version_invalid";

/**
 * What `generate_image` takes.
 *
 * Draws an image from words, images or both, with a model of your choice. Takes a few seconds.
 */
export interface GenerateImageInput {
  /**
   * What to draw, in any language, at most 1024 characters (about 100 words), without emoji. `image[1]`, `image[2]` and
   * so on stand for the entries of `files`. May be left out with a `template`.
   *
   * Length: 1 to 1024 characters.
   *
   * - `prompt` holds emoji or pictographs, which the service refuses.
   */
  prompt?: Wire["GenerateImageInput"]["prompt"];
  /**
   * The image model. `flux.1_dev`, `z_image` and `midjourney` work from words alone; the `seedream` models are reported
   * for the China region, where `seedream_v4` is the default.
   *
   * Default: `flux.1_kontext_pro`.
   */
  model_version?: Wire["GenerateImageInput"]["model_version"];
  /**
   * An image to start from.
   *
   * - `file` names no file: send `url`, `file_token` or `object`.
   * - This `model_version` works from words alone: leave `file` out.
   */
  file?: FileSource | WireReference<Wire["FileInput"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image">;
  /**
   * Several images to draw from, at most 4 with `flux.1_kontext_pro`, 10 with `gpt_4o` and Gemini 2.5.
   *
   * - This `model_version` works from words alone: leave `files` out.
   * - `flux.1_kontext_pro`, the default, takes at most 4 `files`.
   * - This `model_version` takes at most 10 `files`.
   */
  files?: readonly (
    | FileSource
    | WireReference<Wire["FileInput"], "url" | "file_token" | "object">
    | TaskOf<"text_to_image" | "generate_image">
  )[];
  /**
   * Put the object into a T-pose and keep its main features.
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
   * Name of a ready-made prompt, put before yours; its images join the references. `t-pose` and `3d-enhance` are
   * known, the full list is not.
   *
   * Length: at least 1 characters.
   */
  template?: Wire["GenerateImageInput"]["template"];
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
 * - `generated_image`: The image.
 */
export type GenerateImageOutput = Wire["GenerateImageOutput"];
/** Errors that creating a `generate_image` is known to answer. */
export type GenerateImageErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "type_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "prompt_characters"
  | "credits_short"
  | "priority_denied"
  | "moderation_unavailable"
  | "version_retired"
  | "version_invalid"
  | "file_not_found";

/**
 * What `generate_multiview_image` takes.
 *
 * Draws the front, left, back and right view of what an image shows, for `multiview_to_model`. Takes a few seconds.
 */
export interface GenerateMultiviewImageInput {
  /**
   * The image to draw views of, best a front view.
   *
   * - `file` names no file: send `url`, `file_token` or `object`.
   */
  file: FileSource | WireReference<Wire["FileInput"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image">;
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
 */
export type GenerateMultiviewImageOutput = Wire["GenerateMultiviewImageOutput"];
/** Errors that creating a `generate_multiview_image` is known to answer. */
export type GenerateMultiviewImageErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "type_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "moderation_unavailable"
  | "file_not_found";

/**
 * What `highpoly_to_lowpoly` takes.
 *
 * Rebuilds a model with few faces and clean topology. Takes up to some minutes. Simple shapes work best. A skeleton and its
 * clips are lost, so rig last.
 */
export interface HighpolyToLowpolyInput {
  /**
   * The model to rebuild.
   *
   * Length: at least 1 characters.
   */
  original_model_task_id:
    | string
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
   * The low-poly model. The page calls `P-v1.0-20250506` deprecated; it is taken and runs as P-v2.0.
   *
   * Default: `P-v2.0-20251225`.
   */
  model_version?: Wire["HighpolyToLowpolyInput"]["model_version"];
  /**
   * Quads instead of triangles. The file is FBX then.
   *
   * Default: `false`.
   */
  quad?: Wire["HighpolyToLowpolyInput"]["quad"];
  /**
   * Parts to rebuild, the whole model when empty. Names are the node names in the GLB of a segmentation; no answer lists them.
   *
   * Default: `[]`.
   */
  part_names?: Wire["HighpolyToLowpolyInput"]["part_names"];
  /**
   * Upper bound of faces, 500 to 20000, with `quad` 500 to 10000. The service picks one when it is absent.
   *
   * Range: 500 to 20000.
   *
   * - With `quad`, `face_limit` is 500 to 10000.
   */
  face_limit?: Wire["HighpolyToLowpolyInput"]["face_limit"];
  /**
   * Bake the textures of the model onto the new mesh.
   *
   * Default: `true`.
   */
  bake?: Wire["HighpolyToLowpolyInput"]["bake"];
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
 * - `model`: The low-poly model.
 */
export type HighpolyToLowpolyOutput = Wire["HighpolyToLowpolyOutput"];
/** Errors that creating a `highpoly_to_lowpoly` is known to answer. */
export type HighpolyToLowpolyErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "mesh_too_complex";

/**
 * What `image_to_model` takes.
 *
 * Makes a 3D model from one image. Takes about one to ten minutes after queueing.
 */
export interface ImageToModelInput {
  /**
   * The image to build from.
   *
   * - `file` names no file: send `url`, `file_token` or `object`.
   */
  file: FileSource | WireReference<Wire["FileInput"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image">;
  /**
   * The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family, Turbo is fast, P1 makes
   * clean low-poly meshes with few options. Send one always: defaults move.
   *
   * Default: `v2.5-20250123`.
   *
   * Retired: `v1.3-20240522` (2025-11), `v1.4-20240625` (2026-08-24), `v2.0-20240919` (2026-08-24), `Turbo-v1.0-20250506` (2026-07).
   */
  model_version?: Wire["ImageToModelInput"]["model_version"];
  /**
   * Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
   * another `texture_seed` gives the same shape in other clothes.
   */
  model_seed?: Wire["ImageToModelInput"]["model_seed"];
  /**
   * Improve the image first. Takes longer.
   *
   * Default: `false`.
   */
  enable_image_autofix?: Wire["ImageToModelInput"]["enable_image_autofix"];
  /**
   * Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`.
   * Each version has a ceiling, above which the service clamps without a word.
   *
   * Range: at least 1.
   *
   * - `face_limit` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - With P1, `face_limit` is 48 to 20000.
   * - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
   */
  face_limit?: Wire["ImageToModelInput"]["face_limit"];
  /**
   * Make a texture. Off only if `pbr` is off too, since PBR maps need one.
   *
   * Default: `true`.
   *
   * - `texture` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture?: Wire["ImageToModelInput"]["texture"];
  /**
   * Make PBR maps. While this is true, `texture` counts as true and is billed.
   *
   * Default: `true`.
   *
   * - `pbr` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  pbr?: Wire["ImageToModelInput"]["pbr"];
  /**
   * Seed of the texture, random when absent. Equal seeds give equal textures.
   *
   * - `texture_seed` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture_seed?: Wire["ImageToModelInput"]["texture_seed"];
  /**
   * What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
   * everywhere, `geometry` fits the shape and may drift from the image.
   *
   * Default: `original_image`.
   *
   * - `texture_alignment` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture_alignment?: Wire["ImageToModelInput"]["texture_alignment"];
  /**
   * How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more.
   *
   * Default: `standard`.
   *
   * - `texture_quality` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture_quality?: Wire["ImageToModelInput"]["texture_quality"];
  /**
   * `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only.
   *
   * Default: `standard`.
   *
   * - `geometry_quality` needs a `model_version` of v3.0-20250812 or newer, and not P1.
   */
  geometry_quality?: Wire["ImageToModelInput"]["geometry_quality"];
  /**
   * Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a transform
   * of the scene, and becomes part of the mesh when the model is converted, rigged or animated.
   *
   * Default: `false`.
   *
   * - `auto_size` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  auto_size?: Wire["ImageToModelInput"]["auto_size"];
  /**
   * `align_image` turns the model to face as the image does. Works on textured models.
   *
   * Default: `default`.
   *
   * - `orientation` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  orientation?: Wire["ImageToModelInput"]["orientation"];
  /**
   * Quads instead of triangles. The file is FBX then.
   *
   * Default: `false`.
   *
   * - `quad` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - P1 does not take `quad`, not even as `false`.
   */
  quad?: Wire["ImageToModelInput"]["quad"];
  /**
   * `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
   *
   * - `compress` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  compress?: Wire["ImageToModelInput"]["compress"];
  /**
   * A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail.
   *
   * Default: `false`.
   *
   * - `smart_low_poly` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - P1 does not take `smart_low_poly`, not even as `false`.
   */
  smart_low_poly?: Wire["ImageToModelInput"]["smart_low_poly"];
  /**
   * A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`.
   *
   * Default: `false`.
   *
   * - `generate_parts` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - P1 does not take `generate_parts`, not even as `false`.
   * - `generate_parts` needs `texture: false` and `pbr: false` written out.
   * - `generate_parts` cannot make quads: leave `quad` out.
   */
  generate_parts?: Wire["ImageToModelInput"]["generate_parts"];
  /**
   * Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
   *
   * Default: `true`.
   *
   * - `export_uv` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  export_uv?: Wire["ImageToModelInput"]["export_uv"];
  /**
   * A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark, glossy
   * and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world; `gold` and
   * `ancient_bronze` are metals. No longer documented; today's service ignores it.
   *
   * - `style` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  style?: Wire["ImageToModelInput"]["style"];
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
   * An image whose style is taken on. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  style_image?: FileSource | WireReference<Wire["FileInput"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image">;
  /**
   * Not documented; its values are not known.
   *
   * Reported, not documented by the vendor.
   */
  mode?: Wire["ImageToModelInput"]["mode"];
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
 * - `model`: The model.
 * - `base_model`: The model without texture.
 * - `pbr_model`: The model with PBR maps.
 * - `rendered_image`: A picture of it.
 */
export type ImageToModelOutput = Wire["ImageToModelOutput"];
/** Errors that creating a `image_to_model` is known to answer. */
export type ImageToModelErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "moderation_unavailable"
  | "version_retired"
  | "version_invalid"
  | "mesh_too_complex"
  | "file_not_found";

/**
 * What `import_model` takes.
 *
 * Makes a model of yours a task that others can start from. Free, takes a few seconds. The file goes to storage first:
 * ask for an upload token, put it there, and name bucket and key here. A GLB must hold all its data itself; a `.gltf`
 * with separate files cannot be imported.
 */
export interface ImportModelInput {
  /** The model in storage: GLB, OBJ, FBX or STL, at most 150 MB. */
  file: LocalFile | WireReference<Wire["ModelFileInput"], "object">;
  /**
   * The service puts its own value here.
   *
   * Reported, not documented by the vendor.
   */
  model_version?: Wire["ImportModelInput"]["model_version"];
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
 * - `model`: The model.
 */
export type ImportModelOutput = Wire["ImportModelOutput"];
/** Errors that creating a `import_model` is known to answer. */
export type ImportModelErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "type_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "moderation_unavailable"
  | "file_not_found";

/**
 * What `mesh_completion` takes.
 *
 * Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can become low-poly or be rigged,
 * but neither textured nor converted.
 */
export interface MeshCompletionInput {
  /**
   * The segmentation.
   *
   * Length: at least 1 characters.
   */
  original_model_task_id: string | TaskOf<"mesh_segmentation">;
  /** Parts to complete, all when absent. Names are the node names in the GLB of the segmentation; no answer lists them. */
  part_names?: Wire["MeshCompletionInput"]["part_names"];
  /**
   * The completion model. An overview page names `P-v2.0-20251225` here too, which is the low-poly model elsewhere.
   *
   * Default: `v1.0-20250506`.
   */
  model_version?: Wire["MeshCompletionInput"]["model_version"];
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
 * - `model`: The model with whole parts.
 */
export type MeshCompletionOutput = Wire["MeshCompletionOutput"];
/** Errors that creating a `mesh_completion` is known to answer. */
export type MeshCompletionErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "mesh_too_complex";

/**
 * What `mesh_segmentation` takes.
 *
 * Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes of the GLB; their names are what
 * `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.
 */
export interface MeshSegmentationInput {
  /**
   * The model to cut.
   *
   * Length: at least 1 characters.
   */
  original_model_task_id:
    | string
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
  model_version?: Wire["MeshSegmentationInput"]["model_version"];
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
 * - `model`: The model in parts.
 */
export type MeshSegmentationOutput = Wire["MeshSegmentationOutput"];
/** Errors that creating a `mesh_segmentation` is known to answer. */
export type MeshSegmentationErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "mesh_too_complex";

/**
 * What `multiview_to_model` takes.
 *
 * Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and 270 degrees, or from a finished view set.
 * The views should show the same object in the same state. Takes about one to ten minutes after queueing.
 */
export interface MultiviewToModelInput {
  /**
   * Four views: front, left, back, right, where left is the character's own left. The front is needed, and one more;
   * `{}` or `null` skips a view.
   *
   * Entries: 4.
   *
   * - The first view is the front, and cannot be left empty.
   * - At least two of the four views must hold an image.
   */
  files?: readonly [
    FileSource | WireReference<Wire["ViewSlot"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | WireReference<Wire["ViewSlot"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | WireReference<Wire["ViewSlot"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | WireReference<Wire["ViewSlot"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
  ];
  /**
   * A finished view set, instead of `files`.
   *
   * Length: at least 1 characters.
   *
   * - Send `files` or `original_task_id`, not both.
   */
  original_task_id?: string | TaskOf<"generate_multiview_image" | "edit_multiview_image">;
  /**
   * The generation model, as for a model from words or one image, but without Turbo.
   *
   * Default: `v2.5-20250123`.
   *
   * Retired: `v1.4-20240625` (2025-11), `v2.0-20240919` (2026-08-24).
   */
  model_version?: Wire["MultiviewToModelInput"]["model_version"];
  /**
   * Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
   * another `texture_seed` gives the same shape in other clothes.
   */
  model_seed?: Wire["MultiviewToModelInput"]["model_seed"];
  /**
   * Improve the images first. Takes longer.
   *
   * Default: `false`.
   */
  enable_image_autofix?: Wire["MultiviewToModelInput"]["enable_image_autofix"];
  /**
   * Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`.
   * Each version has a ceiling, above which the service clamps without a word.
   *
   * Range: at least 1.
   *
   * - `face_limit` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - With P1, `face_limit` is 48 to 20000.
   * - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
   */
  face_limit?: Wire["MultiviewToModelInput"]["face_limit"];
  /**
   * Make a texture. Off only if `pbr` is off too, since PBR maps need one.
   *
   * Default: `true`.
   *
   * - `texture` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture?: Wire["MultiviewToModelInput"]["texture"];
  /**
   * Make PBR maps. While this is true, `texture` counts as true and is billed.
   *
   * Default: `true`.
   *
   * - `pbr` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  pbr?: Wire["MultiviewToModelInput"]["pbr"];
  /**
   * Seed of the texture, random when absent. Equal seeds give equal textures.
   *
   * - `texture_seed` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture_seed?: Wire["MultiviewToModelInput"]["texture_seed"];
  /**
   * What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
   * everywhere, `geometry` fits the shape and may drift from the image.
   *
   * Default: `original_image`.
   *
   * - `texture_alignment` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture_alignment?: Wire["MultiviewToModelInput"]["texture_alignment"];
  /**
   * How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more.
   *
   * Default: `standard`.
   *
   * - `texture_quality` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture_quality?: Wire["MultiviewToModelInput"]["texture_quality"];
  /**
   * `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only.
   *
   * Default: `standard`.
   *
   * - `geometry_quality` needs a `model_version` of v3.0-20250812 or newer, and not P1.
   */
  geometry_quality?: Wire["MultiviewToModelInput"]["geometry_quality"];
  /**
   * Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a transform
   * of the scene, and becomes part of the mesh when the model is converted, rigged or animated.
   *
   * Default: `false`.
   *
   * - `auto_size` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  auto_size?: Wire["MultiviewToModelInput"]["auto_size"];
  /**
   * `align_image` turns the model to face as the image does. Works on textured models.
   *
   * Default: `default`.
   *
   * - `orientation` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  orientation?: Wire["MultiviewToModelInput"]["orientation"];
  /**
   * Quads instead of triangles. The file is FBX then.
   *
   * Default: `false`.
   *
   * - `quad` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - P1 does not take `quad`, not even as `false`.
   */
  quad?: Wire["MultiviewToModelInput"]["quad"];
  /**
   * `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
   *
   * - `compress` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  compress?: Wire["MultiviewToModelInput"]["compress"];
  /**
   * A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail.
   *
   * Default: `false`.
   *
   * - `smart_low_poly` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - P1 does not take `smart_low_poly`, not even as `false`.
   */
  smart_low_poly?: Wire["MultiviewToModelInput"]["smart_low_poly"];
  /**
   * A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`.
   *
   * Default: `false`.
   *
   * - `generate_parts` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - P1 does not take `generate_parts`, not even as `false`.
   * - `generate_parts` needs `texture: false` and `pbr: false` written out.
   * - `generate_parts` cannot make quads: leave `quad` out.
   */
  generate_parts?: Wire["MultiviewToModelInput"]["generate_parts"];
  /**
   * Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
   *
   * Default: `true`.
   *
   * - `export_uv` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  export_uv?: Wire["MultiviewToModelInput"]["export_uv"];
  /**
   * A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark, glossy
   * and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world; `gold` and
   * `ancient_bronze` are metals. No longer documented; today's service ignores it.
   *
   * - `style` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  style?: Wire["MultiviewToModelInput"]["style"];
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
   * An image whose style is taken on. Not documented.
   *
   * Reported, not documented by the vendor.
   *
   * - `style_image` names no file: send `url`, `file_token` or `object`.
   */
  style_image?: FileSource | WireReference<Wire["FileInput"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image">;
  /** Which side the third image shows; from the time when v1.4 took three images. */
  mode?: Wire["MultiviewToModelInput"]["mode"];
  /**
   * Take the views as drawn without perspective.
   *
   * Default: `false`.
   */
  orthographic_projection?: Wire["MultiviewToModelInput"]["orthographic_projection"];
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
 * - `model`: The model.
 * - `base_model`: The model without texture.
 * - `pbr_model`: The model with PBR maps.
 * - `rendered_image`: A picture of it.
 */
export type MultiviewToModelOutput = Wire["MultiviewToModelOutput"];
/** Errors that creating a `multiview_to_model` is known to answer. */
export type MultiviewToModelErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "moderation_unavailable"
  | "version_retired"
  | "version_invalid"
  | "mesh_too_complex"
  | "file_not_found";

/**
 * What `refine_model` takes.
 *
 * Works a draft of the 1.x models out. Takes about two minutes. Drafts can hardly be made any more: the versions that
 * make them are retired.
 */
export interface RefineModelInput {
  /**
   * The draft, made with a `model_version` below v2.0. A refined model cannot be refined again.
   *
   * Length: at least 1 characters.
   */
  draft_model_task_id: string | TaskOf<"text_to_model" | "image_to_model" | "multiview_to_model">;
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
 * - `model`: The refined model.
 * - `rendered_image`: A picture of it.
 */
export type RefineModelOutput = Wire["RefineModelOutput"];
/** Errors that creating a `refine_model` is known to answer. */
export type RefineModelErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "credits_short"
  | "priority_denied";

/**
 * What `stylize_model` takes.
 *
 * Rebuilds a model from bricks, voxels or cells. Takes a few seconds.
 */
export interface StylizeModelInput {
  /**
   * The model to rebuild.
   *
   * Length: at least 1 characters.
   */
  original_model_task_id:
    | string
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
   */
  style: Wire["StylizeModelInput"]["style"];
  /**
   * How fine the blocks are, 32 to 128. For `minecraft` only.
   *
   * Range: 32 to 128.
   *
   * Default: `80`.
   *
   * - `block_size` works with `style: minecraft` only.
   */
  block_size?: Wire["StylizeModelInput"]["block_size"];
  /**
   * Not documented; needs an entitlement of the account. Its type is not known.
   *
   * Reported, not documented by the vendor.
   */
  vxc?: Wire["StylizeModelInput"]["vxc"];
  /**
   * Render a picture too. Not documented.
   *
   * Reported, not documented by the vendor.
   */
  render_image?: Wire["StylizeModelInput"]["render_image"];
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
 * - `model`: The rebuilt model.
 */
export type StylizeModelOutput = Wire["StylizeModelOutput"];
/** Errors that creating a `stylize_model` is known to answer. */
export type StylizeModelErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "credits_short"
  | "priority_denied";

/**
 * What `text_to_image` takes.
 *
 * Draws an image from words. Its URL may be the `file` of an image or model task. Takes a few seconds.
 */
export interface TextToImageInput {
  /**
   * What to make, in any language, at most 1024 characters (about 100 words), without emoji.
   *
   * Length: 1 to 1024 characters.
   *
   * - `prompt` holds emoji or pictographs, which the service refuses.
   */
  prompt: Wire["TextToImageInput"]["prompt"];
  /**
   * What to stay away from, at most 255 characters.
   *
   * Length: at most 255 characters.
   */
  negative_prompt?: Wire["TextToImageInput"]["negative_prompt"];
  /**
   * Tolerated; which values do anything is not known. `generate_image` is the task to choose a model with.
   *
   * Length: at least 1 characters.
   *
   * Reported, not documented by the vendor.
   */
  model_version?: Wire["TextToImageInput"]["model_version"];
  /**
   * An image whose style is taken on. Not documented.
   *
   * Reported, not documented by the vendor.
   *
   * - `style_image` names no file: send `url`, `file_token` or `object`.
   */
  style_image?: FileSource | WireReference<Wire["FileInput"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image">;
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
 * - `generated_image`: The image.
 */
export type TextToImageOutput = Wire["TextToImageOutput"];
/** Errors that creating a `text_to_image` is known to answer. */
export type TextToImageErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "type_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "prompt_characters"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "file_not_found";

/**
 * What `text_to_model` takes.
 *
 * Makes a 3D model from a description in words. Takes about one to ten minutes after queueing.
 */
export interface TextToModelInput {
  /**
   * What to make, in any language, at most 1024 characters (about 100 words), without emoji. An older page lets
   * characters take a pose by a suffix: `T-pose` or `A-pose`, or `T-pose:1:1:1:1:9` with ratios of head height, head
   * width, leg height and arm length, and the span of the legs (0 to 15, may be left out).
   *
   * Length: 1 to 1024 characters.
   *
   * - `prompt` holds emoji or pictographs, which the service refuses.
   */
  prompt: Wire["TextToModelInput"]["prompt"];
  /**
   * What to stay away from, at most 255 characters.
   *
   * Length: at most 255 characters.
   */
  negative_prompt?: Wire["TextToModelInput"]["negative_prompt"];
  /**
   * The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family, Turbo is fast, P1 makes
   * clean low-poly meshes with few options. Send one always: defaults move.
   *
   * Default: `v2.5-20250123`.
   *
   * Retired: `v1.3-20240522` (2025-11), `v1.4-20240625` (2026-08-24), `v2.0-20240919` (2026-08-24), `Turbo-v1.0-20250506` (2026-07).
   */
  model_version?: Wire["TextToModelInput"]["model_version"];
  /** Seed of what is imagined from the prompt, random when absent. */
  image_seed?: Wire["TextToModelInput"]["image_seed"];
  /**
   * Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
   * another `texture_seed` gives the same shape in other clothes.
   */
  model_seed?: Wire["TextToModelInput"]["model_seed"];
  /**
   * Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`.
   * Each version has a ceiling, above which the service clamps without a word.
   *
   * Range: at least 1.
   *
   * - `face_limit` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - With P1, `face_limit` is 48 to 20000.
   * - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
   */
  face_limit?: Wire["TextToModelInput"]["face_limit"];
  /**
   * Make a texture. Off only if `pbr` is off too, since PBR maps need one.
   *
   * Default: `true`.
   *
   * - `texture` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture?: Wire["TextToModelInput"]["texture"];
  /**
   * Make PBR maps. While this is true, `texture` counts as true and is billed.
   *
   * Default: `true`.
   *
   * - `pbr` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  pbr?: Wire["TextToModelInput"]["pbr"];
  /**
   * Seed of the texture, random when absent. Equal seeds give equal textures.
   *
   * - `texture_seed` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture_seed?: Wire["TextToModelInput"]["texture_seed"];
  /**
   * How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more.
   *
   * Default: `standard`.
   *
   * - `texture_quality` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  texture_quality?: Wire["TextToModelInput"]["texture_quality"];
  /**
   * `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only.
   *
   * Default: `standard`.
   *
   * - `geometry_quality` needs a `model_version` of v3.0-20250812 or newer, and not P1.
   */
  geometry_quality?: Wire["TextToModelInput"]["geometry_quality"];
  /**
   * Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a transform
   * of the scene, and becomes part of the mesh when the model is converted, rigged or animated.
   *
   * Default: `false`.
   *
   * - `auto_size` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  auto_size?: Wire["TextToModelInput"]["auto_size"];
  /**
   * Quads instead of triangles. The file is FBX then.
   *
   * Default: `false`.
   *
   * - `quad` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - P1 does not take `quad`, not even as `false`.
   */
  quad?: Wire["TextToModelInput"]["quad"];
  /**
   * `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
   *
   * - `compress` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  compress?: Wire["TextToModelInput"]["compress"];
  /**
   * A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail.
   *
   * Default: `false`.
   *
   * - `smart_low_poly` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - P1 does not take `smart_low_poly`, not even as `false`.
   */
  smart_low_poly?: Wire["TextToModelInput"]["smart_low_poly"];
  /**
   * A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`.
   *
   * Default: `false`.
   *
   * - `generate_parts` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   * - P1 does not take `generate_parts`, not even as `false`.
   * - `generate_parts` needs `texture: false` and `pbr: false` written out.
   * - `generate_parts` cannot make quads: leave `quad` out.
   */
  generate_parts?: Wire["TextToModelInput"]["generate_parts"];
  /**
   * Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
   *
   * Default: `true`.
   *
   * - `export_uv` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  export_uv?: Wire["TextToModelInput"]["export_uv"];
  /**
   * A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark, glossy
   * and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world; `gold` and
   * `ancient_bronze` are metals. No longer documented; today's service ignores it.
   *
   * - `style` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
   */
  style?: Wire["TextToModelInput"]["style"];
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
   * An image whose style is taken on. Not documented.
   *
   * Reported, not documented by the vendor.
   *
   * - `style_image` names no file: send `url`, `file_token` or `object`.
   */
  style_image?: FileSource | WireReference<Wire["FileInput"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image">;
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
 * - `model`: The model.
 * - `base_model`: The model without texture.
 * - `pbr_model`: The model with PBR maps.
 * - `rendered_image`: A picture of it.
 */
export type TextToModelOutput = Wire["TextToModelOutput"];
/** Errors that creating a `text_to_model` is known to answer. */
export type TextToModelErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "content_policy"
  | "prompt_characters"
  | "credits_short"
  | "priority_denied"
  | "version_retired"
  | "version_invalid"
  | "mesh_too_complex"
  | "file_not_found";

/**
 * What `texture_model` takes.
 *
 * Makes new textures for a model, renews its PBR maps, or upscales what it has. To texture and to segment a model,
 * texture it first. FBX when the source is made of quads or an imported FBX.
 */
export interface TextureModelInput {
  /**
   * The model to texture, made with v2.0 or newer, Turbo or P1.
   *
   * Length: at least 1 characters.
   */
  original_model_task_id:
    | string
    | TaskOf<
        | "text_to_model"
        | "image_to_model"
        | "multiview_to_model"
        | "texture_model"
        | "import_model"
        | "mesh_segmentation"
        | "highpoly_to_lowpoly"
      >;
  /**
   * What the texture is made from: at most one of `text`, `image` and `images`. May be left out for models that the API
   * generated. Imports, segmentations and low-poly models have no image of their own, so give them `text`.
   */
  texture_prompt?: TexturePrompt;
  /**
   * Make a new texture. Off with `pbr` on: only new PBR maps. Off with `pbr` off: upscale what is there.
   *
   * Default: `true`.
   *
   * - `texture: false` with `pbr: false` needs a `texture_quality` to upscale to.
   * - Upscaling (`texture` and `pbr` off) needs `model_version: v3.0-20250812`.
   */
  texture?: Wire["TextureModelInput"]["texture"];
  /**
   * Make PBR maps.
   *
   * Default: `true`.
   */
  pbr?: Wire["TextureModelInput"]["pbr"];
  /** Seed of the texture, random when absent. Equal seeds give equal textures. */
  texture_seed?: Wire["TextureModelInput"]["texture_seed"];
  /**
   * What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
   * everywhere, `geometry` fits the shape and may drift from the image.
   *
   * Default: `original_image`.
   */
  texture_alignment?: Wire["TextureModelInput"]["texture_alignment"];
  /**
   * How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more.
   *
   * Default: `standard`.
   */
  texture_quality?: Wire["TextureModelInput"]["texture_quality"];
  /** Parts to texture, all when absent. Names are the node names in the GLB of a segmentation; no answer lists them. */
  part_names?: Wire["TextureModelInput"]["part_names"];
  /** `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent. */
  compress?: Wire["TextureModelInput"]["compress"];
  /**
   * The texturing model. Use v3.0 for models made with v3.x, v2.5 for those made with v2.5.
   *
   * Default: `v2.5-20250123`.
   *
   * Retired: `v2.0-20240919` (2025-11).
   */
  model_version?: Wire["TextureModelInput"]["model_version"];
  /**
   * Bake the effects of advanced materials into the base textures.
   *
   * Default: `true`.
   */
  bake?: Wire["TextureModelInput"]["bake"];
  /** A seed; what it does here is not told. */
  model_seed?: Wire["TextureModelInput"]["model_seed"];
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
   * Place in the queue; higher ones need an entitlement of the account.
   *
   * Range: 1 to 3.
   *
   * Reported, not documented by the vendor.
   */
  priority?: Wire["TextureModelInput"]["priority"];
}

/**
 * What the texture is made from: at most one of `text`, `image` and `images`. May be left out for models that the API
 * generated. Imports, segmentations and low-poly models have no image of their own, so give them `text`.
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
   * - `texture_prompt.image` names no file: send `url`, `file_token` or `object`.
   * - `texture_prompt.image` is one too many: send one of `text`, `image` and `images`.
   */
  image?: FileSource | WireReference<Wire["FileInput"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image">;
  /**
   * Four views: front, left, back, right. The front is needed, and one more; the others may be empty slots.
   *
   * Entries: 4.
   *
   * - `texture_prompt.images` is one too many: send one of `text`, `image` and `images`.
   * - The first view is the front, and cannot be left empty.
   * - At least two of the four views must hold an image.
   */
  images?: readonly [
    FileSource | WireReference<Wire["ViewSlot"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | WireReference<Wire["ViewSlot"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | WireReference<Wire["ViewSlot"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
    FileSource | WireReference<Wire["ViewSlot"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image"> | EmptySlot,
  ];
  /** An image whose style the texture takes on; reported to act beside `text` only. */
  style_image?: FileSource | WireReference<Wire["FileInput"], "url" | "file_token" | "object"> | TaskOf<"text_to_image" | "generate_image">;
}

/**
 * What a finished `texture_model` gives.
 *
 * - `model`: The textured model.
 * - `pbr_model`: The model with PBR maps.
 * - `rendered_image`: A picture of it.
 */
export type TextureModelOutput = Wire["TextureModelOutput"];
/** Errors that creating a `texture_model` is known to answer. */
export type TextureModelErrorName =
  | "server_error"
  | "server_fatal"
  | "key_invalid"
  | "body_malformed"
  | "parameter_invalid"
  | "rate_limited"
  | "slots_full"
  | "task_not_found"
  | "type_unsupported"
  | "file_empty"
  | "file_type_unsupported"
  | "source_type_invalid"
  | "source_unfinished"
  | "content_policy"
  | "credits_short"
  | "priority_denied"
  | "moderation_unavailable"
  | "version_retired"
  | "version_invalid"
  | "file_not_found";
/** The checking model. Stands in overviews and examples, not in the list of parameters. */
export type PrerigcheckVersion = Wire["PrerigcheckVersion"];
/**
 * A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of that creature,
 * `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without `biped:`.
 */
export type AnimationPreset = Wire["AnimationPreset"];
/** Format of the file. */
export type RigFormat = Wire["RigFormat"];
/**
 * The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
 * `rig_type`. `v2.0-20250506` runs as v2.5.
 */
export type RigVersion = Wire["RigVersion"];
/** What the model is, as `animate_prerigcheck` found it. */
export type RigType = Wire["RigType"];
/** Two legs or four, from the time before `rig_type`. */
export type RigTopology = Wire["RigTopology"];
/** Which skeleton. Only `tripo` can surely be animated here; `mixamo` is for tools that know it. */
export type RigSpec = Wire["RigSpec"];
/**
 * The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. OBJ arrives as
 * a ZIP file.
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
/**
 * The image model. `flux.1_dev`, `z_image` and `midjourney` work from words alone; the `seedream` models are reported
 * for the China region, where `seedream_v4` is the default.
 */
export type ImageModel = Wire["ImageModel"];
/**
 * An image, named by exactly one of `url`, `file_token` and `object`.
 * PNG, JPEG or WebP (by `url`: PNG or JPEG), 20 to 6000 pixels a side, better above 256, at most 20 MB.
 */
export type FileInput = Wire["FileInput"];
/** A file in the vendor's storage, as the answer of the upload token names it. */
export type FileObject = Wire["FileObject"];
/** The low-poly model. The page calls `P-v1.0-20250506` deprecated; it is taken and runs as P-v2.0. */
export type LowpolyVersion = Wire["LowpolyVersion"];
/**
 * The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family, Turbo is fast, P1 makes
 * clean low-poly meshes with few options. Send one always: defaults move.
 */
export type ModelVersion = Wire["ModelVersion"];
/**
 * What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
 * everywhere, `geometry` fits the shape and may drift from the image.
 */
export type TextureAlignment = Wire["TextureAlignment"];
/** How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. */
export type TextureQuality = Wire["TextureQuality"];
/** `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only. */
export type GeometryQuality = Wire["GeometryQuality"];
/** `align_image` turns the model to face as the image does. Works on textured models. */
export type Orientation = Wire["Orientation"];
/** `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent. */
export type Compression = Wire["Compression"];
/**
 * A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark, glossy
 * and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world; `gold` and
 * `ancient_bronze` are metals. No longer documented; today's service ignores it.
 */
export type ModelStyle = Wire["ModelStyle"];
/** A model file in the vendor's storage, brought there with the credentials of an upload token. At most 150 MB. */
export type ModelFileInput = Wire["ModelFileInput"];
/** The completion model. An overview page names `P-v2.0-20251225` here too, which is the low-poly model elsewhere. */
export type CompletionVersion = Wire["CompletionVersion"];
/** The segmentation model. */
export type SegmentationVersion = Wire["SegmentationVersion"];
/** One view of a set of four, or an empty slot: `{}`, `null`, or an object without a reference. Otherwise as any image. */
export type ViewSlot = Wire["ViewSlot"];
/** The generation model, as for a model from words or one image, but without Turbo. */
export type MultiviewModelVersion = Wire["MultiviewModelVersion"];
/** Which side the third image shows; from the time when v1.4 took three images. */
export type MultiviewMode = Wire["MultiviewMode"];
/**
 * What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a schematic.
 * `keyring`, `fridge_magnet` and `keycap` are reported to be known too.
 */
export type StylizeStyle = Wire["StylizeStyle"];
/** The texturing model. Use v3.0 for models made with v3.x, v2.5 for those made with v2.5. */
export type TextureVersion = Wire["TextureVersion"];

/** Task type -> what it takes, what it gives, and the errors that creating it is known to answer. */
export interface TaskTypes {
  animate_prerigcheck: { input: AnimatePrerigcheckInput; output: AnimatePrerigcheckOutput; error: AnimatePrerigcheckErrorName };
  animate_retarget: { input: AnimateRetargetInput; output: AnimateRetargetOutput; error: AnimateRetargetErrorName };
  animate_rig: { input: AnimateRigInput; output: AnimateRigOutput; error: AnimateRigErrorName };
  convert_model: { input: ConvertModelInput; output: ConvertModelOutput; error: ConvertModelErrorName };
  edit_multiview_image: { input: EditMultiviewImageInput; output: EditMultiviewImageOutput; error: EditMultiviewImageErrorName };
  generate_image: { input: GenerateImageInput; output: GenerateImageOutput; error: GenerateImageErrorName };
  generate_multiview_image: {
    input: GenerateMultiviewImageInput;
    output: GenerateMultiviewImageOutput;
    error: GenerateMultiviewImageErrorName;
  };
  highpoly_to_lowpoly: { input: HighpolyToLowpolyInput; output: HighpolyToLowpolyOutput; error: HighpolyToLowpolyErrorName };
  image_to_model: { input: ImageToModelInput; output: ImageToModelOutput; error: ImageToModelErrorName };
  import_model: { input: ImportModelInput; output: ImportModelOutput; error: ImportModelErrorName };
  mesh_completion: { input: MeshCompletionInput; output: MeshCompletionOutput; error: MeshCompletionErrorName };
  mesh_segmentation: { input: MeshSegmentationInput; output: MeshSegmentationOutput; error: MeshSegmentationErrorName };
  multiview_to_model: { input: MultiviewToModelInput; output: MultiviewToModelOutput; error: MultiviewToModelErrorName };
  refine_model: { input: RefineModelInput; output: RefineModelOutput; error: RefineModelErrorName };
  stylize_model: { input: StylizeModelInput; output: StylizeModelOutput; error: StylizeModelErrorName };
  text_to_image: { input: TextToImageInput; output: TextToImageOutput; error: TextToImageErrorName };
  text_to_model: { input: TextToModelInput; output: TextToModelOutput; error: TextToModelErrorName };
  texture_model: { input: TextureModelInput; output: TextureModelOutput; error: TextureModelErrorName };
}
