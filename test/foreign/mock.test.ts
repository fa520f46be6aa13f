/** The stateful mock before clients and judges of other people: nothing of them is changed but where they look for the service. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../generated/typescript/src/mock/index.ts";
import type { ModelDescription } from "../../runtime/mock/models/description.ts";
import { writeModel } from "../../runtime/mock/models/index.ts";
import { drawPicture } from "../demo/picture.ts";
import { requireToolchain } from "../toolchain.ts";
import { root } from "./expected.ts";
import { cache, prepare, python, run } from "./toolchains.ts";

let missing: string | null;
let folder: string;
const running: Mock[] = [];

beforeAll(async () => {
  missing = await prepare("python");
  folder = await mkdtemp(join(cache, "mock-"));
});
afterAll(async () => {
  await Promise.all(running.map((mock) => mock.close()));
  await rm(folder, { recursive: true });
});

async function start(options: MockOptions): Promise<{ mock: Mock; base: string; env: NodeJS.ProcessEnv }> {
  const mock = await startMock(options);
  running.push(mock);
  const authority = join(folder, `ca-${running.length}.pem`);
  await writeFile(authority, mock.ca ?? "");
  const trust = mock.ca === null ? {} : { SSL_CERT_FILE: authority, AWS_CA_BUNDLE: authority };
  return { mock, base: mock.baseUrls["v2"] ?? "", env: { ...trust, TRIPO_DISABLE_GEO_DETECTION: "1" } };
}

const script = (name: string) => join(root, "test/foreign/python", name);

test("the vendor's SDK: text to model, upload by STS, image to model, rig, retarget, convert", async ({ skip }) => {
  requireToolchain(missing, skip);
  const { mock, base, env } = await start({ tls: true, strict: true, speed: 100 });
  const picture = join(folder, "hero.png");
  await writeFile(picture, await drawPicture());
  const told = JSON.parse(await run(python, [script("vendor_sdk.py"), picture, folder], root, { ...env, MOCK_BASE_URL: base }));
  for (const type of ["text_to_model", "image_to_model", "animate_rig", "animate_retarget", "convert_model"])
    expect(told[type]).toMatchObject({ type, status: "success" });
  expect(told.text_to_model.files).toEqual({ pbr_model: expect.any(Number), rendered_image: expect.any(Number) });
  expect(told.balance).toBe(10_000 - 20 - 30 - 25 - 10 - 5);
  // What it does wrong, so that nobody takes it for a fault of the mock: the key goes along to where files lie.
  expect(mock.requests().filter(({ operation, sentKey }) => operation === "files" && sentKey).length).toBeGreaterThan(0);
});

test("USDZ: Pixar's validators have nothing to say, and find what is there", async ({ skip }) => {
  requireToolchain(missing, skip);
  const plain: ModelDescription = {
    ...{ shape: 7, colours: 9, creature: "biped", hasTexture: false, hasPbr: false, hasParts: false, isLowPoly: false },
    ...{ hasQuads: false, hasSkeleton: false, clips: [], isBare: false, isBlocky: false },
  };
  const files = { plain, textured: { ...plain, hasTexture: true }, parts: { ...plain, hasTexture: true, hasParts: true } };
  const paths = Object.keys(files).map((name) => join(folder, `${name}.usdz`));
  for (const [index, description] of Object.values(files).entries())
    await writeFile(paths[index] ?? "", await writeModel(description, "usdz"));
  const found = Object.values(JSON.parse(await run(python, [script("usd.py"), ...paths], root)));
  const shared = { errors: [], faces: 2_376, upAxis: "Y" };
  expect(found).toMatchObject([
    { ...shared, meshes: ["model"], textures: 0 },
    { ...shared, meshes: ["model"], textures: 1 },
    { ...shared, meshes: expect.arrayContaining(["head", "torso", "arm_left", "leg_right"]), textures: 1 },
  ]);
});
