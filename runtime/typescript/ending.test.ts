import { expect, it } from "vitest";
import { glbFile, jpegFile, pngFile, webpFile } from "../../test/fixtures/files.ts";
import { ENDING_BYTES, endingOf } from "./ending.ts";

it.each([
  ["glb", glbFile(400), "complete"],
  ["glb", glbFile(400).subarray(0, 399), "truncated"],
  ["glb", glbFile(400).subarray(0, 11), "truncated"],
  ["webp", webpFile(40, 40), "complete"],
  ["webp", webpFile(40, 40).subarray(0, 39), "truncated"],
  ["png", pngFile(40, 40), "complete"],
  ["png", pngFile(40, 40, 400).subarray(0, 300), "truncated"],
  ["jpeg", jpegFile(40, 40), "complete"],
  ["jpeg", jpegFile(40, 40).subarray(0, 30), "unknown"],
  ["obj", new Uint8Array(10), "unknown"],
  [null, new Uint8Array(10), "unknown"],
] as const)("the end of a %s is judged", (kind, bytes, ending) => {
  const size = bytes.length;
  expect(endingOf(kind, { head: bytes.subarray(0, ENDING_BYTES), tail: bytes.slice(-ENDING_BYTES), size })).toBe(ending);
});
