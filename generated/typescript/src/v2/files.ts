// Generated from spec/v2: do not edit.

import type { FileTables } from "../runtime/api.ts";

export const files: FileTables = {
  fields: {
    generate_image: {
      file: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
      "files/*": {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
    },
    generate_multiview_image: {
      file: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
    },
    image_to_model: {
      file: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
      style_image: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
    },
    import_model: { file: { accept: ["glb", "obj", "fbx", "stl"], maxBytes: 157286400, via: ["object"] } },
    multiview_to_model: {
      "files/*": {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
      style_image: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
    },
    text_to_image: {
      style_image: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
    },
    text_to_model: {
      style_image: {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
    },
    texture_model: {
      "texture_prompt/image": {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
      "texture_prompt/images/*": {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
      "texture_prompt/style_image": {
        accept: ["png", "jpeg", "webp"],
        maxBytes: 20971520,
        minPixels: 20,
        maxPixels: 6000,
        via: ["url", "file_token", "object"],
        fromTasks: { text_to_image: "/generated_image", generate_image: "/generated_image" },
      },
    },
  },
  reference: { url: "url", token: "file_token", object: "object", kind: "type" },
  direct: {
    operation: ["POST", "/upload/sts"],
    field: "file",
    accept: ["webp", "jpeg", "png"],
    maxBytes: 20971520,
    pointers: { token: "/data/image_token" },
  },
  token: {
    operation: ["POST", "/upload/sts/token"],
    format: "format",
    formats: ["webp", "jpeg", "png", "glb", "obj", "fbx", "stl"],
    region: "us-west-2",
    hosts: ["s3.us-west-2.amazonaws.com", "s3.amazonaws.com", "s3-accelerate.amazonaws.com"],
    accelerate: "s3-accelerate.amazonaws.com",
    pointers: {
      host: "/data/s3_host",
      bucket: "/data/resource_bucket",
      key: "/data/resource_uri",
      sessionToken: "/data/session_token",
      accessKeyId: "/data/sts_ak",
      secretAccessKey: "/data/sts_sk",
    },
  },
};
