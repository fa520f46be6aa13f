/** load -> lower -> verify -> emit -> format -> compare | write. Each stage is a call; nothing here knows a target. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Diagnostics, SpecRejected } from "./diagnostics.ts";
import type { Emission } from "./emission/emit-target.ts";
import { startThreads } from "./emission/threads.ts";
import { targetIds } from "./emit/targets.ts";
import type { Api } from "./ir/api.ts";
import { deepFreeze } from "./ir/freeze.ts";
import { lower } from "./ir/lower.ts";
import { verify } from "./ir/verify.ts";
import { load } from "./load/index.ts";
import { asObject, type Node, type NodeObject } from "./load/node.ts";
import { compare } from "./output/compare.ts";
import { MARKER_TEXT, MARKERS } from "./output/folder.ts";
import { write } from "./output/write.ts";

export interface Run {
  /** The project: where `spec/extensions.schema.json` and `runtime/` are. */
  root: string;
  /** Folder with one folder per API version. */
  spec: string;
  out: string;
  /** Ids of targets; null for all there are: whatever else lies in `out` is stale then. */
  targets: readonly string[] | null;
  /** Only compare: nothing is written. */
  check: boolean;
}

export type TargetResult = Omit<Emission, "changed">;

export async function run({ root, spec, out, targets, check }: Run): Promise<TargetResult[]> {
  const threads = startThreads(targets ?? targetIds, { root, out });
  try {
    const apis = await readApis(spec, readExtensions(root));
    const emissions = await threads.emit(apis);
    const results = targets === null ? [...emissions, ...(await strays(out))] : emissions;
    if (!check) await writeAll(out, results);
    return results.map(({ changed: _changed, ...result }) => result);
  } finally {
    await threads.stop();
  }
}

/** Every API version below `spec`, verified and frozen. Problems of all of them are thrown together, as `SpecRejected`. */
export async function readApis(spec: string, extensions: NodeObject): Promise<Api[]> {
  const settled = await Promise.allSettled(versionFolders(spec).map((version) => readApi(join(spec, version), extensions)));
  const failures = settled.filter((result) => result.status === "rejected").map(({ reason }) => reason);
  const bug = failures.find((reason) => !(reason instanceof SpecRejected));
  if (bug !== undefined) throw bug;
  if (failures.length > 0) throw new SpecRejected(failures.flatMap(({ diagnostics }) => diagnostics));
  return settled.filter((result) => result.status === "fulfilled").map(({ value }) => value);
}

export async function readApi(dir: string, extensions: NodeObject, label = relative("", dir)): Promise<Api> {
  const diagnostics = new Diagnostics(dir, label);
  const loaded = load(dir, extensions, diagnostics);
  const api = lower(loaded);
  verify(api, loaded, diagnostics);
  diagnostics.throwIfAny();
  return deepFreeze(api);
}

export function readExtensions(root: string): NodeObject {
  const parsed: Node = JSON.parse(readFileSync(join(root, "spec/extensions.schema.json"), "utf8"));
  return asObject(parsed);
}

/** Folders that hold an `openapi.yaml`, by name. */
export function versionFolders(spec: string): string[] {
  return readdirSync(spec, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(spec, entry.name, "openapi.yaml")))
    .map(({ name }) => name)
    .sort();
}

/** What lies outside of every target's folder, as if it were a target's of its own; nothing when there is nothing. */
async function strays(out: string): Promise<Emission[]> {
  const isOurs = (path: string) => path === MARKERS.generated || targetIds.some((id) => path.startsWith(`${id}/`));
  const differences = await compare(out, [], (path) => !isOurs(path));
  return differences.length > 0 ? [{ target: "(none)", files: 0, differences, changed: [], elapsedMs: 0 }] : [];
}

/** Only when every target is there: a run that fails writes nothing. */
async function writeAll(out: string, emissions: readonly Emission[]): Promise<void> {
  for (const { changed, differences } of emissions) await write(out, changed, differences);
  const marker = [{ path: MARKERS.generated, text: MARKER_TEXT }];
  await write(out, marker, await compare(out, marker, () => false));
}
