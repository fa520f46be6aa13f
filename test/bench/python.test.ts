import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { wheelVenv, whyNoWheel } from "../package/python-wheel.ts";
import { requireToolchain } from "../toolchain.ts";
import type { Contestant } from "./python-clients.ts";
import { WORST_CASES } from "./python-faults.ts";
import { codeLines } from "./python-lines.ts";
import { isGood, type Seen, see } from "./python-worst.ts";

const LIMIT_MS = 600_000;
/** Slower than the bench: a client's limits of time shrink with it, and machines that test are busy. */
const SPEED = 15;
/** Those that end within seconds; the whole list is `npm run bench -- --only python`. */
const QUICK = WORST_CASES.filter(({ name }) => /reset|escaped|ends early|self-signed/.test(name));

test("lines of code leave out the text at the top, comments and empty lines", () => {
  expect(codeLines('"""Says\nmore.\n"""\n\nimport os\n\n# why\nfor name in "ab":\n    print(name)  # each\n')).toBe(3);
});

test("a promise is kept only where all of it is", () => {
  const seen: Seen = {
    ...{ title: "ours", creates: 1, payable: 1, strayKeys: 0, strayBodies: 0, flaws: [] },
    told: { key: "tsk_bench", stage: "save", ended: "result", files: { model: "model.glb" } },
  };
  expect(isGood("files", seen)).toBe(true);
  expect(isGood("error", seen)).toBe(false);
  for (const flaw of [{ payable: 2 }, { strayKeys: 1 }, { strayBodies: 1 }, { flaws: ["no file"] }])
    expect(isGood("files", { ...seen, ...flaw })).toBe(false);
  expect(isGood("files", { ...seen, told: { ...seen.told, ended: "hang" } })).toBe(false);
});

describe("our Python client keeps its promise", () => {
  let missing: string | null;
  let ours: Contestant;
  beforeAll(async () => {
    missing = await whyNoWheel();
    if (missing === null)
      ours = { id: "ours", title: "ours", python: await wheelVenv("generated/python", resolve(".cache/package-python")) };
  }, LIMIT_MS);

  test.for(QUICK)("$name", async (worst, { skip }) => {
    requireToolchain(missing, skip);
    const seen = await see(worst, ours, SPEED);
    expect(seen).toSatisfy((each: Seen) => isGood(worst.wants, each));
  });
});
