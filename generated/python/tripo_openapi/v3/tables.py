# Generated from spec/v3: do not edit.

from __future__ import annotations

from collections.abc import Mapping

from .._runtime import Output
from .._runtime.api import Tables
from .types import (
    AnimatePrerigcheckOutput,
    AnimateRetargetOutput,
    AnimateRigOutput,
    ConvertModelOutput,
    EditMultiviewImageOutput,
    GenerateImageOutput,
    GenerateMultiviewImageOutput,
    HighpolyToLowpolyOutput,
    ImageToDepthOutput,
    ImageToModelOutput,
    ImageToSplatOutput,
    ImportModelOutput,
    MeshCompletionOutput,
    MeshSegmentationOutput,
    MeshSmartsegmentOutput,
    MeshUvOutput,
    MultiviewToModelOutput,
    RefineModelOutput,
    StylizeModelOutput,
    TextToImageOutput,
    TextToModelOutput,
    TextureModelOutput,
)

OUTPUTS: Mapping[str, type[Output]] = {
    "animate_prerigcheck": AnimatePrerigcheckOutput,
    "animate_retarget": AnimateRetargetOutput,
    "animate_rig": AnimateRigOutput,
    "convert_model": ConvertModelOutput,
    "edit_multiview_image": EditMultiviewImageOutput,
    "generate_image": GenerateImageOutput,
    "generate_multiview_image": GenerateMultiviewImageOutput,
    "highpoly_to_lowpoly": HighpolyToLowpolyOutput,
    "image_to_depth": ImageToDepthOutput,
    "image_to_model": ImageToModelOutput,
    "image_to_splat": ImageToSplatOutput,
    "import_model": ImportModelOutput,
    "mesh_completion": MeshCompletionOutput,
    "mesh_segmentation": MeshSegmentationOutput,
    "mesh_smartsegment": MeshSmartsegmentOutput,
    "mesh_uv": MeshUvOutput,
    "multiview_to_model": MultiviewToModelOutput,
    "refine_model": RefineModelOutput,
    "stylize_model": StylizeModelOutput,
    "text_to_image": TextToImageOutput,
    "text_to_model": TextToModelOutput,
    "texture_model": TextureModelOutput,
}
"""Task type -> what a finished one gives."""


tables = Tables(__package__)
