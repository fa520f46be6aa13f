// Generated from spec/v3: do not edit.

import { isApiError as isAnyApiError, TripoClient } from "../runtime/index.ts";
import type { ApiErrorGuard, CreateOptions, PendingTask, TripoOptions } from "../runtime/index.ts";
import { api } from "./tables.ts";
import type {
  AnimatePrerigcheckInput,
  AnimatePrerigcheckFormerInput,
  AnimatePrerigcheckOutput,
  AnimateRetargetInput,
  AnimateRetargetFormerInput,
  AnimateRetargetOutput,
  AnimateRigInput,
  AnimateRigFormerInput,
  AnimateRigOutput,
  ConvertModelInput,
  ConvertModelFormerInput,
  ConvertModelOutput,
  EditMultiviewImageInput,
  EditMultiviewImageFormerInput,
  EditMultiviewImageOutput,
  GenerateImageInput,
  GenerateImageFormerInput,
  GenerateImageOutput,
  GenerateMultiviewImageInput,
  GenerateMultiviewImageFormerInput,
  GenerateMultiviewImageOutput,
  HighpolyToLowpolyInput,
  HighpolyToLowpolyFormerInput,
  HighpolyToLowpolyOutput,
  ImageToDepthInput,
  ImageToDepthOutput,
  ImageToModelInput,
  ImageToModelFormerInput,
  ImageToModelOutput,
  ImageToSplatInput,
  ImageToSplatOutput,
  ImportModelInput,
  ImportModelFormerInput,
  ImportModelOutput,
  MeshCompletionInput,
  MeshCompletionFormerInput,
  MeshCompletionOutput,
  MeshSegmentationInput,
  MeshSegmentationFormerInput,
  MeshSegmentationOutput,
  MeshSmartsegmentInput,
  MeshSmartsegmentOutput,
  MeshUvInput,
  MeshUvOutput,
  MultiviewToModelInput,
  MultiviewToModelFormerInput,
  MultiviewToModelOutput,
  RefineModelInput,
  RefineModelFormerInput,
  RefineModelOutput,
  StylizeModelInput,
  StylizeModelFormerInput,
  StylizeModelOutput,
  TextToImageInput,
  TextToImageFormerInput,
  TextToImageOutput,
  TextToModelInput,
  TextToModelFormerInput,
  TextToModelOutput,
  TextureModelInput,
  TextureModelFormerInput,
  TextureModelOutput,
  TaskTypes,
} from "./types.ts";

/**
 * A client of the Tripo 3D API v3.
 *
 * The key comes from `apiKey` or TRIPO_API_KEY, the place from `baseUrl`, `region` or TRIPO_V3_BASE_URL. Nothing is sent until a method is called.
 */
export class Tripo extends TripoClient<TaskTypes> {
  constructor(options: TripoOptions = {}) {
    super(api, options);
  }

  /**
   * Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be tried all
   * the same.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Free.
   *
   * Typically 5 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/animate_prerigcheck.yaml.
   */
  animatePrerigcheck(
    input: AnimatePrerigcheckInput | AnimatePrerigcheckFormerInput,
    options?: CreateOptions,
  ): PendingTask<"animate_prerigcheck", AnimatePrerigcheckOutput> {
    return this.create("animate_prerigcheck", input, options);
  }

  /**
   * Puts one or several ready-made clips onto a rigged model; each costs credits. What works on a rig depends on its
   * version and creature, see `animation`.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 10 credits.
   *
   * Typically 30 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/animate_retarget.yaml.
   */
  animateRetarget(
    input: AnimateRetargetInput | AnimateRetargetFormerInput,
    options?: CreateOptions,
  ): PendingTask<"animate_retarget", AnimateRetargetOutput> {
    return this.create("animate_retarget", input, options);
  }

  /**
   * Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take `v2.5-20260210` for what else
   * `animate_prerigcheck` found. A file needs no import.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 25 credits.
   *
   * Typically 180 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/animate_rig.yaml.
   */
  animateRig(input: AnimateRigInput | AnimateRigFormerInput, options?: CreateOptions): PendingTask<"animate_rig", AnimateRigOutput> {
    return this.create("animate_rig", input, options);
  }

  /**
   * Puts a model into another format, and can remesh, resize and repack it on the way. Takes a few seconds, about a
   * minute with `quad`. A remesh loses skeleton and clips.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 5 to 10 credits.
   *
   * Typically 30 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/convert_model.yaml.
   */
  convertModel(
    input: ConvertModelInput | ConvertModelFormerInput,
    options?: CreateOptions,
  ): PendingTask<"convert_model", ConvertModelOutput> {
    return this.create("convert_model", input, options);
  }

