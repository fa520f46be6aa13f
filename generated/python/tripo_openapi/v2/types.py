# Generated from spec/v2: do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from .._runtime import EmptySlot, FileSource, LocalFile, Output, TaskOf

PrerigcheckVersion = Literal["v2.0-20250506", "v1.0-20240301"] | str
"""The checking model. Stands in overviews and examples, not in the list of parameters."""

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

RigFormat = Literal["glb", "fbx"]
"""Format of the file."""

RigVersion = Literal["v2.5-20260210", "v2.0-20250506", "v1.0-20240301"] | str
"""The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
`rig_type`. `v2.0-20250506` runs as v2.5.
"""

RigType = Literal["biped", "quadruped", "hexapod", "octopod", "avian", "serpentine", "aquatic"] | str
"""What the model is, as `animate_prerigcheck` found it."""

RigTopology = Literal["bip", "quad"]
"""Two legs or four, from the time before `rig_type`."""

RigSpec = Literal["tripo", "mixamo"]
"""Which skeleton. Only `tripo` can surely be animated here; `mixamo` is for tools that know it."""

ConvertFormat = Literal["GLTF", "USDZ", "FBX", "OBJ", "STL", "3MF"]
"""The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. OBJ arrives as
a ZIP file.
"""

TextureFormat = Literal["BMP", "DPX", "HDR", "JPEG", "OPEN_EXR", "PNG", "TARGA", "TIFF", "WEBP"]
"""Format of the textures, JPEG by default and PNG for FBX."""

ExportOrientation = Literal["+x", "-x", "+y", "-y"]
"""Which axis the front looks along."""

FbxPreset = Literal["blender", "3dsmax", "mixamo", "bake_scale"] | str
"""Which tool the FBX is made for. Called experimental; `bake_scale` is reported to be known too."""

View = Literal["front", "left", "back", "right"]
"""Which view; left is the character's own left."""

ImageModel = (
    Literal[
        "flux.1_kontext_pro",
        "flux.1_dev",
        "gpt_4o",
        "gpt_image_1.5",
        "gpt_image_2",
        "midjourney",
        "z_image",
        "gemini_2.5_flash_image_preview",
        "gemini_3_pro_image_preview",
        "gemini_3.1_flash_image_preview",
        "seedream_v4",
        "seedream_v5",
    ]
    | str
)
"""The image model. `flux.1_dev`, `z_image` and `midjourney` work from words alone; the `seedream` models are reported
for the China region, where `seedream_v4` is the default.
"""

LowpolyVersion = Literal["P-v2.0-20251225", "P-v1.0-20250506"] | str
"""The low-poly model. The page calls `P-v1.0-20250506` deprecated; it is taken and runs as P-v2.0."""

CompletionVersion = Literal["v1.0-20250506", "P-v2.0-20251225"] | str
"""The completion model. An overview page names `P-v2.0-20251225` here too, which is the low-poly model elsewhere."""

SegmentationVersion = Literal["v1.0-20250506"] | str
"""The segmentation model."""

MultiviewModelVersion = (
    Literal["v3.1-20260211", "v3.0-20250812", "v2.5-20250123", "v2.0-20240919", "P1-20260311", "v1.4-20240625"] | str
)
"""The generation model, as for a model from words or one image, but without Turbo."""

Orientation = Literal["default", "align_image"]
"""`align_image` turns the model to face as the image does. Works on textured models."""

MultiviewMode = Literal["LEFT", "RIGHT"]
"""Which side the third image shows; from the time when v1.4 took three images."""

StylizeStyle = Literal["lego", "voxel", "voronoi", "minecraft", "keyring", "fridge_magnet", "keycap"] | str
"""What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a
schematic.
`keyring`, `fridge_magnet` and `keycap` are reported to be known too.
"""

ModelVersion = (
    Literal[
        "v3.1-20260211",
        "v3.0-20250812",
        "v2.5-20250123",
        "v2.0-20240919",
        "Turbo-v1.0-20250506",
        "P1-20260311",
        "v1.4-20240625",
        "v1.3-20240522",
    ]
    | str
)
"""The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family, Turbo is fast, P1 makes
clean low-poly meshes with few options. Send one always: defaults move.
"""

GeometryQuality = Literal["standard", "detailed"] | str
"""`detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only."""

