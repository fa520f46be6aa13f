import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { coverage, kinds, type Row } from "./coverage.ts";
import type { Spec } from "./spec.ts";
import { pairs } from "./versions.ts";

const found = pairs(join(import.meta.dirname, "../../generated"));

/** How long the lists are by the facts. A kind that is not named here has something in it. */
const lengths: Record<string, [string, number][]> = {
  v2: [
    ["task types", 18],
    ["retired task types", 4],
    ["older spellings", 0],
    ["error codes", 27],
    ["animation presets", 117],
    ["regions", 2],
  ],
  v3: [
    ["task types", 22],
    ["retired task types", 4],
    ["error codes", 22],
    ["errors of the pages", 0],
    ["animation presets", 117],
    ["regions", 2],
  ],
};

test("V2 is among the versions", () => {
  expect(found.map(({ version }) => version)).toContain("v2");
});

describe.each(found)("$version", ({ version, list, spec }) => {
  const counts = lengths[version] ?? [];
  let rows: Row[];

  beforeAll(() => {
    rows = coverage(list, spec);
  });

  test.each(kinds.map(({ kind }) => kind))("the spec has what the list has: %s", (kind) => {
    const row = rows.find((candidate) => candidate.kind === kind);
    expect(row?.missing.map(({ name, problem }) => `${name}: ${problem}`)).toEqual([]);
    if (!counts.some(([counted]) => counted === kind)) expect(row?.listed).toBeGreaterThan(0);
  });

  test.each(counts)("the list is as long as the facts: %s: %i", (kind, count) => {
    expect(rows.find((row) => row.kind === kind)?.listed).toBe(count);
  });

  test("every task type has a minimal body and parameters", () => {
    for (const task of list.taskTypes.live) {
      expect(list.minimal[task]?.["type"]).toBe(version === "v2" ? task : undefined);
      expect(list.minimal[task]).toBeDefined();
      expect(list.parameters[task]?.length).toBeGreaterThan(0);
    }
  });
});

describe.each(found.filter(({ version }) => version === "v2"))("what is taken out of the spec is named", ({ list, spec }) => {
  const damaged = (change: (copy: Spec) => void): string[] => {
    const copy = structuredClone(spec);
    change(copy);
    return coverage(list, copy).flatMap(({ kind, missing }) => missing.map(({ name }) => `${kind}: ${name}`));
  };

  test("a task type", () => {
    const named = damaged(({ api }) => {
      api.tasks = api.tasks.filter(({ name }) => name.wire !== "import_model");
    });
    expect(named).toContain("task types: import_model");
  });

  test("a parameter", () => {
    const named = damaged(({ api }) => {
      for (const task of api.tasks) task.fields = task.fields.filter(({ path }) => path !== "block_size");
    });
    expect(named).toContain("parameters: stylize_model.block_size");
  });

  test("a rule", () => {
    const named = damaged(({ document }) => removeRules(document));
    expect(named).toContain("rules: stylize_model: block_size is for minecraft");
    expect(named).toContain("file reference rules: image_to_model.file: one reference, of three kinds");
  });

  test("an error code, a source, a price line, a status", () => {
    const named = damaged(({ api }) => {
      api.errors = api.errors.filter(({ code }) => code !== 2018);
      for (const task of api.tasks) {
        task.price.add = [];
        for (const field of task.sourceFields) field.types = field.types.filter(({ type }) => type !== "animate_rig");
      }
      api.lifecycle = { ...api.lifecycle, banned: "ongoing" };
    });
    expect(named).toEqual(
      expect.arrayContaining([
        "error codes: 2018",
        "errors of the pages: text_to_model 2018",
        "chaining pairs: animate_retarget <- animate_rig",
        "prices: text_to_model: quad",
        "envelope, task object, headers: status banned",
      ]),
    );
  });
});

/** Makes every schema that carries a rule accept everything. */
function removeRules(node: unknown): void {
  if (node === null || typeof node !== "object") return;
  for (const [key, child] of Object.entries(node)) {
    if (child !== null && typeof child === "object" && "x-rule" in child) Reflect.set(node, key, true);
    else removeRules(child);
  }
}
