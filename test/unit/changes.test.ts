import { describe, expect, test } from "vitest";
import type { TaskType } from "../../generator/ir/api.ts";
import { changesBetween } from "../../generator/ir/changes/changes.ts";
import { errorDeclaration, field, madeUpApi, outputField, rule, sourceField, taskType } from "../fixtures/api.ts";

/** What became of a version of the API is read off the two descriptions, whatever the versions are. */
const text = { type: "string" } as const;
const values = (...names: string[]) => ({ type: "string", enum: names }) as const;
const formerly = (name: string, renamed: Record<string, string> = {}) => ({ formerly: [{ name, isRead: true, values: renamed }] });

const between = (before: Partial<TaskType>, after: Partial<TaskType>) => {
  const [older, newer] = [before, after].map((more) => madeUpApi([taskType("make", more)]));
  if (older === undefined || newer === undefined) throw new Error("Two versions are compared.");
  const changes = changesBetween(older, newer);
  return { ...changes, task: changes.tasks[0] };
};
const none = { isRequiredNow: false, default: null, values: { gone: [], added: [], renamed: {} }, limits: [] };

describe("a field", () => {
  test.each([
    { what: "that is as it was is not told", before: field("size", text), after: field("size", text), told: [] },
    {
      what: "that has another name",
      before: field("file", text),
      after: field("input", text, formerly("file")),
      told: [{ ...none, before: "file", after: "input" }],
    },
    { what: "that is gone", before: field("mode", text), after: null, told: [{ ...none, before: "mode", after: null }] },
    { what: "that is new", before: null, after: field("seed", text), told: [{ ...none, before: null, after: "seed" }] },
    {
      what: "that must be given now",
      before: field("model", text),
      after: field("model", text, { required: true }),
      told: [{ ...none, before: "model", after: "model", isRequiredNow: true }],
    },
    {
      what: "of which values went, came and were renamed",
      before: field("kind", values("a", "b", "c")),
      after: field("sort", values("a", "B", "d"), formerly("kind", { b: "B" })),
      told: [{ ...none, before: "kind", after: "sort", values: { gone: ["c"], added: ["d"], renamed: { b: "B" } } }],
    },
    {
      what: "whose default is another one",
      before: field("size", { ...text, default: "small" }),
      after: field("size", { ...text, default: "large" }),
      told: [{ ...none, before: "size", after: "size", default: { before: "small", after: "large" } }],
    },
    {
      what: "whose default has another name only",
      before: field("kind", { ...values("b"), default: "b" }),
      after: field("sort", { ...values("B"), default: "B" }, formerly("kind", { b: "B" })),
      told: [{ ...none, before: "kind", after: "sort", values: { gone: [], added: [], renamed: { b: "B" } } }],
    },
    {
      what: "whose limits moved",
      before: field("faces", { type: "integer", minimum: 1, maximum: 5 }),
      after: field("faces", { type: "integer", maximum: 9 }),
      told: [
        {
          ...none,
          ...{ before: "faces", after: "faces" },
          limits: [
            { keyword: "minimum", before: 1, after: null },
            { keyword: "maximum", before: 5, after: 9 },
          ],
        },
      ],
    },
  ])("$what", ({ before, after, told }) => {
    const change = between({ fields: before ? [before] : [] }, { fields: after ? [after] : [] });
    expect(change.task?.fields).toEqual(told);
  });

  test("below one that has another name goes with it", () => {
    const before = [field("files", { type: "array" }), field("files/*", text)];
    const after = [field("inputs", { type: "array" }, formerly("files")), field("inputs/*", text)];
    expect(between({ fields: before }, { fields: after }).task?.fields).toMatchObject([
      { before: "files", after: "inputs" },
      { before: "files/*", after: "inputs/*" },
    ]);
  });
});

