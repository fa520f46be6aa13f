/** Results and errors as every player tells them. */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { type Downloaded, TripoError } from "../../../../generated/typescript/src/v3/index.ts";

type Facts = Readonly<Record<string, unknown>>;

const HANDLE = ["id", "type"];
const FINISHED = ["id", "type", "status", "output", "input", "credits"];
const STATE = [
  ...["id", "type", "status", "lifecycle", "progress", "credits", "output", "input"],
  ...["errorCode", "errorMessage", "secondsLeft", "queuePosition"],
];
/** What no language says alike is left out. */
const LANGUAGES_OWN = ["import", "cause"];

export const toldHandle = (handle: unknown) => picked(handle, HANDLE);
export const toldFinished = (task: unknown) => picked(task, FINISHED);
export const toldState = (task: unknown) => picked(task, STATE);

export function toldEvent({ event, isRepeated }: { readonly event: object; readonly isRepeated: boolean }): Facts {
  const { task, ...facts } = Object(event);
  return { ...picked(facts, ["id", "type", "createdAt", "isKnown", "data"]), isRepeated, ...(task && { task: toldState(task) }) };
}

/** The digest of what lies there tells that it is whole. */
export async function toldDownloads(downloads: unknown, out: string): Promise<Facts[]> {
  const all = (downloads as Downloaded[]).map(async (each) => {
    const bytes = await readFile(each.path);
    return { ...toldFile(each, out), sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  return Promise.all(all);
}

function toldFile({ field, path, bytes, verified }: Downloaded, out: string): Facts {
  return { field, file: relative(out, path), bytes, verified };
}

export function toldError(error: unknown, out: string): Facts {
  if (!(error instanceof TripoError)) return { name: error instanceof Error ? error.name : typeof error, message: String(error) };
  const { name, message, retry, retryable, cause } = error;
  const facts = Object.entries(error).filter(([key]) => !LANGUAGES_OWN.includes(key));
  return {
    ...Object.fromEntries(facts.map(([key, value]) => [key, toldFact(key, value, out)])),
    ...{ name, message, retry, retryable },
    ...(cause instanceof TripoError && { cause: toldError(cause, out) }),
  };
}

function toldFact(key: string, value: unknown, out: string): unknown {
  if (key === "task" || key === "lastTask") return value === undefined ? value : toldState(value);
  if (key === "downloaded") return (value as Downloaded[]).map((each) => toldFile(each, out));
  return key === "reason" && typeof value !== "string" ? undefined : value;
}

/** Also what an error hides from logs. */
function picked(value: unknown, names: readonly string[]): Facts {
  return Object.fromEntries(names.map((name) => [name, Reflect.get(Object(value), name)]));
}
