import { expect, it } from "vitest";
import { withAsciiPatterns } from "../../generator/emit/openapi/ascii-patterns.ts";

it("writes characters of a pattern as escapes that mean the same", () => {
  const pattern = "^[^⃣⌚⏩-⏺️🀀-🫿]*$";
  const escaped = "^[^\\u20e3\\u231a\\u23e9-\\u23fa\\ufe0f\\u{1f000}-\\u{1faff}]*$";
  const written = withAsciiPatterns({ properties: { pattern: { pattern }, é: { pattern: "^é\\.$" } } });
  expect(written).toEqual({ properties: { pattern: { pattern: escaped }, é: { pattern: "^\\u00e9\\.$" } } });
  for (const text of ["", "石の橋", "é", "a🗿", "⏩", "⏻", "🀀", "🫿", "🬀"]) {
    expect([text, new RegExp(escaped, "u").test(text)]).toEqual([text, new RegExp(pattern, "u").test(text)]);
  }
});

it("leaves data alone", () => {
  const document = { examples: { a: { pattern: "é" } }, default: { pattern: "é" }, enum: ["é"], description: "é" };
  expect(withAsciiPatterns(document)).toEqual(document);
});