test("several outputs may have become one", () => {
  const before = [outputField("model"), outputField("pbr"), outputField("same")];
  const after = [outputField("url", { formerly: ["model", "pbr"] }), outputField("same"), outputField("video")];
  expect(between({ outputs: before }, { outputs: after }).task?.outputs).toEqual([
    { before: "model", after: "url" },
    { before: "pbr", after: "url" },
    { before: null, after: "video" },
  ]);
});

test("task types, sources, statuses and errors that came and went", () => {
  const older = madeUpApi([taskType("make"), taskType("paint", { sourceFields: [sourceField("source", ["make", "old"])] })], {
    lifecycle: { waiting: "ongoing", lost: "failure" },
    errors: [errorDeclaration("was", { code: 7 }), errorDeclaration("stays", { code: 8 }), errorDeclaration("ends", { code: 9 })],
  });
  const newer = madeUpApi([taskType("paint", { sourceFields: [sourceField("source", ["make", "new"])] }), taskType("carve")], {
    name: "v10",
    lifecycle: { waiting: "ongoing", lost: "ongoing" },
    errors: [errorDeclaration("became", { code: 7 }), errorDeclaration("stays", { code: 8 }), errorDeclaration("begins", { code: 6 })],
  });
  const changes = changesBetween(older, newer);
  expect([changes.from, changes.to]).toEqual(["v9", "v10"]);
  expect(changes.tasks.map(({ task, sources }) => [task, sources])).toEqual([["paint", { lost: ["old"], gained: ["new"] }]]);
  expect(changes.newTasks).toEqual(["carve"]);
  expect(changes.statuses).toEqual([{ status: "lost", before: "failure", after: "ongoing" }]);
  expect(changes.errors.map(({ code, before, after }) => [code, before?.name, after?.name])).toEqual([
    [6, undefined, "begins"],
    [7, "was", "became"],
    [9, "ends", undefined],
  ]);
});

describe("one program text cannot", () => {
  const obstacle = { values: [], instead: null, tasks: ["make"] };
  test.each([
    {
      what: "leave out what must be given now",
      before: { fields: [field("version", text)] },
      after: { fields: [field("model", text, { required: true, ...formerly("version") })] },
      told: [{ ...obstacle, kind: "required", what: "version", instead: "model" }],
    },
    {
      what: "send a field or a value that is gone",
      before: { fields: [field("mode", text), field("kind", values("a", "b"))] },
      after: { fields: [field("kind", values("a"))] },
      told: [
        { ...obstacle, kind: "field", what: "mode" },
        { ...obstacle, kind: "value", what: "kind", values: ["b"] },
      ],
    },
    {
      what: "read an output by its old name",
      before: { outputs: [outputField("model")] },
      after: { outputs: [outputField("url", { formerly: ["model"] })] },
      told: [{ ...obstacle, kind: "output", what: "model", instead: "url" }],
    },
    {
      what: "go against a new rule with what was taken",
      before: { fields: [field("old", text)], examples: [{ name: "make", summary: "", value: { type: "make", old: "x" } }] },
      after: {
        fields: [field("now", text, formerly("old"))],
        rules: [
          rule("make.bites", { properties: { now: { const: "y" } } }, { field: "now", says: "It is y." }),
          rule("make.sleeps", { properties: { now: { const: "x" } } }, { field: "now", says: "It is x." }),
        ],
      },
      told: [{ ...obstacle, kind: "rule", what: "It is y." }],
    },
  ])("$what", ({ before, after, told }) => expect(between(before, after).obstacles).toEqual(told));

  test("and what is the same for several task types is one row", () => {
    const types = (path: string, more = {}) => ["make", "paint"].map((name) => taskType(name, { fields: [field(path, text)], ...more }));
    const changes = changesBetween(madeUpApi(types("gone")), madeUpApi(types("new")));
    expect(changes.obstacles).toEqual([{ ...obstacle, kind: "field", what: "gone", tasks: ["make", "paint"] }]);
  });
});
