/** One process at a time: what several tests need is made once. */

import { readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

const LOOK_MS = 200;

/** Holds the file while the work goes on; waits while another process that lives holds it. */
export async function locked<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await taken(file))) await pause(LOOK_MS);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function taken(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    const owner = Number(await readFile(file, "utf8").catch(() => ""));
    // Empty for the moment between making and writing it.
    if (owner > 0 && !isRunning(owner)) await rm(file, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