ModelStyle = (
    Literal[
        "person:person2cartoon",
        "animal:venom",
        "object:clay",
        "object:steampunk",
        "object:christmas",
        "object:barbie",
        "gold",
        "ancient_bronze",
    ]
    | str
)
"""A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark, glossy
and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world; `gold` and
`ancient_bronze` are metals. No longer documented; today's service ignores it.
"""

TextureAlignment = Literal["original_image", "geometry"]
"""What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
everywhere, `geometry` fits the shape and may drift from the image.
"""

TextureQuality = Literal["standard", "detailed", "extreme"] | str
"""How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more."""

Compression = Literal["geometry", ""]
"""`geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent."""

TextureVersion = Literal["v3.0-20250812", "v2.5-20250123", "v2.0-20240919"] | str
"""The texturing model. Use v3.0 for models made with v3.x, v2.5 for those made with v2.5."""


class _AnimatePrerigcheckInput(TypedDict):
    original_model_task_id: (
        str
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
    """The model to check; any task that made one. Length: at least 1 characters."""


class AnimatePrerigcheckInput(_AnimatePrerigcheckInput, total=False):
    """What `animate_prerigcheck` takes. Tells whether a model can be rigged, and as what. Free, takes seconds.
    `riggable` is advice: rigging may be tried all
    the same.
    """

    model_version: PrerigcheckVersion
    """The checking model. Stands in overviews and examples, not in the list of parameters."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _AnimateRetargetInput(TypedDict):
    original_model_task_id: str | TaskOf[Literal["animate_rig"]]
    """The rig. Length: at least 1 characters."""


class AnimateRetargetInput(_AnimateRetargetInput, total=False):
    """What `animate_retarget` takes. Puts one or several ready-made clips onto a rigged model; each costs credits. What
    works on a rig depends on its
    version and creature, see `animation`.
    """

    animation: AnimationPreset
    """A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of that creature,
    `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without `biped:`.
    """
    animations: Sequence[AnimationPreset]
    """One to five clips, instead of `animation`. Entries: 1 to 5."""
    out_format: RigFormat
    """Format of the file. Default: `glb`."""
    bake_animation: bool
    """Bake the motion into keyframes. For GLB only. Default: `true`."""
    export_with_geometry: bool
    """Put the mesh beside the clip. Off makes a much smaller file. Default: `true`."""
    animate_in_place: bool
    """Move without leaving the spot. Default: `false`."""
    render_video: bool
    """Render a video of the model. Not documented. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _AnimateRigInput(TypedDict):
    original_model_task_id: (
        str
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
    """The model to rig; any task that made one. Length: at least 1 characters."""


class AnimateRigInput(_AnimateRigInput, total=False):
    """What `animate_rig` takes. Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take
    `v2.5-20260210` for what else
    `animate_prerigcheck` found.
    """

    out_format: RigFormat
    """Format of the file. Default: `glb`."""
    model_version: RigVersion
    """The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
    `rig_type`. `v2.0-20250506` runs as v2.5. Default: `v1.0-20240301`. Retired: `v2.0-20250506` (2026-06-03).
    """
    rig_type: RigType
    """What the model is, as `animate_prerigcheck` found it. Default: `biped`."""
    topology: RigTopology
    """Two legs or four, from the time before `rig_type`."""
    spec: RigSpec
    """Which skeleton. Only `tripo` can surely be animated here; `mixamo` is for tools that know it. Default: `tripo`."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _ConvertModelInput(TypedDict):
    original_model_task_id: (
        str
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
        ]
    )
    """The model to convert. A converted one can be put into another `format`, with no other option. Length: at least 1
    characters.
    """
    format: ConvertFormat
    """The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. OBJ arrives
    as a ZIP file.
    """


class ConvertModelInput(_ConvertModelInput, total=False):
    """What `convert_model` takes. Puts a model into another format, and can remesh, resize and repack it on the way.
    Takes a few seconds, about a
    minute with `quad`. A remesh loses skeleton and clips.
    """

    quad: bool
    """Remesh to quads. Default: `false`."""
    force_symmetry: bool
    """Make the new mesh symmetric. Needs `quad`. Default: `false`."""
    face_limit: int
    """Upper bound of faces: quads with `quad`, else triangles. Range: at least 1. Default: `10000`."""
    flatten_bottom: bool
    """Flatten the bottom so that the model stands. Default: `false`."""
    flatten_bottom_threshold: float
    """How far from the bottom it flattens. Needs `flatten_bottom`; the range is not told. Default: `0.01`."""
    texture_size: int
    """Side of the textures in pixels. 2048 by default, 4096 for sources of v2.0 and newer; meant to go below, though up
    to 8192 was seen to work. Range: at least 1.
    """
    texture_format: TextureFormat
    """Format of the textures, JPEG by default and PNG for FBX."""
    pivot_to_center_bottom: bool
    """Put the pivot to the middle of the bottom. Default: `false`."""
    scale_factor: float
    """Scales the model. Default: `1`."""
    with_animation: bool
    """Keep skeleton and clips of the source. Default: `true`."""
    pack_uv: bool
    """Pack the UV islands of all parts into one layout. Default: `false`."""
    bake: bool
    """Bake the effects of advanced materials into the base textures. Default: `true`."""
    part_names: Sequence[str]
    """Parts to export, all when absent."""
    animate_in_place: bool
    """Move without leaving the spot. Does nothing if retargeting did it. Default: `false`."""
    export_vertex_colors: bool
    """Write vertex colours. For OBJ and GLTF. Default: `false`."""
    export_orientation: ExportOrientation
    """Which axis the front looks along. Default: `+x`."""
    fbx_preset: FbxPreset
    """Which tool the FBX is made for. Called experimental; `bake_scale` is reported to be known too. Default: `blender`."""
    assemble_animation: bool
    """Not documented. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class ViewEdit(TypedDict):
    """A change of one view."""

    view: View
    """Which view; left is the character's own left."""
    prompt: str
    """What to change, at most 1024 characters, without emoji. Length: 1 to 1024 characters."""


class _EditMultiviewImageInput(TypedDict):
    original_task_id: str | TaskOf[Literal["generate_multiview_image"]]
    """The view set to edit. A set that was edited already is reported to be refused. Length: at least 1 characters."""
    prompts: Sequence[ViewEdit]
    """What to change, one entry per view, each view once. Entries: 1 to 4."""


class EditMultiviewImageInput(_EditMultiviewImageInput, total=False):
    """What `edit_multiview_image` takes. Redraws some of the four views of a view set, each by its own prompt. Takes a
    few seconds.
    """

    model_version: ImageModel
    """The image model. Not documented for this task type. Default: `flux.1_kontext_pro`. Reported, not documented by the
    vendor.
    """
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class GenerateImageInput(TypedDict, total=False):
    """What `generate_image` takes. Draws an image from words, images or both, with a model of your choice. Takes a few
    seconds.
    """

    prompt: str
    """What to draw, in any language, at most 1024 characters (about 100 words), without emoji. `image[1]`, `image[2]`
    and so on stand for the entries of `files`. May be left out with a `template`. Length: 1 to 1024 characters.
    """
    model_version: ImageModel
    """The image model. `flux.1_dev`, `z_image` and `midjourney` work from words alone; the `seedream` models are
    reported for the China region, where `seedream_v4` is the default. Default: `flux.1_kontext_pro`.
    """
    file: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image to start from."""
    files: Sequence[FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]]
    """Several images to draw from, at most 4 with `flux.1_kontext_pro`, 10 with `gpt_4o` and Gemini 2.5."""
    t_pose: bool
    """Put the object into a T-pose and keep its main features. Default: `false`."""
    sketch_to_render: bool
    """Turn a sketch into a rendered image. Default: `false`."""
    template: str
    """Name of a ready-made prompt, put before yours; its images join the references. `t-pose` and `3d-enhance` are
    known, the full list is not. Length: at least 1 characters.
    """
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _GenerateMultiviewImageInput(TypedDict):
    file: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]
    """The image to draw views of, best a front view."""


class GenerateMultiviewImageInput(_GenerateMultiviewImageInput, total=False):
    """What `generate_multiview_image` takes. Draws the front, left, back and right view of what an image shows, for
    `multiview_to_model`. Takes a few seconds.
    """

    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _HighpolyToLowpolyInput(TypedDict):
    original_model_task_id: (
        str
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
    """The model to rebuild. Length: at least 1 characters."""


class HighpolyToLowpolyInput(_HighpolyToLowpolyInput, total=False):
    """What `highpoly_to_lowpoly` takes. Rebuilds a model with few faces and clean topology. Takes up to some minutes.
    Simple shapes work best. A skeleton and its
    clips are lost, so rig last.
    """

    model_version: LowpolyVersion
    """The low-poly model. The page calls `P-v1.0-20250506` deprecated; it is taken and runs as P-v2.0. Default:
    `P-v2.0-20251225`.
    """
    quad: bool
    """Quads instead of triangles. The file is FBX then. Default: `false`."""
    part_names: Sequence[str]
    """Parts to rebuild, the whole model when empty. Names are the node names in the GLB of a segmentation; no answer
    lists them. Default: `[]`.
    """
    face_limit: int
    """Upper bound of faces, 500 to 20000, with `quad` 500 to 10000. The service picks one when it is absent. Range: 500
    to 20000.
    """
    bake: bool
    """Bake the textures of the model onto the new mesh. Default: `true`."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _ImageToModelInput(TypedDict):
    file: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]
    """The image to build from."""


class ImageToModelInput(_ImageToModelInput, total=False):
    """What `image_to_model` takes. Makes a 3D model from one image. Takes about one to ten minutes after queueing."""

    model_version: ModelVersion
    """The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family, Turbo is fast, P1 makes
    clean low-poly meshes with few options. Send one always: defaults move. Default: `v2.5-20250123`. Retired:
    `v1.3-20240522` (2025-11), `v1.4-20240625` (2026-08-24), `v2.0-20240919` (2026-08-24), `Turbo-v1.0-20250506`
    (2026-07).
    """
    model_seed: int
    """Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
    another `texture_seed` gives the same shape in other clothes.
    """
    enable_image_autofix: bool
    """Improve the image first. Takes longer. Default: `false`."""
    face_limit: int
    """Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`. Each
    version has a ceiling, above which the service clamps without a word. Range: at least 1.
    """
    texture: bool
    """Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`."""
    pbr: bool
    """Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`."""
    texture_seed: int
    """Seed of the texture, random when absent. Equal seeds give equal textures."""
    texture_alignment: TextureAlignment
    """What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
    everywhere, `geometry` fits the shape and may drift from the image. Default: `original_image`.
    """
    texture_quality: TextureQuality
    """How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. Default:
    `standard`.
    """
    geometry_quality: GeometryQuality
    """`detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only. Default: `standard`."""
    auto_size: bool
    """Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a
    transform of the scene, and becomes part of the mesh when the model is converted, rigged or animated. Default:
    `false`.
    """
    orientation: Orientation
    """`align_image` turns the model to face as the image does. Works on textured models. Default: `default`."""
    quad: bool
    """Quads instead of triangles. The file is FBX then. Default: `false`."""
    compress: Compression
    """`geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent."""
    smart_low_poly: bool
    """A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail. Default:
    `false`.
    """
    generate_parts: bool
    """A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Default: `false`."""
    export_uv: bool
    """Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default: `true`."""
    style: ModelStyle
    """A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark,
    glossy and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world;
    `gold` and `ancient_bronze` are metals. No longer documented; today's service ignores it.
    """
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
    style_image: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image whose style is taken on. Not documented. Reported, not documented by the vendor."""
    mode: str
    """Not documented; its values are not known. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _ModelFileInput(TypedDict):
    object: FileObject
    """A file in the vendor's storage, as the answer of the upload token names it."""


class ModelFileInput(_ModelFileInput, total=False):
    """The model in storage: GLB, OBJ, FBX or STL, at most 150 MB."""

    type: str
    """The file's extension, such as `png` or `glb`. The service does not check it; send it all the same."""


class _ImportModelInput(TypedDict):
    file: LocalFile | ModelFileInput
    """The model in storage: GLB, OBJ, FBX or STL, at most 150 MB."""


class ImportModelInput(_ImportModelInput, total=False):
    """What `import_model` takes. Makes a model of yours a task that others can start from. Free, takes a few seconds.
    The file goes to storage first:
    ask for an upload token, put it there, and name bucket and key here. A GLB must hold all its data itself; a
    `.gltf`
    with separate files cannot be imported.
    """

    model_version: str
    """The service puts its own value here. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _MeshCompletionInput(TypedDict):
    original_model_task_id: str | TaskOf[Literal["mesh_segmentation"]]
    """The segmentation. Length: at least 1 characters."""


class MeshCompletionInput(_MeshCompletionInput, total=False):
    """What `mesh_completion` takes. Closes the parts of a segmentation where they were cut. Takes up to some minutes.
    The result can become low-poly or be rigged,
    but neither textured nor converted.
    """

    part_names: Sequence[str]
    """Parts to complete, all when absent. Names are the node names in the GLB of the segmentation; no answer lists them."""
    model_version: CompletionVersion
    """The completion model. An overview page names `P-v2.0-20251225` here too, which is the low-poly model elsewhere.
    Default: `v1.0-20250506`.
    """
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _MeshSegmentationInput(TypedDict):
    original_model_task_id: (
        str
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
    """The model to cut. Length: at least 1 characters."""


class MeshSegmentationInput(_MeshSegmentationInput, total=False):
    """What `mesh_segmentation` takes. Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes
    of the GLB; their names are what
    `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.
    """

    model_version: SegmentationVersion
    """The segmentation model. Default: `v1.0-20250506`."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class MultiviewToModelInput(TypedDict, total=False):
    """What `multiview_to_model` takes. Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and
    270 degrees, or from a finished view set.
    The views should show the same object in the same state. Takes about one to ten minutes after queueing.
    """

    files: Sequence[FileSource | ViewSlot | TaskOf[Literal["text_to_image", "generate_image"]] | EmptySlot | None]
    """Four views: front, left, back, right, where left is the character's own left. The front is needed, and one more;
    `{}` or `null` skips a view. Entries: 4.
    """
    original_task_id: str | TaskOf[Literal["generate_multiview_image", "edit_multiview_image"]]
    """A finished view set, instead of `files`. Length: at least 1 characters."""
    model_version: MultiviewModelVersion
    """The generation model, as for a model from words or one image, but without Turbo. Default: `v2.5-20250123`.
    Retired: `v1.4-20240625` (2025-11), `v2.0-20240919` (2026-08-24).
    """
    model_seed: int
    """Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
    another `texture_seed` gives the same shape in other clothes.
    """
    enable_image_autofix: bool
    """Improve the images first. Takes longer. Default: `false`."""
    face_limit: int
    """Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`. Each
    version has a ceiling, above which the service clamps without a word. Range: at least 1.
    """
    texture: bool
    """Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`."""
    pbr: bool
    """Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`."""
    texture_seed: int
    """Seed of the texture, random when absent. Equal seeds give equal textures."""
    texture_alignment: TextureAlignment
    """What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
    everywhere, `geometry` fits the shape and may drift from the image. Default: `original_image`.
    """
    texture_quality: TextureQuality
    """How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. Default:
    `standard`.
    """
    geometry_quality: GeometryQuality
    """`detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only. Default: `standard`."""
    auto_size: bool
    """Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a
    transform of the scene, and becomes part of the mesh when the model is converted, rigged or animated. Default:
    `false`.
    """
    orientation: Orientation
    """`align_image` turns the model to face as the image does. Works on textured models. Default: `default`."""
    quad: bool
    """Quads instead of triangles. The file is FBX then. Default: `false`."""
    compress: Compression
    """`geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent."""
    smart_low_poly: bool
    """A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail. Default:
    `false`.
    """
    generate_parts: bool
    """A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Default: `false`."""
    export_uv: bool
    """Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default: `true`."""
    style: ModelStyle
    """A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark,
    glossy and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world;
    `gold` and `ancient_bronze` are metals. No longer documented; today's service ignores it.
    """
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
    style_image: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image whose style is taken on. Not documented. Reported, not documented by the vendor."""
    mode: MultiviewMode
    """Which side the third image shows; from the time when v1.4 took three images."""
    orthographic_projection: bool
    """Take the views as drawn without perspective. Default: `false`."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _RefineModelInput(TypedDict):
    draft_model_task_id: str | TaskOf[Literal["text_to_model", "image_to_model", "multiview_to_model"]]
    """The draft, made with a `model_version` below v2.0. A refined model cannot be refined again. Length: at least 1
    characters.
    """


class RefineModelInput(_RefineModelInput, total=False):
    """What `refine_model` takes. Works a draft of the 1.x models out. Takes about two minutes. Drafts can hardly be made
    any more: the versions that
    make them are retired.
    """

    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _StylizeModelInput(TypedDict):
    original_model_task_id: (
        str
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
    """The model to rebuild. Length: at least 1 characters."""
    style: StylizeStyle
    """What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a
    schematic. `keyring`, `fridge_magnet` and `keycap` are reported to be known too.
    """


class StylizeModelInput(_StylizeModelInput, total=False):
    """What `stylize_model` takes. Rebuilds a model from bricks, voxels or cells. Takes a few seconds."""

    block_size: int
    """How fine the blocks are, 32 to 128. For `minecraft` only. Range: 32 to 128. Default: `80`."""
    vxc: bool | float | str
    """Not documented; needs an entitlement of the account. Its type is not known. Reported, not documented by the
    vendor.
    """
    render_image: bool
    """Render a picture too. Not documented. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _TextToImageInput(TypedDict):
    prompt: str
    """What to make, in any language, at most 1024 characters (about 100 words), without emoji. Length: 1 to 1024
    characters.
    """


class TextToImageInput(_TextToImageInput, total=False):
    """What `text_to_image` takes. Draws an image from words. Its URL may be the `file` of an image or model task. Takes
    a few seconds.
    """

    negative_prompt: str
    """What to stay away from, at most 255 characters. Length: at most 255 characters."""
    model_version: str
    """Tolerated; which values do anything is not known. `generate_image` is the task to choose a model with. Length: at
    least 1 characters. Reported, not documented by the vendor.
    """
    style_image: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image whose style is taken on. Not documented. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class _TextToModelInput(TypedDict):
    prompt: str
    """What to make, in any language, at most 1024 characters (about 100 words), without emoji. An older page lets
    characters take a pose by a suffix: `T-pose` or `A-pose`, or `T-pose:1:1:1:1:9` with ratios of head height, head
    width, leg height and arm length, and the span of the legs (0 to 15, may be left out). Length: 1 to 1024
    characters.
    """


class TextToModelInput(_TextToModelInput, total=False):
    """What `text_to_model` takes. Makes a 3D model from a description in words. Takes about one to ten minutes after
    queueing.
    """

    negative_prompt: str
    """What to stay away from, at most 255 characters. Length: at most 255 characters."""
    model_version: ModelVersion
    """The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family, Turbo is fast, P1 makes
    clean low-poly meshes with few options. Send one always: defaults move. Default: `v2.5-20250123`. Retired:
    `v1.3-20240522` (2025-11), `v1.4-20240625` (2026-08-24), `v2.0-20240919` (2026-08-24), `Turbo-v1.0-20250506`
    (2026-07).
    """
    image_seed: int
    """Seed of what is imagined from the prompt, random when absent."""
    model_seed: int
    """Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
    another `texture_seed` gives the same shape in other clothes.
    """
    face_limit: int
    """Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`. Each
    version has a ceiling, above which the service clamps without a word. Range: at least 1.
    """
    texture: bool
    """Make a texture. Off only if `pbr` is off too, since PBR maps need one. Default: `true`."""
    pbr: bool
    """Make PBR maps. While this is true, `texture` counts as true and is billed. Default: `true`."""
    texture_seed: int
    """Seed of the texture, random when absent. Equal seeds give equal textures."""
    texture_quality: TextureQuality
    """How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. Default:
    `standard`.
    """
    geometry_quality: GeometryQuality
    """`detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only. Default: `standard`."""
    auto_size: bool
    """Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a
    transform of the scene, and becomes part of the mesh when the model is converted, rigged or animated. Default:
    `false`.
    """
    quad: bool
    """Quads instead of triangles. The file is FBX then. Default: `false`."""
    compress: Compression
    """`geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent."""
    smart_low_poly: bool
    """A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail. Default:
    `false`.
    """
    generate_parts: bool
    """A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Default: `false`."""
    export_uv: bool
    """Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later. Default: `true`."""
    style: ModelStyle
    """A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark,
    glossy and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world;
    `gold` and `ancient_bronze` are metals. No longer documented; today's service ignores it.
    """
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
    style_image: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image whose style is taken on. Not documented. Reported, not documented by the vendor."""
    priority: int
    """Place in the queue; higher ones need an entitlement of the account. Range: 1 to 3. Reported, not documented by the
    vendor.
    """


class TexturePrompt(TypedDict, total=False):
    """What the texture is made from: at most one of `text`, `image` and `images`. May be left out for models that the
    API
    generated. Imports, segmentations and low-poly models have no image of their own, so give them `text`.
    """

    text: str
    """What the surface should look like. Length: at least 1 characters."""
    image: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image of how it should look."""
    images: Sequence[FileSource | ViewSlot | TaskOf[Literal["text_to_image", "generate_image"]] | EmptySlot | None]
    """Four views: front, left, back, right. The front is needed, and one more; the others may be empty slots. Entries:
    4.
    """
    style_image: FileSource | FileInput | TaskOf[Literal["text_to_image", "generate_image"]]
    """An image whose style the texture takes on; reported to act beside `text` only."""


class ViewSlot(TypedDict, total=False):
    """One view of a set of four, or an empty slot: `{}`, `null`, or an object without a reference. Otherwise as any
    image.
    """

    type: str
    """The file's extension, such as `png` or `glb`. The service does not check it; send it all the same."""
    file_token: str
    """What a direct upload answered as `image_token`. Reported to work for about a day. Length: at least 1 characters."""
    url: str
    """Where the service can fetch the file itself. PNG or JPEG, at most 20 MB."""
    object: FileObject
    """A file in the vendor's storage, as the answer of the upload token names it."""


class FileInput(TypedDict, total=False):
    """An image to start from."""

    type: str
    """The file's extension, such as `png` or `glb`. The service does not check it; send it all the same."""
    file_token: str
    """What a direct upload answered as `image_token`. Reported to work for about a day. Length: at least 1 characters."""
    url: str
    """Where the service can fetch the file itself. PNG or JPEG, at most 20 MB."""
    object: FileObject
    """A file in the vendor's storage, as the answer of the upload token names it."""


class FileObject(TypedDict):
    """A file in the vendor's storage, as the answer of the upload token names it."""

    bucket: str
    """`resource_bucket` of the upload token, normally `tripo-data`. Length: at least 1 characters."""
    key: str
    """`resource_uri` of the upload token. Length: at least 1 characters."""


class _TextureModelInput(TypedDict):
    original_model_task_id: (
        str
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
        ]
    )
    """The model to texture, made with v2.0 or newer, Turbo or P1. Length: at least 1 characters."""


