# Generated from spec/v3: do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from .._runtime import EmptySlot, FileSource, Output, TaskOf

AnimationPreset = (
    Literal[
        "preset:idle",
        "preset:walk",
        "preset:run",
        "preset:dive",
        "preset:climb",
        "preset:jump",
        "preset:slash",
        "preset:shoot",
        "preset:hurt",
        "preset:fall",
        "preset:turn",
        "preset:quadruped:walk",
        "preset:hexapod:walk",
        "preset:octopod:walk",
        "preset:serpentine:march",
        "preset:aquatic:march",
        "preset:biped:afraid",
        "preset:biped:agree",
        "preset:biped:angry_01",
        "preset:biped:angry_02",
        "preset:biped:angry_03",
        "preset:biped:basketball_shot",
        "preset:biped:bow",
        "preset:biped:box_01",
        "preset:biped:box_02",
        "preset:biped:box_03",
        "preset:biped:cast_a_spell",
        "preset:biped:cheer",
        "preset:biped:chop",
        "preset:biped:clap",
        "preset:biped:climb",
        "preset:biped:complain_01",
        "preset:biped:complain_02",
        "preset:biped:cross_body_crunch",
        "preset:biped:crossover_dribble",
        "preset:biped:cry",
        "preset:biped:dance_01",
        "preset:biped:dance_02",
        "preset:biped:dance_03",
        "preset:biped:dance_04",
        "preset:biped:dance_05",
        "preset:biped:dance_06",
        "preset:biped:defeat_02",
        "preset:biped:defeat_03",
        "preset:biped:depressed",
        "preset:biped:dig",
        "preset:biped:dive",
        "preset:biped:dribble",
        "preset:biped:fall",
        "preset:biped:fire",
        "preset:biped:flee_01",
        "preset:biped:flee_02",
        "preset:biped:flip",
        "preset:biped:fold_arms",
        "preset:biped:football_catch",
        "preset:biped:football_save",
        "preset:biped:football_pass",
        "preset:biped:freaky",
        "preset:biped:frightened",
        "preset:biped:front_kick_01",
        "preset:biped:front_kick_02",
        "preset:biped:frustrated_01",
        "preset:biped:frustrated_02",
        "preset:biped:golf",
        "preset:biped:greet_01",
        "preset:biped:greet_02",
        "preset:biped:greet_03",
        "preset:biped:greet_04",
        "preset:biped:heart_pose",
        "preset:biped:hit_to_body_01",
        "preset:biped:hit_to_body_02",
        "preset:biped:hit_to_head",
        "preset:biped:hit_to_side",
        "preset:biped:hit_to_stomach",
        "preset:biped:hug",
        "preset:biped:hurt",
        "preset:biped:idle",
        "preset:biped:jump_down",
        "preset:biped:jump",
        "preset:biped:jump_rope_01",
        "preset:biped:jump_rope_02",
        "preset:biped:laugh_01",
        "preset:biped:laugh_02",
        "preset:biped:lift_heavy",
        "preset:biped:look_around",
        "preset:biped:make_a_call_01",
        "preset:biped:make_a_call_02",
        "preset:biped:pitch_baseball",
        "preset:biped:play_mobile_game",
        "preset:biped:play_video_game",
        "preset:biped:press-up",
        "preset:biped:run_upstairs",
        "preset:biped:run",
        "preset:biped:scared_01",
        "preset:biped:scared_02",
        "preset:biped:scratch",
        "preset:biped:shoot",
        "preset:biped:shovel",
        "preset:biped:sing_01",
        "preset:biped:sing_02",
        "preset:biped:sing_03",
        "preset:biped:sing_04",
        "preset:biped:sit",
        "preset:biped:slash",
        "preset:biped:sob",
        "preset:biped:standing_relax",
        "preset:biped:surf",
        "preset:biped:swagger",
        "preset:biped:swim",
        "preset:biped:turn",
        "preset:biped:victory_celebration",
        "preset:biped:volleyball",
        "preset:biped:wait",
        "preset:biped:walk",
        "preset:biped:warm_up",
        "preset:biped:wave_goodbye_01",
        "preset:biped:wave_goodbye_02",
    ]
    | str
)
"""A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of that creature,
`preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without `biped:`.
"""

RigVersion = Literal["v3.0-20260909", "v2.5-20260210", "v1.0-20240301"] | str
"""The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
`rig_type` but `others`. V2's `v2.0-20250506` is refused. Better send one: the vendor's Rust client tells of requests
without it that are refused, its Python client of a default.
"""

RigType = Literal["biped", "quadruped", "hexapod", "octopod", "avian", "serpentine", "aquatic", "others"] | str
"""What the model is, as `animate_prerigcheck` found it."""

RigSpec = Literal["tripo", "mixamo", "unity", "unreal", "vrm", "actorcore"] | str
"""Which skeleton. Only `tripo` can surely be animated here; the others are for tools that know them. `actorcore` is
typed by the vendor's client without a word.
"""

RigFormat = Literal["glb", "fbx"]
"""Format of the file."""

ConvertFormat = Literal["GLTF", "USDZ", "FBX", "OBJ", "STL", "3MF", "GLB"] | str
"""The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. The service
takes lower case too; GLB stands in one of the vendor's clients.
"""

TextureFormat = Literal["BMP", "DPX", "HDR", "JPEG", "OPEN_EXR", "PNG", "TARGA", "TIFF", "WEBP"]
"""Format of the textures, JPEG by default and PNG for FBX."""

FbxPreset = Literal["blender", "3dsmax", "mixamo", "bake_scale"] | str
"""Which tool the FBX is made for. Called experimental; `bake_scale` is reported to be known too."""

View = Literal["front", "left", "back", "right"]
"""Which view; left is the character's own left."""

ReferenceImageModel = (
    Literal[
        "seedream_v5",
        "banana",
        "banana_pro",
        "banana2",
        "chat_image_1",
        "chat_image_1.5",
        "chat_image_2",
        "chat_image_2.5_flare",
        "chat_image_2.5_sunburst",
    ]
    | str
)
"""The image model; as for images from words, but without `seedream_v4`. The names of V2 are refused."""

DecimationVersion = Literal["v3.0", "v2.0", "v1.0"] | str
"""The low-poly model. The vendor's client sends V2's names, `P-v2.0-20251225` and `P-v1.0-20250506`, as v2.0 and v1.0."""

DepthKind = Literal["gray", "color"] | str
"""How the depth is drawn."""

