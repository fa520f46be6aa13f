/** Whether a language can be proven on this machine: its commands are there, and its tools are set up once per machine and list. */

import { createHash } from "node:crypto";
import { access, mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Toolchain } from "../../generator/emit/target.ts";
import { type Ready, runCommand } from "./command.ts";
import { locked } from "./lock.ts";

const CACHE = "node_modules/.cache/tripo-openapi";

/** Ready with its tools, or why it is not, with how to get what is missing. */
export type Readiness = { readonly missing: null; readonly ready: Ready } | { readonly missing: string };

/** `cache`: where the folder of each list of tools is made. */
export async function readiness(id: string, toolchain: Toolchain, cache = CACHE): Promise<Readiness> {
  const missing = await missingCommand(toolchain);
  if (missing !== null) return { missing };
  const folder = resolve(cache, id);
  const tools = join(folder, createHash("sha256").update(JSON.stringify(toolchain.setup)).digest("hex").slice(0, 16));
  try {
    await mkdir(folder, { recursive: true });
    await locked(`${tools}.lock`, () => setUp(toolchain, { tools }));
    return { missing: null, ready: { tools } };
  } catch (error) {
    return { missing: `${toolchain.title} could not be set up: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function missingCommand({ title, needs }: Toolchain): Promise<string | null> {
  for (const { command, install } of needs) {
    try {
      await runCommand({ folder: ".", run: command }, { tools: "" });
    } catch {
      return `${title} is not ready here: \`${command.join(" ")}\` does not answer. ${install}`;
    }
  }
  return null;
}

/** The mark stands beside the folder, which is the commands' own. A setup that broke off begins anew. */
async function setUp({ setup }: Toolchain, ready: Ready): Promise<void> {
  const mark = `${ready.tools}.done`;
  const isDone = await access(mark).then(
    () => true,
    () => false,
  );
  if (isDone) return;
  await rm(ready.tools, { recursive: true, force: true });
  await mkdir(ready.tools, { recursive: true });
  for (const command of setup) await runCommand(command, ready);
  await writeFile(mark, new Date().toISOString());
}