class TextureModelInput(_TextureModelInput, total=False):
    """What `texture_model` takes. Makes new textures for a model, renews its PBR maps, or upscales what it has. To
    texture and to segment a model,
    texture it first. FBX when the source is made of quads or an imported FBX.
    """

    texture_prompt: TexturePrompt
    """What the texture is made from: at most one of `text`, `image` and `images`. May be left out for models that the
    API generated. Imports, segmentations and low-poly models have no image of their own, so give them `text`.
    """
    texture: bool
    """Make a new texture. Off with `pbr` on: only new PBR maps. Off with `pbr` off: upscale what is there. Default:
    `true`.
    """
    pbr: bool
    """Make PBR maps. Default: `true`."""
    texture_seed: int
    """Seed of the texture, random when absent. Equal seeds give equal textures."""
    texture_alignment: TextureAlignment
    """What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
    everywhere, `geometry` fits the shape and may drift from the image. Default: `original_image`.
    """
    texture_quality: TextureQuality
    """How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. Default:
    `standard`.
    """
    part_names: Sequence[str]
    """Parts to texture, all when absent. Names are the node names in the GLB of a segmentation; no answer lists them."""
    compress: Compression
    """`geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent."""
    model_version: TextureVersion
    """The texturing model. Use v3.0 for models made with v3.x, v2.5 for those made with v2.5. Default: `v2.5-20250123`.
    Retired: `v2.0-20240919` (2025-11).
    """
    bake: bool
    """Bake the effects of advanced materials into the base textures. Default: `true`."""
    model_seed: int
    """A seed; what it does here is not told."""
    return_multiview: bool
    """Give the views that were made on the way. Not documented. Reported, not documented by the vendor."""
    asset_map: str
    """Not documented; neither its type nor its meaning is known. Reported, not documented by the vendor."""
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
    """What an older check told instead of `rig_type`."""


