# Generated from spec/v3: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import Price
from .._runtime.client import PriceList

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .types import (
        AnimatePrerigcheckInput,
        AnimateRetargetInput,
        AnimateRigInput,
        ConvertModelInput,
        EditMultiviewImageInput,
        GenerateImageInput,
        GenerateMultiviewImageInput,
        HighpolyToLowpolyInput,
        ImageToDepthInput,
        ImageToModelInput,
        ImageToSplatInput,
        ImportModelInput,
        MeshCompletionInput,
        MeshSegmentationInput,
        MeshSmartsegmentInput,
        MeshUvInput,
        MultiviewToModelInput,
        RefineModelInput,
        StylizeModelInput,
        TextToImageInput,
        TextToModelInput,
        TextureModelInput,
    )


class Prices(PriceList):
    """One method per task type: what it will cost, from the published prices; nothing is sent."""

    def animate_prerigcheck(self, **given: Unpack[AnimatePrerigcheckInput]) -> Price:
        return self.of("animate_prerigcheck", given)

    def animate_retarget(self, **given: Unpack[AnimateRetargetInput]) -> Price:
        return self.of("animate_retarget", given)

    def animate_rig(self, **given: Unpack[AnimateRigInput]) -> Price:
        return self.of("animate_rig", given)

    def convert_model(self, **given: Unpack[ConvertModelInput]) -> Price:
        return self.of("convert_model", given)

    def edit_multiview_image(self, **given: Unpack[EditMultiviewImageInput]) -> Price:
        return self.of("edit_multiview_image", given)

    def generate_image(self, **given: Unpack[GenerateImageInput]) -> Price:
        return self.of("generate_image", given)

    def generate_multiview_image(self, **given: Unpack[GenerateMultiviewImageInput]) -> Price:
        return self.of("generate_multiview_image", given)

    def highpoly_to_lowpoly(self, **given: Unpack[HighpolyToLowpolyInput]) -> Price:
        return self.of("highpoly_to_lowpoly", given)

    def image_to_depth(self, **given: Unpack[ImageToDepthInput]) -> Price:
        return self.of("image_to_depth", given)

    def image_to_model(self, **given: Unpack[ImageToModelInput]) -> Price:
        return self.of("image_to_model", given)

    def image_to_splat(self, **given: Unpack[ImageToSplatInput]) -> Price:
        return self.of("image_to_splat", given)

    def import_model(self, **given: Unpack[ImportModelInput]) -> Price:
        return self.of("import_model", given)

    def mesh_completion(self, **given: Unpack[MeshCompletionInput]) -> Price:
        return self.of("mesh_completion", given)

    def mesh_segmentation(self, **given: Unpack[MeshSegmentationInput]) -> Price:
        return self.of("mesh_segmentation", given)

    def mesh_smartsegment(self, **given: Unpack[MeshSmartsegmentInput]) -> Price:
        return self.of("mesh_smartsegment", given)

    def mesh_uv(self, **given: Unpack[MeshUvInput]) -> Price:
        return self.of("mesh_uv", given)

    def multiview_to_model(self, **given: Unpack[MultiviewToModelInput]) -> Price:
        return self.of("multiview_to_model", given)

    def refine_model(self, **given: Unpack[RefineModelInput]) -> Price:
        return self.of("refine_model", given)

    def stylize_model(self, **given: Unpack[StylizeModelInput]) -> Price:
        return self.of("stylize_model", given)

    def text_to_image(self, **given: Unpack[TextToImageInput]) -> Price:
        return self.of("text_to_image", given)

    def text_to_model(self, **given: Unpack[TextToModelInput]) -> Price:
        return self.of("text_to_model", given)

    def texture_model(self, **given: Unpack[TextureModelInput]) -> Price:
        return self.of("texture_model", given)
