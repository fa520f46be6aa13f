# Generated from spec/v2: do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, cast, overload

from .._runtime import (
    NOT_GIVEN,
    CreateOptions,
    EmptySlot,
    FileSource,
    LocalFile,
    NotGiven,
    Output,
    Task,
    TaskOf,
)
from .._runtime.client import TripoClient
from .._runtime.files import OnUpload
from .prices import Prices
from .tables import OUTPUTS, tables
from .types import (
    AnimatePrerigcheckOutput,
    AnimateRetargetOutput,
    AnimateRigOutput,
    AnimationPreset,
    CompletionVersion,
    Compression,
    ConvertFormat,
    ConvertModelOutput,
    EditMultiviewImageOutput,
    ExportOrientation,
    FbxPreset,
    FileInput,
    GenerateImageOutput,
    GenerateMultiviewImageOutput,
    GeometryQuality,
    HighpolyToLowpolyOutput,
    ImageModel,
    ImageToModelOutput,
    ImportModelOutput,
    LowpolyVersion,
    MeshCompletionOutput,
    MeshSegmentationOutput,
    ModelFileInput,
    ModelStyle,
    ModelVersion,
    MultiviewMode,
    MultiviewModelVersion,
    MultiviewToModelOutput,
    Orientation,
    PrerigcheckVersion,
    RefineModelOutput,
    RigFormat,
    RigSpec,
    RigTopology,
    RigType,
    RigVersion,
    SegmentationVersion,
    StylizeModelOutput,
    StylizeStyle,
    TextToImageOutput,
    TextToModelOutput,
    TextureAlignment,
    TextureFormat,
    TextureModelOutput,
    TexturePrompt,
    TextureQuality,
    TextureVersion,
    ViewEdit,
    ViewSlot,
)


