import { describe, expect, it } from "vitest";
import { createContext } from "../../generator/emit/docs/context.ts";
import { holds } from "../../generator/emit/docs/holds.ts";
import { addedRows, baseRows, priceInBrief } from "../../generator/emit/docs/prices.ts";
import { typeInWords } from "../../generator/emit/docs/types.ts";
import { availabilityOf } from "../../generator/emit/docs/versions.ts";
import { inWords, listInWords } from "../../generator/emit/docs/words.ts";
import type { Price } from "../../generator/ir/api.ts";
import type { Json, Schema } from "../../generator/ir/schema.ts";
import { errorDeclaration, field, madeUpApi, rule, taskType } from "../fixtures/api.ts";

describe("a condition in words", () => {
  const table: [Schema, string][] = [
    [{ properties: { texture: { const: false }, pbr: { const: false } } }, "`texture` is false and `pbr` is false"],
    [{ required: ["quad"], properties: { quad: { const: true } } }, "`quad` is true"],
    [{ required: ["seed"], properties: { seed: true } }, "`seed` is given"],
    [{ required: ["seed"] }, "`seed` is given"],
    [{ properties: { style: false } }, "`style` is absent"],
    [{ properties: { format: { enum: ["OBJ", "STL", "3MF"] } } }, "`format` is `OBJ`, `STL` or `3MF`"],
    [{ properties: { size: { minimum: 1, maximum: 5 } } }, "`size` is 1 to 5"],
    [{ properties: { size: { exclusiveMinimum: 0 } } }, "`size` is above 0"],
    [{ properties: { files: { minItems: 2 } } }, "`files` has at least 2 entries"],
    [{ properties: { size: { not: { const: 7 } } } }, "`size` is not 7"],
    [{ not: { required: ["style"], properties: { style: true } } }, "`style` is absent"],
    [{ not: { required: ["style"], properties: { style: { enum: ["a", "b"] } } } }, "`style` is not `a` or `b`"],
    [{ anyOf: [{ required: ["a"] }, { required: ["b"] }] }, "either `a` is given or `b` is given"],
    [{ properties: { source: { properties: { type: { const: "animate_rig" } } } } }, "`source.type` is `animate_rig`"],
    [{ properties: { list: { contains: { pattern: "^x" } } } }, "an entry of `list` matches `^x`"],
    [
      { if: { properties: { quad: { const: true } } }, then: { properties: { face_limit: { maximum: 10 } } } },
      "when `quad` is true, `face_limit` is at most 10",
    ],
    [
      { properties: { quality: { const: "high" } }, not: { properties: { texture: { const: false }, pbr: { const: false } } } },
      "`quality` is `high` and either `texture` is true or `pbr` is true",
    ],
    [{}, ""],
  ];
  it.each(table)("%j", (schema, want) => {
    expect(inWords(schema)).toBe(want);
  });

  it("joins parts as English does", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((parts) => listInWords(parts, "or"))).toEqual(["", "a", "a or b", "a, b or c"]);
  });
});

describe("a type in words", () => {
  const none = { fields: [], fileFields: [], sourceFields: [] };
  it.each<[Schema, string]>([
    [{ type: "integer", minimum: 1, maximum: 20000 }, "integer, 1 to 20000"],
    [{ type: "string", maxLength: 1024 }, "text, at most 1024 characters"],
    [{ type: "array", items: { type: "string" }, minItems: 1, maxItems: 5, uniqueItems: true }, "list of text, 1 to 5 entries, each once"],
    [{ type: "array", items: { type: "object" }, minItems: 1, maxItems: 1 }, "list of objects, exactly 1 entry"],
    [{ type: ["number", "null"] }, "number or null"],
    [{ enum: ["a", "b"] }, "text"],
    [{ const: "x" }, "constant"],
    [{ $ref: "#/components/schemas/Thing" }, "object"],
  ])("%j is %s", (schema, want) => {
    expect(typeInWords(field("x", schema), none)).toBe(want);
  });

  it("of a list follows the reference of its entries", () => {
    const list = field("clips", { type: "array", items: { $ref: "#/components/schemas/Clip" } });
    expect(typeInWords(list, { ...none, fields: [list, field("clips/*", { type: "string", enum: ["walk"] })] })).toBe("list of text");
  });
});

