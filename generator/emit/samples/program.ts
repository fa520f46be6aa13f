/** What a sample does, before anybody knows in which language. */
import type { Api, TaskType } from "../../ir/api.ts";

/** A whole program: it is written down, compiled and run as it stands. */
export interface Program {
  api: Api;
  /** The usual client; one that is told its key and its region; or none. */
  client: "usual" | "told" | "none";
  steps: readonly Step[];
}

export type Step =
  /** Creates and waits. */
  | { does: "run"; as: string; task: TaskType; input: Input; wait?: "watched" | "told" }
  | { does: "start"; as: string; task: TaskType; input: Input }
  | { does: "resume"; as: string; task: TaskType; id: string }
  | { does: "wait"; as: string; of: string }
  /** So many of them at the same time; each may fail for itself. */
  | { does: "runMany"; task: TaskType; input: Input; count: number }
  | { does: "download"; of: string; isListed: boolean }
  /** Prints members of what a step gave: `id`, `output`, `output/model_url`. */
  | { does: "show"; of: string; members: readonly string[]; says?: string }
  | { does: "showBalance" }
  | { does: "attempt"; steps: readonly Step[]; cases: readonly ErrorCase[] }
  /** What receives webhooks, with the secret from the environment. */
  | { does: "receive" }
  /** Answers a delivery. */
  | { does: "handle" }
  /** Makes a delivery of an event about a task, and receives it. */
  | { does: "sign"; event: string; data: Input };

export interface ErrorCase {
  /** Class of the error, and its reason where only one is meant. */
  error: string;
  reason?: string;
  /** A line of comment. */
  says?: string;
  /** What is printed: words, and members of the error. */
  words?: string;
  members: readonly string[];
}

/** A value of a program: JSON, and what only programs have. */
export type Value = null | boolean | number | string | Variable | LocalFile | readonly Value[] | Input;
export type Input = { readonly [key: string]: Value };

/** What an earlier step gave. A class, so that no text of the spec can pass for one. */
export class Variable {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A file of the user's own. A class, so that no object of the spec can pass for one. */
export class LocalFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
}

export function isInput(value: Value): value is Input {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** One way to write programs down. */
export interface Language {
  /** How tabs and headings call it. */
  title: string;
  /** Of a fenced block. */
  fence: string;
  /** How the method of a task type is called, in brief. */
  brief(task: TaskType): string;
  /** The source text, ending without a newline. */
  write(program: Program): string;
}

/** What a member is called on the way to it: `output/model_url` -> `["output", "model_url"]`. */
export function memberPath(member: string): string[] {
  return member.split("/");
}
