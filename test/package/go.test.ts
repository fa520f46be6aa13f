/** The Go module in an empty one: a few lines, started by `go run .`, make a picture walk. */

import { execFile } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { targets } from "../../generator/emit/registry.ts";
import { readiness } from "../languages/readiness.ts";
import { requireToolchain } from "../toolchain.ts";
import { goProxyOf } from "./go-proxy.ts";
import { startWalk, walkedFiles } from "./walked.ts";

const LIMIT_MS = 600_000;

test(
  "a few lines in an empty module: image, rig check, rig, walk, FBX",
  async ({ skip }) => {
    requireToolchain(await whyNoGo(), skip);
    const { pinned, env } = await goProxyOf("generated/go", resolve(".cache/package-go"));
    const walk = await startWalk(resolve(".cache/package-go/walk"));
    const go = (...args: string[]) => promisify(execFile)("go", args, { cwd: walk.folder, env: { ...walk.env, ...env } });
    await copyFile(resolve("test/package/walk.go"), join(walk.folder, "walk.go"));
    await go("mod", "init", "example.com/walk");
    await go("get", pinned);
    await go("run", ".");
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

async function whyNoGo(): Promise<string | null> {
  const target = targets.find(({ id }) => id === "go");
  if (target?.toolchain === undefined) return "There is no target for Go.";
  return (await readiness(target.id, target.toolchain)).missing;
}
