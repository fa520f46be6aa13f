/** Chance that repeats: the same labels give the same, and no others do. */
import { describe, expect, it } from "vitest";
import { uuidOf } from "../../runtime/mock/chance.ts";

const MANY = 300_000;

describe("ids", () => {
  it("are version 4 in form, and the same for the same labels", () => {
    expect(uuidOf("task", 1, "a")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuidOf("task", 1, "a")).toBe(uuidOf("task", 1, "a"));
  });

  it("do not meet, however many there are", () => {
    const ids = new Set(Array.from({ length: MANY }, (_, index) => uuidOf("task", index)));
    expect(ids.size).toBe(MANY);
  });
});
