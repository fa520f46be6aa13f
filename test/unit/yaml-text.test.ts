/** The document is written by us and by js-yaml alike. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { yamlText } from "../../generator/emit/openapi/yaml-text.ts";
import type { Node } from "../../generator/load/node.ts";

const expected = (value: Node) => dump(value, { noRefs: true, lineWidth: -1 });

describe("yamlText is what js-yaml writes", () => {
  test.each(["v2", "v3"])("of the description of %s", (version) => {
    const document: Node = JSON.parse(readFileSync(`generated/openapi/${version}.json`, "utf8"));
    expect(yamlText(document)).toBe(expected(document));
  });

  test("of the zero that JSON can tell from the other", () => {
    const value: Node = JSON.parse('{ "a": [0, -0] }');
    expect(yamlText(value)).toBe(expected(value));
  });

  test("of any value", () => {
    const key = fc.oneof(fc.string(), fc.constantFrom("~", "null", "- a", "a: b", "#", "x".repeat(1030), "two\nlines", "true", "1"));
    const line = fc.constantFrom("", " ", "a", "  b", "- c", "d: e", "#f", "\t", "g ", "...", "---", "é😀", "x".repeat(200));
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(line, { maxLength: 5 }).map((lines) => lines.join("\n")),
    );
    const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(yamlText(value)).toBe(expected(value));
      }),
      { numRuns: 3000 },
    );
  });
});
