import type { Api } from "../ir/api.ts";

/** One kind of output. A pure function of the API: no file system, no clock, no environment. */
export interface Target {
  id: string;
  /** Files of one API version. `previous` is the version before it; null for the first. */
  emit(api: Api, previous: Api | null): GeneratedFile[] | Promise<GeneratedFile[]>;
  /** Files that all API versions share: manifests, entries. */
  emitShared?(apis: readonly Api[]): GeneratedFile[];
  /** Hand-written sources that become part of the output; only where they import each other is rewritten. */
  runtimes?: readonly RuntimeRoom[];
  /** How what was emitted is proven in its own language; absent where there is nothing to compile. */
  toolchain?: Toolchain;
}

/** What tests and the gate run, without knowing the language. */
export interface Toolchain {
  /** How messages call it: `Python`. */
  title: string;
  /** Must answer for the toolchain to be there, with how to get what does not. */
  needs: readonly { command: readonly string[]; install: string }[];
  /** Run once per machine and list, in a folder of its own: `{tools}` in any command. */
  setup: readonly Command[];
  jobs: Readonly<Record<JobName, readonly Command[]>>;
  /** Starts the program that plays `test/scenarios`: one JSON per line in, one per line out. */
  player: Command;
}

export const JOB_NAMES = ["format", "compile", "lint", "test", "package"] as const;
export type JobName = (typeof JOB_NAMES)[number];

export interface Command {
  /** From the root of the project. */
  folder: string;
  run: readonly string[];
  /** Environment besides the user's. */
  env?: Readonly<Record<string, string>>;
}

export interface RuntimeRoom {
  from: string;
  to: string;
}

export interface GeneratedFile {
  /** Below the output folder; POSIX. */
  path: string;
  /** LF, ends with a newline. */
  text: string;
}
