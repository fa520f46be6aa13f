/** What tests need beside Node: a machine of a user may lack it, the gate may not. */
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** Skips by name with the reason, or fails in CI. */
export function requireToolchain(missing: string | null, skip: (reason: string) => void): void {
  if (missing === null) return;
  if (process.env["CI"]) throw new Error(missing);
  // The runner tells how many were skipped, and why only to who asks for it.
  if (!told.has(missing)) console.warn(`Skipped: ${missing}`);
  told.add(missing);
  skip(missing);
}

/** What this process has said already. */
const told = new Set<string>();

/** Why something cannot be used on this machine; null when it can. */
export async function missing(name: string, attempt: () => Promise<unknown>): Promise<string | null> {
  try {
    await attempt();
    return null;
  } catch (error) {
    return `${name} is not ready here: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`;
  }
}

/** Its output; what it said on standard error is in the error when it fails. */
export async function runProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { stdout } = await promisify(execFile)(program, [...args], { env, maxBuffer: 1 << 26 });
  return stdout;
}

/** A virtual environment with these packages, pinned; made once for each list. Gives its interpreter. */
export async function pythonWith(packages: readonly string[], folder: string): Promise<string> {
  const python = join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const wanted = packages.join("\n");
  const mark = join(folder, "installed");
  if ((await readFile(mark, "utf8").catch(() => "")) === wanted) return python;
  await mkdir(dirname(folder), { recursive: true });
  await runProgram("python3", ["-m", "venv", "--clear", folder]);
  await runProgram(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages]);
  await writeFile(mark, wanted);
  return python;
}
