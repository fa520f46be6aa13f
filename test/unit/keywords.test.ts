import { describe, expect, test } from "vitest";
import { mapParts } from "../../generator/emit/checks/parts.ts";
import { ONE_SCHEMA, partsOf, SCHEMA_LISTS, SCHEMA_MAPS } from "../../generator/ir/keywords.ts";
import { lowerRules } from "../../generator/ir/rules.ts";
import type { Json, Schema } from "../../generator/ir/schema.ts";

const RULE: Schema = {
  "x-rule": { id: "even", says: "Even.", accepts: [2], rejects: [1] },
  enum: [0, 2, 4],
};

/** Where a rule may hang, the least body, and the bodies that its vectors make. */
const PLACES: { name: string; schema: Schema; minimal: Json; field: string; rejects: Json[] }[] = [
  { name: "a property", schema: { properties: { size: RULE } }, minimal: {}, field: "size", rejects: [{ size: 1 }] },
  {
    name: "items of a list",
    schema: { properties: { sizes: { items: RULE } } },
    minimal: { sizes: [4, 0] },
    field: "sizes/*",
    rejects: [{ sizes: [1, 0] }],
  },
  {
    name: "what a list must contain",
    schema: { properties: { sizes: { contains: RULE } } },
    minimal: { sizes: [4] },
    field: "sizes/*",
    rejects: [{ sizes: [1] }],
  },
  {
    name: "a place of a list",
    schema: { properties: { sizes: { prefixItems: [true, RULE] } } },
    minimal: { sizes: [4, 4, 0] },
    field: "sizes/1",
    rejects: [{ sizes: [4, 1, 0] }],
  },
  {
    name: "further properties",
    schema: { properties: { sizes: { properties: { other: true }, additionalProperties: RULE } } },
    minimal: { sizes: { other: 3 } },
    field: "sizes/other_one",
    rejects: [{ sizes: { other: 3, other_one: 1 } }],
  },
  {
    name: "beside a reference",
    schema: { properties: { sizes: { $ref: "#/components/schemas/Sizes", dependentSchemas: { small: { properties: { small: RULE } } } } } },
    minimal: { sizes: { small: 4 } },
    field: "sizes/small",
    rejects: [{ sizes: { small: 1 } }],
  },
];

describe("a rule is found wherever a schema may stand, and its vectors are put there", () => {
  test.each(PLACES)("$name", ({ schema, minimal, field, rejects }) => {
    const context = {
      schemas: { Made: schema, Sizes: { type: "object" } },
      provenance: [],
      task: "made",
      minimal,
      origins: new Map(),
      defaultErrors: { parameter: "bad", source: "bad" },
    };
    expect(lowerRules("Made", context).map((rule) => [rule.id, rule.field, rule.rejects])).toEqual([["made.even", field, rejects]]);
  });
});

test("the checks walk through the same keywords as verification", () => {
  const schema = {
    ...Object.fromEntries(ONE_SCHEMA.map((keyword) => [keyword, { const: keyword }])),
    ...Object.fromEntries(SCHEMA_LISTS.map((keyword) => [keyword, [{ const: keyword }]])),
    ...Object.fromEntries(SCHEMA_MAPS.map((keyword) => [keyword, { name: { const: keyword } }])),
  };
  const walked: unknown[] = [];
  mapParts(schema, (part) => {
    walked.push(part);
    return part;
  });
  const listed = partsOf(schema).map((part) => part.schema);
  expect(walked).toHaveLength(listed.length);
  expect(walked).toEqual(expect.arrayContaining(listed));
});
