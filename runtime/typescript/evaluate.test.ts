import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CheckNode, CheckSchema } from "./api.ts";
import { evaluate, isValid, resolver } from "./evaluate.ts";

const shared: Record<string, CheckSchema> = { Count: { type: "integer", minimum: 1 }, Word: { type: "string", "x-code": "word_bad" } };
const resolve = resolver(shared);

function told(schema: CheckSchema, value: unknown): string[] {
  return evaluate(schema, value, resolve).map(({ path, keyword, rule }) =>
    [path.join("/"), keyword, ...(typeof rule === "object" ? [rule.id] : [])].join(" "),
  );
}

const keywords: [schema: CheckSchema, good: unknown[], bad: [value: unknown, ...told: string[]][]][] = [
  [true, [1, null], []],
  [false, [], [[1, " not"]]],
  [
    { type: "integer" },
    [1, 1.0, -0],
    [
      [1.5, " type"],
      ["1", " type"],
      [Number.NaN, " type"],
      [Number.POSITIVE_INFINITY, " type"],
      [null, " type"],
    ],
  ],
  [
    { type: "number" },
    [1.5],
    [
      ["1", " type"],
      [Number.POSITIVE_INFINITY, " type"],
    ],
  ],
  [
    { type: ["object", "null"] },
    [{}, null],
    [
      [[], " type"],
      ["", " type"],
    ],
  ],
  [{ type: "array" }, [[]], [[{ length: 0 }, " type"]]],
  [{ type: "boolean" }, [true, false], [[0, " type"]]],
  [
    { enum: ["a", 1, null, { b: [1, 2], c: 3 }] },
    ["a", 1, null, { c: 3, b: [1, 2] }],
    [
      ["1", " enum"],
      [{ b: [2, 1], c: 3 }, " enum"],
    ],
  ],
  [
    { const: { a: [1] } },
    [{ a: [1] }],
    [
      [{ a: [1], b: undefined }, " const"],
      [{ a: { 0: 1 } }, " const"],
      [[], " const"],
    ],
  ],
  [{ const: null }, [null], [[0, " const"]]],
  [
    { minimum: 2, maximum: 4 },
    [2, 4, "9"],
    [
      [1, " minimum"],
      [5, " maximum"],
    ],
  ],
  [
    { exclusiveMinimum: 2, exclusiveMaximum: 4 },
    [3],
    [
      [2, " exclusiveMinimum"],
      [4, " exclusiveMaximum"],
    ],
  ],
  [
    { minLength: 2, maxLength: 2 },
    ["ab", "🗿🗿", 7],
    [
      ["🗿", " minLength"],
      ["abc", " maxLength"],
    ],
  ],
  [
    { pattern: "^[^☀-➿🌀-🫿]*$" },
    ["石の橋", "", 1],
    [
      ["🗿", " pattern"],
      ["a☃", " pattern"],
    ],
  ],
  [{ maxLength: 2, pattern: "^a*$" }, ["aa"], [["bbb", " maxLength"]]],
  [
    { minItems: 1, maxItems: 2 },
    [[1], [1, 2], {}],
    [
      [[], " minItems"],
      [[1, 2, 3], " maxItems"],
    ],
  ],
  [
    { uniqueItems: true },
    [[1, "1", { a: 1 }, { a: 2 }, true]],
    [
      [[1, 1], " uniqueItems"],
      [
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        " uniqueItems",
      ],
    ],
  ],
  [{ items: { type: "string" } }, [["a"], []], [[["a", 1, 2], "1 type", "2 type"]]],
  [
    { prefixItems: [{ const: 1 }, true], items: false },
    [[1, 2], [1]],
    [
      [[2], "0 const"],
      [[1, 2, 3], "2 not"],
    ],
  ],
  [
    { contains: { const: 1 } },
    [[2, 1]],
    [
      [[2], " contains"],
      [[], " contains"],
    ],
  ],
  [
    { contains: { const: 1 }, minContains: 2, maxContains: 3 },
    [[1, 1, 0]],
    [
      [[1], " minContains"],
      [[1, 1, 1, 1], " maxContains"],
    ],
  ],
  [{ contains: { const: 1 }, minContains: 0 }, [[]], []],
  [{ required: ["a", "b"] }, [{ a: 1, b: null }], [[{ b: undefined }, "a required", "b required"]]],
  [{ required: ["toString", "__proto__"] }, [], [[{}, "toString required", "__proto__ required"]]],
  [{ properties: { a: { type: "string" } } }, [{ a: "x" }, { b: 1 }, { a: undefined }], [[{ a: 1 }, "a type"]]],
  [{ properties: { a: false } }, [{}], [[{ a: 1 }, "a not"]]],
  [
    { properties: { a: true }, additionalProperties: false },
    [{ a: 1 }, { b: undefined }],
    [
      [{ b: 1, c: 2 }, "b additionalProperties", "c additionalProperties"],
      [JSON.parse('{"__proto__": 1}'), "__proto__ additionalProperties"],
      [{ constructor: 1 }, "constructor additionalProperties"],
    ],
  ],
  [{ properties: { a: true }, additionalProperties: { type: "string" } }, [{ a: 1, b: "x" }], [[{ b: 1 }, "b type"]]],
  [
    { minProperties: 1, maxProperties: 1 },
    [{ a: 1 }],
    [
      [{ a: undefined }, " minProperties"],
      [{ a: 1, b: 1 }, " maxProperties"],
    ],
  ],
  [{ dependentRequired: { a: ["b"] } }, [{}, { a: 1, b: 1 }], [[{ a: 1 }, "b dependentRequired"]]],
  [{ dependentSchemas: { a: { required: ["b"] } } }, [{}, { a: 1, b: 1 }], [[{ a: 1 }, "b required"]]],
  [{ allOf: [{ minimum: 2 }, { maximum: 4 }] }, [3], [[1, " minimum"]]],
  [{ anyOf: [{ minimum: 4 }, { maximum: 2 }] }, [1, 5], [[3, " anyOf"]]],
  [{ oneOf: [{ minimum: 2 }, { maximum: 4 }] }, [1, 5], [[3, " oneOf"]]],
  [{ not: { required: ["a"] } }, [{}], [[{ a: 1 }, " not"]]],
  [{ if: { const: 1 }, then: false }, [2], [[1, " not"]]],
  [{ if: { const: 1 }, else: { type: "string" } }, [1, "a"], [[2, " type"]]],
  [
    { $ref: "#/components/schemas/Count" },
    [1],
    [
      [0, " minimum"],
      ["a", " type"],
    ],
  ],
  [{ $ref: "Count", default: 1 }, [1], [[0, " minimum"]]],
];

