/** emit -> format -> compare, for one target and all API versions. */

import type { GeneratedFile, Target } from "../emit/target.ts";
import { loadTarget } from "../emit/targets.ts";
import type { Api } from "../ir/api.ts";
import { compare, type Difference } from "../output/compare.ts";
import { formatFiles } from "../output/format.ts";
import { runtimeFiles } from "../output/runtime.ts";

/** Where a run reads and compares. */
export interface Place {
  /** The project: where `runtime/` is. */
  root: string;
  /** The output folder. */
  out: string;
}

export interface Emission {
  target: string;
  /** How many there are. */
  files: number;
  differences: Difference[];
  /** Those of which the text on disk is another, or none. */
  changed: GeneratedFile[];
  elapsedMs: number;
}

export async function emitTarget(id: string, apis: readonly Api[], { root, out }: Place): Promise<Emission> {
  const start = performance.now();
  const target = await loadTarget(id);
  const copied = runtimeFiles(root, target);
  const emitted = await emitFiles(target, apis);
  const files = [...(await formatFiles(emitted)), ...copied];
  const differences = await compare(out, files, (path) => path.startsWith(`${id}/`));
  const differs = new Set(differences.map(({ path }) => path));
  const changed = files.filter(({ path }) => differs.has(path));
  return { target: id, files: files.length, differences, changed, elapsedMs: performance.now() - start };
}

async function emitFiles(target: Target, apis: readonly Api[]): Promise<GeneratedFile[]> {
  const perVersion = await Promise.all(apis.map(async (api, index) => target.emit(api, apis[index - 1] ?? null)));
  return [...perVersion.flat(), ...(target.emitShared?.(apis) ?? [])];
}
