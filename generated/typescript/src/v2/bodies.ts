// Generated from spec/v2: do not edit.

import type { BodyTables } from "../runtime/api.ts";

export const bodies: BodyTables = {
  creates: { createTask: ["POST", "/task", "/data/task_id"] },
  tasks: {
    animate_prerigcheck: {
      create: "createTask",
      group: "prerigcheck",
      fixed: { type: "animate_prerigcheck" },
      sources: ["original_model_task_id"],
    },
    animate_retarget: { create: "createTask", group: "retarget", fixed: { type: "animate_retarget" }, sources: ["original_model_task_id"] },
    animate_rig: { create: "createTask", group: "rig", fixed: { type: "animate_rig" }, sources: ["original_model_task_id"] },
    convert_model: { create: "createTask", group: "others", fixed: { type: "convert_model" }, sources: ["original_model_task_id"] },
    edit_multiview_image: {
      create: "createTask",
      group: "multiview_images",
      fixed: { type: "edit_multiview_image" },
      sources: ["original_task_id"],
    },
    generate_image: { create: "createTask", group: "others", fixed: { type: "generate_image" }, files: ["file", "files/*"] },
    generate_multiview_image: {
      create: "createTask",
      group: "multiview_images",
      fixed: { type: "generate_multiview_image" },
      files: ["file"],
    },
    highpoly_to_lowpoly: {
      create: "createTask",
      group: "others",
      fixed: { type: "highpoly_to_lowpoly" },
      sources: ["original_model_task_id"],
    },
    image_to_model: { create: "createTask", group: "models", fixed: { type: "image_to_model" }, files: ["file", "style_image"] },
    import_model: { create: "createTask", group: "others", fixed: { type: "import_model" }, files: ["file"] },
    mesh_completion: { create: "createTask", group: "others", fixed: { type: "mesh_completion" }, sources: ["original_model_task_id"] },
    mesh_segmentation: { create: "createTask", group: "others", fixed: { type: "mesh_segmentation" }, sources: ["original_model_task_id"] },
    multiview_to_model: {
      create: "createTask",
      group: "models",
      fixed: { type: "multiview_to_model" },
      sources: ["original_task_id"],
      files: ["files/*", "style_image"],
    },
    refine_model: { create: "createTask", group: "refine", fixed: { type: "refine_model" }, sources: ["draft_model_task_id"] },
    stylize_model: { create: "createTask", group: "others", fixed: { type: "stylize_model" }, sources: ["original_model_task_id"] },
    text_to_image: { create: "createTask", group: "others", fixed: { type: "text_to_image" }, files: ["style_image"] },
    text_to_model: { create: "createTask", group: "models", fixed: { type: "text_to_model" }, files: ["style_image"] },
    texture_model: {
      create: "createTask",
      group: "others",
      fixed: { type: "texture_model" },
      sources: ["original_model_task_id"],
      files: ["texture_prompt/image", "texture_prompt/images/*", "texture_prompt/style_image"],
    },
  },
};
