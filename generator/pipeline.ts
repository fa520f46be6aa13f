/** load -> lower -> verify -> emit -> format -> compare | write. Each stage is a call; nothing here knows a target. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Diagnostics, SpecRejected } from "./diagnostics.ts";
import type { GeneratedFile, Target } from "./emit/target.ts";
import type { Api } from "./ir/api.ts";
import { deepFreeze } from "./ir/freeze.ts";
import { lower } from "./ir/lower.ts";
import { verify } from "./ir/verify.ts";
import { load } from "./load/index.ts";
import { asObject, type Node, type NodeObject } from "./load/node.ts";
import { compare, type Difference } from "./output/compare.ts";
import { MARKER_TEXT, MARKERS } from "./output/folder.ts";
import { formatFiles } from "./output/format.ts";
import { runtimeFiles } from "./output/runtime.ts";
import { write } from "./output/write.ts";

export interface Run {
  /** The project: where `spec/extensions.schema.json` and `runtime/` are. */
  root: string;
  /** Folder with one folder per API version. */
  spec: string;
  out: string;
  targets: readonly Target[];
  /** These are all targets there are: whatever else lies in `out` is stale. */
  isWhole: boolean;
  /** Only compare: nothing is written. */
  check: boolean;
  /** Milliseconds of some clock; only differences are used. */
  now: () => number;
}

export interface TargetResult {
  target: string;
  files: number;
  differences: Difference[];
  elapsedMs: number;
}

export async function run({ root, spec, out, targets, isWhole, check, now }: Run): Promise<TargetResult[]> {
  const apis = await readApis(spec, readExtensions(root));
  const emitted = await Promise.all(targets.map((target) => emitTarget({ root, target, apis, out, now })));
  const results = isWhole ? [...emitted, ...(await strays(out, targets))] : emitted;
  if (!check) for (const { files, differences } of results) await write(out, files, differences);
  const marker = [{ path: MARKERS.generated, text: MARKER_TEXT }];
  if (!check) await write(out, marker, await compare(out, marker, () => false));
  return results.map(({ files, ...result }) => ({ ...result, files: files.length }));
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
  const loaded = await load(dir, extensions, diagnostics);
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
async function strays(out: string, targets: readonly Target[]) {
  const isOurs = (path: string) => path === MARKERS.generated || targets.some(({ id }) => path.startsWith(`${id}/`));
  const differences = await compare(out, [], (path) => !isOurs(path));
  const files: GeneratedFile[] = [];
  return differences.length > 0 ? [{ target: "(none)", files, differences, elapsedMs: 0 }] : [];
}

interface Emission {
  root: string;
  target: Target;
  apis: readonly Api[];
  out: string;
  now: () => number;
}

async function emitTarget({ root, target, apis, out, now }: Emission) {
  const start = now();
  const copied = runtimeFiles(root, target);
  const emitted = await emitFiles(target, apis);
  const files = await formatFiles([...emitted, ...copied], (file) => copied.includes(file));
  const differences = await compare(out, files, (path) => path.startsWith(`${target.id}/`));
  return { target: target.id, files, differences, elapsedMs: now() - start };
}

async function emitFiles(target: Target, apis: readonly Api[]): Promise<GeneratedFile[]> {
  const perVersion = await Promise.all(apis.map(async (api, index) => target.emit(api, apis[index - 1] ?? null)));
  return [...perVersion.flat(), ...(target.emitShared?.(apis) ?? [])];
}
