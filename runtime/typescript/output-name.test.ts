import { posix, win32 } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extensionOf, fileName, urlAt, urlsOf } from "./output-name.ts";

/** Parts of names that have left folders before. */
const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "..",
    "../../etc/passwd",
    "C:\\x",
    "\\\\server\\share",
    "a\0b",
    "CON",
    "nul.glb",
    "-rf",
    "x ",
    "x.",
    "\u202Egnp.exe",
    "a".repeat(300),
    "~",
    "%2e%2e",
    "a/b",
    "__proto__",
  ),
  fc.array(fc.constantFrom("..", "/", "\\", ".", "\0", ":", "a", "%2f", "\u202e"), { maxLength: 12 }).map((parts) => parts.join("")),
);

describe("no name leaves its folder", () => {
  it("whatever the parts are", () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (type, id, field, path) => {
        const url = new URL("https://example.com/");
        url.pathname = path;
        const name = fileName({ type, id, field, extension: extensionOf(url.href, null) });
        expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,114}\.[a-z0-9]{2,5}$/);
        expect(posix.dirname(posix.resolve("/out", name))).toBe("/out");
        expect(win32.dirname(win32.resolve("C:\\out", name))).toBe("C:\\out");
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("the extension is one of a short list", () => {
  it.each([
    ["https://example.com/a/model.GLB?x=.exe", null, "glb"],
    ["https://example.com/a/model.exe", null, "bin"],
    ["https://example.com/a/model.exe", "glb", "glb"],
    ["https://example.com/a/model", "png", "png"],
    ["https://example.com/a/model.obj", "zip", "zip"],
    ["https://example.com/a/model.usdz", "zip", "usdz"],
    ["https://example.com/a/model.3mf", "zip", "3mf"],
    ["https://example.com/a.glb/", null, "bin"],
    ["https://example.com/x", "exe", "bin"],
  ])("%s holding %s: %s", (url, kind, extension) => {
    expect(extensionOf(url, kind)).toBe(extension);
  });
});

describe("URLs are found in any output", () => {
  const output = {
    model: "https://a.example/m.glb",
    views: { front: "https://a.example/f", back: null },
    parts: ["http://b.example/0"],
    note: "https is fine",
    n: 1,
  };

  it("with their places", () => {
    expect(urlsOf(output)).toEqual([
      { field: "model", url: "https://a.example/m.glb" },
      { field: "views/front", url: "https://a.example/f" },
      { field: "parts/0", url: "http://b.example/0" },
    ]);
  });

  it("and again by their place", () => {
    expect(urlAt(output, "parts/0")).toBe("http://b.example/0");
    expect(urlAt(output, "__proto__")).toBeNull();
  });

  it("not without end", () => {
    const endless: Record<string, unknown> = {};
    endless["again"] = endless;
    expect(urlsOf(endless)).toEqual([]);
  });
});
