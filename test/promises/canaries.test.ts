import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMS, type Form, hitsIn } from "./canaries.ts";

const VALUE = 'FwoG/+canary\\"1f9b03d7ä&=e6';
const canaries = [{ name: "token", value: VALUE }];

/** How each form comes about elsewhere: by other code than the scanner's. */
const WRITERS: Record<Form, (text: string) => Buffer> = {
  raw: (text) => Buffer.from(text),
  percent: (text) => Buffer.from(encodeURIComponent(text)),
  base64: (text) => Buffer.from(btoa(String.fromCharCode(...new TextEncoder().encode(text)))),
  base64url: (text) => Buffer.from(Buffer.from(text).toString("base64url")),
  hex: (text) => Buffer.from(Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, "0")).join("")),
  "JSON-escaped": (text) => Buffer.from(JSON.stringify({ text })),
  "UTF-16": (text) => Buffer.from(text, "utf16le"),
};

describe("a secret is found whatever stands around it", () => {
  test.each(FORMS)("%s", (form) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), fc.string({ unit: "grapheme-ascii" }), (before, after) => {
        const hits = hitsIn("stdout", WRITERS[form](before + VALUE + after), canaries);
        expect(hits).toContainEqual({ canary: "token", form, channel: "stdout" });
      }),
    );
  });

  test("percent-encoded with small digits", () => {
    expect(hitsIn("x", Buffer.from(encodeURIComponent(VALUE).toLowerCase().replace("fwog", "FwoG")), canaries)).not.toEqual([]);
  });

  test("hex in capitals", () => expect(hitsIn("x", Buffer.from(WRITERS.hex(VALUE).toString().toUpperCase()), canaries)).not.toEqual([]));

  test("as text inside of text", () => {
    expect(hitsIn("x", Buffer.from(JSON.stringify(JSON.stringify({ VALUE }))), canaries)).not.toEqual([]);
  });

  test.each([
    ["its beginning", VALUE.slice(0, 16)],
    ["its end", VALUE.slice(-16)],
  ])("%s alone", (_, part) => expect(hitsIn("x", Buffer.from(part), canaries)).not.toEqual([]));
});

test("other text holds none", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(hitsIn("x", bytes, canaries)).toEqual([]);
    }),
  );
});

test("what is too short to be told from other text is no canary", () => {
  expect(() => hitsIn("x", Buffer.from(""), [{ name: "short", value: "tsk_" }])).toThrow(RangeError);
});
