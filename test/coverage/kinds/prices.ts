import type { PriceLine } from "../../../generator/ir/api.ts";
import type { Json } from "../../../generator/ir/schema.ts";
import { applies } from "../judge.ts";
import { type Body, bodyOf, type PriceRow } from "../listed.ts";
import { at, taskOf, withDefaults } from "../spec.ts";
import { type Evidence, type Kind, verdict } from "../verdict.ts";

/** Bodies and what they cost. The sum is worked out here, by the letter of the format, not by the client's code. */
export const prices: Kind = {
  kind: "prices",
  verdicts: (evidence) =>
    evidence.list.prices.map((row) => {
      const got = priceOf(evidence, row);
      return verdict(`${row.task}: ${row.name}`, got === row.credits ? [] : [`should be ${row.credits}, is ${got}`]);
    }),
};

function priceOf({ list, spec, judge }: Evidence, { task, members }: PriceRow): number | null | undefined {
  const found = taskOf(spec, task);
  if (!found) return undefined;
  const body = withDefaults(found, bodyOf(list, task, members));
  const base = found.price.base.find(({ when }) => applies(judge, when, body));
  if (!base) return undefined;
  const lines = [base, ...found.price.add.filter(({ when }) => applies(judge, when, body))];
  return lines.reduce<number | null>(
    (sum, line) => (sum === null || line.credits === null ? null : sum + line.credits * times(line, body)),
    0,
  );
}

function times({ per }: PriceLine, body: Body): number {
  if (per === null) return 1;
  const list: Json | undefined = at(body, per.split("/").slice(1));
  return Array.isArray(list) ? list.length : 1;
}
