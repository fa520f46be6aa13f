// Generated from spec/v3: do not edit.

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
            { required: ["face_limit"] },
            { properties: { flatten_bottom: { const: true } } },
            { properties: { flatten_bottom_threshold: { not: { const: 0.01 } } } },
            { properties: { texture_size: { not: { const: 4096 } } } },
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
      { when: { properties: { model: { enum: ["seedream_v4", "seedream_v5", "chat_image_1"] } } }, credits: 5 },
      {
        when: { required: ["size"], properties: { model: { const: "banana" }, size: { const: "1K" } } },
        credits: 5,
        says: "The smallest.",
      },
      {
        when: { required: ["size"], properties: { model: { const: "banana_pro" }, size: { const: "4K" } } },
        credits: 20,
        says: "The largest.",
      },
      { credits: null, says: "5 to 20, by model and size; no table is published." },
    ],
  },
  generate_multiview_image: { base: [{ credits: 10 }] },
  highpoly_to_lowpoly: {
    base: [
      { when: { properties: { model: { const: "v1.0" } } }, credits: 10, says: "By v1.0." },
      { credits: 30, says: "By v2.0." },
    ],
    add: [{ when: { properties: { quad: { const: true } } }, credits: 5, says: "Quads." }],
  },
  image_to_depth: { base: [{ credits: null, says: "No price is published." }] },
  image_to_model: {
    base: [
      {
        when: { properties: { model: { const: "P2-20260801" }, texture: { const: false }, pbr: { const: false } } },
        credits: 100,
        says: "P2, untextured.",
      },
      { when: { properties: { model: { const: "P2-20260801" } } }, credits: 110, says: "P2, textured." },
      {
        when: { properties: { model: { const: "P1-20260311" }, texture: { const: false }, pbr: { const: false } } },
        credits: 40,
        says: "P1, untextured.",
      },
      { when: { properties: { model: { const: "P1-20260311" } } }, credits: 50, says: "P1, textured." },
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
      { when: { properties: { quad: { const: true }, model: { not: { const: "P2-20260801" } } } }, credits: 5, says: "Quads." },
      { when: { properties: { generate_parts: { const: true } } }, credits: 20, says: "Parts." },
    ],
  },
  image_to_splat: { base: [{ credits: 30 }] },
  import_model: { base: [{ credits: 0 }] },
  mesh_completion: {
    base: [
      { when: { properties: { completion_mode: { const: "quick_cap" } } }, credits: 30, says: "Simply closed." },
      { credits: 50, says: "By the model." },
    ],
  },
  mesh_segmentation: { base: [{ credits: 40 }] },
  mesh_smartsegment: {
    base: [
      { when: { properties: { seg_type: { const: "model" } } }, credits: 55, says: "A model." },
      { credits: 85, says: "A picture." },
    ],
  },
  mesh_uv: { base: [{ credits: null, says: "No price is published." }] },
  multiview_to_model: {
    base: [
      {
        when: { properties: { model: { const: "P2-20260801" }, texture: { const: false }, pbr: { const: false } } },
        credits: 100,
        says: "P2, untextured.",
      },
      { when: { properties: { model: { const: "P2-20260801" } } }, credits: 110, says: "P2, textured." },
      {
        when: { properties: { model: { const: "P1-20260311" }, texture: { const: false }, pbr: { const: false } } },
        credits: 40,
        says: "P1, untextured.",
      },
      { when: { properties: { model: { const: "P1-20260311" } } }, credits: 50, says: "P1, textured." },
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
      { when: { properties: { quad: { const: true }, model: { not: { const: "P2-20260801" } } } }, credits: 5, says: "Quads." },
      { when: { properties: { generate_parts: { const: true } } }, credits: 20, says: "Parts." },
    ],
  },
  refine_model: { base: [{ credits: 30 }] },
  stylize_model: { base: [{ credits: 20 }] },
  text_to_image: {
    base: [
      { when: { properties: { model: { enum: ["seedream_v4", "seedream_v5", "chat_image_1"] } } }, credits: 5 },
      {
        when: { required: ["size"], properties: { model: { const: "banana" }, size: { const: "1K" } } },
        credits: 5,
        says: "The smallest.",
      },
      {
        when: { required: ["size"], properties: { model: { const: "banana_pro" }, size: { const: "4K" } } },
        credits: 20,
        says: "The largest.",
      },
      { credits: null, says: "5 to 20, by model and size; no table is published." },
    ],
  },
  text_to_model: {
    base: [
      {
        when: { properties: { model: { const: "P2-20260801" }, texture: { const: false }, pbr: { const: false } } },
        credits: 100,
        says: "P2, untextured.",
      },
      { when: { properties: { model: { const: "P2-20260801" } } }, credits: 110, says: "P2, textured." },
      {
        when: { properties: { model: { const: "P1-20260311" }, texture: { const: false }, pbr: { const: false } } },
        credits: 30,
        says: "P1, untextured.",
      },
      { when: { properties: { model: { const: "P1-20260311" } } }, credits: 40, says: "P1, textured." },
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
      { when: { properties: { quad: { const: true }, model: { not: { const: "P2-20260801" } } } }, credits: 5, says: "Quads." },
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
