/** A runner that could not be red would prove nothing: every kind of expectation is broken once. */

import { describe, expect, it } from "vitest";
import { agreed } from "./agreement.ts";
import { differences } from "./compare.ts";
import { columns } from "./languages.ts";
import { rendered } from "./matrix.ts";
import { type Cell, type Language, playAll } from "./runner.ts";
import { type JsonObject, scenarioOf } from "./scenario.ts";
import { leaks, secretsOf } from "./secrets.ts";

const toolchain = columns.find(({ id }) => id === "typescript")?.toolchain ?? { player: { folder: ".", run: [] } };
const typescript: Language = { id: "typescript", toolchain, ready: { tools: "" } };
const READ = { method: "GET", path: "/v3/account/balance" };
const BALANCE = { json: { code: 0, data: { balance: 100, frozen: 5 } } };
const BUSY = { status: 503, json: { code: 1000, message: "busy" } };

function read(expectation: JsonObject, more: JsonObject = {}) {
  return scenarioOf({ name: "read", serve: [BUSY, BALANCE], do: [{ balance: {} }], expect: expectation, ...more }, "made-up");
}

async function paths(...all: ReturnType<typeof read>[]): Promise<string[][]> {
  return (await playAll(all, [typescript])).map((cell) => cell.differences.map(({ path }) => path));
}

describe("a scenario", () => {
  const right = {
    requests: [{ ...READ, headers: { Authorization: "Bearer tsk_scenario_secret" }, absent: ["cookie"] }, READ],
    ...{ sleeps: [250], returns: { balance: 100 }, counts: { "GET /v3/*": 2 }, warnings: [], progress: [] },
  };

  it("that holds is green", async () => expect(await paths(read(right))).toEqual([[]]));

  it("that does not is red, by the place in its expectation", async () => {
    const broken = [
      read({ requests: [READ] }),
      read({ requests: [READ, { ...READ, path: "/v3/account" }] }),
      read({ requests: [{ ...READ, headers: { Authorization: "Bearer other" } }, READ] }),
      read({ requests: [{ ...READ, absent: ["authorization"] }, READ] }),
      read({ requests: [{ ...READ, json: {} }, READ] }),
      read({ requests: [{ ...READ, bytes: 1 }, READ] }),
      read({ counts: { "GET /v3/*": 1 } }),
      read({ sleeps: [260] }),
      read({ sleeps: [] }),
      read({ returns: { balance: 99 } }),
      read({ throws: { name: "ServerError" } }),
      read({ returns: { balance: 100 } }, { serve: [{ ...BUSY, times: 4 }] }),
      read({ returns: { balance: 100 } }, { serve: [BUSY, BALANCE, BALANCE] }),
      read({ warnings: [{ id: "key_prefix" }] }),
      read({ named: { first: { balance: 1 } } }, { do: [{ balance: {}, as: "first" }] }),
    ];
    expect(await paths(...broken)).toEqual([
      ["requests"],
      ["requests/1/path"],
      ["requests/0/headers/authorization"],
      ["requests/0/absent/authorization"],
      ["requests/0/json"],
      ["requests/0/bytes"],
      ["counts/GET /v3/*"],
      ["sleeps/0"],
      ["sleeps"],
      ["returns/balance"],
      ["throws"],
      ["returns"],
      ["serve"],
      ["warnings"],
      ["named/first/balance"],
    ]);
  });

  it("whose secret is printed is red", async () => {
    const serve = [{ json: { code: 0, data: { balance: 1 } } }];
    const told = read({}, { serve, client: { apiKey: "tsk_other_secret" }, do: [{ getTask: "tsk_other_secret" }] });
    const [cell] = await playAll([told], [typescript]);
    expect(cell?.differences.map(({ path }) => path)).toContain("secrets");
  });

  it("that says something nobody knows is refused by name", () => {
    expect(() => read({ sleps: [] })).toThrow('made-up.json: "read", expect: no key `sleps`. There are: requests, counts, sleeps');
    expect(() => read({}, { serve: [{ staus: 200 }] })).toThrow("serve: no key `staus`");
    expect(() => read({}, { do: [] })).toThrow("does nothing");
  });
});

