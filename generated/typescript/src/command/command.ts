// Copied from runtime/command/command.ts by the generator: edit it there.

/** What every command has in common, those of the repository and the published one: flags, --help, exit codes, one clear message when it cannot go on. */
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

/** Documented in the README and in each --help. */
export const EXIT = { ok: 0, failed: 1, spec: 2, usage: 3, environment: 4 } as const;

/** Ends a command: what failed, on which thing, and what to do next. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
  }
}

export type Flags = Record<string, string | boolean | undefined>;

export interface Command {
  usage: string;
  options: ParseArgsOptionsConfig;
  /** Default: what this process was called with. */
  args?: string[];
  /** Gives the exit code; a `CommandError` becomes its message and code. */
  run: (flags: Flags) => Promise<number>;
}

/** Runs a command on the arguments of this process and sets its exit code. */
export async function main({ usage, options, args = process.argv.slice(2), run }: Command): Promise<void> {
  try {
    const flags = readFlags(usage, options, args);
    if (flags["help"] === true) console.log(usage);
    else process.exitCode = await run(flags);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}

/** `--port 4011` as a number; `fallback` when it is absent. `least` 0 lets the system choose. */
export function portFlag(flags: Flags, fallback: number, { least = 1 } = {}): number {
  const port = Number(flags["port"] ?? fallback);
  if (Number.isInteger(port) && port >= least && port <= 65535) return port;
  throw new CommandError(EXIT.usage, `--port must be a whole number from ${least} to 65535, got ${flags["port"]}.`);
}

export function textFlag(flags: Flags, name: string, fallback: string): string {
  const value = flags[name];
  return typeof value === "string" ? value : fallback;
}

/** `--only a,b`: those that are named, in their own order; all without the flag. `what` is what one is called. */
export function chosenFlag<Name extends string>(
  flags: Flags,
  flag: string,
  { what, all }: { what: string; all: readonly Name[] },
): readonly Name[] {
  const given = textFlag(flags, flag, "");
  if (given === "") return all;
  const names = given.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !all.some((known) => known === name));
  if (unknown !== undefined) throw new CommandError(EXIT.usage, `No ${what} \`${unknown}\`. There are: ${all.join(", ")}.`);
  return all.filter((known) => names.includes(known));
}

function readFlags(usage: string, options: ParseArgsOptionsConfig, args: string[]): Flags {
  try {
    const { values } = parseArgs({ args, options: { ...options, help: { type: "boolean", short: "h" } } });
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : value]));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    throw new CommandError(EXIT.usage, `${reason}.\n\n${usage}`);
  }
}
