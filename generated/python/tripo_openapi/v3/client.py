# Generated from spec/v3: do not edit.

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
    AspectRatio,
    CompletionMode,
    CompletionVersion,
    Compression,
    ConvertFormat,
    ConvertModelOutput,
    DecimationVersion,
    DepthKind,
    EditMultiviewImageOutput,
    ExportOrientation,
    FbxPreset,
    FileReference,
    ForwardedParameters,
    GenerateImageOutput,
    GenerateMultiviewImageOutput,
    GeometryQuality,
    HighpolyToLowpolyOutput,
    ImageBackground,
    ImageFormat,
    ImageQuality,
    ImageTemplate,
    ImageToDepthOutput,
    ImageToModelOutput,
    ImageToSplatOutput,
    ImportModelOutput,
    MeshCompletionOutput,
    MeshSegmentationOutput,
    MeshSmartsegmentOutput,
    MeshUvOutput,
    ModelVersion,
    MultiviewToModelOutput,
    Orientation,
    ReferenceImageModel,
    RefineModelOutput,
    RigFormat,
    RigSpec,
    RigType,
    RigVersion,
    SegmentationGranularity,
    SegmentationVersion,
    SmartSegmentGranularity,
    SmartSegmentType,
    StylizeModelOutput,
    StylizeStyle,
    TextToImageOutput,
    TextToModelOutput,
    TextureAlignment,
    TextureFormat,
    TextureModel,
    TextureModelOutput,
    TexturePrompt,
    TextureQuality,
    TextureVersion,
    ViewEdit,
    WordsImageModel,
)


