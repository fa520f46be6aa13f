// Generated from spec/v3: do not edit.

import type { FileTables } from "../runtime/api.ts";

export const files: FileTables = {
  fields: {
    animate_prerigcheck: { input: { accept: ["glb"], maxBytes: 157286400, via: ["url", "file_token"] } },
    animate_rig: { input: { accept: ["glb", "gltf", "obj", "fbx", "stl"], maxBytes: 157286400, via: ["url", "file_token"] } },
    convert_model: { input: { accept: ["glb", "gltf", "obj", "fbx", "stl"], maxBytes: 157286400, via: ["url", "file_token"] } },
    generate_image: {
      input: { accept: ["png", "jpeg", "webp"], maxBytes: 20971520, minPixels: 256, via: ["url", "file_token"] },
      "inputs/*": {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 256,
        via: ["url", "file_token"],
        fromTasks: { text_to_image: "/generated_image_url", generate_image: "/generated_image_url" },
      },
    },
    generate_multiview_image: {
      input: { accept: ["png", "jpeg", "webp"], maxBytes: 20971520, minPixels: 256, via: ["url", "file_token"] },
    },
    highpoly_to_lowpoly: { input: { accept: ["glb", "gltf", "obj", "fbx", "stl"], maxBytes: 157286400, via: ["url", "file_token"] } },
    image_to_depth: { input: { accept: ["png", "jpeg", "webp"], maxBytes: 20971520, minPixels: 256, via: ["url", "file_token"] } },
    image_to_model: {
      input: { accept: ["png", "jpeg", "webp"], maxBytes: 20971520, minPixels: 256, via: ["url", "file_token"] },
      style_image: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 256,
        via: ["url", "file_token"],
        fromTasks: { text_to_image: "/generated_image_url", generate_image: "/generated_image_url" },
      },
    },
    image_to_splat: { input: { accept: ["png", "jpeg", "webp"], maxBytes: 20971520, minPixels: 256, via: ["url", "file_token"] } },
    import_model: { input: { accept: ["glb", "gltf", "obj", "fbx", "stl"], maxBytes: 157286400, via: ["url", "file_token"] } },
    mesh_segmentation: {
      input: { accept: ["glb", "gltf", "obj", "fbx", "stl"], maxBytes: 157286400, via: ["url", "file_token"] },
      ref_image: { accept: ["png", "jpeg", "webp"], maxBytes: 20971520, minPixels: 256, via: ["url", "file_token"] },
    },
    mesh_smartsegment: {
      input: { accept: ["png", "jpeg", "webp", "glb"], maxBytes: 157286400, minPixels: 256, via: ["url", "file_token"] },
    },
    mesh_uv: { input: { accept: ["glb", "gltf", "obj", "fbx", "stl"], maxBytes: 157286400, via: ["url", "file_token"] } },
    multiview_to_model: {
      "inputs/*": {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 256,
        via: ["url", "file_token"],
        fromTasks: { text_to_image: "/generated_image_url", generate_image: "/generated_image_url" },
      },
      style_image: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 256,
        via: ["url", "file_token"],
        fromTasks: { text_to_image: "/generated_image_url", generate_image: "/generated_image_url" },
      },
    },
    stylize_model: { input: { accept: ["glb", "gltf", "obj", "fbx", "stl"], maxBytes: 157286400, via: ["url", "file_token"] } },
    text_to_image: {
      style_image: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 256,
        via: ["url", "file_token"],
        fromTasks: { text_to_image: "/generated_image_url", generate_image: "/generated_image_url" },
      },
    },
    text_to_model: {
      style_image: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 256,
        via: ["url", "file_token"],
        fromTasks: { text_to_image: "/generated_image_url", generate_image: "/generated_image_url" },
      },
    },
    texture_model: {
      input: { accept: ["glb", "gltf", "obj", "fbx", "stl"], maxBytes: 157286400, via: ["url", "file_token"] },
      "texture_prompt/image": {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 256,
        via: ["url", "file_token"],
        fromTasks: { text_to_image: "/generated_image_url", generate_image: "/generated_image_url" },
      },
      "texture_prompt/images/*": {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 256,
        via: ["url", "file_token"],
        fromTasks: { text_to_image: "/generated_image_url", generate_image: "/generated_image_url" },
      },
      "texture_prompt/style_image": {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 256,
        via: ["url", "file_token"],
        fromTasks: { text_to_image: "/generated_image_url", generate_image: "/generated_image_url" },
      },
    },
  },
  reference: { url: "url", token: "file_token", isInline: true },
  direct: {
    operation: ["POST", "/files"],
    field: "file",
    accept: ["webp", "png", "jpeg", "glb", "obj", "fbx", "stl"],
    maxBytes: 157286400,
    pointers: { token: "/data/file_token" },
  },
  presigned: {
    operation: ["POST", "/files/presign"],
    format: "format",
    formats: ["webp", "png", "jpeg", "glb", "obj", "fbx", "stl"],
    fromBytes: 52428800,
    maxBytes: 157286400,
    pointers: { url: "/data/presigned_url", urlElsewhere: "/data/upload_url", token: "/data/file_token" },
  },
};