CompletionMode = Literal["ai_completion", "quick_cap"]
"""`ai_completion` makes what was hidden, `quick_cap` only closes the cut and costs less."""

CompletionVersion = Literal["v1.0-20250506"] | str
"""The completion model."""

SegmentationVersion = Literal["v2.0-20260430", "v1.0-20250506"] | str
"""The segmentation model."""

SegmentationGranularity = Literal["simple", "balanced", "detailed"]
"""How small the parts are. For v2.0 only."""

SmartSegmentType = Literal["model", "image"]
"""What `input` is."""

SmartSegmentGranularity = Literal["coarse", "medium", "fine"]
"""How small the parts are."""

Orientation = Literal["default", "align_image"]
"""`align_image` turns the model to face as the image does. Works on textured models."""

StylizeStyle = Literal["lego", "voxel", "voronoi", "minecraft", "keyring", "fridge_magnet", "keycap"] | str
"""What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a
schematic.
`keyring`, `fridge_magnet` and `keycap` are reported to be known too.
"""

WordsImageModel = (
    Literal[
        "seedream_v4",
        "seedream_v5",
        "banana",
        "banana_pro",
        "banana2",
        "chat_image_1",
        "chat_image_1.5",
        "chat_image_2",
        "chat_image_2.5_flare",
        "chat_image_2.5_sunburst",
    ]
    | str
)
"""The image model. `chat_image_1` is served until 2026-10-23, `chat_image_1.5` until 2026-12-01. The names of V2 are
refused; `flux.*`, `z_image` and `midjourney` have no successor.
"""

