/** The program that plays scenarios in one language: one JSON per line in, one per line out. */

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Command } from "../../generator/emit/target.ts";
import { type Ready, started } from "../languages/command.ts";
import type { JsonObject } from "./scenario.ts";

export interface Reply {
  readonly returns?: unknown;
  readonly throws?: unknown;
  readonly named?: JsonObject;
  readonly sleeps?: readonly number[];
  readonly progress?: readonly unknown[];
  readonly warnings?: readonly unknown[];
  readonly shown?: string;
}

export interface Played {
  readonly reply: Reply;
  /** All that it has printed meanwhile, on either stream. */
  readonly printed: string;
  /** What it has printed beside its answer. */
  readonly complaint: string;
}

export interface Player {
  /** Throws when it ends, prints no answer, or takes too long; the next scenario finds a new process then. */
  play(message: JsonObject): Promise<Played>;
  close(): Promise<void>;
}

const LIMIT_MS = 30_000;
const LONGEST_COMPLAINT = 2_000;

interface Process {
  readonly child: ChildProcessWithoutNullStreams;
  readonly lines: AsyncIterator<string>;
  complaint: string;
}

/** Starts with the first scenario. */
export function playerOf(command: Command, ready: Ready, limitMs = LIMIT_MS): Player {
  let running: Process | undefined;
  const stop = async () => {
    const { child } = running ?? {};
    running = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once("close", done));
    child.kill("SIGKILL");
    await ended;
  };
  return {
    play: async (message) => {
      running ??= start(command, ready);
      const process = running;
      process.complaint = "";
      try {
        process.child.stdin.write(`${JSON.stringify(message)}\n`);
        const line = await limited(process.lines.next(), limitMs);
        if (line.done) throw new Error("The player ended.");
        const { complaint } = process;
        return { reply: replyOf(line.value), printed: line.value + complaint, complaint };
      } catch (error) {
        await stop();
        const said = process.complaint && `\n${process.complaint.slice(-LONGEST_COMPLAINT)}`;
        throw new Error(`${error instanceof Error ? error.message : String(error)}${said}`);
      }
    },
    close: stop,
  };
}

function start(command: Command, ready: Ready): Process {
  const { program, args, cwd, env } = started(command, ready);
  const child = spawn(program, args, { cwd, env });
  const process: Process = { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](), complaint: "" };
  child.stderr.on("data", (chunk) => {
    process.complaint += chunk;
  });
  // Told by the end of its output.
  child.on("error", (error) => {
    process.complaint += error.message;
  });
  child.stdin.on("error", () => {});
  return process;
}

function replyOf(line: string): Reply {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`The player wrote no JSON: ${line.slice(0, 200)}`);
  }
}

function limited<Result>(work: Promise<Result>, ms: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`No answer of the player within ${ms / 1_000} s.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
