import { beforeAll, describe, expect, test } from "vitest";
import { requireToolchain } from "../toolchain.ts";
import { type Expected, readExpected } from "./expected.ts";
import { prepare } from "./toolchains.ts";
import { generateWith, tools } from "./tools.ts";

let expected: Expected;

beforeAll(() => {
  expected = readExpected();
});

describe.each(tools)("$name", (tool) => {
  let missing: string | null = null;
  let folder = "";

  beforeAll(async () => {
    missing = await prepare(tool.language);
    if (missing === null) folder = await generateWith(tool);
  });

  test("makes code that compiles", async ({ skip }) => {
    requireToolchain(missing, skip);
    expect(await tool.objections(folder)).toEqual([]);
  });

  test("names every input, output and error, and leaves nothing in them open but unions and what the contract leaves open", async ({
    skip,
  }) => {
    requireToolchain(missing, skip);
    const weak = await tool.weakMembers(folder, expected.named);
    expect(expected.named.filter((name) => !weak.has(name))).toEqual([]);
    const members = new Set([...weak.values()].flat().filter((member) => !expected.open.includes(member)));
    expect([...members].toSorted()).toEqual(tool.withoutUnions.members.toSorted());
  });

  test("names the unions, but for those it has no type for", async ({ skip }) => {
    requireToolchain(missing, skip);
    const weak = await tool.weakMembers(folder, expected.unions);
    const open = expected.unions.filter((name) => weak.get(name)?.includes(name) ?? true);
    expect(open.toSorted()).toEqual(tool.withoutUnions.schemas.toSorted());
  });
});