ImageQuality = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models."""

ImageBackground = Literal["auto", "opaque", "transparent"]
"""What is behind the subject; for the `chat_image_2.5` models. `transparent` needs `output_format` png."""

AspectRatio = Literal[
    "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "1:8", "1:4", "4:1", "8:1"
]
"""Width to height; for the banana models. The four narrow ones are for `banana2`."""

ImageFormat = Literal["png", "jpeg"]
"""Format of the image."""

ImageTemplate = (
    Literal[
        "asset_extraction",
        "character_completion",
        "t_pose",
        "variants",
        "figure",
        "head_extraction",
        "print_clay",
        "3d_enhance",
    ]
    | str
)
"""Name of a ready-made prompt. The full list is not told."""

ModelVersion = Literal["v3.1-20260211", "v3.0-20250812", "v2.5-20250123", "P1-20260311", "P2-20260801"] | str
"""The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before it,
P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the command line
(`tripo-v3.1`).
"""

TextureModel = Literal["v3.5-20260815", "v3.0-20250812", "v2.5-20250123"] | str
"""The texturing model, whatever the generation model is; chosen to go with it when absent."""

GeometryQuality = Literal["standard", "detailed"] | str
"""`detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1 and
P2.
"""

ExportOrientation = Literal["+x", "-x", "+y", "-y"]
"""Which axis the front looks along."""

TextureVersion = Literal["v3.5-20260815", "v3.0-20250812", "v2.5-20250123"] | str
"""The texturing model. Its default was v2.5 on V2."""

TextureQuality = Literal["standard", "detailed", "extreme", "fast"] | str
"""How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
and the price of `standard`, is quicker, and needs the texture model v3.5.
"""

TextureAlignment = Literal["original_image", "geometry"]
"""What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
everywhere, `geometry` fits the shape and may drift from the image.
"""

Compression = Literal["geometry", ""]
"""`geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent."""

ForwardedParameters = Mapping[str, Any]
"""Handed on to the pipeline; what may stand here is not told."""


class FileReference(TypedDict, total=False):
    """A file as older API versions name it; what is sent is the text alone."""

    url: str
    file_token: str
    type: str


class _AnimatePrerigcheckInput(TypedDict):
    input: (
        FileSource
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
        ]
    )
    """The model to check: any task that made one, or a GLB of at most 150 MB."""


class AnimatePrerigcheckInput(_AnimatePrerigcheckInput, total=False):
    """What `animate_prerigcheck` takes. Tells whether a model can be rigged, and as what. Free, takes seconds.
    `riggable` is advice: rigging may be tried all
    the same.
    """

    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _AnimateRetargetInput(TypedDict):
    input: str | TaskOf[Literal["animate_rig"]]
    """The rig."""


class AnimateRetargetInput(_AnimateRetargetInput, total=False):
    """What `animate_retarget` takes. Puts one or several ready-made clips onto a rigged model; each costs credits. What
    works on a rig depends on its
    version and creature, see `animation`.
    """

    animation: AnimationPreset
    """A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of that creature,
    `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without `biped:`. Reported, not
    documented by the vendor.
    """
    animations: Sequence[AnimationPreset]
    """One to five clips, instead of `animation`. Entries: 1 to 5."""
    out_format: RigFormat
    """Format of the file. Default: `glb`. Reported, not documented by the vendor."""
    bake_animation: bool
    """Bake the motion into keyframes. For GLB only. Default: `true`. Reported, not documented by the vendor."""
    export_with_geometry: bool
    """Put the mesh beside the clip. Off makes a much smaller file. Default: `true`. Reported, not documented by the
    vendor.
    """
    animate_in_place: bool
    """Move without leaving the spot. Default: `false`. Reported, not documented by the vendor."""
    render_video: bool
    """Render a video of the model. Not documented. Reported, not documented by the vendor."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _AnimateRigInput(TypedDict):
    input: (
        FileSource
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
        ]
    )
    """The model to rig: any task that made one, or a file."""


class AnimateRigInput(_AnimateRigInput, total=False):
    """What `animate_rig` takes. Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take
    `v2.5-20260210` for what else
    `animate_prerigcheck` found. A file needs no import.
    """

    model: RigVersion
    """The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
    `rig_type` but `others`. V2's `v2.0-20250506` is refused. Better send one: the vendor's Rust client tells of
    requests without it that are refused, its Python client of a default. Default: `v1.0-20240301`.
    """
    rig_type: RigType
    """What the model is, as `animate_prerigcheck` found it. Default: `biped`."""
    spec: RigSpec
    """Which skeleton. Only `tripo` can surely be animated here; the others are for tools that know them. `actorcore` is
    typed by the vendor's client without a word. Default: `tripo`.
    """
    out_format: RigFormat
    """Format of the file. Default: `glb`. Reported, not documented by the vendor."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _ConvertModelInput(TypedDict):
    input: (
        FileSource
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
        ]
    )
    """The model to convert, a task that made one or a file. A converted one can be put into another `format`, with no
    other option.
    """
    format: ConvertFormat
    """The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. The service
    takes lower case too; GLB stands in one of the vendor's clients.
    """


class ConvertModelInput(_ConvertModelInput, total=False):
    """What `convert_model` takes. Puts a model into another format, and can remesh, resize and repack it on the way.
    Takes a few seconds, about a
    minute with `quad`. A remesh loses skeleton and clips.
    """

    quad: bool
    """Remesh to quads. Default: `false`. Reported, not documented by the vendor."""
    force_symmetry: bool
    """Make the new mesh symmetric. Needs `quad`. Default: `false`. Reported, not documented by the vendor."""
    face_limit: int
    """Upper bound of faces: quads with `quad`, else triangles. All are kept when it is absent. Range: at least 1.
    Reported, not documented by the vendor.
    """
    flatten_bottom: bool
    """Flatten the bottom so that the model stands. Default: `false`. Reported, not documented by the vendor."""
    flatten_bottom_threshold: float
    """How far from the bottom it flattens. Needs `flatten_bottom`; the range is not told. Default: `0.01`. Reported, not
    documented by the vendor.
    """
    texture_size: int
    """Side of the textures in pixels. Range: at least 1. Default: `4096`."""
    texture_format: TextureFormat
    """Format of the textures, JPEG by default and PNG for FBX. Reported, not documented by the vendor."""
    pivot_to_center_bottom: bool
    """Put the pivot to the middle of the bottom. Default: `false`. Reported, not documented by the vendor."""
    scale_factor: float
    """Scales the model. Default: `1`. Reported, not documented by the vendor."""
    auto_size: bool
    """Scale the model to its size in the real world, in metres. Named by the command line alone."""
    with_animation: bool
    """Keep skeleton and clips of the source. Default: `true`. Reported, not documented by the vendor."""
    pack_uv: bool
    """Pack the UV islands of all parts into one layout. Default: `false`. Reported, not documented by the vendor."""
    bake: bool
    """Bake the effects of advanced materials into the base textures. Default: `true`. Reported, not documented by the
    vendor.
    """
    part_names: Sequence[str]
    """Parts to export, all when absent. Reported, not documented by the vendor."""
    animate_in_place: bool
    """Move without leaving the spot. Does nothing if retargeting did it. Default: `false`. Reported, not documented by
    the vendor.
    """
    export_vertex_colors: bool
    """Write vertex colours. For OBJ and GLTF. Default: `false`. Reported, not documented by the vendor."""
    export_orientation: ExportOrientation
    """Which axis the front looks along. Default: `+x`. Reported, not documented by the vendor."""
    fbx_preset: FbxPreset
    """Which tool the FBX is made for. Sources differ on whether `bake_scale` is still known. Default: `blender`."""
    assemble_animation: bool
    """Put several clips into one file. Reported, not documented by the vendor."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class ViewEdit(TypedDict):
    """A change of one view."""

    view: View
    """Which view; left is the character's own left. Reported, not documented by the vendor."""
    prompt: str
    """What to change, at most 1024 characters. Length: 1 to 1024 characters. Reported, not documented by the vendor."""


class _EditMultiviewImageInput(TypedDict):
    input: str | TaskOf[Literal["generate_multiview_image"]]
    """The view set to edit. Pages speak of files and URLs too, which the service refuses; a set that was edited already
    is reported to be refused.
    """
    prompts: Sequence[ViewEdit]
    """What to change, one entry per view, each view once. Entries: 1 to 4. Reported, not documented by the vendor."""


class EditMultiviewImageInput(_EditMultiviewImageInput, total=False):
    """What `edit_multiview_image` takes. Redraws some of the four views of a view set, each by its own prompt. Takes a
    few seconds.
    """

    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class GenerateImageInput(TypedDict, total=False):
    """What `generate_image` takes. Draws an image from one or several others. Images from words alone are made by
    `text_to_image`. Takes a few seconds.
    """

    input: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]
    """The image to start from."""
    inputs: Sequence[FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]]
    """Several images, instead of `input`; at most 4 with seedream, 10 with banana, 16 with chat_image. Entries: at least
    1.
    """
    prompt: str
    """What to make of the images, at most 1800 characters. `image[1]`, `image[2]` and so on stand for the entries of
    `inputs`; the command line writes `[image 1]`. May be left out with a `template`. Length: 1 to 1800 characters.
    Reported, not documented by the vendor.
    """
    model: ReferenceImageModel
    """The image model; as for images from words, but without `seedream_v4`. The names of V2 are refused. Default:
    `seedream_v5`. Retired: `chat_image_1` (2026-10-23).
    """
    size: str
    """`1K`, `2K`, `4K`, or width and height as `1024x1536`. Each model has its own list, which is not told. Default:
    `2048x2048`.
    """
    quality: ImageQuality
    """How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models. Default: `low`."""
    background: ImageBackground
    """What is behind the subject; for the `chat_image_2.5` models. `transparent` needs `output_format` png. Default:
    `auto`.
    """
    aspect_ratio: AspectRatio
    """Width to height; for the banana models. The four narrow ones are for `banana2`."""
    output_format: ImageFormat
    """Format of the image. Reported, not documented by the vendor."""
    watermark: bool
    """Mark the image as made by AI. For the seedream models. Reported, not documented by the vendor."""
    template: ImageTemplate
    """Name of a ready-made prompt. The full list is not told."""
    t_pose: bool
    """Put the character into a T-pose. Default: `false`."""
    sketch_to_render: bool
    """Turn a sketch into a rendered image. Default: `false`."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _GenerateMultiviewImageInput(TypedDict):
    input: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]
    """The image to draw views of, best a front view. Reported, not documented by the vendor."""


class GenerateMultiviewImageInput(_GenerateMultiviewImageInput, total=False):
    """What `generate_multiview_image` takes. Draws the front, left, back and right view of what an image shows, for
    `multiview_to_model`. Takes a few seconds.
    """

    prompt: str
    """Named by one table of capabilities only. Length: at least 1 characters."""
    size: str
    """Named by one table of capabilities only. Length: at least 1 characters."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _HighpolyToLowpolyInput(TypedDict):
    input: (
        FileSource
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
        ]
    )
    """The model to rebuild: a task that made one, or a file. Reported, not documented by the vendor."""


class HighpolyToLowpolyInput(_HighpolyToLowpolyInput, total=False):
    """What `highpoly_to_lowpoly` takes. Rebuilds a model with fewer faces and clean topology. Takes up to some minutes.
    Simple shapes work best. A skeleton and
    its clips are lost, so rig last.
    """

    model: DecimationVersion
    """The low-poly model. The vendor's client sends V2's names, `P-v2.0-20251225` and `P-v1.0-20250506`, as v2.0 and
    v1.0. Default: `v2.0`.
    """
    face_limit: int
    """Upper bound of faces. With v2.0 500 to 20000, with `quad` 500 to 10000, and the service picks one when it is
    absent. With v1.0 needed, up to 2000000, with `quad` up to 150000. Range: 1 to 2000000.
    """
    quad: bool
    """Quads instead of triangles. The file is FBX then. Default: `false`. Reported, not documented by the vendor."""
    bake: bool
    """Bake the textures of the model onto the new mesh. Not for v1.0. Default: `true`. Reported, not documented by the
    vendor.
    """
    part_names: Sequence[str]
    """Parts to rebuild, the whole model when absent. Names are the node names in the GLB of a segmentation. Not for
    v1.0. Reported, not documented by the vendor.
    """
    smart_uv: bool
    """Unwrap anew. Needs v3.0."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _ImageToDepthInput(TypedDict):
    input: FileSource | FileReference
    """The image."""


class ImageToDepthInput(_ImageToDepthInput, total=False):
    """What `image_to_depth` takes. Estimates how far away each point of an image is. Known from the vendor's client
    alone.
    """

    kind: DepthKind
    """How the depth is drawn. Default: `gray`."""
    process_res: int
    """Pixels to work with, 126 to 2016. Range: 126 to 2016. Default: `504`."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _ImageToModelInput(TypedDict):
    input: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]
    """The image to build from. PNG, JPEG or WebP, at least 256 pixels a side, at most 20 MB."""
    model: ModelVersion
    """The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before
    it, P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the
    command line (`tripo-v3.1`).
    """


class ImageToModelInput(_ImageToModelInput, total=False):
    """What `image_to_model` takes. Makes a 3D model from one image. Takes about one to ten minutes after queueing."""

    model_seed: int
    """Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
    another `texture_seed` gives the same shape in other clothes.
    """
    texture_seed: int
    """Seed of the texture, random when absent. Equal seeds give equal textures."""
    face_limit: int
    """Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much
    without a word; P models refuse it. Range: at least 1.
    """
    texture: bool
    """Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`. Reported, not documented
    by the vendor.
    """
    pbr: bool
    """Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`. Reported, not
    documented by the vendor.
    """
    texture_quality: TextureQuality
    """How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the
    size and the price of `standard`, is quicker, and needs the texture model v3.5. Default: `standard`.
    """
    texture_version: TextureModel
    """The texturing model, whatever the generation model is; chosen to go with it when absent."""
    delight: bool
    """Take the light of the picture out of the texture. For the texture model v3.5 only. Default: `true`."""
    geometry_quality: GeometryQuality
    """`detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1
    and P2. Default: `standard`. Reported, not documented by the vendor.
    """
    quad: bool
    """Quads instead of triangles. The file is FBX then. Not for P1. Default: `false`."""
    smart_low_poly: bool
    """A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway. Default: `false`.
    Reported, not documented by the vendor.
    """
    generate_parts: bool
    """A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
    Default: `false`.
    """
    auto_size: bool
    """Scale the model to its size in the real world, in metres. Default: `false`."""
    compress: Compression
    """`geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent."""
    export_uv: bool
    """Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default: `true`."""
    export_orientation: ExportOrientation
    """Which axis the front looks along. Leave it where it is when other tasks follow. Default: `+x`."""
    enable_image_autofix: bool
    """Improve the image first. Takes longer. Default: `false`. Reported, not documented by the vendor."""
    texture_alignment: TextureAlignment
    """What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
    everywhere, `geometry` fits the shape and may drift from the image. Default: `original_image`. Reported, not
    documented by the vendor.
    """
    orientation: Orientation
    """`align_image` turns the model to face as the image does. Default: `default`. Reported, not documented by the
    vendor.
    """
    mode: str
    """Handed on; its values are not known. Reported, not documented by the vendor."""
    return_multiview: bool
    """Give the views that were made on the way. Not documented. Reported, not documented by the vendor."""
    render_sequence: bool
    """Render a sequence of images of the model. Not documented. Reported, not documented by the vendor."""
    render_video: bool
    """Render a video of the model. Not documented. Reported, not documented by the vendor."""
    check_printable: bool
    """Check whether the model can be printed; needs an entitlement of the account. Not documented. Reported, not
    documented by the vendor.
    """
    style_image: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image whose style is taken on. Not documented for this task type. Reported, not documented by the vendor."""
    style: str
    """Typed by the vendor's clients and ignored by the service."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _ImageToSplatInput(TypedDict):
    input: FileSource | FileReference
    """The image: PNG, JPEG or WebP, at least 256 pixels a side, at most 20 MB."""


class ImageToSplatInput(_ImageToSplatInput, total=False):
    """What `image_to_splat` takes. Makes a Gaussian splat from one image. Takes about four minutes. Nothing can be made
    from a splat afterwards.
    """

    model_seed: int
    """Seed, random when absent. The same seed and image give the same file."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _ImportModelInput(TypedDict):
    input: FileSource | FileReference
    """The model: GLB, OBJ, FBX or STL, at most 150 MB; `.gltf` by URL only. The guide has file tokens alone, URLs are
    used by others.
    """


class ImportModelInput(_ImportModelInput, total=False):
    """What `import_model` takes. Makes a model of yours a task that others can start from. Free, takes a few seconds. A
    GLB must hold all its data
    itself. Most tasks that work on a model take a file without an import, too.
    """

    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _MeshCompletionInput(TypedDict):
    input: str | TaskOf[Literal["mesh_segmentation"]]
    """The segmentation."""


class MeshCompletionInput(_MeshCompletionInput, total=False):
    """What `mesh_completion` takes. Closes the parts of a segmentation where they were cut. Takes up to some minutes.
    The result can be
    textured, become low-poly or be rigged, but not converted.
    """

    part_names: Sequence[str]
    """Parts to complete, all when absent. Names are the node names in the GLB of the segmentation; no answer lists them.
    Reported, not documented by the vendor.
    """
    completion_mode: CompletionMode
    """`ai_completion` makes what was hidden, `quick_cap` only closes the cut and costs less. Default: `ai_completion`."""
    model: CompletionVersion
    """The completion model."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _MeshSegmentationInput(TypedDict):
    input: (
        FileSource
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
        ]
    )
    """The model to cut: a task that made one, or a file. Reported, not documented by the vendor."""


class MeshSegmentationInput(_MeshSegmentationInput, total=False):
    """What `mesh_segmentation` takes. Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes
    of the GLB; their names are what
    `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.
    """

    model: SegmentationVersion
    """The segmentation model. Default: `v1.0-20250506`."""
    segmentation_granularity: SegmentationGranularity
    """How small the parts are. For v2.0 only."""
    split_by_connectivity: bool
    """Cut where nothing is connected, as it does when this is absent. For v2.0 only."""
    ref_image: FileSource | FileReference
    """An image whose colours tell the parts. For v2.0 only; overrides the two other options."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _MeshSmartsegmentInput(TypedDict):
    seg_type: SmartSegmentType
    """What `input` is. Reported, not documented by the vendor."""
    input: FileSource | FileReference
    """A picture, or a GLB; never a task. Reported, not documented by the vendor."""