  /**
   * Redraws some of the four views of a view set, each by its own prompt. Takes a few seconds.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 5 credits.
   *
   * Typically 25 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/edit_multiview_image.yaml.
   */
  editMultiviewImage(
    input: EditMultiviewImageInput | EditMultiviewImageFormerInput,
    options?: CreateOptions,
  ): PendingTask<"edit_multiview_image", EditMultiviewImageOutput> {
    return this.create("edit_multiview_image", input, options);
  }

  /**
   * Draws an image from one or several others. Images from words alone are made by `text_to_image`. Takes a few seconds.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 5 to 20 credits; unknown for some.
   *
   * Typically 15 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/generate_image.yaml.
   */
  generateImage(
    input: GenerateImageInput | GenerateImageFormerInput,
    options?: CreateOptions,
  ): PendingTask<"generate_image", GenerateImageOutput> {
    return this.create("generate_image", input, options);
  }

  /**
   * Draws the front, left, back and right view of what an image shows, for `multiview_to_model`. Takes a few seconds.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 10 credits.
   *
   * Typically 25 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/generate_multiview_image.yaml.
   */
  generateMultiviewImage(
    input: GenerateMultiviewImageInput | GenerateMultiviewImageFormerInput,
    options?: CreateOptions,
  ): PendingTask<"generate_multiview_image", GenerateMultiviewImageOutput> {
    return this.create("generate_multiview_image", input, options);
  }

  /**
   * Rebuilds a model with fewer faces and clean topology. Takes up to some minutes. Simple shapes work best. A skeleton and
   * its clips are lost, so rig last.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 10 to 30 credits, and more with some options.
   *
   * Typically 200 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/highpoly_to_lowpoly.yaml.
   */
  highpolyToLowpoly(
    input: HighpolyToLowpolyInput | HighpolyToLowpolyFormerInput,
    options?: CreateOptions,
  ): PendingTask<"highpoly_to_lowpoly", HighpolyToLowpolyOutput> {
    return this.create("highpoly_to_lowpoly", input, options);
  }

  /**
   * Estimates how far away each point of an image is. Known from the vendor's client alone.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Cost: unknown.
   *
   * Typically 10 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/image_to_depth.yaml.
   */
  imageToDepth(input: ImageToDepthInput, options?: CreateOptions): PendingTask<"image_to_depth", ImageToDepthOutput> {
    return this.create("image_to_depth", input, options);
  }

  /**
   * Makes a 3D model from one image. Takes about one to ten minutes after queueing.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 20 to 110 credits, and more with some options.
   *
   * Typically 80 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/image_to_model.yaml.
   */
  imageToModel(
    input: ImageToModelInput | ImageToModelFormerInput,
    options?: CreateOptions,
  ): PendingTask<"image_to_model", ImageToModelOutput> {
    return this.create("image_to_model", input, options);
  }

  /**
   * Makes a Gaussian splat from one image. Takes about four minutes. Nothing can be made from a splat afterwards.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 30 credits.
   *
   * Typically 240 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/image_to_splat.yaml.
   */
  imageToSplat(input: ImageToSplatInput, options?: CreateOptions): PendingTask<"image_to_splat", ImageToSplatOutput> {
    return this.create("image_to_splat", input, options);
  }

  /**
   * Makes a model of yours a task that others can start from. Free, takes a few seconds. A GLB must hold all its data
   * itself. Most tasks that work on a model take a file without an import, too.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Free.
   *
   * Typically 10 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/import_model.yaml.
   */
  importModel(input: ImportModelInput | ImportModelFormerInput, options?: CreateOptions): PendingTask<"import_model", ImportModelOutput> {
    return this.create("import_model", input, options);
  }

  /**
   * Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can be
   * textured, become low-poly or be rigged, but not converted.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 30 to 50 credits.
   *
   * Typically 240 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/mesh_completion.yaml.
   */
  meshCompletion(
    input: MeshCompletionInput | MeshCompletionFormerInput,
    options?: CreateOptions,
  ): PendingTask<"mesh_completion", MeshCompletionOutput> {
    return this.create("mesh_completion", input, options);
  }

