import { describe, expect, it } from "vitest";
import { fileTables } from "../../test/fixtures/file-tables.ts";
import type { StorageOptions } from "./context.ts";
import { UploadError } from "./errors.ts";
import { grantOf, type TokenTable } from "./storage.ts";

const answer = { host: "s3.us-west-2.amazonaws.com", bucket: "uploads", key: "u/1/input.png", session: "T", id: "A", secret: "S" };

function urlOf(changes: Record<string, unknown>, options: StorageOptions = {}, isLocal = false): string {
  const table: TokenTable | undefined = fileTables.token;
  if (!table) throw new Error("the fixture mints");
  return grantOf({ answer: { ...answer, ...changes } }, { table, options, isLocal }).url;
}

describe("the object is addressed", () => {
  it.each([
    ["by bucket host", {}, {}, "https://uploads.s3.us-west-2.amazonaws.com/u/1/input.png"],
    ["by path when the bucket has a dot", { bucket: "up.loads" }, {}, "https://s3.us-west-2.amazonaws.com/up.loads/u/1/input.png"],
    [
      "as named when the host has the bucket",
      { host: "uploads.s3.us-west-2.amazonaws.com" },
      {},
      "https://uploads.s3.us-west-2.amazonaws.com/u/1/input.png",
    ],
    ["at the accelerated endpoint", {}, { accelerate: true }, "https://uploads.s3-accelerate.amazonaws.com/u/1/input.png"],
    ["at the user's endpoint", {}, { endpoint: "https://s3.example.com/x/" }, "https://s3.example.com/x/uploads/u/1/input.png"],
    ["at the user's endpoint on loopback", {}, { endpoint: "http://127.0.0.1:9000" }, "http://127.0.0.1:9000/uploads/u/1/input.png"],
    [
      "at a host that the user allows",
      { host: "s3.example.com" },
      { hosts: ["example.com"] },
      "https://uploads.s3.example.com/u/1/input.png",
    ],
    [
      "with every segment of the key encoded",
      { key: "a b/+(c)'!*/ä//#?%25" },
      {},
      "https://uploads.s3.us-west-2.amazonaws.com/a%20b/%2B%28c%29%27%21%2A/%C3%A4//%23%3F%2525",
    ],
  ])("%s", (_, changes, options, url) => {
    expect(urlOf(changes, options)).toBe(url);
  });

  it("on loopback when the API itself is there", () => {
    expect(urlOf({ host: "127.0.0.1:9000" }, {}, true)).toBe("http://127.0.0.1:9000/uploads/u/1/input.png");
  });
});

describe("an answer that names no storage is refused, and nothing is signed for it", () => {
  it.each([
    ["address inside a cloud", { host: "169.254.169.254" }],
    ["loopback, of an API that is not", { host: "127.0.0.1:9000" }],
    ["user in front", { host: "evil@s3.us-west-2.amazonaws.com" }],
    ["path behind", { host: "s3.us-west-2.amazonaws.com/x" }],
    ["query behind", { host: "s3.us-west-2.amazonaws.com?x" }],
    ["port", { host: "s3.us-west-2.amazonaws.com:444" }],
    ["suffix without a dot", { host: "evils3.us-west-2.amazonaws.com" }],
    ["other host", { host: "s3.us-west-2.amazonaws.com.evil.example" }],
    ["backslash", { host: "evil.example\\.s3.us-west-2.amazonaws.com" }],
    ["machine of the same provider", { host: "ec2-1-2-3-4.us-west-2.compute.amazonaws.com" }],
    ["scheme", { host: "http://s3.us-west-2.amazonaws.com" }],
    ["bucket with a slash", { bucket: "a/b" }],
    ["bucket with a user", { bucket: "evil.example/@x" }],
    ["key that leaves its folder", { key: "a/../../b" }],
    ["key of dots", { key: "." }],
    ["no key", { key: "" }],
    ["no secret", { secret: undefined }],
    ["number for a token", { session: 7 }],
  ])("%s", (_, changes) => {
    expect(() => urlOf(changes)).toThrow(UploadError);
  });

  it.each(["http://s3.example.com", "ftp://s3.example.com", "https://u:p@s3.example.com", "https://s3.example.com?x=1", "s3.example.com"])(
    "endpoint %s",
    (endpoint) => {
      expect(() => urlOf({}, { endpoint })).toThrow(/storage\.endpoint/);
    },
  );
});