describe("each keyword", () => {
  for (const [schema, good, bad] of keywords) {
    it(JSON.stringify(schema), () => {
      for (const value of good) expect([value, told(schema, value)]).toEqual([value, []]);
      for (const [value, ...want] of bad) expect([value, told(schema, value)]).toEqual([value, want]);
      for (const value of good) expect(isValid(schema, value, resolve)).toBe(true);
      for (const [value] of bad) expect(isValid(schema, value, resolve)).toBe(false);
    });
  }
});

const rule = { id: "r", says: "" };
const rules: [name: string, schema: CheckSchema, value: unknown, told: string[]][] = [
  [
    "one finding per property at fault",
    { dependentSchemas: { v: { "x-rule": rule, then: { properties: { a: false, b: false } }, if: true } } },
    { v: 1, a: 1, b: 2 },
    ["a not r", "b not r"],
  ],
  ["a missing property is at fault itself", { dependentSchemas: { v: { "x-rule": rule, required: ["a"] } } }, { v: 1 }, ["a required r"]],
  [
    "else the property under which it hangs",
    { dependentSchemas: { v: { "x-rule": rule, anyOf: [{ required: ["a"] }] } } },
    { v: 1 },
    ["v anyOf r"],
  ],
  ["through allOf and a reference", { dependentSchemas: { v: { allOf: [{ "x-rule": rule, not: {} }] } } }, { v: 1 }, ["v not r"]],
  [
    "else the object that holds no such property",
    { properties: { f: { else: { "x-rule": rule, not: {} }, if: false } } },
    { f: {} },
    ["f not r"],
  ],
  [
    "each place once",
    { dependentSchemas: { v: { "x-rule": rule, properties: { a: { minLength: 3, pattern: "^x" } } } } },
    { v: 1, a: "b" },
    ["a pattern r"],
  ],
  [
    "two rules keep apart",
    {
      dependentSchemas: {
        v: {
          allOf: [
            { "x-rule": rule, not: {} },
            { "x-rule": { id: "s", says: "" }, not: {} },
          ],
        },
      },
    },
    { v: 1 },
    ["v not r", "v not s"],
  ],
  ["a rule that holds is silent", { dependentSchemas: { v: { "x-rule": rule, properties: { a: false } } } }, { v: 1 }, []],
];

describe("a rule", () => {
  for (const [name, schema, value, want] of rules) it(name, () => expect(told(schema, value)).toEqual(want));
});

