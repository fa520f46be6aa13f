/** The wheel in an empty environment: ten lines make a picture walk. */

import { execFile } from "node:child_process";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { requireToolchain, runProgram } from "../toolchain.ts";
import { buildingPython, wheelVenv, whyNoWheel } from "./python-wheel.ts";
import { startWalk, walkedFiles } from "./walked.ts";

const PROGRAM = resolve("test/package/walk.py");
const FOLDER = resolve(".cache/package-python");
const LIMIT_MS = 600_000;

test(
  "ten lines in an empty environment: image, rig check, rig, walk, FBX",
  async ({ skip }) => {
    requireToolchain(await whyNoWheel(), skip);
    const python = await wheelVenv("generated/python", FOLDER);
    const walk = await startWalk(join(FOLDER, "walk"));
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

test(
  "mypy --strict knows every type in them from the installed wheel",
  async ({ skip }) => {
    requireToolchain(await whyNoWheel(), skip);
    const [tools, python] = await Promise.all([buildingPython(), wheelVenv("generated/python", FOLDER)]);
    const flags = ["--strict", "--python-executable", python, "--cache-dir", join(FOLDER, "mypy")];
    await runProgram(tools, ["-m", "mypy", ...flags, PROGRAM]);
    const wrong = join(FOLDER, "wrong.py");
    await writeFile(wrong, (await readFile(PROGRAM, "utf8")).replace("animate_retarget(input=rig", "animate_retarget(input=model"));
    await expect(runProgram(tools, ["-m", "mypy", ...flags, wrong])).rejects.toMatchObject({
      stdout: expect.stringMatching(/wrong\.py:\d+: error: .*"animate_retarget"/),
    });
  },
  LIMIT_MS,
);

test("those are ten lines", async () => {
  const code = (await readFile(PROGRAM, "utf8")).replace(/^"""[\s\S]*?"""\n/, "").split("\n");
  expect(code.filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(10);
});
