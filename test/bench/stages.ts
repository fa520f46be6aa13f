/** Regenerates into memory, stage by stage, and tells the milliseconds of each. Runs in a process of its own: cold, as a user meets it. */
import { join } from "node:path";
import { Diagnostics } from "../../generator/diagnostics.ts";
import { loadTargets } from "../../generator/emit/targets.ts";
import { deepFreeze } from "../../generator/ir/freeze.ts";
import { lower } from "../../generator/ir/lower.ts";
import { verify } from "../../generator/ir/verify.ts";
import { load } from "../../generator/load/index.ts";
import { formatFiles } from "../../generator/output/format.ts";
import { readExtensions } from "../../generator/pipeline.ts";

const root = join(import.meta.dirname, "../..");
export async function timeStages(dir: string): Promise<Record<string, number>> {
  const stages: Record<string, number> = { "start of Node, modules": performance.now() };
  const stage = async <Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    stages[name] = performance.now() - start;
    return result;
  };
  const diagnostics = new Diagnostics(dir, "spec");
  const loaded = await stage("load", () => load(dir, readExtensions(root), diagnostics));
  const lowered = await stage("lower", () => lower(loaded));
  await stage("verify", () => verify(lowered, loaded, diagnostics));
  diagnostics.throwIfAny();
  const api = await stage("freeze", () => deepFreeze(lowered));
  for (const target of await stage("load targets", loadTargets)) {
    const emitted = await stage(`emit ${target.id}`, () => target.emit(api, null));
    if (emitted.some(({ path }) => path.endsWith(".ts"))) await stage("format", () => formatFiles(emitted));
  }
  return stages;
}
