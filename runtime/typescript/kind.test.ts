import { describe, expect, it } from "vitest";
import { glbFile, jpegFile, pngFile, stlFile, textFile, webpFile } from "../../test/fixtures/files.ts";
import { HEAD_BYTES, kindOf, kindOfName } from "./kind.ts";

describe("a kind is told by the content", () => {
  it.each([
    ["png", pngFile(64, 64)],
    ["jpeg", jpegFile(64, 64)],
    ["webp", webpFile(64, 64)],
    ["glb", glbFile(400)],
    ["fbx", textFile("Kaydara FBX Binary  \0\x1a\0rest")],
    ["fbx", textFile("; FBX 7.4.0 project file\n")],
    ["stl", stlFile(2)],
    ["stl", textFile("solid cube\n facet normal 0 0 1\n")],
    ["obj", textFile("# made by hand\r\n\r\nmtllib cube.mtl\r\nv 0 0 0\r\n")],
    ["obj", textFile("v 0 0 0\nv 1 0 0\n")],
    ["obj", textFile(`${"# a long comment\n".repeat(400)}v 0 0 0\n`)],
    ["gif", textFile("GIF89a......")],
    ["zip", textFile("PK\x03\x04....")],
    ["exe", textFile("MZ......")],
    ["json", textFile('{"asset":{"version":"2.0"}}')],
    ["xml", textFile("<svg width='4'/>")],
    [null, textFile("hello")],
    [null, new Uint8Array(400)],
  ])("%s", (kind, bytes) => {
    expect(kindOf(bytes.subarray(0, HEAD_BYTES), bytes.length)).toBe(kind);
  });

  it("a binary STL whose header begins with `solid` is one all the same", () => {
    const bytes = stlFile(3);
    bytes.set(textFile("solid"));
    expect(kindOf(bytes, bytes.length)).toBe("stl");
  });
});

it.each([
  ["hero.PNG", "png"],
  ["hero.jpg", "jpeg"],
  ["/a.b/hero", null],
  ["archive.tar.gz", "gz"],
  [".hidden-name-too-long", null],
])("the name %s claims %s", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