class MeshSmartsegmentInput(_MeshSmartsegmentInput, total=False):
    """What `mesh_smartsegment` takes. Cuts a model into parts from end to end: from a picture, or from a model of yours.
    What it makes on the way comes as
    tasks of their own.
    """

    granularity: SmartSegmentGranularity
    """How small the parts are. Reported, not documented by the vendor."""
    hint: str
    """What the parts are. Reported, not documented by the vendor."""
    transform: Sequence[float]
    """How the model is turned and moved: a 4 x 4 matrix, column by column. Needed for a model. Entries: 16. Reported,
    not documented by the vendor.
    """
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _MeshUvInput(TypedDict):
    input: (
        FileSource
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
        ]
    )
    """The model to unwrap, or a file. Which tasks and files it takes is not told; these make models, and other mesh
    tasks take these files.
    """


class MeshUvInput(_MeshUvInput, total=False):
    """What `mesh_uv` takes. Unwraps the UVs of a model anew; textures, skeleton and clips are carried over. Known from
    clients alone. At most
    80,000 triangles, where a quad counts as two: a larger model is accepted, and the task fails and gives its credits
    back.
    """

    model: str
    """The unwrapping model. Only `default` is reported. Length: at least 1 characters."""
    bake: bool
    """Carry the textures over. Off gives the mesh with its UVs alone. Default: `true`."""
    compress: Compression
    """`geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent."""
    export_orientation: ExportOrientation
    """Which axis the front looks along. Default: `+x`."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _MultiviewToModelInput(TypedDict):
    model: ModelVersion
    """The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before
    it, P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the
    command line (`tripo-v3.1`).
    """


class MultiviewToModelInput(_MultiviewToModelInput, total=False):
    """What `multiview_to_model` takes. Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and
    270 degrees, or from a finished view set.
    The views should show the same object in the same state. Takes about one to ten minutes after queueing.
    """

    inputs: Sequence[FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]] | EmptySlot | None]
    """Four views: front, left, back, right, where left is the character's own left. The front is needed, and one more.
    The service takes two more forms: one object for each view, `{"front": …}`, in any order, and one object
    `{"task_id": …}` with a view set. Entries: 4.
    """
    input: str | TaskOf[Literal["generate_multiview_image", "edit_multiview_image"]]
    """A finished view set, instead of `inputs`. Reported, not documented by the vendor."""
    model_seed: int
    """Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
    another `texture_seed` gives the same shape in other clothes.
    """
    texture_seed: int
    """Seed of the texture, random when absent. Equal seeds give equal textures."""
    face_limit: int
    """Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much
    without a word; P models refuse it. Range: at least 1.
    """
    texture: bool
    """Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`. Reported, not documented
    by the vendor.
    """
    pbr: bool
    """Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`. Reported, not
    documented by the vendor.
    """
    texture_quality: TextureQuality
    """How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the
    size and the price of `standard`, is quicker, and needs the texture model v3.5. Default: `standard`.
    """
    texture_version: TextureModel
    """The texturing model, whatever the generation model is; chosen to go with it when absent."""
    delight: bool
    """Take the light of the picture out of the texture. For the texture model v3.5 only. Default: `true`."""
    geometry_quality: GeometryQuality
    """`detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1
    and P2. Default: `standard`. Reported, not documented by the vendor.
    """
    quad: bool
    """Quads instead of triangles. The file is FBX then. Not for P1. Default: `false`."""
    smart_low_poly: bool
    """A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway. Default: `false`.
    Reported, not documented by the vendor.
    """
    generate_parts: bool
    """A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
    Default: `false`.
    """
    auto_size: bool
    """Scale the model to its size in the real world, in metres. Default: `false`."""
    compress: Compression
    """`geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent."""
    export_uv: bool
    """Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default: `true`."""
    export_orientation: ExportOrientation
    """Which axis the front looks along. Leave it where it is when other tasks follow. Default: `+x`."""
    enable_image_autofix: bool
    """Improve the images first. Told for one image, and said to hold for views. Default: `false`."""
    texture_alignment: TextureAlignment
    """What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
    everywhere, `geometry` fits the shape and may drift from the image. Default: `original_image`. Reported, not
    documented by the vendor.
    """
    orientation: Orientation
    """`align_image` turns the model to face as the image does. Default: `default`. Reported, not documented by the
    vendor.
    """
    orthographic_projection: bool
    """Take the views as drawn without perspective. Default: `false`. Reported, not documented by the vendor."""
    return_multiview: bool
    """Give the views that were made on the way. Not documented. Reported, not documented by the vendor."""
    render_sequence: bool
    """Render a sequence of images of the model. Not documented. Reported, not documented by the vendor."""
    render_video: bool
    """Render a video of the model. Not documented. Reported, not documented by the vendor."""
    check_printable: bool
    """Check whether the model can be printed; needs an entitlement of the account. Not documented. Reported, not
    documented by the vendor.
    """
    style_image: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image whose style is taken on. Not documented for this task type. Reported, not documented by the vendor."""
    style: str
    """Typed by the vendor's clients and ignored by the service."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _RefineModelInput(TypedDict):
    input: str | TaskOf[Literal["text_to_model"]]
    """The draft."""


class RefineModelInput(_RefineModelInput, total=False):
    """What `refine_model` takes. Works a draft of an old model out. No current model makes drafts, and the vendor's
    client calls it retired.
    """

    model: str
    """Named by one description without values. Length: at least 1 characters. Reported, not documented by the vendor."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _StylizeModelInput(TypedDict):
    input: (
        FileSource
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
        ]
    )
    """The model to rebuild, a task that made one or a file. Reported, not documented by the vendor."""
    style: StylizeStyle
    """What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a
    schematic. `keyring`, `fridge_magnet` and `keycap` are reported to be known too. Reported, not documented by the
    vendor.
    """