describe("a player", () => {
  const node = (script: string): Language => ({ ...typescript, toolchain: { player: { folder: ".", run: ["node", "-e", script] } } });

  it("that ends, says no JSON, or is not there is red with what it said, and the next scenario finds a new one", async () => {
    const crash = node('process.stdin.once("data", () => { console.error("out of memory"); process.exit(3); })');
    const babble = node('process.stdin.once("data", () => console.log("Hello!"))');
    const nobody: Language = { ...typescript, toolchain: { player: { folder: ".", run: ["no-such-player"] } } };
    const got = async (language: Language) => {
      const cells = await playAll([read({}), read({})], [language]);
      return cells.map(({ differences }) => differences[0]?.got);
    };
    expect(await got(crash)).toEqual(Array(2).fill("The player ended.\nout of memory\n"));
    expect(await got(babble)).toEqual(Array(2).fill("The player wrote no JSON: Hello!"));
    expect((await got(nobody)).map((said) => String(said).includes("ENOENT"))).toEqual([true, true]);
  });
});

describe("a comparison", () => {
  it.each([
    { wanted: { a: 1 }, got: { a: 1, b: 2 }, paths: [] },
    { wanted: { a: null }, got: {}, paths: [] },
    { wanted: [], got: [1], paths: ["x"] },
    { wanted: [{ a: 1 }], got: [{ a: 1, b: 2 }], paths: [] },
    { wanted: { $match: "^a+$" }, got: "aaa", paths: [] },
    { wanted: { $match: "^a+$" }, got: "aab", paths: ["x"] },
    { wanted: { a: { $between: [1, 2] } }, got: { a: 3 }, paths: ["x/a"] },
    { wanted: 1, got: "1", paths: ["x"] },
    { wanted: { $errors: [] }, got: [{ severity: "warning" }], paths: [] },
    { wanted: { $errors: [] }, got: [{ severity: "error" }], paths: ["x"] },
    { wanted: { $each: { id: "a" } }, got: [], paths: ["x"] },
    { wanted: { $each: { id: "a" } }, got: [{ id: "a" }, { id: "b" }], paths: ["x/1/id"] },
    { wanted: { $saying: "`{field}` is {value}", $of: { p: 7 } }, got: { path: "p", message: "`p` is 7" }, paths: [] },
    { wanted: { $saying: "`{field}` is {value}", $of: { p: 7 } }, got: { path: "p", message: "`p` is 8" }, paths: ["x"] },
  ])("of $wanted with $got", ({ wanted, got, paths }) => expect(differences(wanted, got, "x").map(({ path }) => path)).toEqual(paths));

  it("of a whole leaves nothing out", () =>
    expect(differences({ a: 1 }, { a: 1, b: 2 }, "x", { isWhole: true }).map(({ path }) => path)).toEqual(["x/b"]));
});

describe("languages", () => {
  const cell = (language: string, message: string): Cell => {
    const scenario = scenarioOf({ name: "rule", do: [{ check: "x" }], expect: {} }, "rules.made-up");
    return { scenario, language, differences: [], reply: { named: { a: [{ message }] } } };
  };

  it("may refuse in their own words", () => {
    const refused = (message: string): Cell => ({ ...cell("x", ""), reply: { named: { a: { name: "CheckFailed", message } } } });
    const cells = agreed([refused("Give a Blob."), { ...refused("Give bytes."), language: "y" }], () => true);
    expect(cells.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it("that do not say the same are told apart, in words", () => {
    const cells = agreed([cell("one", "is missing."), cell("two", "is missing."), cell("three", "missing")], () => true);
    expect(cells.map(({ differences }) => differences)).toEqual([
      [],
      [],
      [{ path: "named, as one tells it/a/0/message", wanted: "is missing.", got: "missing" }],
    ]);
    expect(rendered(cells)).toBe(
      [
        "topic          one  two  three",
        "rules.made-up  1/1  1/1  0/1",
        "all            1/1  1/1  0/1",
        "",
        "three: rules.made-up: rule",
        "  named, as one tells it/a/0/message",
        "    wanted is missing.",
        "    got    missing",
      ].join("\n"),
    );
  });
});

describe("secrets", () => {
  it("are words of a scenario, one of them `secret`", () =>
    expect(secretsOf({ key: "tsk_my_secret", url: "https://x/?sig=url-secret-1", secrets: [], note: "a secret place" })).toEqual([
      "tsk_my_secret",
      "url-secret-1",
    ]));
  it("are found escaped too", () => expect(leaks(["a b"], "?q=a%20b")).toEqual(["a b"]));
});
