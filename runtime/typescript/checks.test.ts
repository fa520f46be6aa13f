import { describe, expect, it } from "vitest";
import type { CheckTables, FindingTables } from "./api.ts";
import { check, type KnownSource } from "./checks.ts";
import { type Finding, tell } from "./findings.ts";

const tables: CheckTables = {
  shared: {
    Long: { "x-rule": 3, properties: { minutes: { minimum: 30 } } },
    Picture: {
      type: "object",
      additionalProperties: false,
      properties: { url: { type: "string", pattern: "^https?://" }, token: { type: "string" } },
      if: { required: ["url"] },
      then: { "x-rule": 0, properties: { token: false } },
      else: { "x-rule": 1, required: ["token"] },
    },
  },
  tasks: {
    bake: {
      schema: {
        type: "object",
        additionalProperties: false,
        required: ["type", "flour"],
        properties: {
          type: { const: "bake" },
          flour: { enum: ["wheat", "rye"], "x-open-enum": true, "x-code": "flour_unknown" },
          oven: {
            enum: ["gas", "wood", "coal"],
            default: "gas",
            "x-retired": { wood: { since: "2026-01-01" }, coal: { since: "2026-02-02", accepted: true } },
            "x-code": { retired: "oven_gone" },
          },
          minutes: { type: "integer", minimum: 5, maximum: 90, default: 30 },
          from: { type: "string" },
          picture: { $ref: "Picture", "x-code": "picture_bad" },
          pictures: { type: "array", items: { $ref: "Picture" }, maxItems: 2 },
        },
        dependentSchemas: {
          oven: {
            "x-rule": 2,
            if: { properties: { oven: { const: "wood" } } },
            then: { properties: { minutes: { minimum: 60 } } },
          },
        },
      },
      advice: [{ $ref: "Long" }],
      sources: {
        from: {
          types: ["mix", "knead"],
          rules: [
            {
              "x-rule": 4,
              if: { properties: { body: { properties: { flour: { const: "rye" } } } } },
              then: { properties: { source: { properties: { input: { properties: { flour: { const: "rye" } } } } } } },
            },
            { "x-rule": 5, "x-field": "minutes", not: { properties: { source: { properties: { input: { required: ["yeast"] } } } } } },
          ],
        },
      },
    },
  },
};

const findings: FindingTables = {
  rules: [
    { id: "one_reference", says: "Only one of `url` and `token`." },
    { id: "picture_empty", says: "`{field}` is empty.", code: "picture_missing" },
    { id: "wood_is_slow", says: "`{field}` must be 60 or more in a wood oven, not {value}.", code: "too_short" },
    { id: "long", says: "{value} minutes are long." },
    { id: "same_flour", says: "The dough in `{field}` is of another flour.", code: "dough_other" },
    { id: "yeast_rises", says: "Dough with yeast takes its own time; `{field}` is {value}." },
  ],
  messages: {
    required: "`{field}` is needed.",
    additionalProperties: "There is no field `{field}`.",
    nearest: "Did you mean `{nearest}`?",
    type: "`{field}` must be {limit}, not {value}.",
    minimum: "`{field}` must be at least {limit}, not {value}.",
    maxItems: "`{field}` takes {limit} at most.",
    pattern: "`{field}` looks wrong.",
    enum: "`{field}` must be one of {values}.",
    "open-enum": "`{value}` is not a known `{field}`.",
    retired: "`{field}` {value} ended on {limit}.",
    sources: "`{field}` takes {values}, not {value}.",
  },
  codes: { bad: 1, flour_unknown: 2, oven_gone: 3, too_short: 4, dough_other: 5, source_bad: 6, picture_missing: 7, picture_bad: 8 },
  fallback: { parameter: "bad", source: "source_bad" },
};

/** Short enough that the advice is silent. */
const plain = { type: "bake", flour: "rye", minutes: 10 };

function checked(type: string, body: unknown, sources?: Record<string, KnownSource>): Finding[] {
  return tell(findings, type, check(tables, type, body, sources));
}

function told(body: unknown, sources?: Record<string, KnownSource>): string[] {
  return checked("bake", body, sources).map(({ severity, id, code, reason, path, message }) =>
    [severity, id, code, reason, path, message].join(" | "),
  );
}

