import { describe, expect, test } from "vitest";
import { withPointer, withPointers } from "../../generator/load/pointer-set.ts";

describe("a value is set at a JSON pointer", () => {
  test.each([
    { rule: "at the top", body: { a: 1 }, pointer: "/b", want: { a: 1, b: 7 } },
    { rule: "deep down, with objects made on the way", body: { a: 1 }, pointer: "/error/code", want: { a: 1, error: { code: 7 } } },
    { rule: "beside what is there", body: { error: { says: "no" } }, pointer: "/error/code", want: { error: { says: "no", code: 7 } } },
    { rule: "in the place of what is no object", body: { error: 3 }, pointer: "/error/code", want: { error: { code: 7 } } },
    { rule: "never in the place of the body", body: { a: 1 }, pointer: "", want: { a: 1 } },
  ])("$rule", ({ body, pointer, want }) => {
    const before = structuredClone(body);
    expect(withPointer(body, pointer, 7)).toEqual(want);
    expect(body).toEqual(before);
  });

  test("what has no pointer or no value is left out", () => {
    expect(
      withPointers({}, [
        ["/error/code", 7],
        [undefined, "nowhere"],
        ["/success", undefined],
      ]),
    ).toEqual({ error: { code: 7 } });
  });
});
