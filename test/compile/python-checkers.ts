/** What the type checkers of Python say of programs: the places that they refuse. */

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Ready } from "../languages/command.ts";

export type Checker = "mypy" | "pyright";

/** `v3.py:120`, once per line, of the programs in the folder. Throws when the checker itself fails. */
export async function judgedBy(checker: Checker, folder: string, { tools }: Ready): Promise<Set<string>> {
  const python = join(tools, "venv/bin/python");
  const packages = resolve("generated/python");
  if (checker === "mypy") {
    const env = { ...process.env, MYPYPATH: packages, MYPY_CACHE_DIR: join(tools, "mypy") };
    const printed = await output(python, ["-m", "mypy", "--strict", "--no-error-summary", folder], env);
    return places(printed.split("\n").flatMap((line) => /^(.*\.py):(\d+): error:/.exec(line)?.slice(1, 3).join(":") ?? []));
  }
  writeFileSync(join(folder, "pyrightconfig.json"), JSON.stringify({ extraPaths: [packages], typeCheckingMode: "standard" }));
  const printed = await output(python, ["-m", "pyright", "--outputjson", "--pythonpath", python, "-p", folder], process.env);
  const { generalDiagnostics } = JSON.parse(printed);
  const errors = generalDiagnostics.filter(({ severity }: { severity: string }) => severity === "error");
  return places(errors.map(({ file, range }: { file: string; range: { start: { line: number } } }) => `${file}:${range.start.line + 1}`));
}

function places(found: readonly string[]): Set<string> {
  return new Set(found.map((place) => basename(place)));
}

/** Both checkers end with 1 when there is something to say, and with more when they could not look. */
function output(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((done, fail) => {
    execFile(program, args, { env, maxBuffer: 1 << 27 }, (error, stdout, stderr) => {
      if (error && error.code !== 1) fail(new Error(`${program} ${args.join(" ")}: ${stderr || stdout || error.message}`));
      else done(stdout);
    });
  });
}