const cases: [name: string, body: unknown, told: string[]][] = [
  ["the plainest body is fine", plain, []],
  ["a body that is no object", 7, ["error | bake.type | 1 | bad |  | `body` must be object, not 7."]],
  ["a missing field", { type: "bake", minutes: 10 }, ["error | bake.flour.required | 2 | flour_unknown | flour | `flour` is needed."]],
  [
    "a misspelt field, with the one that was meant",
    { ...plain, minuets: 3 },
    ["error | bake.additionalProperties | 1 | bad | minuets | There is no field `minuets`. Did you mean `minutes`?"],
  ],
  [
    "an unknown field that is near none",
    { ...plain, sugar: 3 },
    ["error | bake.additionalProperties | 1 | bad | sugar | There is no field `sugar`."],
  ],
  [
    "a value out of range",
    { ...plain, minutes: 4 },
    ["error | bake.minutes.minimum | 1 | bad | minutes | `minutes` must be at least 5, not 4."],
  ],
  [
    "an unknown value of an open list is a warning",
    { ...plain, flour: "Wheet" },
    ['warning | bake.flour.enum | 2 | flour_unknown | flour | `"Wheet"` is not a known `flour`. Did you mean `wheat`?'],
  ],
  [
    "an unknown value of a closed list is an error",
    { ...plain, oven: "solar" },
    ["error | bake.oven.enum | 1 | bad | oven | `oven` must be one of `gas`, `wood`, `coal`."],
  ],
  [
    "a retired value is a warning",
    { ...plain, oven: "wood", minutes: 60 },
    [
      'warning | bake.oven.retired | 3 | oven_gone | oven | `oven` "wood" ended on 2026-01-01.',
      "warning | bake.long |  |  | minutes | 60 minutes are long.",
    ],
  ],
  [
    "a retired value that the service still takes is a warning without a code",
    { ...plain, oven: "coal" },
    ['warning | bake.oven.retired |  |  | oven | `oven` "coal" ended on 2026-02-02.'],
  ],
  [
    "a broken rule speaks for itself",
    { ...plain, oven: "wood" },
    [
      "error | bake.wood_is_slow | 4 | too_short | minutes | `minutes` must be 60 or more in a wood oven, not 10.",
      'warning | bake.oven.retired | 3 | oven_gone | oven | `oven` "wood" ended on 2026-01-01.',
    ],
  ],
  ["advice sees defaults", { type: "bake", flour: "rye" }, ["warning | bake.long |  |  | minutes | 30 minutes are long."]],
  [
    "rules inside a shared schema, at each place",
    { ...plain, picture: {}, pictures: [{ url: "https://x", token: "t" }, { url: "ftp://x" }] },
    [
      "error | bake.picture_empty | 7 | picture_missing | picture/token | `picture/token` is empty.",
      "error | bake.one_reference | 1 | bad | pictures/0/token | Only one of `url` and `token`.",
      "error | bake.pictures/*/url.pattern | 1 | bad | pictures/1/url | `pictures/1/url` looks wrong.",
    ],
  ],
];

describe("check", () => {
  for (const [name, body, want] of cases) it(name, () => expect(told(body)).toEqual(want));

  it("knows nothing of a type that is not in its tables", () => {
    expect(check(tables, "fry", {})).toEqual([]);
    expect(check(tables, "toString", {})).toEqual([]);
  });

  it("counts undefined as absent", () => {
    expect(told({ ...plain, oven: undefined, sugar: undefined })).toEqual([]);
  });

  it("cuts long values short", () => {
    const [first] = checked("bake", { ...plain, minutes: "9".repeat(500) });
    expect(first?.message.length).toBeLessThan(140);
  });
});

const sourceCases: [name: string, body: object, source: KnownSource, told: string[]][] = [
  ["of a type that fits", {}, { type: "mix" }, []],
  ["of another type", {}, { type: "fry" }, ['error | bake.from.sources | 6 | source_bad | from | `from` takes `mix`, `knead`, not "fry".']],
  [
    "whose input breaks a condition",
    {},
    { type: "mix", input: { flour: "wheat" } },
    ["error | bake.same_flour | 5 | dough_other | from | The dough in `from` is of another flour."],
  ],
  [
    "whose input speaks against another field",
    {},
    { type: "mix", input: { flour: "rye", yeast: 1 } },
    ["error | bake.yeast_rises | 1 | bad | minutes | Dough with yeast takes its own time; `minutes` is 10."],
  ],
  ["whose input keeps the condition", {}, { type: "mix", input: { flour: "rye" } }, []],
  ["whose input is not known", {}, { type: "mix" }, []],
  ["when the body asks for something else", { flour: "wheat" }, { type: "mix", input: { flour: "wheat" } }, []],
];

describe("a source", () => {
  for (const [name, body, source, want] of sourceCases) {
    it(name, () => expect(told({ ...plain, from: "id", ...body }, { from: source })).toEqual(want));
  }
});
