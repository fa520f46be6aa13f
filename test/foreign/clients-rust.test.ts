/** Clients in Rust before the mock: nothing of them is changed but where they look for the service, and how often they ask. */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";
import { drawPicture } from "../demo/picture.ts";
import { missing as missingTool, requireToolchain } from "../toolchain.ts";
import { root } from "./expected.ts";
import { cache, run } from "./toolchains.ts";

const RUST = join(cache, "rust");

let missing: string | null;
let folder: string;
let picture: string;
let mock: Mock;

beforeAll(async () => {
  missing = await missingTool("rust", build);
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, "clients-"));
  picture = join(folder, "hero.png");
  await writeFile(picture, await drawPicture());
});
beforeEach(async () => {
  // Plain http: one of them trusts the authorities that it brings along and no other.
  mock = await startMock({ strict: true, speed: 100 });
});
afterEach(() => mock.close());
afterAll(() => rm(folder, { recursive: true }));

/** Minutes on a fresh machine. */
async function build(): Promise<void> {
  await cp(join(import.meta.dirname, "rust"), RUST, { recursive: true });
  await run("cargo", ["build", "--quiet"], RUST);
}

const client = (name: string) =>
  run(join(RUST, "target/debug", name), [picture, folder], root, { MOCK_BASE_URL: mock.baseUrls["v3"], RUST_BACKTRACE: "0" });
const creates = (operation: string) => mock.requests().filter((request) => request.operation === operation);
const success = (type: string, told: object = {}) => ({ type, status: "success", ...told });

test("the vendor's SDK: text to model, upload, image to model, rig, retarget, convert, views by key and by set, a splat", async ({
  skip,
}) => {
  requireToolchain(missing, skip);
  const told = JSON.parse(await client("vendor"));
  const isWhole = { bytes: expect.any(Number) };
  expect(told).toEqual({
    text_to_model: success("text_to_model", { ...isWhole, extension: "glb" }),
    image_to_model: success("image_to_model"),
    animate_rig: success("animate_rig"),
    animate_retarget: success("animate_retarget", { ...isWhole, extension: "glb" }),
    convert_model: success("convert_model", { ...isWhole, extension: "fbx" }),
    balance: 10_000 - 20 - 30 - 25 - 10 - 5,
    multiview_by_key: success("multiview_to_model"),
    multiview_by_set: success("multiview_to_model"),
    image_to_splat: success("image_to_splat", { ...isWhole, extension: "splat" }),
    listed: [1, 1],
    usage: 9,
  });
  expect(mock.requests().flatMap(({ unknownFields }) => unknownFields)).toEqual([]);
});

test("a third party's client: the same, past a status that is new; a second create after an error that tells nothing", async ({ skip }) => {
  requireToolchain(missing, skip);
  mock.fail({ on: "textToModel", skip: 1, answer: { status: 500, body: "<html>" } });
  mock.fail({ on: "getTask", patch: { data: { status: "paused" } } });
  const told = JSON.parse(await client("third"));
  expect(told).toEqual({
    // What its README shows sends no model, which the service needs.
    readme: expect.stringContaining("API [1004]"),
    text_to_model: success("text_to_model", { files: ["glb", "webp"] }),
    image_to_model: success("image_to_model", { files: ["glb", "webp"] }),
    animate_rig: success("animate_rig", { files: ["glb"] }),
    animate_retarget: success("animate_retarget", { files: ["glb"] }),
    convert_model: success("convert_model", { files: ["fbx"] }),
    balance: 10_000 - 20 - 30 - 25 - 10 - 5,
    image_to_splat: success("image_to_splat", { files: ["splat"] }),
    listed: [1, 1],
    usage: 6,
  });
  // Whoever answered 500 may have made the task: this may be paid twice.
  expect(creates("textToModel").map(({ status }) => status)).toEqual([400, 500, 200]);
});

test("the vendor's SDK cannot read a status that is new", async ({ skip }) => {
  requireToolchain(missing, skip);
  mock.fail({ on: "getTask", patch: { data: { status: "paused" } } });
  await expect(client("vendor")).rejects.toThrow("unknown variant `paused`");
});
