/** What a user writes for the same work: two programs that are run, and whose lines are counted. */

import { execFile } from "node:child_process";
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { drawPicture } from "../demo/picture.ts";
import type { Contestant } from "./python-clients.ts";
import { bareEnvironment, KEY, openStage } from "./python-stage.ts";
import type { Row, Table } from "./report.ts";

const PROGRAMS = { ours: resolve("test/package/walk.py"), vendor: resolve("test/bench/python/walk_vendor.py") } as const;
/** Both sleep in real seconds; tasks that end meanwhile cost them nothing. */
const SPEED = 100;
const ENDINGS = [".fbx", ".glb"];

export async function linesTable(clients: readonly Contestant[], skipped: readonly Row[]): Promise<Table> {
  const counts = await Promise.all(clients.map(async ({ id }) => codeLines(await readFile(PROGRAMS[id], "utf8"))));
  const ours = counts[clients.findIndex(({ id }) => id === "ours")];
  const rows = await Promise.all(
    clients.map(async (client, index): Promise<Row> => {
      const value = counts[index] ?? 0;
      return { what: client.title, value, ...(ours !== undefined && { ratio: value / ours }), note: await runProgram(client) };
    }),
  );
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

/** Beside a picture, against the mock; gives what came of it. The vendor's SDK takes another address from a program only. */
async function runProgram({ id, title, python }: Contestant): Promise<string> {
  const stage = await openStage(`walk-${title}`, { speed: SPEED });
  try {
    const cwd = join(stage.folder, "..");
    await writeFile(join(cwd, "hero.png"), await drawPicture());
    await copyFile(PROGRAMS[id], join(cwd, "walk.py"));
    const address = { TRIPO_API_KEY: KEY, TRIPO_V3_BASE_URL: stage.baseUrl, MOCK_ORIGIN: stage.mock.origin };
    const start = `import os, runpy, tripo3d.client as it; it.BASE_URL_GLOBAL = os.environ["MOCK_ORIGIN"]; runpy.run_path("walk.py", run_name="__main__")`;
    const args = id === "ours" ? ["walk.py"] : ["-c", start];
    await promisify(execFile)(python, args, { cwd, env: { ...bareEnvironment(), ...address }, timeout: 120_000 });
    const saved = await readdir(stage.folder);
    const lacking = ENDINGS.filter((ending) => !saved.some((name) => name.endsWith(ending)));
    return lacking.length === 0 ? `run: ${saved.length} files` : `run, but no ${lacking.join(", ")}`;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message.trim().split("\n").at(-1) : String(error)}`;
  } finally {
    await stage.close();
  }
}
