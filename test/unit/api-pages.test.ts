import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { targets } from "../../generator/emit/registry.ts";

/** `API.md` of every client, by the languages of the registry. */
const pages = targets.flatMap(({ id, toolchain }) => (toolchain ? [{ id, text: readFileSync(`generated/${id}/API.md`, "utf8") }] : []));

describe("the pages of all methods", () => {
  it("are there for every language", () => expect(pages.map(({ id }) => id)).toEqual(["typescript", "python", "go"]));

  it("have the same operations in the same order, and each its own way to call them", () => {
    const [first, ...others] = pages.map(({ text }) => rows(text));
    expect(first?.length).toBeGreaterThan(60);
    for (const other of others) {
      expect(other.map(({ what }) => what)).toEqual(first?.map(({ what }) => what));
      expect(other.map(({ call }) => call)).not.toEqual(first?.map(({ call }) => call));
    }
  });
});

/** Rows of the tables, and the headings between them. */
function rows(text: string): { what: string; call: string }[] {
  const cells = text
    .split("\n")
    .filter((line) => /^\| (?!---)|^## /.test(line))
    .map((line) => (line.startsWith("## ") ? [line.slice(0, 5), line.slice(5)] : line.split(" | ")));
  return cells.map(([what = "", call = ""]) => ({ what, call }));
}
