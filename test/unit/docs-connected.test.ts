import { describe, expect, it } from "vitest";
import { connectedParts } from "../../generator/emit/docs/connected.ts";

const links = (...pairs: string[]) => pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

describe("parts of the chains", () => {
  it.each([
    ["chains that never meet are parted", links("ab", "cd", "be"), [links("ab", "be"), links("cd")]],
    ["a common target joins two chains", links("ab", "cd", "eb", "ed"), [links("ab", "cd", "eb", "ed")]],
    ["a task that follows itself is a part", links("aa", "bc"), [links("aa"), links("bc")]],
    ["nothing has no part", [], []],
  ])("%s", (_rule, given, want) => expect(connectedParts(given)).toEqual(want));
});
