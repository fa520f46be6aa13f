/** The package's README tells the test inputs as the mock does, for each API version. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Only these end a text; `GET /` shows values beside them that no text can ask for. */
const WORD = /^\s+mock:([a-z_]+)\s+(.*)$/;

it("as `GET /` shows them, word by word, with what each leads to", async () => {
  const shown = shownBy(await (await fetch(mock.origin)).text());
  const told = toldBy(readFileSync("generated/typescript/README.md", "utf8"));
  expect([...told.keys()]).toEqual([...shown.keys()]);
  for (const [version, words] of shown) {
    expect(Object.keys(told.get(version) ?? {}).sort(), version).toEqual(Object.keys(words).sort());
    for (const [word, does] of Object.entries(words)) {
      const end = /ends as \w+|code \d+|queue|never ends|is \w+$/.exec(does)?.[0] ?? does;
      expect(told.get(version)?.[word], `${version} ${word}`).toContain(end);
    }
  }
});

type Words = Record<string, string>;

function shownBy(text: string): Map<string, Words> {
  const versions = new Map<string, Words>();
  let words: Words = {};
  for (const line of text.split("\n")) {
    const version = /^(v\d+) {2}/.exec(line)?.[1];
    if (version !== undefined) {
      words = {};
      versions.set(version, words);
    }
    const [, word, does = ""] = WORD.exec(line) ?? [];
    if (word !== undefined) words[word] = does;
  }
  return versions;
}

function toldBy(readme: string): Map<string, Words> {
  const rows = readme.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const [, , ...names] = rows.find(([, first]) => first === "ends in")?.slice(0, -1) ?? [];
  return new Map(
    names.map((name, index) => [
      name,
      Object.fromEntries(
        rows.flatMap(([, first = "", ...cells]) => {
          const word = /^`mock:(\w+)`$/.exec(first)?.[1];
          return word === undefined || cells[index] === "-" ? [] : [[word, cells[index] ?? ""]];
        }),
      ),
    ]),
  );
}
