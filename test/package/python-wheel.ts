/** The Python package as a user gets it: a wheel, installed into an empty virtual environment. */

import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { targets } from "../../generator/emit/registry.ts";
import { started } from "../languages/command.ts";
import { locked } from "../languages/lock.ts";
import { readiness } from "../languages/readiness.ts";
import { runProgram } from "../toolchain.ts";

const IN_VENV = process.platform === "win32" ? "Scripts/python.exe" : "bin/python";

/** Why no wheel can be made here; null when one can. */
export async function whyNoWheel(): Promise<string | null> {
  return buildingPython().then(
    () => null,
    (error: Error) => error.message,
  );
}

/** Builds the package in `source` into an empty environment; gives its interpreter. One at a time; throws why it cannot be. */
export async function wheelVenv(source: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return locked(`${folder}.lock`, () => installedWheel(source, folder));
}

async function installedWheel(source: string, folder: string): Promise<string> {
  const wheel = await buildWheel(source, join(folder, "build"));
  const venv = join(folder, "venv");
  const python = join(venv, IN_VENV);
  const mark = join(folder, "installed");
  const digest = createHash("sha256")
    .update(await readFile(wheel))
    .digest("hex");
  if ((await readFile(mark, "utf8").catch(() => "")) === digest) return python;
  await runProgram("python3", ["-m", "venv", "--clear", venv]);
  await runProgram(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel]);
  await writeFile(mark, digest);
  return python;
}

/** From a copy, so that nothing is left beside the sources. */
async function buildWheel(source: string, folder: string): Promise<string> {
  const build = await buildingPython();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(source, join(folder, "source"), { recursive: true });
  await runProgram(build, ["-m", "build", "--wheel", "--no-isolation", "--outdir", folder, join(folder, "source")]);
  const wheel = (await readdir(folder)).find((name) => name.endsWith(".whl"));
  if (wheel === undefined) throw new Error(`No wheel was built of ${source}.`);
  return join(folder, wheel);
}

/** The interpreter that the package job of the target runs: it has what builds wheels, and the other tools of the language. */
export async function buildingPython(): Promise<string> {
  const target = targets.find(({ id }) => id === "python");
  const [job] = target?.toolchain?.jobs.package ?? [];
  if (target?.toolchain === undefined || job === undefined) throw new Error("There is no target for Python.");
  const state = await readiness(target.id, target.toolchain);
  if (state.missing !== null) throw new Error(state.missing);
  return started(job, state.ready).program;
}