class Tripo(TripoClient):
    """A client of the Tripo 3D API v3. Calls block; any number of threads may share a client.

    The key comes from `api_key` or TRIPO_API_KEY, the place from `base_url`, `region` or TRIPO_V3_BASE_URL. Nothing
    is sent until a method is called.
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
        self, task_type: Literal["image_to_depth"], task_id: str
    ) -> Task[Literal["image_to_depth"], ImageToDepthOutput]: ...

    @overload
    def task(
        self, task_type: Literal["image_to_model"], task_id: str
    ) -> Task[Literal["image_to_model"], ImageToModelOutput]: ...

    @overload
    def task(
        self, task_type: Literal["image_to_splat"], task_id: str
    ) -> Task[Literal["image_to_splat"], ImageToSplatOutput]: ...

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
        self, task_type: Literal["mesh_smartsegment"], task_id: str
    ) -> Task[Literal["mesh_smartsegment"], MeshSmartsegmentOutput]: ...

    @overload
    def task(self, task_type: Literal["mesh_uv"], task_id: str) -> Task[Literal["mesh_uv"], MeshUvOutput]: ...

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

    def upload(self, file: LocalFile, *, on_upload: OnUpload | None = None) -> str:
        """Uploads one file and gives its wire reference, for any field that takes such files. Costs no credits."""
        return cast(str, super().upload(file, on_upload=on_upload))

    def animate_prerigcheck(
        self,
        *,
        input: FileSource
        | FileReference
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
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["animate_prerigcheck"], AnimatePrerigcheckOutput]:
        """Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be
        tried all
        the same.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The model to check: any task that made one, or a GLB of at most 150 MB.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.

        Free. Typically 5 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`,
        `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created;
        `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/animate_prerigcheck.yaml.
        """
        return self._create(
            "animate_prerigcheck",
            {"input": input, "parameters": parameters, "priority": priority},
            AnimatePrerigcheckOutput,
            options,
        )

    def animate_retarget(
        self,
        *,
        input: str | TaskOf[Literal["animate_rig"]],
        animation: AnimationPreset | NotGiven = NOT_GIVEN,
        animations: Sequence[AnimationPreset] | NotGiven = NOT_GIVEN,
        out_format: RigFormat | NotGiven = NOT_GIVEN,
        bake_animation: bool | NotGiven = NOT_GIVEN,
        export_with_geometry: bool | NotGiven = NOT_GIVEN,
        animate_in_place: bool | NotGiven = NOT_GIVEN,
        render_video: bool | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["animate_retarget"], AnimateRetargetOutput]:
        """Puts one or several ready-made clips onto a rigged model; each costs credits. What works on a rig depends on
        its
        version and creature, see `animation`.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The rig.
        - `animation`: A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of
          that creature, `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without
          `biped:`. Reported, not documented by the vendor.
        - `animations`: One to five clips, instead of `animation`. Entries: 1 to 5.
        - `out_format`: Format of the file. Default: `glb`. Reported, not documented by the vendor.
        - `bake_animation`: Bake the motion into keyframes. For GLB only. Default: `true`. Reported, not documented by
          the vendor.
        - `export_with_geometry`: Put the mesh beside the clip. Off makes a much smaller file. Default: `true`.
          Reported, not documented by the vendor.
        - `animate_in_place`: Move without leaving the spot. Default: `false`. Reported, not documented by the vendor.
        - `render_video`: Render a video of the model. Not documented. Reported, not documented by the vendor.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - Send `animation` or `animations`.
        - Send `animation` or `animations`, not both.

        Costs 10 credits. Typically 30 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v3/tasks/animate_retarget.yaml.
        """
        return self._create(
            "animate_retarget",
            {
                "input": input,
                "animation": animation,
                "animations": animations,
                "out_format": out_format,
                "bake_animation": bake_animation,
                "export_with_geometry": export_with_geometry,
                "animate_in_place": animate_in_place,
                "render_video": render_video,
                "parameters": parameters,
                "priority": priority,
            },
            AnimateRetargetOutput,
            options,
        )

    def animate_rig(
        self,
        *,
        input: FileSource
        | FileReference
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
        model: RigVersion | NotGiven = NOT_GIVEN,
        rig_type: RigType | NotGiven = NOT_GIVEN,
        spec: RigSpec | NotGiven = NOT_GIVEN,
        out_format: RigFormat | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["animate_rig"], AnimateRigOutput]:
        """Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take `v2.5-20260210` for what else
        `animate_prerigcheck` found. A file needs no import.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The model to rig: any task that made one, or a file.
        - `model`: The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210`
          rigs every `rig_type` but `others`. V2's `v2.0-20250506` is refused. Better send one: the vendor's Rust
          client tells of requests without it that are refused, its Python client of a default. Default:
          `v1.0-20240301`.
        - `rig_type`: What the model is, as `animate_prerigcheck` found it. Default: `biped`.
        - `spec`: Which skeleton. Only `tripo` can surely be animated here; the others are for tools that know them.
          `actorcore` is typed by the vendor's client without a word. Default: `tripo`.
        - `out_format`: Format of the file. Default: `glb`. Reported, not documented by the vendor.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.
        - `rig_type` other than `biped` needs `model` v2.5-20260210 or v3.0-20260909; the default, v1.0, rigs bipeds
          only.
        - `rig_type` others needs `model: v3.0-20260909`.
        - `spec` unity, unreal and vrm need `model` v2.5-20260210 or v3.0-20260909.

        Costs 25 credits. Typically 180 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`,
        `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when
        nobody can tell whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/animate_rig.yaml.
        """
        return self._create(
            "animate_rig",
            {
                "input": input,
                "model": model,
                "rig_type": rig_type,
                "spec": spec,
                "out_format": out_format,
                "parameters": parameters,
                "priority": priority,
            },
            AnimateRigOutput,
            options,
        )

    def convert_model(
        self,
        *,
        input: FileSource
        | FileReference
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
                "mesh_segmentation",
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
        auto_size: bool | NotGiven = NOT_GIVEN,
        with_animation: bool | NotGiven = NOT_GIVEN,
        pack_uv: bool | NotGiven = NOT_GIVEN,
        bake: bool | NotGiven = NOT_GIVEN,
        part_names: Sequence[str] | NotGiven = NOT_GIVEN,
        animate_in_place: bool | NotGiven = NOT_GIVEN,
        export_vertex_colors: bool | NotGiven = NOT_GIVEN,
        export_orientation: ExportOrientation | NotGiven = NOT_GIVEN,
        fbx_preset: FbxPreset | NotGiven = NOT_GIVEN,
        assemble_animation: bool | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["convert_model"], ConvertModelOutput]:
        """Puts a model into another format, and can remesh, resize and repack it on the way. Takes a few seconds, about
        a
        minute with `quad`. A remesh loses skeleton and clips.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The model to convert, a task that made one or a file. A converted one can be put into another
          `format`, with no other option.
        - `format`: The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no
          textures. The service takes lower case too; GLB stands in one of the vendor's clients.
        - `quad`: Remesh to quads. Default: `false`. Reported, not documented by the vendor.
        - `force_symmetry`: Make the new mesh symmetric. Needs `quad`. Default: `false`. Reported, not documented by
          the vendor.
        - `face_limit`: Upper bound of faces: quads with `quad`, else triangles. All are kept when it is absent.
          Range: at least 1. Reported, not documented by the vendor.
        - `flatten_bottom`: Flatten the bottom so that the model stands. Default: `false`. Reported, not documented by
          the vendor.
        - `flatten_bottom_threshold`: How far from the bottom it flattens. Needs `flatten_bottom`; the range is not
          told. Default: `0.01`. Reported, not documented by the vendor.
        - `texture_size`: Side of the textures in pixels. Range: at least 1. Default: `4096`.
        - `texture_format`: Format of the textures, JPEG by default and PNG for FBX. Reported, not documented by the
          vendor.
        - `pivot_to_center_bottom`: Put the pivot to the middle of the bottom. Default: `false`. Reported, not
          documented by the vendor.
        - `scale_factor`: Scales the model. Default: `1`. Reported, not documented by the vendor.
        - `auto_size`: Scale the model to its size in the real world, in metres. Named by the command line alone.
        - `with_animation`: Keep skeleton and clips of the source. Default: `true`. Reported, not documented by the
          vendor.
        - `pack_uv`: Pack the UV islands of all parts into one layout. Default: `false`. Reported, not documented by
          the vendor.
        - `bake`: Bake the effects of advanced materials into the base textures. Default: `true`. Reported, not
          documented by the vendor.
        - `part_names`: Parts to export, all when absent. Reported, not documented by the vendor.
        - `animate_in_place`: Move without leaving the spot. Does nothing if retargeting did it. Default: `false`.
          Reported, not documented by the vendor.
        - `export_vertex_colors`: Write vertex colours. For OBJ and GLTF. Default: `false`. Reported, not documented
          by the vendor.
        - `export_orientation`: Which axis the front looks along. Default: `+x`. Reported, not documented by the
          vendor.
        - `fbx_preset`: Which tool the FBX is made for. Sources differ on whether `bake_scale` is still known.
          Default: `blender`.
        - `assemble_animation`: Put several clips into one file. Reported, not documented by the vendor.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.
        - `force_symmetry` needs `quad: true`.
        - `flatten_bottom_threshold` needs `flatten_bottom: true`.
        - `quad` is refused with `format` GLTF and GLB, which store triangles.
        - `export_vertex_colors` works with `format` OBJ and GLTF only.

        Costs 5 to 10 credits. Typically 30 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`,
        `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created;
        `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/convert_model.yaml.
        """
        return self._create(
            "convert_model",
            {
                "input": input,
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
                "auto_size": auto_size,
                "with_animation": with_animation,
                "pack_uv": pack_uv,
                "bake": bake,
                "part_names": part_names,
                "animate_in_place": animate_in_place,
                "export_vertex_colors": export_vertex_colors,
                "export_orientation": export_orientation,
                "fbx_preset": fbx_preset,
                "assemble_animation": assemble_animation,
                "parameters": parameters,
                "priority": priority,
            },
            ConvertModelOutput,
            options,
        )

    def edit_multiview_image(
        self,
        *,
        input: str | TaskOf[Literal["generate_multiview_image"]],
        prompts: Sequence[ViewEdit],
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["edit_multiview_image"], EditMultiviewImageOutput]:
        """Redraws some of the four views of a view set, each by its own prompt. Takes a few seconds.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The view set to edit. Pages speak of files and URLs too, which the service refuses; a set that was
          edited already is reported to be refused.
        - `prompts`: What to change, one entry per view, each view once. Entries: 1 to 4. Reported, not documented by
          the vendor.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - A view stands twice in `prompts`.

        Costs 5 credits. Typically 25 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`) when the
        service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises
        `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/edit_multiview_image.yaml.
        """
        return self._create(
            "edit_multiview_image",
            {"input": input, "prompts": prompts, "parameters": parameters, "priority": priority},
            EditMultiviewImageOutput,
            options,
        )

    def generate_image(
        self,
        *,
        input: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]] | NotGiven = NOT_GIVEN,
        inputs: Sequence[FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]]
        | NotGiven = NOT_GIVEN,
        prompt: str | NotGiven = NOT_GIVEN,
        model: ReferenceImageModel | NotGiven = NOT_GIVEN,
        size: str | NotGiven = NOT_GIVEN,
        quality: ImageQuality | NotGiven = NOT_GIVEN,
        background: ImageBackground | NotGiven = NOT_GIVEN,
        aspect_ratio: AspectRatio | NotGiven = NOT_GIVEN,
        output_format: ImageFormat | NotGiven = NOT_GIVEN,
        watermark: bool | NotGiven = NOT_GIVEN,
        template: ImageTemplate | NotGiven = NOT_GIVEN,
        t_pose: bool | NotGiven = NOT_GIVEN,
        sketch_to_render: bool | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["generate_image"], GenerateImageOutput]:
        """Draws an image from one or several others. Images from words alone are made by `text_to_image`. Takes a few
        seconds.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The image to start from.
        - `inputs`: Several images, instead of `input`; at most 4 with seedream, 10 with banana, 16 with chat_image.
          Entries: at least 1.
        - `prompt`: What to make of the images, at most 1800 characters. `image[1]`, `image[2]` and so on stand for
          the entries of `inputs`; the command line writes `[image 1]`. May be left out with a `template`. Length: 1
          to 1800 characters. Reported, not documented by the vendor.
        - `model`: The image model; as for images from words, but without `seedream_v4`. The names of V2 are refused.
          Default: `seedream_v5`. Retired: `chat_image_1` (2026-10-23).
        - `size`: `1K`, `2K`, `4K`, or width and height as `1024x1536`. Each model has its own list, which is not
          told. Default: `2048x2048`.
        - `quality`: How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models.
          Default: `low`.
        - `background`: What is behind the subject; for the `chat_image_2.5` models. `transparent` needs
          `output_format` png. Default: `auto`.
        - `aspect_ratio`: Width to height; for the banana models. The four narrow ones are for `banana2`.
        - `output_format`: Format of the image. Reported, not documented by the vendor.
        - `watermark`: Mark the image as made by AI. For the seedream models. Reported, not documented by the vendor.
        - `template`: Name of a ready-made prompt. The full list is not told.
        - `t_pose`: Put the character into a T-pose. Default: `false`.
        - `sketch_to_render`: Turn a sketch into a rendered image. Default: `false`.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.
        - Send `input` or `inputs`, not both.
        - The seedream models, one of which is the default, take at most 4 `inputs`.
        - The banana models take at most 10 `inputs`.
        - The chat_image models take at most 16 `inputs`.
        - `quality` is for `chat_image_2` and the `chat_image_2.5` models.
        - `chat_image_2` knows the qualities low, medium and high.
        - `background: transparent` needs `output_format: png`.
        - `aspect_ratio` is for the banana models.
        - The ratios 1:8, 1:4, 4:1 and 8:1 are for `banana2`.
        - `prompt` is missing; only a `template` can stand in for it.
        - Send `input` or `inputs`; an image from words alone is a `text_to_image`.

        Costs 5 to 20 credits; unknown for some. Typically 15 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`,
        `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v3/tasks/generate_image.yaml.
        """
        return self._create(
            "generate_image",
            {
                "input": input,
                "inputs": inputs,
                "prompt": prompt,
                "model": model,
                "size": size,
                "quality": quality,
                "background": background,
                "aspect_ratio": aspect_ratio,
                "output_format": output_format,
                "watermark": watermark,
                "template": template,
                "t_pose": t_pose,
                "sketch_to_render": sketch_to_render,
                "parameters": parameters,
                "priority": priority,
            },
            GenerateImageOutput,
            options,
        )

    def generate_multiview_image(
        self,
        *,
        input: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]],
        prompt: str | NotGiven = NOT_GIVEN,
        size: str | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["generate_multiview_image"], GenerateMultiviewImageOutput]:
        """Draws the front, left, back and right view of what an image shows, for `multiview_to_model`. Takes a few
        seconds.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The image to draw views of, best a front view. Reported, not documented by the vendor.
        - `prompt`: Named by one table of capabilities only. Length: at least 1 characters.
        - `size`: Named by one table of capabilities only. Length: at least 1 characters.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.

        Costs 10 credits. Typically 25 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`,
        `priority_denied`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell
        whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/generate_multiview_image.yaml.
        """
        return self._create(
            "generate_multiview_image",
            {"input": input, "prompt": prompt, "size": size, "parameters": parameters, "priority": priority},
            GenerateMultiviewImageOutput,
            options,
        )

    def highpoly_to_lowpoly(
        self,
        *,
        input: FileSource
        | FileReference
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
        model: DecimationVersion | NotGiven = NOT_GIVEN,
        face_limit: int | NotGiven = NOT_GIVEN,
        quad: bool | NotGiven = NOT_GIVEN,
        bake: bool | NotGiven = NOT_GIVEN,
        part_names: Sequence[str] | NotGiven = NOT_GIVEN,
        smart_uv: bool | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["highpoly_to_lowpoly"], HighpolyToLowpolyOutput]:
        """Rebuilds a model with fewer faces and clean topology. Takes up to some minutes. Simple shapes work best. A
        skeleton and
        its clips are lost, so rig last.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The model to rebuild: a task that made one, or a file. Reported, not documented by the vendor.
        - `model`: The low-poly model. The vendor's client sends V2's names, `P-v2.0-20251225` and `P-v1.0-20250506`,
          as v2.0 and v1.0. Default: `v2.0`.
        - `face_limit`: Upper bound of faces. With v2.0 500 to 20000, with `quad` 500 to 10000, and the service picks
          one when it is absent. With v1.0 needed, up to 2000000, with `quad` up to 150000. Range: 1 to 2000000.
        - `quad`: Quads instead of triangles. The file is FBX then. Default: `false`. Reported, not documented by the
          vendor.
        - `bake`: Bake the textures of the model onto the new mesh. Not for v1.0. Default: `true`. Reported, not
          documented by the vendor.
        - `part_names`: Parts to rebuild, the whole model when absent. Names are the node names in the GLB of a
          segmentation. Not for v1.0. Reported, not documented by the vendor.
        - `smart_uv`: Unwrap anew. Needs v3.0.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.
        - `model: v1.0` needs `face_limit`.
        - With v2.0, the default, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
        - With v1.0 and `quad`, `face_limit` is at most 150000.
        - v1.0 does not take `bake` or `part_names`.
        - `smart_uv` needs `model: v3.0`.

        Costs 10 to 30 credits, and more with some options. Typically 200 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`,
        `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when
        nobody can tell whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/highpoly_to_lowpoly.yaml.
        """
        return self._create(
            "highpoly_to_lowpoly",
            {
                "input": input,
                "model": model,
                "face_limit": face_limit,
                "quad": quad,
                "bake": bake,
                "part_names": part_names,
                "smart_uv": smart_uv,
                "parameters": parameters,
                "priority": priority,
            },
            HighpolyToLowpolyOutput,
            options,
        )

    def image_to_depth(
        self,
        *,
        input: FileSource | FileReference,
        kind: DepthKind | NotGiven = NOT_GIVEN,
        process_res: int | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["image_to_depth"], ImageToDepthOutput]:
        """Estimates how far away each point of an image is. Known from the vendor's client alone.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The image.
        - `kind`: How the depth is drawn. Default: `gray`.
        - `process_res`: Pixels to work with, 126 to 2016. Range: 126 to 2016. Default: `504`.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.

        Cost: unknown. Typically 10 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`,
        `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service
        refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v3/tasks/image_to_depth.yaml.
        """
        return self._create(
            "image_to_depth",
            {"input": input, "kind": kind, "process_res": process_res, "parameters": parameters, "priority": priority},
            ImageToDepthOutput,
            options,
        )

    def image_to_model(
        self,
        *,
        input: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]],
        model: ModelVersion,
        model_seed: int | NotGiven = NOT_GIVEN,
        texture_seed: int | NotGiven = NOT_GIVEN,
        face_limit: int | NotGiven = NOT_GIVEN,
        texture: bool | NotGiven = NOT_GIVEN,
        pbr: bool | NotGiven = NOT_GIVEN,
        texture_quality: TextureQuality | NotGiven = NOT_GIVEN,
        texture_version: TextureModel | NotGiven = NOT_GIVEN,
        delight: bool | NotGiven = NOT_GIVEN,
        geometry_quality: GeometryQuality | NotGiven = NOT_GIVEN,
        quad: bool | NotGiven = NOT_GIVEN,
        smart_low_poly: bool | NotGiven = NOT_GIVEN,
        generate_parts: bool | NotGiven = NOT_GIVEN,
        auto_size: bool | NotGiven = NOT_GIVEN,
        compress: Compression | NotGiven = NOT_GIVEN,
        export_uv: bool | NotGiven = NOT_GIVEN,
        export_orientation: ExportOrientation | NotGiven = NOT_GIVEN,
        enable_image_autofix: bool | NotGiven = NOT_GIVEN,
        texture_alignment: TextureAlignment | NotGiven = NOT_GIVEN,
        orientation: Orientation | NotGiven = NOT_GIVEN,
        mode: str | NotGiven = NOT_GIVEN,
        return_multiview: bool | NotGiven = NOT_GIVEN,
        render_sequence: bool | NotGiven = NOT_GIVEN,
        render_video: bool | NotGiven = NOT_GIVEN,
        check_printable: bool | NotGiven = NOT_GIVEN,
        style_image: FileSource
        | FileReference
        | TaskOf[Literal["text_to_image", "generate_image"]]
        | NotGiven = NOT_GIVEN,
        style: str | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["image_to_model"], ImageToModelOutput]:
        """Makes a 3D model from one image. Takes about one to ten minutes after queueing.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The image to build from. PNG, JPEG or WebP, at least 256 pixels a side, at most 20 MB.
        - `model`: The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the
          family before it, P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the
          short names of the command line (`tripo-v3.1`).
        - `model_seed`: Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the
          same `model_seed` with another `texture_seed` gives the same shape in other clothes.
        - `texture_seed`: Seed of the texture, random when absent. Equal seeds give equal textures.
        - `face_limit`: Upper bound of faces. When it is absent the service picks what suits the shape. H models lower
          what is too much without a word; P models refuse it. Range: at least 1.
        - `texture`: Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`. Reported,
          not documented by the vendor.
        - `pbr`: Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`. Reported,
          not documented by the vendor.
        - `texture_quality`: How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost
          more. `fast` has the size and the price of `standard`, is quicker, and needs the texture model v3.5.
          Default: `standard`.
        - `texture_version`: The texturing model, whatever the generation model is; chosen to go with it when absent.
        - `delight`: Take the light of the picture out of the texture. For the texture model v3.5 only. Default:
          `true`.
        - `geometry_quality`: `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x
          only; leave it out with P1 and P2. Default: `standard`. Reported, not documented by the vendor.
        - `quad`: Quads instead of triangles. The file is FBX then. Not for P1. Default: `false`.
        - `smart_low_poly`: A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one
          anyway. Default: `false`. Reported, not documented by the vendor.
        - `generate_parts`: A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no
          `quad`. Not for P1 and P2. Default: `false`.
        - `auto_size`: Scale the model to its size in the real world, in metres. Default: `false`.
        - `compress`: `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent.
        - `export_uv`: Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default:
          `true`.
        - `export_orientation`: Which axis the front looks along. Leave it where it is when other tasks follow.
          Default: `+x`.
        - `enable_image_autofix`: Improve the image first. Takes longer. Default: `false`. Reported, not documented by
          the vendor.
        - `texture_alignment`: What wins where image and shape disagree: `original_image` keeps the look of the image
          and may not fit the shape everywhere, `geometry` fits the shape and may drift from the image. Default:
          `original_image`. Reported, not documented by the vendor.
        - `orientation`: `align_image` turns the model to face as the image does. Default: `default`. Reported, not
          documented by the vendor.
        - `mode`: Handed on; its values are not known. Reported, not documented by the vendor.
        - `return_multiview`: Give the views that were made on the way. Not documented. Reported, not documented by
          the vendor.
        - `render_sequence`: Render a sequence of images of the model. Not documented. Reported, not documented by the
          vendor.
        - `render_video`: Render a video of the model. Not documented. Reported, not documented by the vendor.
        - `check_printable`: Check whether the model can be printed; needs an entitlement of the account. Not
          documented. Reported, not documented by the vendor.
        - `style_image`: An image whose style is taken on. Not documented for this task type. Reported, not documented
          by the vendor.
        - `style`: Typed by the vendor's clients and ignored by the service.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.
        - P1 and P2 do not take `geometry_quality`, `smart_low_poly` or `generate_parts`, not even as `false`.
        - P1 does not take `quad`, not even as `false`; P2 does.
        - With P1, `face_limit` is 48 to 20000.
        - With P2, `face_limit` is 48 to 50000, and 48 to 25000 with `quad`.
        - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
        - `geometry_quality: detailed` needs a `model` of v3.0-20250812 or newer.
        - `texture_quality: fast` needs `texture_version: v3.5-20260815`; the texture models that are chosen by
          themselves are older.
        - `generate_parts` needs `texture: false` and `pbr: false` written out.
        - `generate_parts` cannot make quads: leave `quad` out.

        Costs 20 to 110 credits, and more with some options. Typically 80 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`,
        `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v3/tasks/image_to_model.yaml.
        """
        return self._create(
            "image_to_model",
            {
                "input": input,
                "model": model,
                "model_seed": model_seed,
                "texture_seed": texture_seed,
                "face_limit": face_limit,
                "texture": texture,
                "pbr": pbr,
                "texture_quality": texture_quality,
                "texture_version": texture_version,
                "delight": delight,
                "geometry_quality": geometry_quality,
                "quad": quad,
                "smart_low_poly": smart_low_poly,
                "generate_parts": generate_parts,
                "auto_size": auto_size,
                "compress": compress,
                "export_uv": export_uv,
                "export_orientation": export_orientation,
                "enable_image_autofix": enable_image_autofix,
                "texture_alignment": texture_alignment,
                "orientation": orientation,
                "mode": mode,
                "return_multiview": return_multiview,
                "render_sequence": render_sequence,
                "render_video": render_video,
                "check_printable": check_printable,
                "style_image": style_image,
                "style": style,
                "parameters": parameters,
                "priority": priority,
            },
            ImageToModelOutput,
            options,
        )

    def image_to_splat(
        self,
        *,
        input: FileSource | FileReference,
        model_seed: int | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["image_to_splat"], ImageToSplatOutput]:
        """Makes a Gaussian splat from one image. Takes about four minutes. Nothing can be made from a splat afterwards.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The image: PNG, JPEG or WebP, at least 256 pixels a side, at most 20 MB.
        - `model_seed`: Seed, random when absent. The same seed and image give the same file.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.

        Costs 30 credits. Typically 240 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`,
        `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`)
        when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises
        `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/image_to_splat.yaml.
        """
        return self._create(
            "image_to_splat",
            {"input": input, "model_seed": model_seed, "parameters": parameters, "priority": priority},
            ImageToSplatOutput,
            options,
        )

    def import_model(
        self,
        *,
        input: FileSource | FileReference,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["import_model"], ImportModelOutput]:
        """Makes a model of yours a task that others can start from. Free, takes a few seconds. A GLB must hold all its
        data
        itself. Most tasks that work on a model take a file without an import, too.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The model: GLB, OBJ, FBX or STL, at most 150 MB; `.gltf` by URL only. The guide has file tokens
          alone, URLs are used by others.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.

        Free. Typically 10 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`,
        `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`)
        when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises
        `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/import_model.yaml.
        """
        return self._create(
            "import_model", {"input": input, "parameters": parameters, "priority": priority}, ImportModelOutput, options
        )

    def mesh_completion(
        self,
        *,
        input: str | TaskOf[Literal["mesh_segmentation"]],
        part_names: Sequence[str] | NotGiven = NOT_GIVEN,
        completion_mode: CompletionMode | NotGiven = NOT_GIVEN,
        model: CompletionVersion | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["mesh_completion"], MeshCompletionOutput]:
        """Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can be
        textured, become low-poly or be rigged, but not converted.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The segmentation.
        - `part_names`: Parts to complete, all when absent. Names are the node names in the GLB of the segmentation;
          no answer lists them. Reported, not documented by the vendor.
        - `completion_mode`: `ai_completion` makes what was hidden, `quick_cap` only closes the cut and costs less.
          Default: `ai_completion`.
        - `model`: The completion model.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Costs 30 to 50 credits. Typically 240 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`,
        `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created;
        `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/mesh_completion.yaml.
        """
        return self._create(
            "mesh_completion",
            {
                "input": input,
                "part_names": part_names,
                "completion_mode": completion_mode,
                "model": model,
                "parameters": parameters,
                "priority": priority,
            },
            MeshCompletionOutput,
            options,
        )

    def mesh_segmentation(
        self,
        *,
        input: FileSource
        | FileReference
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
        model: SegmentationVersion | NotGiven = NOT_GIVEN,
        segmentation_granularity: SegmentationGranularity | NotGiven = NOT_GIVEN,
        split_by_connectivity: bool | NotGiven = NOT_GIVEN,
        ref_image: FileSource | FileReference | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["mesh_segmentation"], MeshSegmentationOutput]:
        """Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes of the GLB; their names are
        what
        `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The model to cut: a task that made one, or a file. Reported, not documented by the vendor.
        - `model`: The segmentation model. Default: `v1.0-20250506`.
        - `segmentation_granularity`: How small the parts are. For v2.0 only.
        - `split_by_connectivity`: Cut where nothing is connected, as it does when this is absent. For v2.0 only.
        - `ref_image`: An image whose colours tell the parts. For v2.0 only; overrides the two other options.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.
        - `segmentation_granularity` needs `model: v2.0-20260430`.

        Costs 40 credits. Typically 160 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`,
        `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when
        nobody can tell whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/mesh_segmentation.yaml.
        """
        return self._create(
            "mesh_segmentation",
            {
                "input": input,
                "model": model,
                "segmentation_granularity": segmentation_granularity,
                "split_by_connectivity": split_by_connectivity,
                "ref_image": ref_image,
                "parameters": parameters,
                "priority": priority,
            },
            MeshSegmentationOutput,
            options,
        )

    def mesh_smartsegment(
        self,
        *,
        seg_type: SmartSegmentType,
        input: FileSource | FileReference,
        granularity: SmartSegmentGranularity | NotGiven = NOT_GIVEN,
        hint: str | NotGiven = NOT_GIVEN,
        transform: Sequence[float] | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["mesh_smartsegment"], MeshSmartsegmentOutput]:
        """Cuts a model into parts from end to end: from a picture, or from a model of yours. What it makes on the way
        comes as
        tasks of their own.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `seg_type`: What `input` is. Reported, not documented by the vendor.
        - `input`: A picture, or a GLB; never a task. Reported, not documented by the vendor.
        - `granularity`: How small the parts are. Reported, not documented by the vendor.
        - `hint`: What the parts are. Reported, not documented by the vendor.
        - `transform`: How the model is turned and moved: a 4 x 4 matrix, column by column. Needed for a model.
          Entries: 16. Reported, not documented by the vendor.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.
        - `seg_type: model` needs `transform`.

        Costs 55 to 85 credits. Typically 200 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`,
        `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service
        refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v3/tasks/mesh_smartsegment.yaml.
        """
        return self._create(
            "mesh_smartsegment",
            {
                "seg_type": seg_type,
                "input": input,
                "granularity": granularity,
                "hint": hint,
                "transform": transform,
                "parameters": parameters,
                "priority": priority,
            },
            MeshSmartsegmentOutput,
            options,
        )

    def mesh_uv(
        self,
        *,
        input: FileSource
        | FileReference
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
        model: str | NotGiven = NOT_GIVEN,
        bake: bool | NotGiven = NOT_GIVEN,
        compress: Compression | NotGiven = NOT_GIVEN,
        export_orientation: ExportOrientation | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["mesh_uv"], MeshUvOutput]:
        """Unwraps the UVs of a model anew; textures, skeleton and clips are carried over. Known from clients alone. At
        most
        80,000 triangles, where a quad counts as two: a larger model is accepted, and the task fails and gives its
        credits back.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The model to unwrap, or a file. Which tasks and files it takes is not told; these make models, and
          other mesh tasks take these files.
        - `model`: The unwrapping model. Only `default` is reported. Length: at least 1 characters.
        - `bake`: Carry the textures over. Off gives the mesh with its UVs alone. Default: `true`.
        - `compress`: `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it
          were absent.
        - `export_orientation`: Which axis the front looks along. Default: `+x`.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.

        Cost: unknown. Typically 60 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`,
        `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created;
        `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/mesh_uv.yaml.
        """
        return self._create(
            "mesh_uv",
            {
                "input": input,
                "model": model,
                "bake": bake,
                "compress": compress,
                "export_orientation": export_orientation,
                "parameters": parameters,
                "priority": priority,
            },
            MeshUvOutput,
            options,
        )

    def multiview_to_model(
        self,
        *,
        model: ModelVersion,
        inputs: Sequence[
            FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]] | EmptySlot | None
        ]
        | NotGiven = NOT_GIVEN,
        input: str | TaskOf[Literal["generate_multiview_image", "edit_multiview_image"]] | NotGiven = NOT_GIVEN,
        model_seed: int | NotGiven = NOT_GIVEN,
        texture_seed: int | NotGiven = NOT_GIVEN,
        face_limit: int | NotGiven = NOT_GIVEN,
        texture: bool | NotGiven = NOT_GIVEN,
        pbr: bool | NotGiven = NOT_GIVEN,
        texture_quality: TextureQuality | NotGiven = NOT_GIVEN,
        texture_version: TextureModel | NotGiven = NOT_GIVEN,
        delight: bool | NotGiven = NOT_GIVEN,
        geometry_quality: GeometryQuality | NotGiven = NOT_GIVEN,
        quad: bool | NotGiven = NOT_GIVEN,
        smart_low_poly: bool | NotGiven = NOT_GIVEN,
        generate_parts: bool | NotGiven = NOT_GIVEN,
        auto_size: bool | NotGiven = NOT_GIVEN,
        compress: Compression | NotGiven = NOT_GIVEN,
        export_uv: bool | NotGiven = NOT_GIVEN,
        export_orientation: ExportOrientation | NotGiven = NOT_GIVEN,
        enable_image_autofix: bool | NotGiven = NOT_GIVEN,
        texture_alignment: TextureAlignment | NotGiven = NOT_GIVEN,
        orientation: Orientation | NotGiven = NOT_GIVEN,
        orthographic_projection: bool | NotGiven = NOT_GIVEN,
        return_multiview: bool | NotGiven = NOT_GIVEN,
        render_sequence: bool | NotGiven = NOT_GIVEN,
        render_video: bool | NotGiven = NOT_GIVEN,
        check_printable: bool | NotGiven = NOT_GIVEN,
        style_image: FileSource
        | FileReference
        | TaskOf[Literal["text_to_image", "generate_image"]]
        | NotGiven = NOT_GIVEN,
        style: str | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["multiview_to_model"], MultiviewToModelOutput]:
        """Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and 270 degrees, or from a finished
        view set.
        The views should show the same object in the same state. Takes about one to ten minutes after queueing.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `inputs`: Four views: front, left, back, right, where left is the character's own left. The front is needed,
          and one more. The service takes two more forms: one object for each view, `{"front": …}`, in any order, and
          one object `{"task_id": …}` with a view set. Entries: 4.
        - `input`: A finished view set, instead of `inputs`. Reported, not documented by the vendor.
        - `model`: The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the
          family before it, P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the
          short names of the command line (`tripo-v3.1`).
        - `model_seed`: Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the
          same `model_seed` with another `texture_seed` gives the same shape in other clothes.
        - `texture_seed`: Seed of the texture, random when absent. Equal seeds give equal textures.
        - `face_limit`: Upper bound of faces. When it is absent the service picks what suits the shape. H models lower
          what is too much without a word; P models refuse it. Range: at least 1.
        - `texture`: Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`. Reported,
          not documented by the vendor.
        - `pbr`: Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`. Reported,
          not documented by the vendor.
        - `texture_quality`: How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost
          more. `fast` has the size and the price of `standard`, is quicker, and needs the texture model v3.5.
          Default: `standard`.
        - `texture_version`: The texturing model, whatever the generation model is; chosen to go with it when absent.
        - `delight`: Take the light of the picture out of the texture. For the texture model v3.5 only. Default:
          `true`.
        - `geometry_quality`: `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x
          only; leave it out with P1 and P2. Default: `standard`. Reported, not documented by the vendor.
        - `quad`: Quads instead of triangles. The file is FBX then. Not for P1. Default: `false`.
        - `smart_low_poly`: A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one
          anyway. Default: `false`. Reported, not documented by the vendor.
        - `generate_parts`: A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no
          `quad`. Not for P1 and P2. Default: `false`.
        - `auto_size`: Scale the model to its size in the real world, in metres. Default: `false`.
        - `compress`: `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent.
        - `export_uv`: Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default:
          `true`.
        - `export_orientation`: Which axis the front looks along. Leave it where it is when other tasks follow.
          Default: `+x`.
        - `enable_image_autofix`: Improve the images first. Told for one image, and said to hold for views. Default:
          `false`.
        - `texture_alignment`: What wins where image and shape disagree: `original_image` keeps the look of the image
          and may not fit the shape everywhere, `geometry` fits the shape and may drift from the image. Default:
          `original_image`. Reported, not documented by the vendor.
        - `orientation`: `align_image` turns the model to face as the image does. Default: `default`. Reported, not
          documented by the vendor.
        - `orthographic_projection`: Take the views as drawn without perspective. Default: `false`. Reported, not
          documented by the vendor.
        - `return_multiview`: Give the views that were made on the way. Not documented. Reported, not documented by
          the vendor.
        - `render_sequence`: Render a sequence of images of the model. Not documented. Reported, not documented by the
          vendor.
        - `render_video`: Render a video of the model. Not documented. Reported, not documented by the vendor.
        - `check_printable`: Check whether the model can be printed; needs an entitlement of the account. Not
          documented. Reported, not documented by the vendor.
        - `style_image`: An image whose style is taken on. Not documented for this task type. Reported, not documented
          by the vendor.
        - `style`: Typed by the vendor's clients and ignored by the service.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - Send `inputs` or `input`, not both.
        - The first view is the front, and cannot be left empty.
        - At least two of the four views must hold an image.
        - Send `inputs`, or `input` with the id of a view set.
        - P1 and P2 do not take `geometry_quality`, `smart_low_poly` or `generate_parts`, not even as `false`.
        - P1 does not take `quad`, not even as `false`; P2 does.
        - With P1, `face_limit` is 48 to 20000.
        - With P2, `face_limit` is 48 to 50000, and 48 to 25000 with `quad`.
        - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
        - `geometry_quality: detailed` needs a `model` of v3.0-20250812 or newer.
        - `texture_quality: fast` needs `texture_version: v3.5-20260815`; the texture models that are chosen by
          themselves are older.
        - `generate_parts` needs `texture: false` and `pbr: false` written out.
        - `generate_parts` cannot make quads: leave `quad` out.

        Costs 20 to 110 credits, and more with some options. Typically 80 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`,
        `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v3/tasks/multiview_to_model.yaml.
        """
        return self._create(
            "multiview_to_model",
            {
                "inputs": inputs,
                "input": input,
                "model": model,
                "model_seed": model_seed,
                "texture_seed": texture_seed,
                "face_limit": face_limit,
                "texture": texture,
                "pbr": pbr,
                "texture_quality": texture_quality,
                "texture_version": texture_version,
                "delight": delight,
                "geometry_quality": geometry_quality,
                "quad": quad,
                "smart_low_poly": smart_low_poly,
                "generate_parts": generate_parts,
                "auto_size": auto_size,
                "compress": compress,
                "export_uv": export_uv,
                "export_orientation": export_orientation,
                "enable_image_autofix": enable_image_autofix,
                "texture_alignment": texture_alignment,
                "orientation": orientation,
                "orthographic_projection": orthographic_projection,
                "return_multiview": return_multiview,
                "render_sequence": render_sequence,
                "render_video": render_video,
                "check_printable": check_printable,
                "style_image": style_image,
                "style": style,
                "parameters": parameters,
                "priority": priority,
            },
            MultiviewToModelOutput,
            options,
        )

    def refine_model(
        self,
        *,
        input: str | TaskOf[Literal["text_to_model"]],
        model: str | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["refine_model"], RefineModelOutput]:
        """Works a draft of an old model out. No current model makes drafts, and the vendor's client calls it retired.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The draft.
        - `model`: Named by one description without values. Length: at least 1 characters. Reported, not documented by
          the vendor.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Costs 30 credits. Typically 120 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v3/tasks/refine_model.yaml.
        """
        return self._create(
            "refine_model",
            {"input": input, "model": model, "parameters": parameters, "priority": priority},
            RefineModelOutput,
            options,
        )

    def stylize_model(
        self,
        *,
        input: FileSource
        | FileReference
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
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["stylize_model"], StylizeModelOutput]:
        """Rebuilds a model from bricks, voxels or cells. Takes a few seconds. The vendor's client calls it retired.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The model to rebuild, a task that made one or a file. Reported, not documented by the vendor.
        - `style`: What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks,
          which gives a schematic. `keyring`, `fridge_magnet` and `keycap` are reported to be known too. Reported, not
          documented by the vendor.
        - `block_size`: How fine the blocks are, 32 to 128. For `minecraft` only. Range: 32 to 128. Default: `80`.
          Reported, not documented by the vendor.
        - `vxc`: Not documented; needs an entitlement of the account. Reported, not documented by the vendor.
        - `render_image`: Render a picture too. Reported, not documented by the vendor.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `block_size` works with `style: minecraft` only.
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.

        Costs 20 credits. Typically 30 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`,
        `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created;
        `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/stylize_model.yaml.
        """
        return self._create(
            "stylize_model",
            {
                "input": input,
                "style": style,
                "block_size": block_size,
                "vxc": vxc,
                "render_image": render_image,
                "parameters": parameters,
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
        style_image: FileSource
        | FileReference
        | TaskOf[Literal["text_to_image", "generate_image"]]
        | NotGiven = NOT_GIVEN,
        model: WordsImageModel | NotGiven = NOT_GIVEN,
        size: str | NotGiven = NOT_GIVEN,
        quality: ImageQuality | NotGiven = NOT_GIVEN,
        background: ImageBackground | NotGiven = NOT_GIVEN,
        aspect_ratio: AspectRatio | NotGiven = NOT_GIVEN,
        output_format: ImageFormat | NotGiven = NOT_GIVEN,
        watermark: bool | NotGiven = NOT_GIVEN,
        template: ImageTemplate | NotGiven = NOT_GIVEN,
        t_pose: bool | NotGiven = NOT_GIVEN,
        sketch_to_render: bool | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["text_to_image"], TextToImageOutput]:
        """Draws an image from words. The finished task may be the `input` of an image or model task. Takes a few
        seconds.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `prompt`: What to draw, at most 1800 characters. Length: 1 to 1800 characters. Reported, not documented by
          the vendor.
        - `negative_prompt`: What to stay away from. Reported, not documented by the vendor.
        - `style_image`: An image whose style is taken on. Not documented for this task type. Reported, not documented
          by the vendor.
        - `model`: The image model. `chat_image_1` is served until 2026-10-23, `chat_image_1.5` until 2026-12-01. The
          names of V2 are refused; `flux.*`, `z_image` and `midjourney` have no successor. Default: `seedream_v4`.
          Retired: `chat_image_1` (2026-10-23).
        - `size`: `1K`, `2K`, `4K`, or width and height as `1024x1536`. Each model has its own list, which is not
          told. Default: `2048x2048`.
        - `quality`: How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models.
          Default: `low`.
        - `background`: What is behind the subject; for the `chat_image_2.5` models. `transparent` needs
          `output_format` png. Default: `auto`.
        - `aspect_ratio`: Width to height; for the banana models. The four narrow ones are for `banana2`.
        - `output_format`: Format of the image. Reported, not documented by the vendor.
        - `watermark`: Mark the image as made by AI. For the seedream models.
        - `template`: Name of a ready-made prompt. The full list is not told.
        - `t_pose`: Put the character into a T-pose. Default: `false`. Reported, not documented by the vendor.
        - `sketch_to_render`: Turn a sketch into a rendered image. Default: `false`. Reported, not documented by the
          vendor.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `quality` is for `chat_image_2` and the `chat_image_2.5` models.
        - `chat_image_2` knows the qualities low, medium and high.
        - `background: transparent` needs `output_format: png`.
        - `aspect_ratio` is for the banana models.
        - The ratios 1:8, 1:4, 4:1 and 8:1 are for `banana2`.

        Costs 5 to 20 credits; unknown for some. Typically 10 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`,
        `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`,
        `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, `CreateOutcomeUnknown` when
        nobody can tell whether it was created; `wait` raises `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/text_to_image.yaml.
        """
        return self._create(
            "text_to_image",
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "style_image": style_image,
                "model": model,
                "size": size,
                "quality": quality,
                "background": background,
                "aspect_ratio": aspect_ratio,
                "output_format": output_format,
                "watermark": watermark,
                "template": template,
                "t_pose": t_pose,
                "sketch_to_render": sketch_to_render,
                "parameters": parameters,
                "priority": priority,
            },
            TextToImageOutput,
            options,
        )

    def text_to_model(
        self,
        *,
        prompt: str,
        model: ModelVersion,
        negative_prompt: str | NotGiven = NOT_GIVEN,
        image_seed: int | NotGiven = NOT_GIVEN,
        model_seed: int | NotGiven = NOT_GIVEN,
        texture_seed: int | NotGiven = NOT_GIVEN,
        face_limit: int | NotGiven = NOT_GIVEN,
        texture: bool | NotGiven = NOT_GIVEN,
        pbr: bool | NotGiven = NOT_GIVEN,
        texture_quality: TextureQuality | NotGiven = NOT_GIVEN,
        texture_version: TextureModel | NotGiven = NOT_GIVEN,
        delight: bool | NotGiven = NOT_GIVEN,
        geometry_quality: GeometryQuality | NotGiven = NOT_GIVEN,
        quad: bool | NotGiven = NOT_GIVEN,
        smart_low_poly: bool | NotGiven = NOT_GIVEN,
        generate_parts: bool | NotGiven = NOT_GIVEN,
        auto_size: bool | NotGiven = NOT_GIVEN,
        compress: Compression | NotGiven = NOT_GIVEN,
        export_uv: bool | NotGiven = NOT_GIVEN,
        export_orientation: ExportOrientation | NotGiven = NOT_GIVEN,
        return_multiview: bool | NotGiven = NOT_GIVEN,
        render_sequence: bool | NotGiven = NOT_GIVEN,
        render_video: bool | NotGiven = NOT_GIVEN,
        check_printable: bool | NotGiven = NOT_GIVEN,
        style_image: FileSource
        | FileReference
        | TaskOf[Literal["text_to_image", "generate_image"]]
        | NotGiven = NOT_GIVEN,
        style: str | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["text_to_model"], TextToModelOutput]:
        """Makes a 3D model from a description in words. Takes about one to ten minutes after queueing.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `prompt`: What to make, at most 1024 characters. Length: 1 to 1024 characters. Reported, not documented by
          the vendor.
        - `negative_prompt`: What to stay away from, at most 255 characters. Length: at most 255 characters. Reported,
          not documented by the vendor.
        - `image_seed`: Seed of what is imagined from the prompt, random when absent. Reported, not documented by the
          vendor.
        - `model`: The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the
          family before it, P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the
          short names of the command line (`tripo-v3.1`).
        - `model_seed`: Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the
          same `model_seed` with another `texture_seed` gives the same shape in other clothes.
        - `texture_seed`: Seed of the texture, random when absent. Equal seeds give equal textures.
        - `face_limit`: Upper bound of faces. When it is absent the service picks what suits the shape. H models lower
          what is too much without a word; P models refuse it. Range: at least 1.
        - `texture`: Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`. Reported,
          not documented by the vendor.
        - `pbr`: Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`. Reported,
          not documented by the vendor.
        - `texture_quality`: How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost
          more. `fast` has the size and the price of `standard`, is quicker, and needs the texture model v3.5.
          Default: `standard`.
        - `texture_version`: The texturing model, whatever the generation model is; chosen to go with it when absent.
        - `delight`: Take the light of the picture out of the texture. For the texture model v3.5 only. Default:
          `true`.
        - `geometry_quality`: `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x
          only; leave it out with P1 and P2. Default: `standard`. Reported, not documented by the vendor.
        - `quad`: Quads instead of triangles. The file is FBX then. Not for P1. Default: `false`.
        - `smart_low_poly`: A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one
          anyway. Default: `false`. Reported, not documented by the vendor.
        - `generate_parts`: A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no
          `quad`. Not for P1 and P2. Default: `false`.
        - `auto_size`: Scale the model to its size in the real world, in metres. Default: `false`.
        - `compress`: `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent.
        - `export_uv`: Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default:
          `true`.
        - `export_orientation`: Which axis the front looks along. Leave it where it is when other tasks follow.
          Default: `+x`.
        - `return_multiview`: Give the views that were made on the way. Not documented. Reported, not documented by
          the vendor.
        - `render_sequence`: Render a sequence of images of the model. Not documented. Reported, not documented by the
          vendor.
        - `render_video`: Render a video of the model. Not documented. Reported, not documented by the vendor.
        - `check_printable`: Check whether the model can be printed; needs an entitlement of the account. Not
          documented. Reported, not documented by the vendor.
        - `style_image`: An image whose style is taken on. Not documented for this task type. Reported, not documented
          by the vendor.
        - `style`: Typed by the vendor's clients and ignored by the service.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - P1 and P2 do not take `geometry_quality`, `smart_low_poly` or `generate_parts`, not even as `false`.
        - P1 does not take `quad`, not even as `false`; P2 does.
        - With P1, `face_limit` is 48 to 20000.
        - With P2, `face_limit` is 48 to 50000, and 48 to 25000 with `quad`.
        - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
        - `geometry_quality: detailed` needs a `model` of v3.0-20250812 or newer.
        - `texture_quality: fast` needs `texture_version: v3.5-20260815`; the texture models that are chosen by
          themselves are older.
        - `generate_parts` needs `texture: false` and `pbr: false` written out.
        - `generate_parts` cannot make quads: leave `quad` out.

        Costs 10 to 110 credits, and more with some options. Typically 80 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`,
        `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`)
        when the service refuses, `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises
        `TaskFailed` and `WaitTimeout`.

        Source: spec/v3/tasks/text_to_model.yaml.
        """
        return self._create(
            "text_to_model",
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "image_seed": image_seed,
                "model": model,
                "model_seed": model_seed,
                "texture_seed": texture_seed,
                "face_limit": face_limit,
                "texture": texture,
                "pbr": pbr,
                "texture_quality": texture_quality,
                "texture_version": texture_version,
                "delight": delight,
                "geometry_quality": geometry_quality,
                "quad": quad,
                "smart_low_poly": smart_low_poly,
                "generate_parts": generate_parts,
                "auto_size": auto_size,
                "compress": compress,
                "export_uv": export_uv,
                "export_orientation": export_orientation,
                "return_multiview": return_multiview,
                "render_sequence": render_sequence,
                "render_video": render_video,
                "check_printable": check_printable,
                "style_image": style_image,
                "style": style,
                "parameters": parameters,
                "priority": priority,
            },
            TextToModelOutput,
            options,
        )

    def texture_model(
        self,
        *,
        input: FileSource
        | FileReference
        | TaskOf[
            Literal[
                "text_to_model",
                "image_to_model",
                "multiview_to_model",
                "texture_model",
                "import_model",
                "mesh_segmentation",
                "mesh_completion",
                "highpoly_to_lowpoly",
            ]
        ],
        model: TextureVersion | NotGiven = NOT_GIVEN,
        texture_prompt: TexturePrompt | NotGiven = NOT_GIVEN,
        texture: bool | NotGiven = NOT_GIVEN,
        pbr: bool | NotGiven = NOT_GIVEN,
        texture_quality: TextureQuality | NotGiven = NOT_GIVEN,
        texture_alignment: TextureAlignment | NotGiven = NOT_GIVEN,
        texture_seed: int | NotGiven = NOT_GIVEN,
        model_seed: int | NotGiven = NOT_GIVEN,
        bake: bool | NotGiven = NOT_GIVEN,
        part_names: Sequence[str] | NotGiven = NOT_GIVEN,
        compress: Compression | NotGiven = NOT_GIVEN,
        delight: bool | NotGiven = NOT_GIVEN,
        return_multiview: bool | NotGiven = NOT_GIVEN,
        asset_map: str | NotGiven = NOT_GIVEN,
        parameters: ForwardedParameters | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        options: CreateOptions | None = None,
    ) -> Task[Literal["texture_model"], TextureModelOutput]:
        """Makes new textures for a model, renews its PBR maps, or upscales what it has. To texture and to segment a
        model,
        texture it first. FBX when the source is made of quads or an imported FBX.

        Creates the task and gives its handle; `.wait()` gives the finished task.

        - `input`: The model to texture: a task that made one, or a file. Imports, segmentations, completions and
          low-poly models have no picture of their own, so give `texture_prompt.text` with them.
        - `model`: The texturing model. Its default was v2.5 on V2. Default: `v3.0-20250812`.
        - `texture_prompt`: What the texture is made from: at most one of `text`, `image` and `images`. Some of the
          vendor's clients send `text_prompt`, `image_prompt` and `style_image` beside it instead of in it.
        - `texture`: Make a new texture. Off with `pbr` on: only new PBR maps. Default: `true`. Reported, not
          documented by the vendor.
        - `pbr`: Make PBR maps. Default: `true`. Reported, not documented by the vendor.
        - `texture_quality`: How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost
          more. `fast` has the size and the price of `standard`, is quicker, and needs the texture model v3.5.
          Default: `standard`.
        - `texture_alignment`: What wins where image and shape disagree: `original_image` keeps the look of the image
          and may not fit the shape everywhere, `geometry` fits the shape and may drift from the image. Default:
          `original_image`. Reported, not documented by the vendor.
        - `texture_seed`: Seed of the texture, random when absent. Equal seeds give equal textures. Reported, not
          documented by the vendor.
        - `model_seed`: A seed that the vendor's clients type; what it does here is not told.
        - `bake`: Bake the effects of advanced materials into the base textures. Default: `true`. Reported, not
          documented by the vendor.
        - `part_names`: Parts to texture, all when absent. Names are the node names in the GLB of a segmentation; no
          answer lists them. Reported, not documented by the vendor.
        - `compress`: `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it
          were absent. Reported, not documented by the vendor.
        - `delight`: Take the light of the picture out of the texture. For the texture model v3.5 only. Default:
          `true`.
        - `return_multiview`: Give the views that were made on the way. Not documented. Reported, not documented by
          the vendor.
        - `asset_map`: Not documented; neither its type nor its meaning is known. Reported, not documented by the
          vendor.
        - `parameters`: Handed on to the pipeline; what may stand here is not told. Reported, not documented by the
          vendor.
        - `priority`: Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not
          documented by the vendor.

        Conditions:
        - `texture_prompt.image` or `texture_prompt.images` is one too many: send one of `text`, `image` and `images`.
        - `input` cannot be a data: URL, which the service refuses; upload the bytes.
        - `texture_quality: fast` needs `model: v3.5-20260815`.

        Costs 10 to 30 credits, and more with some options. Typically 80 seconds.

        Raises `CheckFailed` before anything is sent, `ApiError` (`auth_failed`, `server_error`, `server_fatal`,
        `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`,
        `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`,
        `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses,
        `CreateOutcomeUnknown` when nobody can tell whether it was created; `wait` raises `TaskFailed` and
        `WaitTimeout`.

        Source: spec/v3/tasks/texture_model.yaml.
        """
        return self._create(
            "texture_model",
            {
                "input": input,
                "model": model,
                "texture_prompt": texture_prompt,
                "texture": texture,
                "pbr": pbr,
                "texture_quality": texture_quality,
                "texture_alignment": texture_alignment,
                "texture_seed": texture_seed,
                "model_seed": model_seed,
                "bake": bake,
                "part_names": part_names,
                "compress": compress,
                "delight": delight,
                "return_multiview": return_multiview,
                "asset_map": asset_map,
                "parameters": parameters,
                "priority": priority,
            },
            TextureModelOutput,
            options,
        )
