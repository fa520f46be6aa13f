// Generated from spec/v3: do not edit.

import type { BodyTables } from "../runtime/api.ts";

export const bodies: BodyTables = {
  tasks: {
    animate_prerigcheck: { create: "rigCheck", sources: ["input"], files: ["input"], formerly: { original_model_task_id: ["input"] } },
    animate_retarget: { create: "retargetAnimation", sources: ["input"], formerly: { original_model_task_id: ["input"] } },
    animate_rig: {
      create: "rigModel",
      sources: ["input"],
      files: ["input"],
      formerly: {
        original_model_task_id: ["input"],
        model_version: ["model", { "v2.0-20250506": "v2.5-20260210" }],
        topology: ["rig_type", { bip: "biped", quad: "quadruped" }],
      },
    },
    convert_model: { create: "convertModel", sources: ["input"], files: ["input"], formerly: { original_model_task_id: ["input"] } },
    edit_multiview_image: { create: "editMultiview", sources: ["input"], formerly: { original_task_id: ["input"] } },
    generate_image: {
      create: "imageToImage",
      sources: ["input"],
      files: ["input", "inputs/*"],
      formerly: {
        file: ["input"],
        files: ["inputs"],
        model_version: [
          "model",
          {
            gpt_4o: "chat_image_1",
            "gpt_image_1.5": "chat_image_1.5",
            gpt_image_2: "chat_image_2",
            "gemini_2.5_flash_image_preview": "banana",
            gemini_3_pro_image_preview: "banana_pro",
            "gemini_3.1_flash_image_preview": "banana2",
          },
        ],
      },
    },
    generate_multiview_image: { create: "imageToMultiview", sources: ["input"], files: ["input"], formerly: { file: ["input"] } },
    highpoly_to_lowpoly: {
      create: "decimateMesh",
      sources: ["input"],
      files: ["input"],
      formerly: {
        original_model_task_id: ["input"],
        model_version: ["model", { "P-v1.0-20250506": "v1.0", "P-v2.0-20251225": "v2.0", "P-v3.0-20260909": "v3.0" }],
      },
    },
    image_to_depth: { create: "imageToDepth", files: ["input"] },
    image_to_model: {
      create: "imageToModel",
      sources: ["input"],
      files: ["input", "style_image"],
      formerly: { file: ["input"], model_version: ["model"], image_autofix: ["enable_image_autofix"] },
    },
    image_to_splat: { create: "imageToSplat", files: ["input"] },
    import_model: { create: "importModel", files: ["input"], formerly: { file: ["input"] } },
    mesh_completion: {
      create: "completeMesh",
      sources: ["input"],
      formerly: { original_model_task_id: ["input"], model_version: ["model"] },
    },
    mesh_segmentation: {
      create: "segmentMesh",
      sources: ["input"],
      files: ["input", "ref_image"],
      formerly: { original_model_task_id: ["input"], model_version: ["model"] },
    },
    mesh_smartsegment: { create: "smartSegmentMesh", files: ["input"] },
    mesh_uv: { create: "unwrapMesh", sources: ["input"], files: ["input"] },
    multiview_to_model: {
      create: "multiviewToModel",
      sources: ["input"],
      files: ["inputs/*", "style_image"],
      formerly: {
        files: ["inputs"],
        original_task_id: ["input"],
        original_model_task_id: ["input"],
        model_version: ["model"],
        image_autofix: ["enable_image_autofix"],
      },
    },
    refine_model: { create: "refineModel", sources: ["input"], formerly: { draft_model_task_id: ["input"], model_version: ["model"] } },
    stylize_model: { create: "stylizeModel", sources: ["input"], files: ["input"], formerly: { original_model_task_id: ["input"] } },
    text_to_image: { create: "textToImage", files: ["style_image"], formerly: { model_version: ["model"] } },
    text_to_model: { create: "textToModel", files: ["style_image"], formerly: { model_version: ["model"] } },
    texture_model: {
      create: "textureModel",
      sources: ["input"],
      files: ["input", "texture_prompt/image", "texture_prompt/images/*", "texture_prompt/style_image"],
      formerly: { original_model_task_id: ["input"], model_version: ["model"] },
    },
  },
  inlineFiles: { tokens: ["file_", "v2."], members: ["url", "file_token"] },
};
