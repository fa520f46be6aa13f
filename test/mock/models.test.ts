/** Files of models, judged by loaders that were not written here. GLB has Khronos' validator in `files.test.ts`, USDZ has Pixar's in `test/foreign`. */

import { existsSync } from "node:fs";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { ModelDescription } from "../../runtime/mock/models/description.ts";
import { writeFile, writeModel } from "../../runtime/mock/models/index.ts";
import { pixelsOf } from "../../runtime/typescript/pixels.ts";
import { loadedFbx, loadedMeshes } from "./loaders.ts";

const PLAIN: ModelDescription = {
  ...{ shape: 7, colours: 9, creature: "biped", hasTexture: false, hasPbr: false, hasParts: false, isLowPoly: false },
  ...{ hasQuads: false, hasSkeleton: false, clips: [], isBare: false, isBlocky: false },
};
const BONES = 11;
const TRIANGLES = 4_752;

interface Case {
  name: string;
  description: Partial<ModelDescription>;
  meshes: number;
  faces: number;
  corners: number;
}

const SHAPES: Case[] = [
  { name: "plain", description: {}, meshes: 1, faces: TRIANGLES, corners: 3 },
  { name: "textured", description: { hasTexture: true }, meshes: 1, faces: TRIANGLES, corners: 3 },
  { name: "in parts", description: { hasTexture: true, hasParts: true }, meshes: BONES, faces: TRIANGLES / BONES, corners: 3 },
  { name: "low poly", description: { isLowPoly: true }, meshes: 1, faces: 528, corners: 3 },
  { name: "blocks", description: { isBlocky: true }, meshes: 1, faces: 132, corners: 3 },
  { name: "a quadruped", description: { creature: "quadruped" }, meshes: 1, faces: (7 * TRIANGLES) / BONES, corners: 3 },
];

/** What a format holds a file of; OBJ comes in a ZIP with what it refers to. */
const FORMATS: Record<string, (content: Uint8Array) => Record<string, Uint8Array>> = {
  fbx: (content) => ({ "model.fbx": content }),
  glb: (content) => ({ "model.glb": content }),
  stl: (content) => ({ "model.stl": content }),
  "3mf": (content) => ({ "model.3mf": content }),
  zip: (content) => unzipSync(content),
};

describe.each(Object.entries(FORMATS))("%s", (extension, unpack) => {
  it.each(SHAPES)("$name: as many meshes and faces as there are", async ({ description, meshes, faces, corners }) => {
    const found = await loadedMeshes(extension, unpack(await writeModel({ ...PLAIN, ...description }, extension)));
    // STL knows no parts.
    const isOne = extension === "stl";
    expect(found.length).toBe(isOne ? 1 : meshes);
    expect(found[0]).toMatchObject({ faces: isOne ? faces * meshes : faces, corners });
  });
});

describe("what formats hold besides", () => {
  it("faces have four corners where they are asked for", async () => {
    const quads = { ...PLAIN, hasQuads: true };
    const { "model.obj": obj } = unzipSync(await writeModel(quads, "zip"));
    expect(
      Buffer.from(obj ?? PLAIN_BYTES)
        .toString()
        .match(/^f \S+ \S+ \S+ \S+$/gm)?.length,
    ).toBe(TRIANGLES / 2);
    expect(fbxFaces(await writeModel(quads, "fbx"))).toBe(TRIANGLES / 2);
    expect(fbxFaces(await writeModel(PLAIN, "fbx"))).toBe(TRIANGLES);
  });

  it.each(["fbx", "glb"])("%s: each part bears its name, each bone moves its vertices", async (extension) => {
    const rigged = { ...PLAIN, hasParts: true, hasSkeleton: true };
    const found = await loadedMeshes(extension, FORMATS[extension]?.(await writeModel(rigged, extension)) ?? {});
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(["head", "torso", "arm_left", "leg_right"]));
    expect(found.every(({ bones }) => bones > 0)).toBe(true);
  });

  it("fbx: skeleton and clips, for three.js as for Blender", async () => {
    const { nodes, clips } = await loadedFbx(
      await writeModel({ ...PLAIN, hasTexture: true, hasSkeleton: true, clips: ["preset:walk", "preset:run"] }, "fbx"),
    );
    expect(nodes.filter((node) => node.startsWith("Bone joint_")).length).toBe(BONES);
    expect(clips.map(({ name }) => name)).toEqual(["preset:walk", "preset:run"]);
    expect(clips.map(({ duration }) => Math.round(duration * 100) / 100)).toEqual([1.2, 0.7]);
    expect(clips.every(({ tracks }) => tracks === BONES)).toBe(true);
  });

  it("the same description gives the same bytes, another seed others", async () => {
    for (const extension of [...Object.keys(FORMATS), "usdz"]) {
      const [one, again, other] = await Promise.all([PLAIN, PLAIN, { ...PLAIN, shape: 8 }].map((each) => writeModel(each, extension)));
      expect(Buffer.compare(one ?? PLAIN_BYTES, again ?? PLAIN_BYTES), extension).toBe(0);
      expect(Buffer.compare(one ?? PLAIN_BYTES, other ?? PLAIN_BYTES), extension).not.toBe(0);
    }
  });
});