class AnimateRetargetOutput(Output):
    """What a finished `animate_retarget` gives."""

    __slots__ = ()
    model: str | None
    """The animated model, GLB or FBX as asked."""


class AnimateRigOutput(Output):
    """What a finished `animate_rig` gives."""

    __slots__ = ()
    model: str | None
    """The model with a skeleton, GLB or FBX as asked."""


class ConvertModelOutput(Output):
    """What a finished `convert_model` gives."""

    __slots__ = ()
    model: str | None
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


class GenerateImageOutput(Output):
    """What a finished `generate_image` gives."""

    __slots__ = ()
    generated_image: str | None
    """The image."""


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


class HighpolyToLowpolyOutput(Output):
    """What a finished `highpoly_to_lowpoly` gives."""

    __slots__ = ()
    model: str | None
    """The low-poly model."""


class ImageToModelOutput(Output):
    """What a finished `image_to_model` gives."""

    __slots__ = ()
    model: str | None
    """The model."""
    base_model: str | None
    """The model without texture."""
    pbr_model: str | None
    """The model with PBR maps."""
    rendered_image: str | None
    """A picture of it."""


class ImportModelOutput(Output):
    """What a finished `import_model` gives."""

    __slots__ = ()
    model: str | None
    """The model."""


class MeshCompletionOutput(Output):
    """What a finished `mesh_completion` gives."""

    __slots__ = ()
    model: str | None
    """The model with whole parts."""


