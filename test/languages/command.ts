/** Runs a command of a target's toolchain: one clear error that names command and output when it fails. */

import { execFile } from "node:child_process";
import { delimiter, resolve } from "node:path";
import type { Command } from "../../generator/emit/target.ts";

export interface Ready {
  /** Absolute; stands for `{tools}`. */
  readonly tools: string;
}

const LONGEST_OUTPUT = 4_000;
const LIMIT_MS = 600_000;

/** A command as it is started: `{tools}` filled in, the environment whole. */
export function started({ folder, run, env = {} }: Command, { tools }: Ready) {
  const filled = (text: string) => text.replaceAll("{tools}", tools);
  const [program = "", ...args] = run.map(filled);
  const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]));
  return { program, args, cwd: resolve(folder), env: { ...environment(), ...own } };
}

/** Gives what it printed. Throws an error that names the command, where it ran, how it ended and the end of what it printed. */
export function runCommand(command: Command, ready: Ready): Promise<string> {
  const { program, args, cwd, env } = started(command, ready);
  return new Promise((done, fail) => {
    execFile(program, args, { cwd, env, maxBuffer: 1 << 26, timeout: LIMIT_MS }, (error, stdout, stderr) => {
      const printed = `${stdout}${stderr}`.trim();
      if (!error) return done(printed);
      const ending = error.killed ? `did not end in ${LIMIT_MS / 1_000} s` : `failed (${error.code ?? error.signal})`;
      fail(new Error(`\`${[program, ...args].join(" ")}\` in ${command.folder} ${ending}:\n${printed.slice(-LONGEST_OUTPUT)}`));
    });
  });
}

/** The user's own, with the Node that this project brings in front of any other, and without what a client would read. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("TRIPO_"));
  const path = [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path };
}