class StylizeModelInput(_StylizeModelInput, total=False):
    """What `stylize_model` takes. Rebuilds a model from bricks, voxels or cells. Takes a few seconds. The vendor's
    client calls it retired.
    """

    block_size: int
    """How fine the blocks are, 32 to 128. For `minecraft` only. Range: 32 to 128. Default: `80`. Reported, not
    documented by the vendor.
    """
    vxc: bool | float | str
    """Not documented; needs an entitlement of the account. Reported, not documented by the vendor."""
    render_image: bool
    """Render a picture too. Reported, not documented by the vendor."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _TextToImageInput(TypedDict):
    prompt: str
    """What to draw, at most 1800 characters. Length: 1 to 1800 characters. Reported, not documented by the vendor."""


class TextToImageInput(_TextToImageInput, total=False):
    """What `text_to_image` takes. Draws an image from words. The finished task may be the `input` of an image or model
    task. Takes a few seconds.
    """

    negative_prompt: str
    """What to stay away from. Reported, not documented by the vendor."""
    style_image: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image whose style is taken on. Not documented for this task type. Reported, not documented by the vendor."""
    model: WordsImageModel
    """The image model. `chat_image_1` is served until 2026-10-23, `chat_image_1.5` until 2026-12-01. The names of V2 are
    refused; `flux.*`, `z_image` and `midjourney` have no successor. Default: `seedream_v4`. Retired: `chat_image_1`
    (2026-10-23).
    """
    size: str
    """`1K`, `2K`, `4K`, or width and height as `1024x1536`. Each model has its own list, which is not told. Default:
    `2048x2048`.
    """
    quality: ImageQuality
    """How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models. Default: `low`."""
    background: ImageBackground
    """What is behind the subject; for the `chat_image_2.5` models. `transparent` needs `output_format` png. Default:
    `auto`.
    """
    aspect_ratio: AspectRatio
    """Width to height; for the banana models. The four narrow ones are for `banana2`."""
    output_format: ImageFormat
    """Format of the image. Reported, not documented by the vendor."""
    watermark: bool
    """Mark the image as made by AI. For the seedream models."""
    template: ImageTemplate
    """Name of a ready-made prompt. The full list is not told."""
    t_pose: bool
    """Put the character into a T-pose. Default: `false`. Reported, not documented by the vendor."""
    sketch_to_render: bool
    """Turn a sketch into a rendered image. Default: `false`. Reported, not documented by the vendor."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _TextToModelInput(TypedDict):
    prompt: str
    """What to make, at most 1024 characters. Length: 1 to 1024 characters. Reported, not documented by the vendor."""
    model: ModelVersion
    """The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before
    it, P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the
    command line (`tripo-v3.1`).
    """


class TextToModelInput(_TextToModelInput, total=False):
    """What `text_to_model` takes. Makes a 3D model from a description in words. Takes about one to ten minutes after
    queueing.
    """

    negative_prompt: str
    """What to stay away from, at most 255 characters. Length: at most 255 characters. Reported, not documented by the
    vendor.
    """
    image_seed: int
    """Seed of what is imagined from the prompt, random when absent. Reported, not documented by the vendor."""
    model_seed: int
    """Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
    another `texture_seed` gives the same shape in other clothes.
    """
    texture_seed: int
    """Seed of the texture, random when absent. Equal seeds give equal textures."""
    face_limit: int
    """Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much
    without a word; P models refuse it. Range: at least 1.
    """
    texture: bool
    """Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`. Reported, not documented
    by the vendor.
    """
    pbr: bool
    """Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`. Reported, not
    documented by the vendor.
    """
    texture_quality: TextureQuality
    """How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the
    size and the price of `standard`, is quicker, and needs the texture model v3.5. Default: `standard`.
    """
    texture_version: TextureModel
    """The texturing model, whatever the generation model is; chosen to go with it when absent."""
    delight: bool
    """Take the light of the picture out of the texture. For the texture model v3.5 only. Default: `true`."""
    geometry_quality: GeometryQuality
    """`detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1
    and P2. Default: `standard`. Reported, not documented by the vendor.
    """
    quad: bool
    """Quads instead of triangles. The file is FBX then. Not for P1. Default: `false`."""
    smart_low_poly: bool
    """A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway. Default: `false`.
    Reported, not documented by the vendor.
    """
    generate_parts: bool
    """A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
    Default: `false`.
    """
    auto_size: bool
    """Scale the model to its size in the real world, in metres. Default: `false`."""
    compress: Compression
    """`geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent."""
    export_uv: bool
    """Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default: `true`."""
    export_orientation: ExportOrientation
    """Which axis the front looks along. Leave it where it is when other tasks follow. Default: `+x`."""
    return_multiview: bool
    """Give the views that were made on the way. Not documented. Reported, not documented by the vendor."""
    render_sequence: bool
    """Render a sequence of images of the model. Not documented. Reported, not documented by the vendor."""
    render_video: bool
    """Render a video of the model. Not documented. Reported, not documented by the vendor."""
    check_printable: bool
    """Check whether the model can be printed; needs an entitlement of the account. Not documented. Reported, not
    documented by the vendor.
    """
    style_image: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image whose style is taken on. Not documented for this task type. Reported, not documented by the vendor."""
    style: str
    """Typed by the vendor's clients and ignored by the service."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class TexturePrompt(TypedDict, total=False):
    """What the texture is made from: at most one of `text`, `image` and `images`. Some of the vendor's clients send
    `text_prompt`, `image_prompt` and `style_image` beside it instead of in it.
    """

    text: str
    """What the surface should look like. Length: at least 1 characters."""
    image: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image of how it should look."""
    images: Sequence[FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]] | EmptySlot | None]
    """Four views: front, left, back, right. The vendor's Rust client sends two to four objects instead, `{"front": …}`
    among them. Entries: 4. Reported, not documented by the vendor.
    """
    style_image: FileSource | FileReference | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image whose style the texture takes on; reported to act beside `text` only."""


class _TextureModelInput(TypedDict):
    input: (
        FileSource
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
        ]
    )
    """The model to texture: a task that made one, or a file. Imports, segmentations, completions and low-poly models
    have no picture of their own, so give `texture_prompt.text` with them.
    """


class TextureModelInput(_TextureModelInput, total=False):
    """What `texture_model` takes. Makes new textures for a model, renews its PBR maps, or upscales what it has. To
    texture and to segment a model,
    texture it first. FBX when the source is made of quads or an imported FBX.
    """

    model: TextureVersion
    """The texturing model. Its default was v2.5 on V2. Default: `v3.0-20250812`."""
    texture_prompt: TexturePrompt
    """What the texture is made from: at most one of `text`, `image` and `images`. Some of the vendor's clients send
    `text_prompt`, `image_prompt` and `style_image` beside it instead of in it.
    """
    texture: bool
    """Make a new texture. Off with `pbr` on: only new PBR maps. Default: `true`. Reported, not documented by the vendor."""
    pbr: bool
    """Make PBR maps. Default: `true`. Reported, not documented by the vendor."""
    texture_quality: TextureQuality
    """How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the
    size and the price of `standard`, is quicker, and needs the texture model v3.5. Default: `standard`.
    """
    texture_alignment: TextureAlignment
    """What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
    everywhere, `geometry` fits the shape and may drift from the image. Default: `original_image`. Reported, not
    documented by the vendor.
    """
    texture_seed: int
    """Seed of the texture, random when absent. Equal seeds give equal textures. Reported, not documented by the vendor."""
    model_seed: int
    """A seed that the vendor's clients type; what it does here is not told."""
    bake: bool
    """Bake the effects of advanced materials into the base textures. Default: `true`. Reported, not documented by the
    vendor.
    """
    part_names: Sequence[str]
    """Parts to texture, all when absent. Names are the node names in the GLB of a segmentation; no answer lists them.
    Reported, not documented by the vendor.
    """
    compress: Compression
    """`geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
    Reported, not documented by the vendor.
    """
    delight: bool
    """Take the light of the picture out of the texture. For the texture model v3.5 only. Default: `true`."""
    return_multiview: bool
    """Give the views that were made on the way. Not documented. Reported, not documented by the vendor."""
    asset_map: str
    """Not documented; neither its type nor its meaning is known. Reported, not documented by the vendor."""
    parameters: ForwardedParameters
    """Handed on to the pipeline; what may stand here is not told. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class AnimatePrerigcheckOutput(Output):
    """What a finished `animate_prerigcheck` gives."""

    __slots__ = ()
    riggable: bool | None
    """Whether rigging will probably work."""
    rig_type: str | None
    """What it is; goes into `rig_type` of `animate_rig`. `others` is reported for models that cannot be rigged."""
    topology: str | None
    """The same by an older name; the vendor's client reads it where `rig_type` is absent."""


