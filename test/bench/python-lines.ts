/** What a user writes for the same work: two programs that are run, and whose lines are counted. */

import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { drawPicture } from "../demo/picture.ts";
import type { Contestant } from "./python-clients.ts";
import { bareEnvironment, KEY, openStage } from "./python-stage.ts";
import type { Row, Table } from "./report.ts";

const PROGRAMS: Readonly<Record<Contestant["id"], string>> = {
  ours: resolve("test/package/walk.py"),
  vendor: resolve("test/bench/python/walk_vendor.py"),
  vendor_v2: resolve("test/bench/python/walk_vendor.py"),
};
/** The vendor's SDK takes another address from a program only, which is told from outside here. */
const ELSEWHERE = `import os, runpy, tripo3d.client as it
it.BASE_URL_GLOBAL = os.environ["MOCK_ORIGIN"]
runpy.run_path("walk.py", run_name="__main__")`;
/** Both sleep in real seconds; tasks that end meanwhile cost them nothing. */
const SPEED = 100;
const ENDINGS = [".fbx", ".glb"];

export async function linesTable(clients: readonly Contestant[], skipped: readonly Row[]): Promise<Table> {
  const programs = await Promise.all(clients.map((client) => readFile(PROGRAMS[client.id], "utf8")));
  const counts = programs.map(codeLines);
  const ours = counts[clients.findIndex(({ id }) => id === "ours")];
  const endings = await Promise.all(clients.map((client, index) => endingOf(client, programs[index] ?? "")));
  const rows = clients.map(({ title }, index): Row => {
    const value = counts[index] ?? 0;
    return { what: title, value, ...(ours !== undefined && { ratio: value / ours }), note: endings[index] ?? "" };
  });
  return {
    title: "Python: lines for image -> rig check -> rig -> walk -> FBX",
    says: "Lines of code of two programs that stop at any step that fails and keep the files; both were run. Ratios against ours.",
    unit: "lines",
    rows: [...rows, ...skipped],
  };
}

/** Lines that are neither empty, nor a comment, nor the text at the top of a file. */
export function codeLines(program: string): number {
  const withoutText = program.replace(/^"""[\s\S]*?"""\n/, "");
  return withoutText.split("\n").filter((line) => !/^\s*(#|$)/.test(line)).length;
}

/** Run beside a picture, against the mock. */
async function endingOf(client: Contestant, program: string): Promise<string> {
  const stage = await openStage("walk", client, { speed: SPEED });
  try {
    const cwd = join(stage.folder, "..");
    await writeFile(join(cwd, "hero.png"), await drawPicture());
    await writeFile(join(cwd, "walk.py"), program);
    const address = { TRIPO_API_KEY: KEY, TRIPO_V3_BASE_URL: stage.baseUrl, MOCK_ORIGIN: stage.mock.origin };
    const args = client.id === "ours" ? ["walk.py"] : ["-c", ELSEWHERE];
    await promisify(execFile)(client.python, args, { cwd, env: { ...bareEnvironment(), ...address }, timeout: 120_000 });
    const saved = await readdir(stage.folder);
    const lacking = ENDINGS.filter((ending) => !saved.some((name) => name.endsWith(ending)));
    return lacking.length === 0 ? `run: ${saved.length} files` : `run, but no ${lacking.join(", ")}`;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message.trim().split("\n").at(-1) : String(error)}`;
  } finally {
    await stage.close();
  }
}
