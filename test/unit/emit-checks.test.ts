import { describe, expect, it } from "vitest";
import { compact } from "../../generator/emit/checks/compact.ts";
import { sharing } from "../../generator/emit/checks/share.ts";
import type { SchemaNode } from "../../generator/ir/schema.ts";
import type { CheckSchema } from "../../runtime/typescript/api.ts";

const compactCases: [name: string, given: SchemaNode, want: CheckSchema][] = [
  ["texts and provenance go", { type: "string", description: "d", examples: ["e"], "x-source": ["s"], format: "uri" }, { type: "string" }],
  [
    "booleans stay",
    { properties: { a: false }, items: true, additionalProperties: false },
    { properties: { a: false }, items: true, additionalProperties: false },
  ],
  ["references become names", { $ref: "#/components/schemas/Word", description: "d", default: "x" }, { $ref: "Word", default: "x" }],
  ["names beside a `required` go", { required: ["a"], properties: { a: true } }, { required: ["a"] }],
  [
    "they stay in a closed object",
    { required: ["a"], properties: { a: true }, additionalProperties: false },
    { required: ["a"], properties: { a: true }, additionalProperties: false },
  ],
  [
    "rules lose their vectors",
    {
      "x-rule": { id: "r", says: "s", accepts: [{}], rejects: [{}], "x-source": ["t"] },
      not: { const: 1, title: "t" },
    },
    { "x-rule": { id: "r", says: "s" }, not: { const: 1 } },
  ],
  [
    "another code stays",
    { "x-rule": { id: "r", says: "s", code: "c", accepts: [], rejects: [] } },
    { "x-rule": { id: "r", says: "s", code: "c" } },
  ],
  [
    "retired values keep their date",
    { "x-retired": { a: { since: "2026-01-01", "x-source": ["t"] } } },
    { "x-retired": { a: { since: "2026-01-01" } } },
  ],
];

describe("compact", () => {
  for (const [name, given, want] of compactCases) it(name, () => expect(compact(given)).toEqual(want));

  it("refuses a keyword that nobody judges", () => {
    const schema: object = { properties: { a: { multipleOf: 2 } } };
    expect(() => compact(schema)).toThrow("The local checks do not know the keyword `multipleOf`");
  });
});

describe("sharing", () => {
  const long: CheckSchema = { type: "string", pattern: "^[a-z]{1,20}(-[a-z]{1,20})*$", maxLength: 100 };
  const rule: CheckSchema = { "x-rule": { id: "no_word", says: "No `word` here." }, properties: { word: false } };

  it("names what stands twice, by its rule or its property", () => {
    const first: CheckSchema = { properties: { word: long, count: { type: "integer" } }, dependentSchemas: { word: rule } };
    const second: CheckSchema = { properties: { words: { items: long }, count: { type: "integer" } }, dependentSchemas: { words: rule } };
    const { shared, share } = sharing({}, [first, second]);
    expect(shared).toEqual({ word: long, no_word: rule });
    expect([share(first), share(second)]).toEqual([
      { properties: { word: { $ref: "word" }, count: { type: "integer" } }, dependentSchemas: { word: { $ref: "no_word" } } },
      { properties: { words: { items: { $ref: "word" } }, count: { type: "integer" } }, dependentSchemas: { words: { $ref: "no_word" } } },
    ]);
  });

  it("keeps names, uses them, and avoids them", () => {
    const other: CheckSchema = { ...long, maxLength: 50 };
    const first: CheckSchema = { properties: { word: other, a: long } };
    const second: CheckSchema = { properties: { word: other } };
    const { shared, share } = sharing({ word: long }, [first, second]);
    expect(shared).toEqual({ word: long, word_2: other });
    expect(share(first)).toEqual({ properties: { word: { $ref: "word_2" }, a: { $ref: "word" } } });
  });

  it("shares what is inside of what is shared only when it stands elsewhere too", () => {
    const list: CheckSchema = { type: "array", items: long };
    const twice = [{ properties: { list } }, { properties: { list }, required: ["list"] }];
    expect(sharing({}, twice).shared).toEqual({ list });
    expect(sharing({}, [...twice, { properties: { word: long } }]).shared).toEqual({
      list: { type: "array", items: { $ref: "items" } },
      items: long,
    });
  });
});