class Tripo(TripoClient):
    """A client of the Tripo 3D API v2. Calls block; any number of threads may share a client.

    The key comes from `api_key` or TRIPO_API_KEY, the place from `base_url`, `region` or TRIPO_BASE_URL. Nothing is
    sent until a method is called.

    This API version is reported switched off since 2026-11-01; V3 replaces it (`tripo_openapi.v3`).
    """

    _tables = tables
    _outputs = OUTPUTS

    @property
    def price(self) -> Prices:
        """`price.<method>(...)`: what a task will cost, from the published prices; nothing is sent."""
        return Prices(tables())

    @overload
    def task(
        self, task_type: Literal["animate_prerigcheck"], task_id: str
    ) -> Task[Literal["animate_prerigcheck"], AnimatePrerigcheckOutput]: ...

    @overload
    def task(
        self, task_type: Literal["animate_retarget"], task_id: str
    ) -> Task[Literal["animate_retarget"], AnimateRetargetOutput]: ...

    @overload
    def task(
        self, task_type: Literal["animate_rig"], task_id: str
    ) -> Task[Literal["animate_rig"], AnimateRigOutput]: ...

    @overload
    def task(
        self, task_type: Literal["convert_model"], task_id: str
    ) -> Task[Literal["convert_model"], ConvertModelOutput]: ...

    @overload
    def task(
        self, task_type: Literal["edit_multiview_image"], task_id: str
    ) -> Task[Literal["edit_multiview_image"], EditMultiviewImageOutput]: ...

    @overload
    def task(
        self, task_type: Literal["generate_image"], task_id: str
    ) -> Task[Literal["generate_image"], GenerateImageOutput]: ...

    @overload
    def task(
        self, task_type: Literal["generate_multiview_image"], task_id: str
    ) -> Task[Literal["generate_multiview_image"], GenerateMultiviewImageOutput]: ...

    @overload
    def task(
        self, task_type: Literal["highpoly_to_lowpoly"], task_id: str
    ) -> Task[Literal["highpoly_to_lowpoly"], HighpolyToLowpolyOutput]: ...

    @overload
    def task(
        self, task_type: Literal["image_to_model"], task_id: str
    ) -> Task[Literal["image_to_model"], ImageToModelOutput]: ...

    @overload
    def task(
        self, task_type: Literal["import_model"], task_id: str
    ) -> Task[Literal["import_model"], ImportModelOutput]: ...

    @overload
    def task(
        self, task_type: Literal["mesh_completion"], task_id: str
    ) -> Task[Literal["mesh_completion"], MeshCompletionOutput]: ...

    @overload
    def task(
        self, task_type: Literal["mesh_segmentation"], task_id: str
    ) -> Task[Literal["mesh_segmentation"], MeshSegmentationOutput]: ...

    @overload
    def task(
        self, task_type: Literal["multiview_to_model"], task_id: str
    ) -> Task[Literal["multiview_to_model"], MultiviewToModelOutput]: ...

    @overload
    def task(
        self, task_type: Literal["refine_model"], task_id: str
    ) -> Task[Literal["refine_model"], RefineModelOutput]: ...

    @overload
    def task(
        self, task_type: Literal["stylize_model"], task_id: str
    ) -> Task[Literal["stylize_model"], StylizeModelOutput]: ...

    @overload
    def task(
        self, task_type: Literal["text_to_image"], task_id: str
    ) -> Task[Literal["text_to_image"], TextToImageOutput]: ...

    @overload
    def task(
        self, task_type: Literal["text_to_model"], task_id: str
    ) -> Task[Literal["text_to_model"], TextToModelOutput]: ...

    @overload
    def task(
        self, task_type: Literal["texture_model"], task_id: str
    ) -> Task[Literal["texture_model"], TextureModelOutput]: ...

    @overload
    def task(self, task_type: str, task_id: str) -> Task[str, Output]: ...

    def task(self, task_type: str, task_id: str) -> Task[Any, Any]:
        """A handle of a task that exists, in another process too; nothing is sent. Raises `ConfigError` when the id cannot be one."""
        return self._task(task_type, task_id)

    def upload(self, file: LocalFile, *, on_upload: OnUpload | None = None) -> FileInput:
        """Uploads one file and gives its wire reference, for any field that takes such files. Costs no credits."""
        return cast(FileInput, super().upload(file, on_upload=on_upload))

    def animate_prerigcheck(
        self,
        *,
        original_model_task_id: str
        | TaskOf[
            Literal[
                "text_to_model",
                "image_to_model",
                "multiview_to_model",
                "refine_model",
                "texture_model",
                "import_model",
                "mesh_segmentation",
                "mesh_completion",
                "highpoly_to_lowpoly",
                "stylize_model",
                "convert_model",
            ]
        ],
        model_version: PrerigcheckVersion | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["animate_prerigcheck"], AnimatePrerigcheckOutput]:
        """Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be
        tried all
        the same.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `original_model_task_id`: The model to check; any task that made one. Length: at least 1 characters.
        - `model_version`: The checking model. Stands in overviews and examples, not in the list of parameters.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Free. Typically 5 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `source_type_invalid`, `source_unfinished`, `credits_short`, `source_without_model`, `priority_denied`,
        `version_retired`, `type_retired`, `version_invalid`) when the service refuses, `CreateOutcomeUnknown` when
        nobody can tell whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/animate_prerigcheck.yaml.
        """
        return self._create(
            "animate_prerigcheck",
            {"original_model_task_id": original_model_task_id, "model_version": model_version, "priority": priority},
            AnimatePrerigcheckOutput,
            options,
        )

    def animate_retarget(
        self,
        *,
        original_model_task_id: str | TaskOf[Literal["animate_rig"]],
        animation: AnimationPreset | NotGiven = NOT_GIVEN,
        animations: Sequence[AnimationPreset] | NotGiven = NOT_GIVEN,
        out_format: RigFormat | NotGiven = NOT_GIVEN,
        bake_animation: bool | NotGiven = NOT_GIVEN,
        export_with_geometry: bool | NotGiven = NOT_GIVEN,
        animate_in_place: bool | NotGiven = NOT_GIVEN,
        render_video: bool | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["animate_retarget"], AnimateRetargetOutput]:
        """Puts one or several ready-made clips onto a rigged model; each costs credits. What works on a rig depends on
        its
        version and creature, see `animation`.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `original_model_task_id`: The rig. Length: at least 1 characters.
        - `animation`: A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of
          that creature, `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without
          `biped:`.
        - `animations`: One to five clips, instead of `animation`. Entries: 1 to 5.
        - `out_format`: Format of the file. Default: `glb`.
        - `bake_animation`: Bake the motion into keyframes. For GLB only. Default: `true`.
        - `export_with_geometry`: Put the mesh beside the clip. Off makes a much smaller file. Default: `true`.
        - `animate_in_place`: Move without leaving the spot. Default: `false`.
        - `render_video`: Render a video of the model. Not documented. Reported, not documented by the vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - Send `animation` or `animations`.
        - Send `animation` or `animations`, not both.
        - `bake_animation` works with `out_format: glb` only.

        Costs 10 credits. Typically 30 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `source_type_invalid`, `source_unfinished`, `credits_short`, `source_not_rigged`, `priority_denied`,
        `type_retired`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created;
        `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/animate_retarget.yaml.
        """
        return self._create(
            "animate_retarget",
            {
                "original_model_task_id": original_model_task_id,
                "animation": animation,
                "animations": animations,
                "out_format": out_format,
                "bake_animation": bake_animation,
                "export_with_geometry": export_with_geometry,
                "animate_in_place": animate_in_place,
                "render_video": render_video,
                "priority": priority,
            },
            AnimateRetargetOutput,
            options,
        )

    def animate_rig(
        self,
        *,
        original_model_task_id: str
        | TaskOf[
            Literal[
                "text_to_model",
                "image_to_model",
                "multiview_to_model",
                "refine_model",
                "texture_model",
                "import_model",
                "mesh_segmentation",
                "mesh_completion",
                "highpoly_to_lowpoly",
                "stylize_model",
                "convert_model",
            ]
        ],
        out_format: RigFormat | NotGiven = NOT_GIVEN,
        model_version: RigVersion | NotGiven = NOT_GIVEN,
        rig_type: RigType | NotGiven = NOT_GIVEN,
        topology: RigTopology | NotGiven = NOT_GIVEN,
        spec: RigSpec | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["animate_rig"], AnimateRigOutput]:
        """Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take `v2.5-20260210` for what else
        `animate_prerigcheck` found.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `original_model_task_id`: The model to rig; any task that made one. Length: at least 1 characters.
        - `out_format`: Format of the file. Default: `glb`.
        - `model_version`: The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets;
          `v2.5-20260210` rigs every `rig_type`. `v2.0-20250506` runs as v2.5. Default: `v1.0-20240301`. Retired:
          `v2.0-20250506` (2026-06-03).
        - `rig_type`: What the model is, as `animate_prerigcheck` found it. Default: `biped`.
        - `topology`: Two legs or four, from the time before `rig_type`.
        - `spec`: Which skeleton. Only `tripo` can surely be animated here; `mixamo` is for tools that know it.
          Default: `tripo`.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `rig_type` other than `biped` needs `model_version: v2.5-20260210`; the default, v1.0, rigs bipeds only.

        Costs 25 credits. Typically 180 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `source_type_invalid`, `source_unfinished`, `credits_short`, `source_without_model`, `priority_denied`,
        `version_retired`, `type_retired`, `version_invalid`) when the service refuses, `CreateOutcomeUnknown` when
        nobody can tell whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/animate_rig.yaml.
        """
        return self._create(
            "animate_rig",
            {
                "original_model_task_id": original_model_task_id,
                "out_format": out_format,
                "model_version": model_version,
                "rig_type": rig_type,
                "topology": topology,
                "spec": spec,
                "priority": priority,
            },
            AnimateRigOutput,
            options,
        )

    def convert_model(
        self,
        *,
        original_model_task_id: str
        | TaskOf[
            Literal[
                "text_to_model",
                "image_to_model",
                "multiview_to_model",
                "texture_model",
                "refine_model",
                "import_model",
                "animate_rig",
                "animate_retarget",
                "convert_model",
                "highpoly_to_lowpoly",
            ]
        ],
        format: ConvertFormat,
        quad: bool | NotGiven = NOT_GIVEN,
        force_symmetry: bool | NotGiven = NOT_GIVEN,
        face_limit: int | NotGiven = NOT_GIVEN,
        flatten_bottom: bool | NotGiven = NOT_GIVEN,
        flatten_bottom_threshold: float | NotGiven = NOT_GIVEN,
        texture_size: int | NotGiven = NOT_GIVEN,
        texture_format: TextureFormat | NotGiven = NOT_GIVEN,
        pivot_to_center_bottom: bool | NotGiven = NOT_GIVEN,
        scale_factor: float | NotGiven = NOT_GIVEN,
        with_animation: bool | NotGiven = NOT_GIVEN,
        pack_uv: bool | NotGiven = NOT_GIVEN,
        bake: bool | NotGiven = NOT_GIVEN,
        part_names: Sequence[str] | NotGiven = NOT_GIVEN,
        animate_in_place: bool | NotGiven = NOT_GIVEN,
        export_vertex_colors: bool | NotGiven = NOT_GIVEN,
        export_orientation: ExportOrientation | NotGiven = NOT_GIVEN,
        fbx_preset: FbxPreset | NotGiven = NOT_GIVEN,
        assemble_animation: bool | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["convert_model"], ConvertModelOutput]:
        """Puts a model into another format, and can remesh, resize and repack it on the way. Takes a few seconds, about
        a
        minute with `quad`. A remesh loses skeleton and clips.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `original_model_task_id`: The model to convert. A converted one can be put into another `format`, with no
          other option. Length: at least 1 characters.
        - `format`: The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no
          textures. OBJ arrives as a ZIP file.
        - `quad`: Remesh to quads. Default: `false`.
        - `force_symmetry`: Make the new mesh symmetric. Needs `quad`. Default: `false`.
        - `face_limit`: Upper bound of faces: quads with `quad`, else triangles. Range: at least 1. Default: `10000`.
        - `flatten_bottom`: Flatten the bottom so that the model stands. Default: `false`.
        - `flatten_bottom_threshold`: How far from the bottom it flattens. Needs `flatten_bottom`; the range is not
          told. Default: `0.01`.
        - `texture_size`: Side of the textures in pixels. 2048 by default, 4096 for sources of v2.0 and newer; meant
          to go below, though up to 8192 was seen to work. Range: at least 1.
        - `texture_format`: Format of the textures, JPEG by default and PNG for FBX.
        - `pivot_to_center_bottom`: Put the pivot to the middle of the bottom. Default: `false`.
        - `scale_factor`: Scales the model. Default: `1`.
        - `with_animation`: Keep skeleton and clips of the source. Default: `true`.
        - `pack_uv`: Pack the UV islands of all parts into one layout. Default: `false`.
        - `bake`: Bake the effects of advanced materials into the base textures. Default: `true`.
        - `part_names`: Parts to export, all when absent.
        - `animate_in_place`: Move without leaving the spot. Does nothing if retargeting did it. Default: `false`.
        - `export_vertex_colors`: Write vertex colours. For OBJ and GLTF. Default: `false`.
        - `export_orientation`: Which axis the front looks along. Default: `+x`.
        - `fbx_preset`: Which tool the FBX is made for. Called experimental; `bake_scale` is reported to be known too.
          Default: `blender`.
        - `assemble_animation`: Not documented. Reported, not documented by the vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `force_symmetry` needs `quad: true`.
        - `flatten_bottom_threshold` needs `flatten_bottom: true`.
        - `export_vertex_colors` works with `format: OBJ` and `format: GLTF` only.

        Costs 5 to 10 credits. Typically 30 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `source_type_invalid`, `source_unfinished`, `credits_short`, `priority_denied`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v2/tasks/convert_model.yaml.
        """
        return self._create(
            "convert_model",
            {
                "original_model_task_id": original_model_task_id,
                "format": format,
                "quad": quad,
                "force_symmetry": force_symmetry,
                "face_limit": face_limit,
                "flatten_bottom": flatten_bottom,
                "flatten_bottom_threshold": flatten_bottom_threshold,
                "texture_size": texture_size,
                "texture_format": texture_format,
                "pivot_to_center_bottom": pivot_to_center_bottom,
                "scale_factor": scale_factor,
                "with_animation": with_animation,
                "pack_uv": pack_uv,
                "bake": bake,
                "part_names": part_names,
                "animate_in_place": animate_in_place,
                "export_vertex_colors": export_vertex_colors,
                "export_orientation": export_orientation,
                "fbx_preset": fbx_preset,
                "assemble_animation": assemble_animation,
                "priority": priority,
            },
            ConvertModelOutput,
            options,
        )

    def edit_multiview_image(
        self,
        *,
        original_task_id: str | TaskOf[Literal["generate_multiview_image"]],
        prompts: Sequence[ViewEdit],
        model_version: ImageModel | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["edit_multiview_image"], EditMultiviewImageOutput]:
        """Redraws some of the four views of a view set, each by its own prompt. Takes a few seconds.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `original_task_id`: The view set to edit. A set that was edited already is reported to be refused. Length:
          at least 1 characters.
        - `prompts`: What to change, one entry per view, each view once. Entries: 1 to 4.
        - `model_version`: The image model. Not documented for this task type. Default: `flux.1_kontext_pro`.
          Reported, not documented by the vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `prompts[].prompt` holds emoji or pictographs, which the service refuses.
        - A view stands twice in `prompts`.

        Costs 5 credits. Typically 25 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `source_type_invalid`, `source_unfinished`, `content_policy`, `prompt_characters`, `credits_short`,
        `priority_denied`, `moderation_unavailable`, `version_retired`, `version_invalid`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v2/tasks/edit_multiview_image.yaml.
        """
        return self._create(
            "edit_multiview_image",
            {
                "original_task_id": original_task_id,
                "prompts": prompts,
                "model_version": model_version,
                "priority": priority,
            },
            EditMultiviewImageOutput,
            options,
        )

    def generate_image(
        self,
        *,
        prompt: str | NotGiven = NOT_GIVEN,
        model_version: ImageModel | NotGiven = NOT_GIVEN,
        file: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]] | NotGiven = NOT_GIVEN,
        files: Sequence[FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]]
        | NotGiven = NOT_GIVEN,
        t_pose: bool | NotGiven = NOT_GIVEN,
        sketch_to_render: bool | NotGiven = NOT_GIVEN,
        template: str | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["generate_image"], GenerateImageOutput]:
        """Draws an image from words, images or both, with a model of your choice. Takes a few seconds.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `prompt`: What to draw, in any language, at most 1024 characters (about 100 words), without emoji.
          `image[1]`, `image[2]` and so on stand for the entries of `files`. May be left out with a `template`.
          Length: 1 to 1024 characters.
        - `model_version`: The image model. `flux.1_dev`, `z_image` and `midjourney` work from words alone; the
          `seedream` models are reported for the China region, where `seedream_v4` is the default. Default:
          `flux.1_kontext_pro`.
        - `file`: An image to start from.
        - `files`: Several images to draw from, at most 4 with `flux.1_kontext_pro`, 10 with `gpt_4o` and Gemini 2.5.
        - `t_pose`: Put the object into a T-pose and keep its main features. Default: `false`.
        - `sketch_to_render`: Turn a sketch into a rendered image. Default: `false`.
        - `template`: Name of a ready-made prompt, put before yours; its images join the references. `t-pose` and
          `3d-enhance` are known, the full list is not. Length: at least 1 characters.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `file.url` or `file.object` is one too many: send one of `url`, `file_token` and `object`.
        - `file` names no file: send `url`, `file_token` or `object`.
        - `prompt` holds emoji or pictographs, which the service refuses.
        - `prompt` is missing; only a `template` can stand in for it.
        - This `model_version` works from words alone: leave `file` or `files` out.
        - `flux.1_kontext_pro`, the default, takes at most 4 `files`.
        - This `model_version` takes at most 10 `files`.

        Costs 5 to 10 credits; unknown for some. Typically 15 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `type_unsupported`, `file_empty`,
        `file_type_unsupported`, `content_policy`, `prompt_characters`, `credits_short`, `priority_denied`,
        `moderation_unavailable`, `version_retired`, `version_invalid`, `file_not_found`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v2/tasks/generate_image.yaml.
        """
        return self._create(
            "generate_image",
            {
                "prompt": prompt,
                "model_version": model_version,
                "file": file,
                "files": files,
                "t_pose": t_pose,
                "sketch_to_render": sketch_to_render,
                "template": template,
                "priority": priority,
            },
            GenerateImageOutput,
            options,
        )

    def generate_multiview_image(
        self,
        *,
        file: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]],
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["generate_multiview_image"], GenerateMultiviewImageOutput]:
        """Draws the front, left, back and right view of what an image shows, for `multiview_to_model`. Takes a few
        seconds.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `file`: The image to draw views of, best a front view.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `file.url` or `file.object` is one too many: send one of `url`, `file_token` and `object`.
        - `file` names no file: send `url`, `file_token` or `object`.

        Costs 10 credits. Typically 25 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `type_unsupported`, `file_empty`,
        `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `moderation_unavailable`,
        `file_not_found`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was
        created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/generate_multiview_image.yaml.
        """
        return self._create(
            "generate_multiview_image", {"file": file, "priority": priority}, GenerateMultiviewImageOutput, options
        )

    def highpoly_to_lowpoly(
        self,
        *,
        original_model_task_id: str
        | TaskOf[
            Literal[
                "text_to_model",
                "image_to_model",
                "multiview_to_model",
                "texture_model",
                "refine_model",
                "import_model",
                "mesh_segmentation",
                "mesh_completion",
            ]
        ],
        model_version: LowpolyVersion | NotGiven = NOT_GIVEN,
        quad: bool | NotGiven = NOT_GIVEN,
        part_names: Sequence[str] | NotGiven = NOT_GIVEN,
        face_limit: int | NotGiven = NOT_GIVEN,
        bake: bool | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["highpoly_to_lowpoly"], HighpolyToLowpolyOutput]:
        """Rebuilds a model with few faces and clean topology. Takes up to some minutes. Simple shapes work best. A
        skeleton and its
        clips are lost, so rig last.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `original_model_task_id`: The model to rebuild. Length: at least 1 characters.
        - `model_version`: The low-poly model. The page calls `P-v1.0-20250506` deprecated; it is taken and runs as
          P-v2.0. Default: `P-v2.0-20251225`.
        - `quad`: Quads instead of triangles. The file is FBX then. Default: `false`.
        - `part_names`: Parts to rebuild, the whole model when empty. Names are the node names in the GLB of a
          segmentation; no answer lists them. Default: `[]`.
        - `face_limit`: Upper bound of faces, 500 to 20000, with `quad` 500 to 10000. The service picks one when it is
          absent. Range: 500 to 20000.
        - `bake`: Bake the textures of the model onto the new mesh. Default: `true`.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - With `quad`, `face_limit` is 500 to 10000.

        Costs 30 credits, and more with some options. Typically 200 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `source_type_invalid`, `source_unfinished`, `credits_short`, `priority_denied`, `version_retired`,
        `version_invalid`, `mesh_too_complex`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell
        whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/highpoly_to_lowpoly.yaml.
        """
        return self._create(
            "highpoly_to_lowpoly",
            {
                "original_model_task_id": original_model_task_id,
                "model_version": model_version,
                "quad": quad,
                "part_names": part_names,
                "face_limit": face_limit,
                "bake": bake,
                "priority": priority,
            },
            HighpolyToLowpolyOutput,
            options,
        )

    def image_to_model(
        self,
        *,
        file: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]],
        model_version: ModelVersion | NotGiven = NOT_GIVEN,
        model_seed: int | NotGiven = NOT_GIVEN,
        enable_image_autofix: bool | NotGiven = NOT_GIVEN,
        face_limit: int | NotGiven = NOT_GIVEN,
        texture: bool | NotGiven = NOT_GIVEN,
        pbr: bool | NotGiven = NOT_GIVEN,
        texture_seed: int | NotGiven = NOT_GIVEN,
        texture_alignment: TextureAlignment | NotGiven = NOT_GIVEN,
        texture_quality: TextureQuality | NotGiven = NOT_GIVEN,
        geometry_quality: GeometryQuality | NotGiven = NOT_GIVEN,
        auto_size: bool | NotGiven = NOT_GIVEN,
        orientation: Orientation | NotGiven = NOT_GIVEN,
        quad: bool | NotGiven = NOT_GIVEN,
        compress: Compression | NotGiven = NOT_GIVEN,
        smart_low_poly: bool | NotGiven = NOT_GIVEN,
        generate_parts: bool | NotGiven = NOT_GIVEN,
        export_uv: bool | NotGiven = NOT_GIVEN,
        style: ModelStyle | NotGiven = NOT_GIVEN,
        return_multiview: bool | NotGiven = NOT_GIVEN,
        render_sequence: bool | NotGiven = NOT_GIVEN,
        render_video: bool | NotGiven = NOT_GIVEN,
        check_printable: bool | NotGiven = NOT_GIVEN,
        style_image: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]] | NotGiven = NOT_GIVEN,
        mode: str | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["image_to_model"], ImageToModelOutput]:
        """Makes a 3D model from one image. Takes about one to ten minutes after queueing.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `file`: The image to build from.
        - `model_version`: The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family,
          Turbo is fast, P1 makes clean low-poly meshes with few options. Send one always: defaults move. Default:
          `v2.5-20250123`. Retired: `v1.3-20240522` (2025-11), `v1.4-20240625` (2026-08-24), `v2.0-20240919`
          (2026-08-24), `Turbo-v1.0-20250506` (2026-07).
        - `model_seed`: Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the
          same `model_seed` with another `texture_seed` gives the same shape in other clothes.
        - `enable_image_autofix`: Improve the image first. Takes longer. Default: `false`.
        - `face_limit`: Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with
          `quad`. Each version has a ceiling, above which the service clamps without a word. Range: at least 1.
        - `texture`: Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`.
        - `pbr`: Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`.
        - `texture_seed`: Seed of the texture, random when absent. Equal seeds give equal textures.
        - `texture_alignment`: What wins where image and shape disagree: `original_image` keeps the look of the image
          and may not fit the shape everywhere, `geometry` fits the shape and may drift from the image. Default:
          `original_image`.
        - `texture_quality`: How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost
          more. Default: `standard`.
        - `geometry_quality`: `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x
          only. Default: `standard`.
        - `auto_size`: Scale the model to its size in the real world, in metres. Works on textured models. The size is
          kept as a transform of the scene, and becomes part of the mesh when the model is converted, rigged or
          animated. Default: `false`.
        - `orientation`: `align_image` turns the model to face as the image does. Works on textured models. Default:
          `default`.
        - `quad`: Quads instead of triangles. The file is FBX then. Default: `false`.
        - `compress`: `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it
          were absent.
        - `smart_low_poly`: A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones
          may fail. Default: `false`.
        - `generate_parts`: A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no
          `quad`. Default: `false`.
        - `export_uv`: Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default:
          `true`.
        - `style`: A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an
          animal dark, glossy and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and
          a doll's world; `gold` and `ancient_bronze` are metals. No longer documented; today's service ignores it.
        - `return_multiview`: Give the views that were made on the way. Not documented. Reported, not documented by
          the vendor.
        - `render_sequence`: Render a sequence of images of the model. Not documented. Reported, not documented by the
          vendor.
        - `render_video`: Render a video of the model. Not documented. Reported, not documented by the vendor.
        - `check_printable`: Check whether the model can be printed; needs an entitlement of the account. Not
          documented. Reported, not documented by the vendor.
        - `style_image`: An image whose style is taken on. Not documented. Reported, not documented by the vendor.
        - `mode`: Not documented; its values are not known. Reported, not documented by the vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `file.url` or `file.object` is one too many: send one of `url`, `file_token` and `object`.
        - `file` names no file: send `url`, `file_token` or `object`.
        - `face_limit`, `texture`, `pbr`, `texture_seed`, `texture_alignment`, `texture_quality`, `auto_size`,
          `orientation`, `quad`, `compress`, `smart_low_poly`, `generate_parts`, `export_uv` or `style` needs a
          `model_version` of v2.0-20240919 or newer, Turbo or P1.
        - P1 does not take `quad`, `smart_low_poly` or `generate_parts`, not even as `false`.
        - With P1, `face_limit` is 48 to 20000.
        - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
        - `geometry_quality` needs a `model_version` of v3.0-20250812 or newer, and not P1.
        - `generate_parts` needs `texture: false` and `pbr: false` written out.
        - `generate_parts` cannot make quads: leave `quad` out.

        Costs 20 to 50 credits, and more with some options. Typically 80 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`,
        `moderation_unavailable`, `version_retired`, `version_invalid`, `mesh_too_complex`, `file_not_found`) when the
        service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises
        `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/image_to_model.yaml.
        """
        return self._create(
            "image_to_model",
            {
                "file": file,
                "model_version": model_version,
                "model_seed": model_seed,
                "enable_image_autofix": enable_image_autofix,
                "face_limit": face_limit,
                "texture": texture,
                "pbr": pbr,
                "texture_seed": texture_seed,
                "texture_alignment": texture_alignment,
                "texture_quality": texture_quality,
                "geometry_quality": geometry_quality,
                "auto_size": auto_size,
                "orientation": orientation,
                "quad": quad,
                "compress": compress,
                "smart_low_poly": smart_low_poly,
                "generate_parts": generate_parts,
                "export_uv": export_uv,
                "style": style,
                "return_multiview": return_multiview,
                "render_sequence": render_sequence,
                "render_video": render_video,
                "check_printable": check_printable,
                "style_image": style_image,
                "mode": mode,
                "priority": priority,
            },
            ImageToModelOutput,
            options,
        )

    def import_model(
        self,
        *,
        file: LocalFile | ModelFileInput,
        model_version: str | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["import_model"], ImportModelOutput]:
        """Makes a model of yours a task that others can start from. Free, takes a few seconds. The file goes to storage
        first:
        ask for an upload token, put it there, and name bucket and key here. A GLB must hold all its data itself; a
        `.gltf`
        with separate files cannot be imported.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `file`: The model in storage: GLB, OBJ, FBX or STL, at most 150 MB.
        - `model_version`: The service puts its own value here. Reported, not documented by the vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Free. Typically 10 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `type_unsupported`, `file_empty`,
        `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `moderation_unavailable`,
        `file_not_found`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was
        created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/import_model.yaml.
        """
        return self._create(
            "import_model",
            {"file": file, "model_version": model_version, "priority": priority},
            ImportModelOutput,
            options,
        )

    def mesh_completion(
        self,
        *,
        original_model_task_id: str | TaskOf[Literal["mesh_segmentation"]],
        part_names: Sequence[str] | NotGiven = NOT_GIVEN,
        model_version: CompletionVersion | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["mesh_completion"], MeshCompletionOutput]:
        """Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can become
        low-poly or be rigged,
        but neither textured nor converted.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `original_model_task_id`: The segmentation. Length: at least 1 characters.
        - `part_names`: Parts to complete, all when absent. Names are the node names in the GLB of the segmentation;
          no answer lists them.
        - `model_version`: The completion model. An overview page names `P-v2.0-20251225` here too, which is the
          low-poly model elsewhere. Default: `v1.0-20250506`.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Costs 50 credits. Typically 240 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `source_type_invalid`, `source_unfinished`, `credits_short`, `priority_denied`, `version_retired`,
        `version_invalid`, `mesh_too_complex`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell
        whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/mesh_completion.yaml.
        """
        return self._create(
            "mesh_completion",
            {
                "original_model_task_id": original_model_task_id,
                "part_names": part_names,
                "model_version": model_version,
                "priority": priority,
            },
            MeshCompletionOutput,
            options,
        )

    def mesh_segmentation(
        self,
        *,
        original_model_task_id: str
        | TaskOf[
            Literal[
                "text_to_model",
                "image_to_model",
                "multiview_to_model",
                "texture_model",
                "refine_model",
                "import_model",
                "highpoly_to_lowpoly",
            ]
        ],
        model_version: SegmentationVersion | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["mesh_segmentation"], MeshSegmentationOutput]:
        """Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes of the GLB; their names are
        what
        `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `original_model_task_id`: The model to cut. Length: at least 1 characters.
        - `model_version`: The segmentation model. Default: `v1.0-20250506`.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Costs 40 credits. Typically 160 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `source_type_invalid`, `source_unfinished`, `credits_short`, `priority_denied`, `version_retired`,
        `version_invalid`, `mesh_too_complex`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell
        whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/mesh_segmentation.yaml.
        """
        return self._create(
            "mesh_segmentation",
            {"original_model_task_id": original_model_task_id, "model_version": model_version, "priority": priority},
            MeshSegmentationOutput,
            options,
        )

    def multiview_to_model(
        self,
        *,
        files: Sequence[FileSource | ViewSlot | TaskOf[Literal["text_to_image", "generate_image"]] | EmptySlot | None]
        | NotGiven = NOT_GIVEN,
        original_task_id: str
        | TaskOf[Literal["generate_multiview_image", "edit_multiview_image"]]
        | NotGiven = NOT_GIVEN,
        model_version: MultiviewModelVersion | NotGiven = NOT_GIVEN,
        model_seed: int | NotGiven = NOT_GIVEN,
        enable_image_autofix: bool | NotGiven = NOT_GIVEN,
        face_limit: int | NotGiven = NOT_GIVEN,
        texture: bool | NotGiven = NOT_GIVEN,
        pbr: bool | NotGiven = NOT_GIVEN,
        texture_seed: int | NotGiven = NOT_GIVEN,
        texture_alignment: TextureAlignment | NotGiven = NOT_GIVEN,
        texture_quality: TextureQuality | NotGiven = NOT_GIVEN,
        geometry_quality: GeometryQuality | NotGiven = NOT_GIVEN,
        auto_size: bool | NotGiven = NOT_GIVEN,
        orientation: Orientation | NotGiven = NOT_GIVEN,
        quad: bool | NotGiven = NOT_GIVEN,
        compress: Compression | NotGiven = NOT_GIVEN,
        smart_low_poly: bool | NotGiven = NOT_GIVEN,
        generate_parts: bool | NotGiven = NOT_GIVEN,
        export_uv: bool | NotGiven = NOT_GIVEN,
        style: ModelStyle | NotGiven = NOT_GIVEN,
        return_multiview: bool | NotGiven = NOT_GIVEN,
        render_sequence: bool | NotGiven = NOT_GIVEN,
        render_video: bool | NotGiven = NOT_GIVEN,
        check_printable: bool | NotGiven = NOT_GIVEN,
        style_image: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]] | NotGiven = NOT_GIVEN,
        mode: MultiviewMode | NotGiven = NOT_GIVEN,
        orthographic_projection: bool | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["multiview_to_model"], MultiviewToModelOutput]:
        """Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and 270 degrees, or from a finished
        view set.
        The views should show the same object in the same state. Takes about one to ten minutes after queueing.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `files`: Four views: front, left, back, right, where left is the character's own left. The front is needed,
          and one more; `{}` or `null` skips a view. Entries: 4.
        - `original_task_id`: A finished view set, instead of `files`. Length: at least 1 characters.
        - `model_version`: The generation model, as for a model from words or one image, but without Turbo. Default:
          `v2.5-20250123`. Retired: `v1.4-20240625` (2025-11), `v2.0-20240919` (2026-08-24).
        - `model_seed`: Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the
          same `model_seed` with another `texture_seed` gives the same shape in other clothes.
        - `enable_image_autofix`: Improve the images first. Takes longer. Default: `false`.
        - `face_limit`: Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with
          `quad`. Each version has a ceiling, above which the service clamps without a word. Range: at least 1.
        - `texture`: Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`.
        - `pbr`: Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`.
        - `texture_seed`: Seed of the texture, random when absent. Equal seeds give equal textures.
        - `texture_alignment`: What wins where image and shape disagree: `original_image` keeps the look of the image
          and may not fit the shape everywhere, `geometry` fits the shape and may drift from the image. Default:
          `original_image`.
        - `texture_quality`: How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost
          more. Default: `standard`.
        - `geometry_quality`: `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x
          only. Default: `standard`.
        - `auto_size`: Scale the model to its size in the real world, in metres. Works on textured models. The size is
          kept as a transform of the scene, and becomes part of the mesh when the model is converted, rigged or
          animated. Default: `false`.
        - `orientation`: `align_image` turns the model to face as the image does. Works on textured models. Default:
          `default`.
        - `quad`: Quads instead of triangles. The file is FBX then. Default: `false`.
        - `compress`: `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it
          were absent.
        - `smart_low_poly`: A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones
          may fail. Default: `false`.
        - `generate_parts`: A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no
          `quad`. Default: `false`.
        - `export_uv`: Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default:
          `true`.
        - `style`: A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an
          animal dark, glossy and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and
          a doll's world; `gold` and `ancient_bronze` are metals. No longer documented; today's service ignores it.
        - `return_multiview`: Give the views that were made on the way. Not documented. Reported, not documented by
          the vendor.
        - `render_sequence`: Render a sequence of images of the model. Not documented. Reported, not documented by the
          vendor.
        - `render_video`: Render a video of the model. Not documented. Reported, not documented by the vendor.
        - `check_printable`: Check whether the model can be printed; needs an entitlement of the account. Not
          documented. Reported, not documented by the vendor.
        - `style_image`: An image whose style is taken on. Not documented. Reported, not documented by the vendor.
        - `mode`: Which side the third image shows; from the time when v1.4 took three images.
        - `orthographic_projection`: Take the views as drawn without perspective. Default: `false`.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `files[].url` or `files[].object` is one too many: send one of `url`, `file_token` and `object`.
        - `style_image` names no file: send `url`, `file_token` or `object`.
        - Send `files`, or `original_task_id` of a view set.
        - Send `files` or `original_task_id`, not both.
        - The first view is the front, and cannot be left empty.
        - At least two of the four views must hold an image.
        - `face_limit`, `texture`, `pbr`, `texture_seed`, `texture_alignment`, `texture_quality`, `auto_size`,
          `orientation`, `quad`, `compress`, `smart_low_poly`, `generate_parts`, `export_uv` or `style` needs a
          `model_version` of v2.0-20240919 or newer, Turbo or P1.
        - P1 does not take `quad`, `smart_low_poly` or `generate_parts`, not even as `false`.
        - With P1, `face_limit` is 48 to 20000.
        - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
        - `geometry_quality` needs a `model_version` of v3.0-20250812 or newer, and not P1.
        - `generate_parts` needs `texture: false` and `pbr: false` written out.
        - `generate_parts` cannot make quads: leave `quad` out.

        Costs 20 to 50 credits, and more with some options. Typically 80 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `file_empty`, `file_type_unsupported`, `source_type_invalid`, `source_unfinished`, `content_policy`,
        `credits_short`, `priority_denied`, `moderation_unavailable`, `version_retired`, `version_invalid`,
        `mesh_too_complex`, `file_not_found`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell
        whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/multiview_to_model.yaml.
        """
        return self._create(
            "multiview_to_model",
            {
                "files": files,
                "original_task_id": original_task_id,
                "model_version": model_version,
                "model_seed": model_seed,
                "enable_image_autofix": enable_image_autofix,
                "face_limit": face_limit,
                "texture": texture,
                "pbr": pbr,
                "texture_seed": texture_seed,
                "texture_alignment": texture_alignment,
                "texture_quality": texture_quality,
                "geometry_quality": geometry_quality,
                "auto_size": auto_size,
                "orientation": orientation,
                "quad": quad,
                "compress": compress,
                "smart_low_poly": smart_low_poly,
                "generate_parts": generate_parts,
                "export_uv": export_uv,
                "style": style,
                "return_multiview": return_multiview,
                "render_sequence": render_sequence,
                "render_video": render_video,
                "check_printable": check_printable,
                "style_image": style_image,
                "mode": mode,
                "orthographic_projection": orthographic_projection,
                "priority": priority,
            },
            MultiviewToModelOutput,
            options,
        )

    def refine_model(
        self,
        *,
        draft_model_task_id: str | TaskOf[Literal["text_to_model", "image_to_model", "multiview_to_model"]],
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["refine_model"], RefineModelOutput]:
        """Works a draft of the 1.x models out. Takes about two minutes. Drafts can hardly be made any more: the versions
        that
        make them are retired.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `draft_model_task_id`: The draft, made with a `model_version` below v2.0. A refined model cannot be refined
          again. Length: at least 1 characters.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Costs 30 credits. Typically 120 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `source_type_invalid`, `source_unfinished`, `credits_short`, `priority_denied`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v2/tasks/refine_model.yaml.
        """
        return self._create(
            "refine_model",
            {"draft_model_task_id": draft_model_task_id, "priority": priority},
            RefineModelOutput,
            options,
        )

    def stylize_model(
        self,
        *,
        original_model_task_id: str
        | TaskOf[
            Literal[
                "text_to_model",
                "image_to_model",
                "multiview_to_model",
                "texture_model",
                "refine_model",
                "import_model",
                "animate_rig",
                "animate_retarget",
            ]
        ],
        style: StylizeStyle,
        block_size: int | NotGiven = NOT_GIVEN,
        vxc: bool | float | str | NotGiven = NOT_GIVEN,
        render_image: bool | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["stylize_model"], StylizeModelOutput]:
        """Rebuilds a model from bricks, voxels or cells. Takes a few seconds.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `original_model_task_id`: The model to rebuild. Length: at least 1 characters.
        - `style`: What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks,
          which gives a schematic. `keyring`, `fridge_magnet` and `keycap` are reported to be known too.
        - `block_size`: How fine the blocks are, 32 to 128. For `minecraft` only. Range: 32 to 128. Default: `80`.
        - `vxc`: Not documented; needs an entitlement of the account. Its type is not known. Reported, not documented
          by the vendor.
        - `render_image`: Render a picture too. Not documented. Reported, not documented by the vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `block_size` works with `style: minecraft` only.

        Costs 20 credits. Typically 30 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `source_type_invalid`, `source_unfinished`, `credits_short`, `priority_denied`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v2/tasks/stylize_model.yaml.
        """
        return self._create(
            "stylize_model",
            {
                "original_model_task_id": original_model_task_id,
                "style": style,
                "block_size": block_size,
                "vxc": vxc,
                "render_image": render_image,
                "priority": priority,
            },
            StylizeModelOutput,
            options,
        )

    def text_to_image(
        self,
        *,
        prompt: str,
        negative_prompt: str | NotGiven = NOT_GIVEN,
        model_version: str | NotGiven = NOT_GIVEN,
        style_image: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]] | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["text_to_image"], TextToImageOutput]:
        """Draws an image from words. Its URL may be the `file` of an image or model task. Takes a few seconds.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `prompt`: What to make, in any language, at most 1024 characters (about 100 words), without emoji. Length: 1
          to 1024 characters.
        - `negative_prompt`: What to stay away from, at most 255 characters. Length: at most 255 characters.
        - `model_version`: Tolerated; which values do anything is not known. `generate_image` is the task to choose a
          model with. Length: at least 1 characters. Reported, not documented by the vendor.
        - `style_image`: An image whose style is taken on. Not documented. Reported, not documented by the vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `style_image.url` or `style_image.object` is one too many: send one of `url`, `file_token` and `object`.
        - `style_image` names no file: send `url`, `file_token` or `object`.
        - `prompt` holds emoji or pictographs, which the service refuses.

        Costs 5 credits. Typically 10 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `type_unsupported`, `file_empty`,
        `file_type_unsupported`, `content_policy`, `prompt_characters`, `credits_short`, `priority_denied`,
        `version_retired`, `version_invalid`, `file_not_found`) when the service refuses, `CreateOutcomeUnknown` when
        nobody can tell whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/text_to_image.yaml.
        """
        return self._create(
            "text_to_image",
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "model_version": model_version,
                "style_image": style_image,
                "priority": priority,
            },
            TextToImageOutput,
            options,
        )

    def text_to_model(
        self,
        *,
        prompt: str,
        negative_prompt: str | NotGiven = NOT_GIVEN,
        model_version: ModelVersion | NotGiven = NOT_GIVEN,
        image_seed: int | NotGiven = NOT_GIVEN,
        model_seed: int | NotGiven = NOT_GIVEN,
        face_limit: int | NotGiven = NOT_GIVEN,
        texture: bool | NotGiven = NOT_GIVEN,
        pbr: bool | NotGiven = NOT_GIVEN,
        texture_seed: int | NotGiven = NOT_GIVEN,
        texture_quality: TextureQuality | NotGiven = NOT_GIVEN,
        geometry_quality: GeometryQuality | NotGiven = NOT_GIVEN,
        auto_size: bool | NotGiven = NOT_GIVEN,
        quad: bool | NotGiven = NOT_GIVEN,
        compress: Compression | NotGiven = NOT_GIVEN,
        smart_low_poly: bool | NotGiven = NOT_GIVEN,
        generate_parts: bool | NotGiven = NOT_GIVEN,
        export_uv: bool | NotGiven = NOT_GIVEN,
        style: ModelStyle | NotGiven = NOT_GIVEN,
        return_multiview: bool | NotGiven = NOT_GIVEN,
        render_sequence: bool | NotGiven = NOT_GIVEN,
        render_video: bool | NotGiven = NOT_GIVEN,
        check_printable: bool | NotGiven = NOT_GIVEN,
        style_image: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]] | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["text_to_model"], TextToModelOutput]:
        """Makes a 3D model from a description in words. Takes about one to ten minutes after queueing.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `prompt`: What to make, in any language, at most 1024 characters (about 100 words), without emoji. An older
          page lets characters take a pose by a suffix: `T-pose` or `A-pose`, or `T-pose:1:1:1:1:9` with ratios of
          head height, head width, leg height and arm length, and the span of the legs (0 to 15, may be left out).
          Length: 1 to 1024 characters.
        - `negative_prompt`: What to stay away from, at most 255 characters. Length: at most 255 characters.
        - `model_version`: The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family,
          Turbo is fast, P1 makes clean low-poly meshes with few options. Send one always: defaults move. Default:
          `v2.5-20250123`. Retired: `v1.3-20240522` (2025-11), `v1.4-20240625` (2026-08-24), `v2.0-20240919`
          (2026-08-24), `Turbo-v1.0-20250506` (2026-07).
        - `image_seed`: Seed of what is imagined from the prompt, random when absent.
        - `model_seed`: Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the
          same `model_seed` with another `texture_seed` gives the same shape in other clothes.
        - `face_limit`: Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with
          `quad`. Each version has a ceiling, above which the service clamps without a word. Range: at least 1.
        - `texture`: Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`.
        - `pbr`: Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`.
        - `texture_seed`: Seed of the texture, random when absent. Equal seeds give equal textures.
        - `texture_quality`: How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost
          more. Default: `standard`.
        - `geometry_quality`: `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x
          only. Default: `standard`.
        - `auto_size`: Scale the model to its size in the real world, in metres. Works on textured models. The size is
          kept as a transform of the scene, and becomes part of the mesh when the model is converted, rigged or
          animated. Default: `false`.
        - `quad`: Quads instead of triangles. The file is FBX then. Default: `false`.
        - `compress`: `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it
          were absent.
        - `smart_low_poly`: A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones
          may fail. Default: `false`.
        - `generate_parts`: A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no
          `quad`. Default: `false`.
        - `export_uv`: Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default:
          `true`.
        - `style`: A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an
          animal dark, glossy and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and
          a doll's world; `gold` and `ancient_bronze` are metals. No longer documented; today's service ignores it.
        - `return_multiview`: Give the views that were made on the way. Not documented. Reported, not documented by
          the vendor.
        - `render_sequence`: Render a sequence of images of the model. Not documented. Reported, not documented by the
          vendor.
        - `render_video`: Render a video of the model. Not documented. Reported, not documented by the vendor.
        - `check_printable`: Check whether the model can be printed; needs an entitlement of the account. Not
          documented. Reported, not documented by the vendor.
        - `style_image`: An image whose style is taken on. Not documented. Reported, not documented by the vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `style_image.url` or `style_image.object` is one too many: send one of `url`, `file_token` and `object`.
        - `style_image` names no file: send `url`, `file_token` or `object`.
        - `prompt` holds emoji or pictographs, which the service refuses.
        - `face_limit`, `texture`, `pbr`, `texture_seed`, `texture_alignment`, `texture_quality`, `auto_size`,
          `orientation`, `quad`, `compress`, `smart_low_poly`, `generate_parts`, `export_uv` or `style` needs a
          `model_version` of v2.0-20240919 or newer, Turbo or P1.
        - P1 does not take `quad`, `smart_low_poly` or `generate_parts`, not even as `false`.
        - With P1, `face_limit` is 48 to 20000.
        - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
        - `geometry_quality` needs a `model_version` of v3.0-20250812 or newer, and not P1.
        - `generate_parts` needs `texture: false` and `pbr: false` written out.
        - `generate_parts` cannot make quads: leave `quad` out.

        Costs 10 to 40 credits, and more with some options. Typically 80 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `file_empty`, `file_type_unsupported`, `content_policy`, `prompt_characters`, `credits_short`,
        `priority_denied`, `version_retired`, `version_invalid`, `mesh_too_complex`, `file_not_found`) when the
        service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises
        `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/text_to_model.yaml.
        """
        return self._create(
            "text_to_model",
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "model_version": model_version,
                "image_seed": image_seed,
                "model_seed": model_seed,
                "face_limit": face_limit,
                "texture": texture,
                "pbr": pbr,
                "texture_seed": texture_seed,
                "texture_quality": texture_quality,
                "geometry_quality": geometry_quality,
                "auto_size": auto_size,
                "quad": quad,
                "compress": compress,
                "smart_low_poly": smart_low_poly,
                "generate_parts": generate_parts,
                "export_uv": export_uv,
                "style": style,
                "return_multiview": return_multiview,
                "render_sequence": render_sequence,
                "render_video": render_video,
                "check_printable": check_printable,
                "style_image": style_image,
                "priority": priority,
            },
            TextToModelOutput,
            options,
        )

    def texture_model(
        self,
        *,
        original_model_task_id: str
        | TaskOf[
            Literal[
                "text_to_model",
                "image_to_model",
                "multiview_to_model",
                "texture_model",
                "import_model",
                "mesh_segmentation",
                "highpoly_to_lowpoly",
            ]
        ],
        texture_prompt: TexturePrompt | NotGiven = NOT_GIVEN,
        texture: bool | NotGiven = NOT_GIVEN,
        pbr: bool | NotGiven = NOT_GIVEN,
        texture_seed: int | NotGiven = NOT_GIVEN,
        texture_alignment: TextureAlignment | NotGiven = NOT_GIVEN,
        texture_quality: TextureQuality | NotGiven = NOT_GIVEN,
        part_names: Sequence[str] | NotGiven = NOT_GIVEN,
        compress: Compression | NotGiven = NOT_GIVEN,
        model_version: TextureVersion | NotGiven = NOT_GIVEN,
        bake: bool | NotGiven = NOT_GIVEN,
        model_seed: int | NotGiven = NOT_GIVEN,
        return_multiview: bool | NotGiven = NOT_GIVEN,
        asset_map: str | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["texture_model"], TextureModelOutput]:
        """Makes new textures for a model, renews its PBR maps, or upscales what it has. To texture and to segment a
        model,
        texture it first. FBX when the source is made of quads or an imported FBX.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `original_model_task_id`: The model to texture, made with v2.0 or newer, Turbo or P1. Length: at least 1
          characters.
        - `texture_prompt`: What the texture is made from: at most one of `text`, `image` and `images`. May be left
          out for models that the API generated. Imports, segmentations and low-poly models have no image of their
          own, so give them `text`.
        - `texture`: Make a new texture. Off with `pbr` on: only new PBR maps. Off with `pbr` off: upscale what is
          there. Default: `true`.
        - `pbr`: Make PBR maps. Default: `true`.
        - `texture_seed`: Seed of the texture, random when absent. Equal seeds give equal textures.
        - `texture_alignment`: What wins where image and shape disagree: `original_image` keeps the look of the image
          and may not fit the shape everywhere, `geometry` fits the shape and may drift from the image. Default:
          `original_image`.
        - `texture_quality`: How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost
          more. Default: `standard`.
        - `part_names`: Parts to texture, all when absent. Names are the node names in the GLB of a segmentation; no
          answer lists them.
        - `compress`: `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it
          were absent.
        - `model_version`: The texturing model. Use v3.0 for models made with v3.x, v2.5 for those made with v2.5.
          Default: `v2.5-20250123`. Retired: `v2.0-20240919` (2025-11).
        - `bake`: Bake the effects of advanced materials into the base textures. Default: `true`.
        - `model_seed`: A seed; what it does here is not told.
        - `return_multiview`: Give the views that were made on the way. Not documented. Reported, not documented by
          the vendor.
        - `asset_map`: Not documented; neither its type nor its meaning is known. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `texture_prompt.image.url` or `texture_prompt.image.object` is one too many: send one of `url`, `file_token`
          and `object`.
        - `texture_prompt.image` names no file: send `url`, `file_token` or `object`.
        - `texture_prompt.image` or `texture_prompt.images` is one too many: send one of `text`, `image` and `images`.
        - The first view is the front, and cannot be left empty.
        - At least two of the four views must hold an image.
        - `texture: false` with `pbr: false` needs a `texture_quality` to upscale to.
        - Upscaling (`texture` and `pbr` off) needs `model_version: v3.0-20250812`.

        Costs 10 to 30 credits, and more with some options. Typically 80 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`server_error`, `server_fatal`, `key_invalid`,
        `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `type_unsupported`,
        `file_empty`, `file_type_unsupported`, `source_type_invalid`, `source_unfinished`, `content_policy`,
        `credits_short`, `priority_denied`, `moderation_unavailable`, `version_retired`, `version_invalid`,
        `file_not_found`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was
        created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v2/tasks/texture_model.yaml.
        """
        return self._create(
            "texture_model",
            {
                "original_model_task_id": original_model_task_id,
                "texture_prompt": texture_prompt,
                "texture": texture,
                "pbr": pbr,
                "texture_seed": texture_seed,
                "texture_alignment": texture_alignment,
                "texture_quality": texture_quality,
                "part_names": part_names,
                "compress": compress,
                "model_version": model_version,
                "bake": bake,
                "model_seed": model_seed,
                "return_multiview": return_multiview,
                "asset_map": asset_map,
                "priority": priority,
            },
            TextureModelOutput,
            options,
        )