class MeshSegmentationOutput(Output):
    """What a finished `mesh_segmentation` gives."""

    __slots__ = ()
    model: str | None
    """The model in parts."""


class MultiviewToModelOutput(Output):
    """What a finished `multiview_to_model` gives."""

    __slots__ = ()
    model: str | None
    """The model."""
    base_model: str | None
    """The model without texture."""
    pbr_model: str | None
    """The model with PBR maps."""
    rendered_image: str | None
    """A picture of it."""


class RefineModelOutput(Output):
    """What a finished `refine_model` gives."""

    __slots__ = ()
    model: str | None
    """The refined model."""
    rendered_image: str | None
    """A picture of it."""


class StylizeModelOutput(Output):
    """What a finished `stylize_model` gives."""

    __slots__ = ()
    model: str | None
    """The rebuilt model."""


class TextToImageOutput(Output):
    """What a finished `text_to_image` gives."""

    __slots__ = ()
    generated_image: str | None
    """The image."""


class TextToModelOutput(Output):
    """What a finished `text_to_model` gives."""

    __slots__ = ()
    model: str | None
    """The model."""
    base_model: str | None
    """The model without texture."""
    pbr_model: str | None
    """The model with PBR maps."""
    rendered_image: str | None
    """A picture of it."""


class TextureModelOutput(Output):
    """What a finished `texture_model` gives."""

    __slots__ = ()
    model: str | None
    """The textured model."""
    pbr_model: str | None
    """The model with PBR maps."""
    rendered_image: str | None
    """A picture of it."""


