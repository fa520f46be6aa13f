// Generated from spec/v2: do not edit.

import type { PriceTables } from "../runtime/api.ts";

export const prices: PriceTables = {
  animate_prerigcheck: { base: [{ credits: 0 }] },
  animate_retarget: {
    base: [
      { when: { required: ["animations"] }, credits: 10, per: "/animations", says: "Each clip." },
      { credits: 10, says: "One clip." },
    ],
  },
  animate_rig: { base: [{ credits: 25 }] },
  convert_model: {
    base: [
      {
        when: {
          anyOf: [
            { properties: { quad: { const: true } } },
            { properties: { face_limit: { not: { const: 10000 } } } },
            { properties: { flatten_bottom: { const: true } } },
            { properties: { flatten_bottom_threshold: { not: { const: 0.01 } } } },
            { required: ["texture_size"] },
            { required: ["texture_format"] },
            { properties: { pivot_to_center_bottom: { const: true } } },
            { properties: { scale_factor: { not: { const: 1 } } } },
          ],
        },
        credits: 10,
        says: "With advanced options.",
      },
      { credits: 5, says: "Only the format." },
    ],
  },
  edit_multiview_image: { base: [{ credits: 5, per: "/prompts", says: "Each edited view." }] },
  generate_image: {
    base: [
      {
        when: { properties: { model_version: { enum: ["flux.1_kontext_pro", "flux.1_dev", "gpt_4o", "gemini_2.5_flash_image_preview"] } } },
        credits: 5,
      },
      {
        when: {
          properties: {
            model_version: {
              enum: ["gpt_image_1.5", "gpt_image_2", "midjourney", "gemini_3_pro_image_preview", "gemini_3.1_flash_image_preview"],
            },
          },
        },
        credits: 10,
      },
      { credits: null, says: "No price of this model is published." },
    ],
  },
  generate_multiview_image: { base: [{ credits: 10 }] },
  highpoly_to_lowpoly: { base: [{ credits: 30 }], add: [{ when: { properties: { quad: { const: true } } }, credits: 5, says: "Quads." }] },
  image_to_model: {
    base: [
      { when: { properties: { model_version: { const: "v1.4-20240625" } } }, credits: 30, says: "v1.4, flat." },
      {
        when: { properties: { model_version: { const: "P1-20260311" }, texture: { const: false }, pbr: { const: false } } },
        credits: 40,
        says: "P1, untextured.",
      },
      { when: { properties: { model_version: { const: "P1-20260311" } } }, credits: 50, says: "P1, textured." },
      { when: { properties: { texture: { const: false }, pbr: { const: false } } }, credits: 20, says: "Untextured." },
      { credits: 30, says: "Textured." },
    ],
    add: [
      {
        when: {
          not: { properties: { texture: { const: false }, pbr: { const: false } } },
          properties: { texture_quality: { const: "detailed" } },
        },
        credits: 10,
        says: "Detailed texture.",
      },
      {
        when: {
          not: { properties: { texture: { const: false }, pbr: { const: false } } },
          properties: { texture_quality: { const: "extreme" } },
        },
        credits: 20,
        says: "Extreme texture.",
      },
      { when: { properties: { geometry_quality: { const: "detailed" } } }, credits: 20, says: "Detailed geometry." },
      { when: { properties: { smart_low_poly: { const: true } } }, credits: 10, says: "Low-poly topology." },
      { when: { properties: { quad: { const: true } } }, credits: 5, says: "Quads." },
      { when: { properties: { generate_parts: { const: true } } }, credits: 20, says: "Parts." },
    ],
  },
  import_model: { base: [{ credits: 0 }] },
  mesh_completion: { base: [{ credits: 50 }] },
  mesh_segmentation: { base: [{ credits: 40 }] },
  multiview_to_model: {
    base: [
      { when: { properties: { model_version: { const: "v1.4-20240625" } } }, credits: 30, says: "v1.4, flat." },
      {
        when: { properties: { model_version: { const: "P1-20260311" }, texture: { const: false }, pbr: { const: false } } },
        credits: 40,
        says: "P1, untextured.",
      },
      { when: { properties: { model_version: { const: "P1-20260311" } } }, credits: 50, says: "P1, textured." },
      { when: { properties: { texture: { const: false }, pbr: { const: false } } }, credits: 20, says: "Untextured." },
      { credits: 30, says: "Textured." },
    ],
    add: [
      {
        when: {
          not: { properties: { texture: { const: false }, pbr: { const: false } } },
          properties: { texture_quality: { const: "detailed" } },
        },
        credits: 10,
        says: "Detailed texture.",
      },
      {
        when: {
          not: { properties: { texture: { const: false }, pbr: { const: false } } },
          properties: { texture_quality: { const: "extreme" } },
        },
        credits: 20,
        says: "Extreme texture.",
      },
      { when: { properties: { geometry_quality: { const: "detailed" } } }, credits: 20, says: "Detailed geometry." },
      { when: { properties: { smart_low_poly: { const: true } } }, credits: 10, says: "Low-poly topology." },
      { when: { properties: { quad: { const: true } } }, credits: 5, says: "Quads." },
      { when: { properties: { generate_parts: { const: true } } }, credits: 20, says: "Parts." },
    ],
  },
  refine_model: { base: [{ credits: 30 }] },
  stylize_model: { base: [{ credits: 20 }] },
  text_to_image: { base: [{ credits: 5 }] },
  text_to_model: {
    base: [
      { when: { properties: { model_version: { const: "v1.4-20240625" } } }, credits: 20, says: "v1.4, flat." },
      {
        when: { properties: { model_version: { const: "P1-20260311" }, texture: { const: false }, pbr: { const: false } } },
        credits: 30,
        says: "P1, untextured.",
      },
      { when: { properties: { model_version: { const: "P1-20260311" } } }, credits: 40, says: "P1, textured." },
      { when: { properties: { texture: { const: false }, pbr: { const: false } } }, credits: 10, says: "Untextured." },
      { credits: 20, says: "Textured." },
    ],
    add: [
      {
        when: {
          not: { properties: { texture: { const: false }, pbr: { const: false } } },
          properties: { texture_quality: { const: "detailed" } },
        },
        credits: 10,
        says: "Detailed texture.",
      },
      {
        when: {
          not: { properties: { texture: { const: false }, pbr: { const: false } } },
          properties: { texture_quality: { const: "extreme" } },
        },
        credits: 20,
        says: "Extreme texture.",
      },
      { when: { properties: { geometry_quality: { const: "detailed" } } }, credits: 20, says: "Detailed geometry." },
      { when: { properties: { smart_low_poly: { const: true } } }, credits: 10, says: "Low-poly topology." },
      { when: { properties: { quad: { const: true } } }, credits: 5, says: "Quads." },
      { when: { properties: { generate_parts: { const: true } } }, credits: 20, says: "Parts." },
    ],
  },
  texture_model: {
    base: [
      { when: { properties: { texture: { const: false } } }, credits: 20, says: "Without a new texture." },
      { when: { properties: { texture_quality: { const: "extreme" } } }, credits: 30, says: "Extreme texture." },
      { when: { properties: { texture_quality: { const: "detailed" } } }, credits: 20, says: "Detailed texture." },
      { credits: 10, says: "Standard texture." },
    ],
    add: [
      {
        when: { required: ["texture_prompt"], properties: { texture_prompt: { required: ["style_image"] } } },
        credits: 5,
        says: "Style image.",
      },
    ],
  },
};