describe("a price in words", () => {
  const line = (credits: number | null, when: Schema | null = null, per: string | null = null) => ({ credits, when, per, says: null });
  const price = (base: Price["base"], add: Price["add"] = []): Price => ({ base, add, sources: [] });
  it.each<[string, Price, string]>([
    ["one line", price([line(5)]), "5 credits"],
    ["nothing", price([line(0)]), "free"],
    ["one credit", price([line(1)]), "1 credit"],
    ["several lines", price([line(10, { required: ["a"] }), line(20)]), "from 10 credits"],
    ["an addition", price([line(20)], [line(5, { required: ["a"] })]), "from 20 credits"],
    ["an unknown line", price([line(null, { required: ["a"] }), line(5)]), "from 5 credits"],
    ["all unknown", price([line(null)]), "unknown"],
    ["per entry", price([line(5, null, "/prompts")]), "5 credits for each entry of `prompts`"],
  ])("%s", (_, given, want) => {
    expect(priceInBrief(given)).toBe(want);
  });

  it("tells each line and its condition", () => {
    const given = price([line(10, { properties: { pbr: { const: false } } }), line(20)], [line(5, { required: ["quad"] })]);
    expect(baseRows(given)).toEqual([
      { credits: "10 credits", when: "`pbr` is false" },
      { credits: "20 credits", when: "otherwise" },
    ]);
    expect(addedRows(given)).toEqual([{ credits: "+ 5 credits", when: "`quad` is given" }]);
  });
});

describe("a rule's schema", () => {
  it.each<[Schema, Json, boolean]>([
    [{ const: 1 }, 1, true],
    [{ enum: ["a"] }, "b", false],
    [{ type: "integer" }, 1.5, false],
    [{ type: ["string", "null"] }, null, true],
    [{ minLength: 2 }, "😀", false],
    [{ pattern: "^a" }, "ba", false],
    [{ required: ["a"], properties: { a: { minimum: 2 } } }, { a: 1 }, false],
    [{ properties: { a: false } }, {}, true],
    [{ properties: { a: false } }, { a: null }, false],
    [{ contains: { const: 1 }, minContains: 2 }, [1, 2, 1], true],
    [{ items: { type: "string" } }, ["a", 1], false],
    [{ uniqueItems: true, maxItems: 1 }, [1, 2], false],
    [{ oneOf: [{ required: ["a"] }, { required: ["b"] }] }, { a: 1, b: 1 }, false],
    [{ not: { required: ["a"] } }, { a: 1 }, false],
    [{ if: { required: ["a"] }, then: { required: ["b"] }, else: { required: ["c"] } }, { c: 1 }, true],
  ])("%j judges %j: %s", (schema, value, want) => {
    expect(holds(schema, value)).toBe(want);
  });
});

describe("which versions a parameter works with", () => {
  const version = field("model_version", { enum: ["v1", "v2", "p1"], default: "v2", "x-code": { enum: "version_invalid" } });
  const errors = [errorDeclaration("parameter_invalid"), errorDeclaration("version_invalid", { code: 2017, kind: "version" })];
  const gate = rule(
    "t.gate",
    { if: { properties: { model_version: { enum: ["v1"] } } }, then: { properties: { faces: false } } },
    { field: "model_version" },
  );
  const only = rule("t.only", { required: ["model_version"], properties: { model_version: { const: "v2" } } }, { field: "detail" });
  const switched = rule(
    "t.switched",
    { if: { properties: { quad: { const: true } } }, then: { properties: { model_version: { not: { const: "p1" } } } } },
    { field: "quad" },
  );
  const fields = [
    version,
    field("faces", { type: "integer" }),
    field("detail", { enum: ["low", "high"] }),
    field("quad", { type: "boolean" }),
    field("seed", { type: "integer" }),
  ];

  it("is read off the rules: by presence, by value, and left out where all work", () => {
    const task = taskType("t", { fields, rules: [gate, only, switched] });
    expect(availabilityOf(createContext(madeUpApi([task], { errors })), task)).toEqual({
      versionField: "model_version",
      versions: ["v1", "v2", "p1"],
      rows: [
        { parameter: "faces", works: [false, true, true] },
        { parameter: "detail", works: [false, true, false] },
      ],
    });
  });

  it("is not asked where nothing selects a version", () => {
    const task = taskType("t", { fields: fields.slice(1), rules: [gate] });
    expect(availabilityOf(createContext(madeUpApi([task], { errors })), task)).toBeNull();
  });
});
