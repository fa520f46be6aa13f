/** A process of its own that regenerates into memory, stage by stage, and prints the milliseconds of each: cold, as a user meets it. */
import { join } from "node:path";
import { Diagnostics } from "../../generator/diagnostics.ts";
import { targets } from "../../generator/emit/registry.ts";
import { deepFreeze } from "../../generator/ir/freeze.ts";
import { lower } from "../../generator/ir/lower.ts";
import { verify } from "../../generator/ir/verify.ts";
import { load } from "../../generator/load/index.ts";
import { formatFiles } from "../../generator/output/format.ts";
import { readExtensions } from "../../generator/pipeline.ts";

const root = join(import.meta.dirname, "../..");
const [dir = join(root, "spec/v2")] = process.argv.slice(2);

const stages: Record<string, number> = { "start of Node, modules": performance.now() };

async function stage<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  stages[name] = performance.now() - start;
  return result;
}

const diagnostics = new Diagnostics(dir, "spec");
const loaded = await stage("load", () => load(dir, readExtensions(root), diagnostics));
const lowered = await stage("lower", () => lower(loaded));
await stage("verify", () => verify(lowered, loaded, diagnostics));
diagnostics.throwIfAny();
const api = await stage("freeze", () => deepFreeze(lowered));
for (const target of targets) {
  const emitted = await stage(`emit ${target.id}`, () => target.emit(api));
  if (emitted.some(({ path }) => path.endsWith(".ts"))) await stage("format", () => formatFiles(emitted, () => false));
}

console.log(JSON.stringify(stages));
