import { describe, expect, test } from "vitest";
import { pottery } from "../../test/fixtures/pottery.ts";
import type { ApiTables, BodyTable, BodyTables } from "./api.ts";
import { wireBody } from "./body.ts";

function bodyOf(input: object, table: Partial<BodyTable>, more: Partial<BodyTables> = {}) {
  const tasks = { throw_pot: { create: "throwPot", ...table } };
  const api: ApiTables = {
    ...pottery,
    load: { ...pottery.load, bodies: async () => ({ bodies: { creates: { throwPot: ["POST", "/pots"] }, tasks, ...more } }) },
  };
  return wireBody(api, "throw_pot", input);
}

describe("what an older API version called a field", () => {
  const formerly: BodyTable["formerly"] = { mud: ["clay"], tint: ["colour", { crimson: "red" }], glaze: ["glaze", { matte: "dull" }] };
  const rows: [name: string, input: object, want: object][] = [
    ["goes by today's name", { mud: "soft" }, { clay: "soft" }],
    ["takes its value along, whatever it is", { mud: ["soft", 2] }, { clay: ["soft", 2] }],
    ["an old value becomes today's", { tint: "crimson" }, { colour: "red" }],
    ["a value that never changed stays", { tint: "blue" }, { colour: "blue" }],
    ["a value that is no text stays", { tint: 7 }, { colour: 7 }],
    ["a value named like a member of every object stays", { tint: "constructor" }, { colour: "constructor" }],
    ["next to the new name it stays, for the checks to tell", { mud: "old", clay: "new" }, { mud: "old", clay: "new" }],
    ["next to a new one that is undefined it counts", { mud: "old", clay: undefined }, { clay: undefined }],
    ["a field that kept its name keeps its value too", { glaze: "matte" }, { glaze: "matte" }],
    ["today's name passes through", { clay: "soft", colour: "crimson" }, { clay: "soft", colour: "crimson" }],
    ["a field that nobody knows passes through", { wheel: 1 }, { wheel: 1 }],
    ["a field named like a member of every object passes through", { constructor: "x" }, { constructor: "x" }],
  ];
  test.each(rows)("%s", async (_, input, want) => expect((await bodyOf(input, { formerly })).body).toEqual(want));

  test("the input itself is left as it was", async () => {
    const input = Object.freeze({ mud: "soft" });
    await bodyOf(input, { formerly });
    expect(input).toEqual({ mud: "soft" });
  });

  test("a source is found under its old name", async () => {
    const task = { id: "pot-1", type: "throw_pot" };
    const { body, sources } = await bodyOf({ vessel: task }, { formerly: { vessel: ["pot"] }, sources: ["pot"] });
    expect(body).toEqual({ pot: "pot-1" });
    expect(sources).toEqual({ pot: task });
  });

  test("what never varies wins over what is given", async () => {
    expect((await bodyOf({ sort: "glaze" }, { formerly: { sort: ["kind"] }, fixed: { kind: "throw" } })).body).toEqual({ kind: "throw" });
  });
});

describe("references of an older API version, where one text names a file", () => {
  const inlineFiles = { tokens: ["file_"], members: ["url", "token"] };
  const rows: [name: string, value: unknown, want: unknown, isFile: boolean][] = [
    ["a URL of its own member", { url: "https://x.example/a.png" }, "https://x.example/a.png", false],
    ["a token, whatever kind stands beside it", { kind: "png", token: "file_1" }, "file_1", false],
    ["an empty slot", {}, null, false],
    ["a text that is one already", "file_1", "file_1", false],
    ["null", null, null, false],
    ["the id of a task", "pot-1", "pot-1", false],
    ["a path in a text is a file from here", "views/front.png", "views/front.png", true],
    ["a path", { path: "front.png" }, { path: "front.png" }, true],
  ];
  test.each(rows)("%s", async (_, value, want, isFile) => {
    const { body, files } = await bodyOf({ picture: value }, { files: ["picture"] }, { inlineFiles });
    expect(body).toEqual({ picture: want });
    expect(files).toEqual(isFile ? ["picture"] : []);
  });
});
