import { describe, expect, test } from "vitest";
import { median, quantile, takeTurns } from "./measure.ts";

/** A clock that each run moves on by its own cost. */
function machine() {
  let time = 0;
  const order: string[] = [];
  const subject = (name: string, costs: number[]) => ({
    name,
    run: async () => {
      order.push(name);
      time += costs.shift() ?? 0;
    },
  });
  return { order, subject, now: () => time };
}

describe("turns", () => {
  test("subjects alternate, and the first round is not counted", async () => {
    const { order, subject, now } = machine();
    const times = await takeTurns([subject("a", [100, 1, 2]), subject("b", [200, 3, 4])], { runs: 2, now });
    expect(order).toEqual(["a", "b", "a", "b", "a", "b"]);
    expect([times("a"), times("b")]).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("each run of a batch is measured", async () => {
    const { order, subject, now } = machine();
    const times = await takeTurns([subject("a", [9, 9, 1, 2]), subject("b", [9, 9, 3, 4])], { runs: 1, batch: 2, now });
    expect(order.join("")).toBe("aabbaabb");
    expect([times("a"), times("b")]).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("each turn is told before it begins, the one that warms up too", async () => {
    const { subject, now } = machine();
    const told: string[] = [];
    const onTurn = (name: string, turn: number, of: number) => told.push(`${name} ${turn}/${of}`);
    await takeTurns([subject("a", [1, 2]), subject("b", [3, 4])], { runs: 1, now, onTurn });
    expect(told).toEqual(["a 1/2", "b 1/2", "a 2/2", "b 2/2"]);
  });

  test("preparation is outside of the measured time", async () => {
    const { subject, now } = machine();
    const { run: prepare } = subject("preparing", [50, 50]);
    expect((await takeTurns([{ ...subject("a", [1, 7]), prepare }], { runs: 1, now }))("a")).toEqual([7]);
  });
});

test.each([
  ["of an odd number, the middle one", [3, 1, 2], 0.5, 2],
  ["of an even number, the mean of the middle ones", [4, 1, 2, 3], 0.5, 2.5],
  ["at the upper end, between the two highest", [0, 100], 0.99, 99],
  ["of one value, that value", [5], 0.99, 5],
])("quantile %s", (_rule, values, share, want) => expect(quantile(values, share)).toBeCloseTo(want));

test("the median sorts by number, not by text", () => expect(median([10, 9, 100])).toBe(10));