class AnimateRetargetOutput(Output):
    """What a finished `animate_retarget` gives."""

    __slots__ = ()
    model_url: str | None
    """The animated model, GLB or FBX as asked."""
    model_urls: list[str] | None
    """One model per clip, told for several clips. Reported, not documented by the vendor."""
    rendered_video_url: str | None
    """A video of it; with `render_video`. Reported, not documented by the vendor."""


class AnimateRigOutput(Output):
    """What a finished `animate_rig` gives."""

    __slots__ = ()
    model_url: str | None
    """The model with a skeleton, GLB or FBX as asked."""


class ConvertModelOutput(Output):
    """What a finished `convert_model` gives."""

    __slots__ = ()
    model_url: str | None
    """The converted model."""


class EditMultiviewImageOutputGenerateMultiviewImage(Output):
    """The four views. Left is the character's own left."""

    __slots__ = ()
    front_view_url: str | None
    """The front."""
    left_view_url: str | None
    """The left side."""
    back_view_url: str | None
    """The back."""
    right_view_url: str | None
    """The right side."""


class EditMultiviewImageOutput(Output, generate_multiview_image=EditMultiviewImageOutputGenerateMultiviewImage):
    """What a finished `edit_multiview_image` gives."""

    __slots__ = ()
    generate_multiview_image: EditMultiviewImageOutputGenerateMultiviewImage | None
    """The four views. Left is the character's own left."""
    front_view_url: str | None
    """The front. Reported, not documented by the vendor."""
    left_view_url: str | None
    """The left side. Reported, not documented by the vendor."""
    back_view_url: str | None
    """The back. Reported, not documented by the vendor."""
    right_view_url: str | None
    """The right side. Reported, not documented by the vendor."""


