/** The wheel in an empty environment: ten lines make a picture walk. */

import { execFile } from "node:child_process";
import { copyFile, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { requireToolchain } from "../toolchain.ts";
import { wheelVenv, whyNoWheel } from "./python-wheel.ts";
import { startWalk, walkedFiles } from "./walked.ts";

const PROGRAM = resolve("test/package/walk.py");
const LIMIT_MS = 600_000;

test(
  "ten lines in an empty environment: image, rig check, rig, walk, FBX",
  async ({ skip }) => {
    requireToolchain(await whyNoWheel(), skip);
    const python = await wheelVenv("generated/python", resolve(".cache/package-python"));
    const walk = await startWalk(resolve(".cache/package-python/walk"));
    await copyFile(PROGRAM, join(walk.folder, "walk.py"));
    await promisify(execFile)(python, ["-W", "error", "walk.py"], { cwd: walk.folder, env: walk.env });
    expect(await walk.close()).toEqual({
      created: ["uploadFile", "imageToModel", "rigCheck", "rigModel", "retargetAnimation", "convertModel"],
      strayKeys: 0,
    });
    expect(await walkedFiles(walk.folder)).toEqual({
      "image_to_model model_url.glb": true,
      "image_to_model rendered_image_url.webp": true,
      "animate_retarget model_url.glb": true,
      "convert_model model_url.fbx": true,
    });
  },
  LIMIT_MS,
);

test("those are ten lines", async () => {
  const code = (await readFile(PROGRAM, "utf8")).replace(/^"""[\s\S]*?"""\n/, "").split("\n");
  expect(code.filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(10);
});
