/** What of an input is not JSON: earlier results, and files as this language names them. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Stage } from "./actions.ts";

/** The same value with every `{"$": …}`, `{"$path": …}`, `{"$bytes": …}` and `{"$stream": …}` in place. */
export async function resolved(value: unknown, stage: Pick<Stage, "objects" | "dir">): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => resolved(item, stage)));
  if (typeof value !== "object" || value === null) return value;
  const { $: name, $path: path, $bytes: bytes, $stream: stream } = Object(value);
  const { objects, dir } = stage;
  if (typeof name === "string") return objects.get(name);
  if (typeof path === "string") return { path: join(dir, path) };
  if (typeof bytes === "string") return new Uint8Array(await readFile(join(dir, bytes)));
  if (typeof stream === "string") return new Blob([await readFile(join(dir, stream))]).stream();
  const members = Object.entries(value).map(async ([key, member]) => [key, await resolved(member, stage)] as const);
  return Object.fromEntries(await Promise.all(members));
}