it("takes the error name beside a reference before the one behind it", () => {
  const property = { $ref: "Word", "x-code": { required: "word_missing", type: "word_wrong" } };
  const codes = (schema: CheckSchema, value: unknown) => evaluate(schema, value, resolve).map(({ code }) => code);
  expect(codes({ properties: { w: property }, required: ["w"] }, {})).toEqual([property["x-code"]]);
  expect(codes({ properties: { w: property } }, { w: 1 })).toEqual([property["x-code"]]);
  expect(codes({ properties: { w: { $ref: "Word" } }, required: ["w"] }, {})).toEqual(["word_bad"]);
  expect(codes({ properties: { w: { properties: { x: { type: "string" } }, "x-code": "outer" } } }, { w: { x: 1 } })).toEqual([undefined]);
});

it("names a reference that leads nowhere", () => {
  expect(() => evaluate({ $ref: "Nope" }, 1, resolve)).toThrow("No schema Nope.");
  expect(() => evaluate({ $ref: "toString" }, 1, resolve)).toThrow("No schema toString.");
});

it("survives bodies that mean harm", () => {
  const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
  const schema: CheckSchema = {
    type: "object",
    properties: { a: { items: { enum: [{ x: 1 }] } }, b: { maxLength: 10, pattern: "^(a+)+$" } },
  };
  expect(told(schema, { a: [deep] })).toEqual(["a/0 enum"]);
  expect(told(schema, { b: `${"a".repeat(100_000)}!` })).toEqual(["b maxLength"]);
  expect(told(schema, Object.create({ a: 1 }))).toEqual([]);
});

const leaf = fc.constantFrom<unknown>(null, true, 0, 1, 2, 1.5, "", "a", "ab", "🗿", "b");
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "__proto__"), tie("json"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** A random schema: some of the keywords, each over random parts. */
function schemas(depth: number): fc.Arbitrary<CheckSchema> {
  const inner = depth > 0 ? schemas(depth - 1) : fc.boolean();
  const name = fc.constantFrom("a", "b", "c");
  const small = fc.integer({ min: 0, max: 2 });
  const member = fc.dictionary(name, inner, { maxKeys: 2 });
  const several = fc.array(inner, { minLength: 1, maxLength: 2 });
  const node = {
    $ref: fc.constantFrom("#/components/schemas/Count", "#/components/schemas/Word"),
    type: fc.oneof(
      fc.constantFrom("object", "array", "string", "integer", "number", "null", "boolean"),
      fc.uniqueArray(fc.constantFrom("object", "null", "string"), { minLength: 1 }),
    ),
    enum: fc.uniqueArray(json, { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) }),
    const: json,
    minimum: small,
    maximum: small,
    exclusiveMinimum: small,
    exclusiveMaximum: small,
    minLength: small,
    maxLength: small,
    pattern: fc.constantFrom("^a", "^[^🌀-🫿]*$", "b$"),
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    items: inner,
    prefixItems: several,
    required: fc.uniqueArray(name, { maxLength: 2 }),
    properties: member,
    additionalProperties: inner,
    minProperties: small,
    maxProperties: small,
    dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), { maxKeys: 2 }),
    dependentSchemas: member,
    allOf: several,
    anyOf: several,
    oneOf: several,
    not: inner,
  };
  const some = fc.subarray(Object.keys(node), { maxLength: 4 }).chain((keys) => {
    const chosen = Object.entries(node).filter(([key]) => keys.includes(key));
    return fc.record(Object.fromEntries(chosen));
  });
  const conditional = fc.record({ if: inner, then: inner, else: inner });
  const containing = fc.record({ contains: inner, minContains: small, maxContains: small });
  const oneOrSeveral = fc.oneof(
    { weight: 4, arbitrary: some },
    { weight: 1, arbitrary: conditional },
    { weight: 1, arbitrary: containing },
  );
  return oneOrSeveral.map((schema): CheckNode => schema);
}

test("agrees with Ajv on random schemas and bodies", () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: "root", components: { schemas: shared } });
  const absolute = (schema: CheckSchema): CheckSchema => JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"root#/'));
  fc.assert(
    fc.property(schemas(2), fc.array(json, { minLength: 1, maxLength: 8 }), (schema, bodies) => {
      const validate = ajv.compile(absolute(schema));
      for (const body of bodies) {
        const valid = evaluate(schema, body, resolve).length === 0;
        expect([body, valid]).toEqual([body, validate(body)]);
        expect(isValid(schema, body, resolve)).toBe(valid);
      }
    }),
    { numRuns: 600, seed: 20260301 },
  );
});
