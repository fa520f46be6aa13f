import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Api } from "../../generator/ir/api.ts";
import { readApis, readExtensions } from "../../generator/pipeline.ts";
import { scaleSpec } from "./scaled-spec.ts";

async function readScaled(spec: string, times: number): Promise<Api[]> {
  const out = join(mkdtempSync(join(tmpdir(), "scaled-")), "spec");
  onTestFinished(() => rmSync(join(out, ".."), { recursive: true, force: true }));
  scaleSpec({ spec, out, times });
  return readApis(out, readExtensions(process.cwd()));
}

const namesOf = (apis: readonly Api[]) => apis.flatMap(({ tasks }) => tasks.map(({ name }) => name.wire)).sort();

describe.each([
  ["one path for all task types", "spec"],
  ["a path per task type", "test/cases/two-wires/spec"],
])("a spec with twice the task types: %s", (_wire, spec) => {
  test("is accepted, and each task type is there twice", async () => {
    const [once, twice] = await Promise.all([readScaled(spec, 1), readScaled(spec, 2)]);
    const names = namesOf(once);
    expect(names.length).toBeGreaterThan(0);
    expect(namesOf(twice)).toEqual([...names, ...names.map((name) => `x2_${name}`)].sort());
  });

  test("a copy has the fields, rules and vectors of its original", async () => {
    const tasks = (await readScaled(spec, 2)).flatMap((api) => api.tasks);
    const shape = (name: string) => {
      const task = tasks.find((candidate) => candidate.name.wire === name);
      return (
        task && [task.fields.length, task.rules.map(({ accepts, rejects }) => [accepts.length, rejects.length]), task.price.base.length]
      );
    };
    for (const name of namesOf(await readScaled(spec, 1))) expect(shape(`x2_${name}`)).toEqual(shape(name));
  });

  test("a copy chains to copies only, so that cost can grow no faster than the copies", async () => {
    const tasks = (await readScaled(spec, 2)).flatMap((api) => api.tasks);
    const copies = tasks.filter(({ name }) => name.wire.startsWith("x2_"));
    const sources = copies.flatMap(({ sourceFields }) => sourceFields.flatMap(({ types }) => types.map(({ type }) => type)));
    const pictures = copies.flatMap(({ fileFields }) => fileFields.flatMap(({ fromTasks }) => Object.keys(fromTasks ?? {})));
    expect([...sources, ...pictures].filter((type) => !type.startsWith("x2_"))).toEqual([]);
  });
});

test("the spec itself is left as it is", async () => {
  const before = readdirSync("spec/v2/tasks");
  await readScaled("spec", 2);
  expect(readdirSync("spec/v2/tasks")).toEqual(before);
});
