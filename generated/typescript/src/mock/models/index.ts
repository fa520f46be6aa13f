// Copied from runtime/mock/models/index.ts by the generator: edit it there.

/** Files of outputs, written when they are asked for: the same model gives the same bytes. */

import type { Model } from "../model.ts";
import { limbsOf } from "./body.ts";
import { describe, type ModelDescription } from "./description.ts";
import { pictureOf, VIEWS } from "./render.ts";
import type { Picture } from "./texture.ts";

export interface OutputFile {
  readonly model: Model;
  /** Path of the output: a picture that is named after a view shows it. */
  readonly output: string;
  readonly extension: string;
}

/** `kind` is `model`, `image` or `splat`. */
export async function writeFile(kind: string, file: OutputFile): Promise<Uint8Array> {
  if (kind === "splat") return writeSplat(file);
  return kind === "image" ? writeImage(file) : writeModel(describe(file.model), file.extension);
}

type Writer = (description: ModelDescription) => Uint8Array | Promise<Uint8Array>;

/** Each format is loaded with its first file. */
const MODEL_WRITERS: Readonly<Record<string, () => Promise<Writer>>> = {
  glb: async () => (await import("./glb.ts")).glbOf,
  fbx: async () => (await import("./fbx/index.ts")).fbxOf,
  usdz: async () => (await import("./usdz.ts")).usdzOf,
  zip: async () => (await import("./obj.ts")).objOf,
  stl: async () => (await import("./stl.ts")).stlOf,
  "3mf": async () => (await import("./threemf.ts")).threemfOf,
};

export async function writeModel(description: ModelDescription, extension: string): Promise<Uint8Array> {
  const load = MODEL_WRITERS[extension];
  if (load === undefined) throw new Error(`The mock writes no .${extension}; it writes ${Object.keys(MODEL_WRITERS).join(", ")}.`);
  return (await load())(description);
}

async function writeSplat({ model, extension }: OutputFile): Promise<Uint8Array> {
  const { plyOf, splatOf } = await import("./splat.ts");
  return extension === "ply" ? plyOf(describe(model)) : splatOf(describe(model));
}

type ImageWriter = (picture: Picture) => Uint8Array;

const IMAGE_WRITERS: Readonly<Record<string, () => Promise<ImageWriter>>> = {
  png: async () => (await import("./png.ts")).pngOf,
  jpg: async () => (await import("./jpeg.ts")).jpegOf,
  webp: async () => (await import("./webp.ts")).webpOf,
};

const IMAGE_SIZE = 256;

async function writeImage({ model, output, extension }: OutputFile): Promise<Uint8Array> {
  const description = describe(model);
  const { parts } = limbsOf(description);
  const view = Object.keys(VIEWS).find((name) => output.includes(`${name}_`)) ?? null;
  // A picture that was made without a model has colours all the same.
  const isClay = !description.hasTexture && Object.hasOwn(model.traits, "texture");
  const picture = pictureOf({ parts, colours: isClay ? null : description.colours }, { size: IMAGE_SIZE, view });
  const write = await (IMAGE_WRITERS[extension] ?? IMAGE_WRITERS["png"])?.();
  return write === undefined ? new Uint8Array() : write(picture);
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  glb: "model/gltf-binary",
  usdz: "model/vnd.usdz+zip",
  stl: "model/stl",
  "3mf": "model/3mf",
  zip: "application/zip",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
};

export function mediaTypeOf(extension: string): string {
  return MEDIA_TYPES[extension] ?? "application/octet-stream";
}
