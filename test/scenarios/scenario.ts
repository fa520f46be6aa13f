/** Scenarios as they are written: see README.md. */

import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Fault } from "../../runtime/mock/faults.ts";
import type { MockOptions } from "../../runtime/mock/options.ts";

export type JsonObject = { readonly [key: string]: unknown };

export interface Scenario {
  readonly topic: string;
  readonly name: string;
  readonly api: string;
  readonly client: JsonObject;
  readonly random: number;
  readonly clock: "jump" | number;
  readonly files: Readonly<Record<string, Content>>;
  readonly serve: readonly Step[];
  readonly mock?: MockOptions & { readonly faults?: readonly Fault[] };
  readonly do: readonly JsonObject[];
  readonly expect: Expectation;
}

/** Bytes of a kind; a piece of them with `from` and `to`. */
export type Content = JsonObject & { readonly from?: number; readonly to?: number };

export interface Step {
  readonly on?: string;
  readonly at?: "other";
  readonly times?: number | "*";
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  readonly base64?: string;
  readonly bytes?: Content;
  readonly delayMs?: number;
  readonly cut?: number;
  readonly closeDelimited?: boolean;
  readonly stall?: number;
  readonly reset?: "before" | "after";
  readonly hang?: boolean;
  readonly raw?: string;
  /** Path -> what is written there before anything is answered. */
  readonly write?: Readonly<Record<string, Content>>;
}

export interface Expectation {
  readonly requests?: readonly JsonObject[];
  readonly counts?: Readonly<Record<string, number>>;
  readonly sleeps?: readonly unknown[];
  readonly returns?: unknown;
  readonly throws?: unknown;
  readonly named?: Readonly<Record<string, unknown>>;
  readonly progress?: readonly unknown[];
  readonly warnings?: readonly unknown[];
  readonly hidden?: readonly string[];
}

const FOLDER = new URL(".", import.meta.url).pathname;

/** What a misspelt key would be silent about. */
const KEYS = {
  scenario: ["name", "api", "client", "random", "clock", "files", "serve", "mock", "do", "expect"],
  step: [
    ...["on", "at", "times", "status", "headers", "json", "text", "base64", "bytes"],
    ...["delayMs", "cut", "closeDelimited", "stall", "reset", "hang", "raw", "write"],
  ],
  expect: ["requests", "counts", "sleeps", "returns", "throws", "named", "progress", "warnings", "hidden"],
  request: ["method", "path", "headers", "absent", "json", "text", "bytes", "form", "at"],
  action: [
    ...["create", "createTask", "task", "wait", "getTask", "download", "upload", "check", "price", "balance", "usage", "webhook"],
    ...["parallel", "input", "id", "options", "as", "catch", "abort"],
  ],
} as const;

/** Those of all files by hand, by topic. Throws for one that says something this runner does not know. */
export function scenarios(folder = FOLDER): Scenario[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
  const all = files.flatMap((file) => {
    const written: JsonObject[] = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
    return written.map((each) => scenarioOf(each, basename(file, ".json")));
  });
  const names = all.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two scenarios are called "${twice}".`);
  return all;
}

/** With what is not said filled in. Throws for a key that is none. */
export function scenarioOf(written: JsonObject, topic: string): Scenario {
  const scenario = {
    ...{ topic, api: "v3", client: {}, random: 0.5, clock: "jump", files: {}, serve: [], name: "", do: [], expect: {} },
    ...written,
  } as Scenario;
  const where = `${topic}.json: "${scenario.name}"`;
  known(written, KEYS.scenario, where);
  for (const step of scenario.serve) known(step, KEYS.step, `${where}, serve`);
  for (const action of scenario.do) known(action, KEYS.action, `${where}, do`);
  known(scenario.expect, KEYS.expect, `${where}, expect`);
  for (const request of scenario.expect.requests ?? []) known(request, KEYS.request, `${where}, expect.requests`);
  if (scenario.name === "" || scenario.do.length === 0) throw new Error(`${where} has no name, or does nothing.`);
  return scenario;
}

function known(value: object, keys: readonly string[], where: string): void {
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Error(`${where}: no key \`${unknown}\`. There are: ${keys.join(", ")}.`);
}