class GenerateImageOutput(Output):
    """What a finished `generate_image` gives."""

    __slots__ = ()
    generated_image_url: str | None
    """The image."""
    image_urls: list[str] | None
    """Told by one source instead. Reported, not documented by the vendor."""
    size: str | None
    """The size of the image. Reported, not documented by the vendor."""


class GenerateMultiviewImageOutputGenerateMultiviewImage(Output):
    """The four views. Left is the character's own left."""

    __slots__ = ()
    front_view_url: str | None
    """The front."""
    left_view_url: str | None
    """The left side."""
    back_view_url: str | None
    """The back."""
    right_view_url: str | None
    """The right side."""


class GenerateMultiviewImageOutput(Output, generate_multiview_image=GenerateMultiviewImageOutputGenerateMultiviewImage):
    """What a finished `generate_multiview_image` gives."""

    __slots__ = ()
    generate_multiview_image: GenerateMultiviewImageOutputGenerateMultiviewImage | None
    """The four views. Left is the character's own left."""
    front_view_url: str | None
    """The front. Reported, not documented by the vendor."""
    left_view_url: str | None
    """The left side. Reported, not documented by the vendor."""
    back_view_url: str | None
    """The back. Reported, not documented by the vendor."""
    right_view_url: str | None
    """The right side. Reported, not documented by the vendor."""


class HighpolyToLowpolyOutput(Output):
    """What a finished `highpoly_to_lowpoly` gives."""

    __slots__ = ()
    model_url: str | None
    """The low-poly model."""


class ImageToDepthOutput(Output):
    """What a finished `image_to_depth` gives."""

    __slots__ = ()
    depth_image_url: str | None
    """The depth as an image."""


class ImageToModelOutput(Output):
    """What a finished `image_to_model` gives."""

    __slots__ = ()
    model_url: str | None
    """The model."""
    rendered_image_url: str | None
    """A picture of it."""
    rendered_video_url: str | None
    """A video of it; with `render_video`."""
    rendered_sequence_url: str | None
    """A sequence of pictures; with `render_sequence`. Reported, not documented by the vendor."""
    multiview_basecolor_url: str | None
    """The views that were made on the way. Reported, not documented by the vendor."""
    generated_image_url: str | None
    """The picture that was made on the way. Reported, not documented by the vendor."""


