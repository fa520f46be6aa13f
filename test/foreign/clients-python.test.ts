/** The vendor's Python client of V3 before the mock, over each of its two transports: nothing of it is changed but where it looks for the service, and how often it asks. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";
import { drawPicture } from "../demo/picture.ts";
import { requireToolchain } from "../toolchain.ts";
import { root } from "./expected.ts";
import { cache, installAlone, prepare, python, run } from "./toolchains.ts";

const SDK = "tripo3d==1.0.0";
/** `-S` hides all packages but those of PYTHONPATH, and so aiohttp; without it the client speaks HTTP itself, without a port in `Host`. */
const TRANSPORTS = [
  { name: "its own HTTP", flags: ["-S"], tls: false },
  { name: "aiohttp and TLS", flags: [], tls: true },
];
const MODEL = { model: ".glb", pbr_model: ".glb", rendered_image: ".webp" };
const VIEWS = { front_view: ".png", left_view: ".png", back_view: ".png", right_view: ".png" };

let missing: string | null;
let folder: string;
let picture: string;
let sdk: string;
const running: Mock[] = [];

beforeAll(async () => {
  missing = await prepare("python");
  if (missing === null) sdk = await installAlone(SDK);
  folder = await mkdtemp(join(cache, "clients-"));
  picture = join(folder, "hero.png");
  await writeFile(picture, await drawPicture());
});
afterAll(async () => {
  await Promise.all(running.map((mock) => mock.close()));
  await rm(folder, { recursive: true });
});

describe.concurrent.each(TRANSPORTS)(`${SDK} over $name`, ({ flags, tls }) => {
  test("text to model, upload, image to model, rig, retarget, convert, views, UVs", async ({ skip }) => {
    requireToolchain(missing, skip);
    const { mock, env } = await start(tls);
    const script = join(root, "test/foreign/python/vendor_sdk_v3.py");
    const told = JSON.parse(await run(python, [...flags, script, picture, folder], root, env));
    expect(told.aiohttp).toBe(tls);
    expect(told).toMatchObject({
      text_to_model: success("text_to_model", MODEL),
      image_to_model: success("image_to_model", MODEL),
      animate_rig: success("animate_rig", { model: ".glb" }),
      animate_retarget: success("animate_retarget", { model: ".glb" }),
      convert_model: success("convert_model", { model: ".fbx" }),
      from_views: success("multiview_to_model", MODEL),
      mesh_uv: success("mesh_uv", { model: ".glb" }),
      views: success("generate_multiview_image", VIEWS),
      from_set: { type: "multiview_to_model", status: "success" },
      listed: [1, 1],
      usage: 9,
    });
    expect(told.balance).toBe(10_000 - 20 - 30 - 25 - 10 - 5);
    expect(mock.requests().filter(({ operation, sentKey }) => operation === "files" && sentKey)).toEqual([]);
    expect(mock.requests().flatMap(({ unknownFields }) => unknownFields)).toEqual([]);
  });
});

const success = (type: string, files: object) => ({ type, status: "success", files });

async function start(tls: boolean): Promise<{ mock: Mock; env: NodeJS.ProcessEnv }> {
  // Much faster, and on a busy machine the URLs of files, which live five minutes, end before they are used.
  const mock = await startMock({ tls, strict: true, speed: 60 });
  running.push(mock);
  const authority = join(folder, "ca.pem");
  if (mock.ca !== null) await writeFile(authority, mock.ca);
  // At import it asks strangers where it is, unless told not to.
  const env = { PYTHONPATH: sdk, MOCK_BASE_URL: mock.baseUrls["v3"], TRIPO_DISABLE_GEO_DETECTION: "1" };
  return { mock, env: mock.ca === null ? env : { ...env, SSL_CERT_FILE: authority } };
}