  /**
   * Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes of the GLB; their names are what
   * `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 40 credits.
   *
   * Typically 160 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/mesh_segmentation.yaml.
   */
  meshSegmentation(
    input: MeshSegmentationInput | MeshSegmentationFormerInput,
    options?: CreateOptions,
  ): PendingTask<"mesh_segmentation", MeshSegmentationOutput> {
    return this.create("mesh_segmentation", input, options);
  }

  /**
   * Cuts a model into parts from end to end: from a picture, or from a model of yours. What it makes on the way comes as
   * tasks of their own.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 55 to 85 credits.
   *
   * Typically 200 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/mesh_smartsegment.yaml.
   */
  meshSmartsegment(input: MeshSmartsegmentInput, options?: CreateOptions): PendingTask<"mesh_smartsegment", MeshSmartsegmentOutput> {
    return this.create("mesh_smartsegment", input, options);
  }

  /**
   * Unwraps the UVs of a model anew; textures, skeleton and clips are carried over. Known from clients alone. At most
   * 80,000 triangles, where a quad counts as two: a larger model is accepted, and the task fails and gives its credits back.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Cost: unknown.
   *
   * Typically 60 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/mesh_uv.yaml.
   */
  meshUv(input: MeshUvInput, options?: CreateOptions): PendingTask<"mesh_uv", MeshUvOutput> {
    return this.create("mesh_uv", input, options);
  }

  /**
   * Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and 270 degrees, or from a finished view set.
   * The views should show the same object in the same state. Takes about one to ten minutes after queueing.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 20 to 110 credits, and more with some options.
   *
   * Typically 80 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/multiview_to_model.yaml.
   */
  multiviewToModel(
    input: MultiviewToModelInput | MultiviewToModelFormerInput,
    options?: CreateOptions,
  ): PendingTask<"multiview_to_model", MultiviewToModelOutput> {
    return this.create("multiview_to_model", input, options);
  }

  /**
   * Works a draft of an old model out. No current model makes drafts, and the vendor's client calls it retired.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 30 credits.
   *
   * Typically 120 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/refine_model.yaml.
   */
  refineModel(input: RefineModelInput | RefineModelFormerInput, options?: CreateOptions): PendingTask<"refine_model", RefineModelOutput> {
    return this.create("refine_model", input, options);
  }

  /**
   * Rebuilds a model from bricks, voxels or cells. Takes a few seconds. The vendor's client calls it retired.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 20 credits.
   *
   * Typically 30 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/stylize_model.yaml.
   */
  stylizeModel(
    input: StylizeModelInput | StylizeModelFormerInput,
    options?: CreateOptions,
  ): PendingTask<"stylize_model", StylizeModelOutput> {
    return this.create("stylize_model", input, options);
  }

  /**
   * Draws an image from words. The finished task may be the `input` of an image or model task. Takes a few seconds.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 5 to 20 credits; unknown for some.
   *
   * Typically 10 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/text_to_image.yaml.
   */
  textToImage(input: TextToImageInput | TextToImageFormerInput, options?: CreateOptions): PendingTask<"text_to_image", TextToImageOutput> {
    return this.create("text_to_image", input, options);
  }

  /**
   * Makes a 3D model from a description in words. Takes about one to ten minutes after queueing.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 10 to 110 credits, and more with some options.
   *
   * Typically 80 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/text_to_model.yaml.
   */
  textToModel(input: TextToModelInput | TextToModelFormerInput, options?: CreateOptions): PendingTask<"text_to_model", TextToModelOutput> {
    return this.create("text_to_model", input, options);
  }

  /**
   * Makes new textures for a model, renews its PBR maps, or upscales what it has. To texture and to segment a model,
   * texture it first. FBX when the source is made of quads or an imported FBX.
   *
   * Gives the created task when awaited, and the finished one by `.wait()`.
   *
   * Costs 10 to 30 credits, and more with some options.
   *
   * Typically 80 seconds.
   *
   * Throws `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` throws `TaskFailed` and `WaitTimeout`.
   *
   * Source: spec/v3/tasks/texture_model.yaml.
   */
  textureModel(
    input: TextureModelInput | TextureModelFormerInput,
    options?: CreateOptions,
  ): PendingTask<"texture_model", TextureModelOutput> {
    return this.create("texture_model", input, options);
  }
}

/** Whether the service answered an error; with a task type, `reason` is one of those that creating it is known to answer, or another. */
export const isApiError: ApiErrorGuard<TaskTypes> = isAnyApiError;