__all__ = [
    "AnimatePrerigcheckInput",
    "AnimatePrerigcheckOutput",
    "AnimateRetargetInput",
    "AnimateRetargetOutput",
    "AnimateRigInput",
    "AnimateRigOutput",
    "AnimationPreset",
    "CompletionVersion",
    "Compression",
    "ConvertFormat",
    "ConvertModelInput",
    "ConvertModelOutput",
    "EditMultiviewImageInput",
    "EditMultiviewImageOutput",
    "EditMultiviewImageOutputGenerateMultiviewImage",
    "ExportOrientation",
    "FbxPreset",
    "FileInput",
    "FileObject",
    "GenerateImageInput",
    "GenerateImageOutput",
    "GenerateMultiviewImageInput",
    "GenerateMultiviewImageOutput",
    "GenerateMultiviewImageOutputGenerateMultiviewImage",
    "GeometryQuality",
    "HighpolyToLowpolyInput",
    "HighpolyToLowpolyOutput",
    "ImageModel",
    "ImageToModelInput",
    "ImageToModelOutput",
    "ImportModelInput",
    "ImportModelOutput",
    "LowpolyVersion",
    "MeshCompletionInput",
    "MeshCompletionOutput",
    "MeshSegmentationInput",
    "MeshSegmentationOutput",
    "ModelFileInput",
    "ModelStyle",
    "ModelVersion",
    "MultiviewMode",
    "MultiviewModelVersion",
    "MultiviewToModelInput",
    "MultiviewToModelOutput",
    "Orientation",
    "PrerigcheckVersion",
    "RefineModelInput",
    "RefineModelOutput",
    "RigFormat",
    "RigSpec",
    "RigTopology",
    "RigType",
    "RigVersion",
    "SegmentationVersion",
    "StylizeModelInput",
    "StylizeModelOutput",
    "StylizeStyle",
    "TextToImageInput",
    "TextToImageOutput",
    "TextToModelInput",
    "TextToModelOutput",
    "TextureAlignment",
    "TextureFormat",
    "TextureModelInput",
    "TextureModelOutput",
    "TexturePrompt",
    "TextureQuality",
    "TextureVersion",
    "View",
    "ViewEdit",
    "ViewSlot",
]