class ImageToSplatOutput(Output):
    """What a finished `image_to_splat` gives."""

    __slots__ = ()
    model_url: str | None
    """The splat, as `.splat`; under this name in the vendor's Rust client."""
    splat_url: str | None
    """The splat, under the name that the command line reads; its kind of file is not told."""


class ImportModelOutput(Output):
    """What a finished `import_model` gives."""

    __slots__ = ()
    model_url: str | None
    """The model."""


class MeshCompletionOutput(Output):
    """What a finished `mesh_completion` gives."""

    __slots__ = ()
    model_url: str | None
    """The model with whole parts."""


class MeshSegmentationOutput(Output):
    """What a finished `mesh_segmentation` gives."""

    __slots__ = ()
    model_url: str | None
    """The model in parts."""


class MeshSmartsegmentOutput(Output):
    """What a finished `mesh_smartsegment` gives."""

    __slots__ = ()
    seg_model_url: str | None
    """The model in parts. Reported, not documented by the vendor."""
    mask_url: str | None
    """The picture with its parts coloured. Reported, not documented by the vendor."""
    seg_task_id: str | None
    """The task that cut. Reported, not documented by the vendor."""
    model_task_id: str | None
    """The task that made the model. Reported, not documented by the vendor."""
    prompt: str | None
    """What the picture was taken for. Reported, not documented by the vendor."""


class MeshUvOutput(Output):
    """What a finished `mesh_uv` gives."""

    __slots__ = ()
    model_url: str | None
    """The model."""
    uv_render_url: str | None
    """A picture of the layout."""


class MultiviewToModelOutput(Output):
    """What a finished `multiview_to_model` gives."""

    __slots__ = ()
    model_url: str | None
    """The model."""
    rendered_image_url: str | None
    """A picture of it."""
    rendered_video_url: str | None
    """A video of it; with `render_video`."""
    rendered_sequence_url: str | None
    """A sequence of pictures; with `render_sequence`. Reported, not documented by the vendor."""
    multiview_basecolor_url: str | None
    """The views that were made on the way. Reported, not documented by the vendor."""
    generated_image_url: str | None
    """The picture that was made on the way. Reported, not documented by the vendor."""


class RefineModelOutput(Output):
    """What a finished `refine_model` gives."""

    __slots__ = ()
    model_url: str | None
    """The refined model."""
    rendered_image_url: str | None
    """A picture of it. Reported, not documented by the vendor."""


class StylizeModelOutput(Output):
    """What a finished `stylize_model` gives."""

    __slots__ = ()
    model_url: str | None
    """The rebuilt model."""


class TextToImageOutput(Output):
    """What a finished `text_to_image` gives."""

    __slots__ = ()
    generated_image_url: str | None
    """The image."""
    image_urls: list[str] | None
    """Told by one source instead. Reported, not documented by the vendor."""
    size: str | None
    """The size of the image. Reported, not documented by the vendor."""


class TextToModelOutput(Output):
    """What a finished `text_to_model` gives."""

    __slots__ = ()
    model_url: str | None
    """The model."""
    rendered_image_url: str | None
    """A picture of it."""
    rendered_video_url: str | None
    """A video of it; with `render_video`."""
    rendered_sequence_url: str | None
    """A sequence of pictures; with `render_sequence`. Reported, not documented by the vendor."""
    multiview_basecolor_url: str | None
    """The views that were made on the way. Reported, not documented by the vendor."""
    generated_image_url: str | None
    """The picture that was made on the way. Reported, not documented by the vendor."""


class TextureModelOutput(Output):
    """What a finished `texture_model` gives."""

    __slots__ = ()
    model_url: str | None
    """The textured model."""
    rendered_image_url: str | None
    """A picture of it."""
    multiview_basecolor_url: str | None
    """The views that were made on the way; with `return_multiview`. Reported, not documented by the vendor."""


__all__ = [
    "AnimatePrerigcheckInput",
    "AnimatePrerigcheckOutput",
    "AnimateRetargetInput",
    "AnimateRetargetOutput",
    "AnimateRigInput",
    "AnimateRigOutput",
    "AnimationPreset",
    "AspectRatio",
    "CompletionMode",
    "CompletionVersion",
    "Compression",
    "ConvertFormat",
    "ConvertModelInput",
    "ConvertModelOutput",
    "DecimationVersion",
    "DepthKind",
    "EditMultiviewImageInput",
    "EditMultiviewImageOutput",
    "EditMultiviewImageOutputGenerateMultiviewImage",
    "ExportOrientation",
    "FbxPreset",
    "FileReference",
    "ForwardedParameters",
    "GenerateImageInput",
    "GenerateImageOutput",
    "GenerateMultiviewImageInput",
    "GenerateMultiviewImageOutput",
    "GenerateMultiviewImageOutputGenerateMultiviewImage",
    "GeometryQuality",
    "HighpolyToLowpolyInput",
    "HighpolyToLowpolyOutput",
    "ImageBackground",
    "ImageFormat",
    "ImageQuality",
    "ImageTemplate",
    "ImageToDepthInput",
    "ImageToDepthOutput",
    "ImageToModelInput",
    "ImageToModelOutput",
    "ImageToSplatInput",
    "ImageToSplatOutput",
    "ImportModelInput",
    "ImportModelOutput",
    "MeshCompletionInput",
    "MeshCompletionOutput",
    "MeshSegmentationInput",
    "MeshSegmentationOutput",
    "MeshSmartsegmentInput",
    "MeshSmartsegmentOutput",
    "MeshUvInput",
    "MeshUvOutput",
    "ModelVersion",
    "MultiviewToModelInput",
    "MultiviewToModelOutput",
    "Orientation",
    "ReferenceImageModel",
    "RefineModelInput",
    "RefineModelOutput",
    "RigFormat",
    "RigSpec",
    "RigType",
    "RigVersion",
    "SegmentationGranularity",
    "SegmentationVersion",
    "SmartSegmentGranularity",
    "SmartSegmentType",
    "StylizeModelInput",
    "StylizeModelOutput",
    "StylizeStyle",
    "TextToImageInput",
    "TextToImageOutput",
    "TextToModelInput",
    "TextToModelOutput",
    "TextureAlignment",
    "TextureFormat",
    "TextureModel",
    "TextureModelInput",
    "TextureModelOutput",
    "TexturePrompt",
    "TextureQuality",
    "TextureVersion",
    "View",
    "ViewEdit",
    "WordsImageModel",
]
