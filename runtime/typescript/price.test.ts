import { expect, it } from "vitest";
import type { CheckTables, PriceTables } from "./api.ts";
import { price } from "./price.ts";

const checks: CheckTables = {
  shared: { Quality: { enum: ["plain", "fine", "new"], default: "plain" } },
  tasks: {
    paint: {
      schema: { properties: { quality: { $ref: "Quality" }, layers: { type: "array" }, varnish: { type: "boolean", default: true } } },
    },
    gift: { schema: true },
  },
};

const prices: PriceTables = {
  paint: {
    base: [
      { when: { properties: { quality: { const: "new" } } }, credits: null },
      { when: { properties: { quality: { const: "fine" } } }, credits: 20, says: "fine work" },
      { when: { properties: { quality: { const: "plain" } } }, credits: 10 },
    ],
    add: [
      { when: { properties: { varnish: { const: true } } }, credits: 5, says: "varnish" },
      { credits: 2, per: "/layers" },
    ],
  },
  gift: { base: [] },
};

const cases: [name: string, body: unknown, credits: number | null, lines: unknown[]][] = [
  ["defaults count", {}, 15, [{ credits: 10 }, { credits: 5, says: "varnish" }, { credits: 0 }]],
  ["undefined counts as absent", { quality: undefined }, 15, [{ credits: 10 }, { credits: 5, says: "varnish" }, { credits: 0 }]],
  ["what is sent wins over the default", { quality: "fine", varnish: false }, 20, [{ credits: 20, says: "fine work" }, { credits: 0 }]],
  ["a row counts once per entry", { varnish: false, layers: [1, 2, 3] }, 16, [{ credits: 10 }, { credits: 6 }]],
  ["one unknown line makes the sum unknown", { quality: "new", varnish: false }, null, [{ credits: null }, { credits: 0 }]],
  ["no base row, no price", { quality: "other", varnish: false }, null, [{ credits: 0 }]],
  ["a body that is no object is priced as empty", null, 15, [{ credits: 10 }, { credits: 5, says: "varnish" }, { credits: 0 }]],
];

for (const [name, body, credits, lines] of cases)
  it(name, () => expect(price({ checks, prices }, "paint", body)).toEqual({ credits, lines }));

it("does not know the price of what it does not know", () => {
  expect(price({ checks, prices }, "gift", {})).toEqual({ credits: null, lines: [] });
  expect(price({ checks, prices }, "constructor", {})).toEqual({ credits: null, lines: [] });
});
