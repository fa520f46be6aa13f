import { describe, expect, it } from "vitest";
import { compact } from "../../generator/emit/checks/compact.ts";
import { numberedRules } from "../../generator/emit/checks/rules.ts";
import { sharing } from "../../generator/emit/checks/share.ts";
import type { SchemaNode } from "../../generator/ir/schema.ts";
import type { CheckSchema } from "../../runtime/typescript/api.ts";

function rule(id: string) {
  return { id, says: "s", accepts: [{}], rejects: [{}], "x-source": ["t"] };
}

const schemas: Record<string, SchemaNode> = {
  Word: { type: "string", default: "a", title: "t" },
  Alias: { $ref: "#/components/schemas/Word", "x-code": "alias_bad" },
};

function compacted(schema: SchemaNode): CheckSchema {
  return compact(schema, {
    schemas,
    number: numberedRules("parameter_invalid").number,
    names: new Map(),
    isDocumented: (tags) => tags.includes("page"),
  });
}

const compactCases: [name: string, given: SchemaNode, want: CheckSchema][] = [
  ["texts and provenance go", { type: "string", description: "d", examples: ["e"], "x-source": ["s"], format: "uri" }, { type: "string" }],
  [
    "booleans stay",
    { properties: { a: false }, items: true, additionalProperties: false },
    { properties: { a: false }, items: true, additionalProperties: false },
  ],
  ["a reference gives way to what it means", { $ref: "#/components/schemas/Word", description: "d" }, { type: "string", default: "a" }],
  ["what stands beside it wins", { $ref: "#/components/schemas/Word", default: "b" }, { type: "string", default: "b" }],
  [
    "a reference to a reference is followed",
    { $ref: "#/components/schemas/Alias", default: "c" },
    { type: "string", default: "c", "x-code": "alias_bad" },
  ],
  ["names beside a `required` go", { required: ["a"], properties: { a: true } }, { required: ["a"] }],
  [
    "they stay in a closed object",
    { required: ["a"], properties: { a: true }, additionalProperties: false },
    { required: ["a"], properties: { a: true }, additionalProperties: false },
  ],
  ["a rule becomes a number", { "x-rule": rule("r"), not: { const: 1, title: "t" } }, { "x-rule": 0, not: { const: 1 } }],
  [
    "equal rules become one",
    { allOf: [{ "x-rule": rule("r") }, { "x-rule": rule("s") }, { "x-rule": { ...rule("r"), accepts: [1] } }] },
    { allOf: [{ "x-rule": 0 }, { "x-rule": 1 }, { "x-rule": 0 }] },
  ],
  [
    "a property need not be asked for where its presence is why we look",
    {
      dependentSchemas: {
        a: { if: { required: ["a", "b"], properties: { c: { required: ["a"] } } }, then: { allOf: [{ required: ["a"] }] } },
      },
    },
    { dependentSchemas: { a: { if: { required: ["b"], properties: { c: { required: ["a"] } } }, then: { allOf: [{}] } } } },
  ],
  [
    "retired values keep their date, and whether a page calls them so",
    { "x-retired": { a: { since: "2026-01-01", "x-source": ["page"] }, b: { since: "2026-02-02", "x-source": ["hearsay"] } } },
    { "x-retired": { a: { since: "2026-01-01" }, b: { since: "2026-02-02", accepted: true } } },
  ],
];

describe("compact", () => {
  for (const [name, given, want] of compactCases) it(name, () => expect(compacted(given)).toEqual(want));

  it("refuses a keyword that nobody judges", () => {
    const schema: object = { properties: { a: { multipleOf: 2 } } };
    expect(() => compacted(schema)).toThrow("The local checks do not know the keyword `multipleOf`");
  });
});

it("keeps of a rule what is said, and no code that goes without saying", () => {
  const { rules, number } = numberedRules("parameter_invalid");
  expect([number({ ...rule("r"), code: "parameter_invalid" }), number({ ...rule("r"), code: "other" }), number(rule("r"))]).toEqual([
    0, 1, 0,
  ]);
  expect(rules).toEqual([
    { id: "r", says: "s" },
    { id: "r", says: "s", code: "other" },
  ]);
});

describe("sharing", () => {
  const long: CheckSchema = { type: "string", pattern: "^[a-z]{1,20}(-[a-z]{1,20})*$", enum: ["x".repeat(100)] };
  const other: CheckSchema = { ...long, maxLength: 50 };

  it("names what stands twice by its property, and leaves short parts where they are", () => {
    const first: CheckSchema = { properties: { word: long, count: { type: "integer" } } };
    const second: CheckSchema = { properties: { words: { items: long }, count: { type: "integer" } } };
    const { shared, share } = sharing([first, second], new Map());
    expect(shared).toEqual({ word: long });
    expect([share(first), share(second)]).toEqual([
      { properties: { word: { $ref: "word" }, count: { type: "integer" } } },
      { properties: { words: { items: { $ref: "word" } }, count: { type: "integer" } } },
    ]);
  });

  it("prefers the name of a component, and gives none twice", () => {
    const first: CheckSchema = { properties: { word: other, a: long } };
    const second: CheckSchema = { required: ["word"], properties: { a: long, word: other } };
    const { shared, share } = sharing([first, second], new Map([[JSON.stringify(long), "word"]]));
    expect(shared).toEqual({ word: other, word_2: long });
    expect(share(first)).toEqual({ properties: { word: { $ref: "word" }, a: { $ref: "word_2" } } });
  });

  it("shares what is inside of what is shared only when it stands elsewhere too", () => {
    const list: CheckSchema = { type: "array", items: long };
    const twice = [{ properties: { list } }, { properties: { list }, required: ["list"] }];
    expect(sharing(twice, new Map()).shared).toEqual({ list });
    const thrice = [...twice, { properties: { word: long } }];
    expect(sharing(thrice, new Map()).shared).toEqual({ list: { type: "array", items: { $ref: "items" } }, items: long });
  });
});