const PLAIN_BYTES = new Uint8Array();

/** Faces of the first mesh: the last corner of each is told as a negative number. */
function fbxFaces(content: Uint8Array): number {
  const file = Buffer.from(content);
  const list = file.indexOf("PolygonVertexIndexi") + "PolygonVertexIndexi".length;
  const corners = Array.from({ length: file.readUInt32LE(list) }, (_, index) => file.readInt32LE(list + 12 + index * 4));
  return corners.filter((corner) => corner < 0).length;
}

const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));

describe("images", () => {
  const model = { shape: 7, colours: 3, traits: { creature: "biped", texture: true }, format: null };
  const image = (extension: string, output = "rendered_image") => writeFile("image", { model, output, extension });

  it.each([
    ["png", "png"],
    ["jpg", "jpeg"],
    ["webp", "webp"],
  ])("%s tells its size as the client's own look at images wants it", async (extension, kind) => {
    const bytes = await image(extension);
    expect(await pixelsOf(kind, async (start, end) => bytes.subarray(start, end))).toEqual({ width: 256, height: 256 });
  });

  it.skipIf(browserPath === undefined && process.env["CI"] === undefined)(
    "are shown by a browser, all three the same picture",
    async () => {
      const browser = await chromium.launch({
        executablePath: browserPath ?? "/usr/bin/chromium",
        args: ["--no-sandbox", "--disable-gpu"],
      });
      try {
        const page = await browser.newPage();
        const sums: number[] = [];
        for (const [extension, type] of [
          ["png", "image/png"],
          ["jpg", "image/jpeg"],
          ["webp", "image/webp"],
        ] as const) {
          const url = `data:${type};base64,${Buffer.from(await image(extension)).toString("base64")}`;
          sums.push(Number(await page.evaluate(`(${SUM_OF_PIXELS})("${url}")`)));
        }
        const [png = 0, jpeg = 0, webp = 0] = sums;
        expect(webp).toBe(png);
        expect(Math.abs(jpeg - png) / png).toBeLessThan(0.01);
      } finally {
        await browser.close();
      }
    },
  );

  it("of a low-poly model shows its few faces", async () => {
    const low = { ...model, traits: { ...model.traits, low_poly: true } };
    const [high, few] = await Promise.all([image("png"), writeFile("image", { model: low, output: "rendered_image", extension: "png" })]);
    expect(Buffer.compare(high, few)).not.toBe(0);
  });

  it("each view is another picture", async () => {
    const views = await Promise.all(["front", "left", "back", "right"].map((view) => image("png", `views/${view}_view_url`)));
    expect(new Set(views.map((view) => Buffer.from(view).toString("base64"))).size).toBeGreaterThan(2);
  });
});

/** Runs in the page: decodes and adds up all colours. */
const SUM_OF_PIXELS = `async (url) => {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height).data.reduce((sum, value) => sum + value, 0);
}`;
