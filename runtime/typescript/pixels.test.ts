import { describe, expect, it } from "vitest";
import { jpegFile, pngFile, webpFile } from "../../test/fixtures/files.ts";
import { pixelsOf } from "./pixels.ts";

function reading(bytes: Uint8Array) {
  const reads: number[] = [];
  const read = async (start: number, end: number) => {
    reads.push(end - start);
    return bytes.subarray(start, end);
  };
  return { read, reads };
}

describe("width and height come from the headers", () => {
  it.each([
    ["png", pngFile(1200, 34)],
    ["jpeg", jpegFile(1200, 34)],
    ["jpeg", jpegFile(1200, 34, 60_000)],
    ["webp", webpFile(1200, 34, "VP8X")],
    ["webp", webpFile(1200, 34, "VP8L")],
    ["webp", webpFile(1200, 34, "VP8 ")],
  ])("%s", async (kind, bytes) => {
    expect(await pixelsOf(kind, reading(bytes).read)).toEqual({ width: 1200, height: 34 });
  });

  it("a JPEG's metadata is skipped, not read", async () => {
    const { read, reads } = reading(jpegFile(40, 40, 60_000));
    await pixelsOf("jpeg", read);
    expect(reads.reduce((sum, count) => sum + count)).toBeLessThan(40);
  });

  it("fill bytes before a JPEG's marker are skipped", async () => {
    const bytes = jpegFile(40, 50, 16);
    const filled = new Uint8Array([...bytes.subarray(0, 2), 0xff, 0xff, ...bytes.subarray(2)]);
    expect(await pixelsOf("jpeg", reading(filled).read)).toEqual({ width: 40, height: 50 });
  });
});

describe("broken headers give null", () => {
  it.each([
    ["png", pngFile(40, 40).subarray(0, 20)],
    ["png", new Uint8Array(64)],
    ["webp", webpFile(40, 40).subarray(0, 24)],
    ["jpeg", new Uint8Array([0xff, 0xd8, 0xff, 0xd9])],
    ["jpeg", new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, 0, 0, 0, 0, 0, 0, 0])],
    ["jpeg", jpegFile(40, 40).subarray(0, 30)],
    ["glb", new Uint8Array(64)],
  ])("%s", async (kind, bytes) => {
    expect(await pixelsOf(kind, reading(bytes).read)).toBeNull();
  });
});
