/** Bodies in chunks of Amazon's kind, over sockets. */

import { afterAll, describe, expect, it } from "vitest";
import { crc, startBench } from "./s3-sending.ts";

const { s3, send } = await startBench();
afterAll(() => s3.close());

describe("the aws-chunked encoding is read strictly", () => {
  const large = "x".repeat(8192);
  const trailer = `x-amz-checksum-crc32:${crc(Buffer.from(`${large}tail`))}\r\n\r\n`;
  it.each<[string, string, number, number, string, Record<string, string>?]>([
    ["as it should be", `2000\r\n${large}\r\n4\r\ntail\r\n0\r\n${trailer}`, 8196, 200, ""],
    ["cut short", `2000\r\n${large}\r\n4\r\nta`, 8196, 400, "IncompleteBody"],
    ["no last chunk", `2000\r\n${large}\r\n4\r\ntail\r\n`, 8196, 400, "IncompleteBody"],
    ["a size that is none", `zz\r\n${large}\r\n0\r\n${trailer}`, 8196, 400, "IncompleteBody"],
    ["a size that is wrong", `1fff\r\n${large}\r\n0\r\n${trailer}`, 8196, 400, "IncompleteBody"],
    ["a chunk that does not end where it should", `2000\r\n${large}xx4\r\ntail\r\n0\r\n${trailer}`, 8196, 400, "IncompleteBody"],
    ["fewer bytes than announced", `2000\r\n${large}\r\n0\r\n${trailer}`, 8196, 400, "IncompleteBody"],
    ["a small chunk within", `4\r\ntail\r\n2000\r\n${large}\r\n0\r\n${trailer}`, 8196, 403, "InvalidChunkSizeError"],
    ["no trailer", `2000\r\n${large}\r\n4\r\ntail\r\n0\r\n\r\n`, 8196, 400, "MalformedTrailerError"],
    ["another trailer", `2000\r\n${large}\r\n4\r\ntail\r\n0\r\nx-amz-checksum-sha1:AAAA\r\n\r\n`, 8196, 400, "MalformedTrailerError"],
    ["a trailer that is none", `2000\r\n${large}\r\n4\r\ntail\r\n0\r\nnothing\r\n\r\n`, 8196, 400, "MalformedTrailerError"],
    ["a wrong checksum", `2000\r\n${large}\r\n4\r\ntale\r\n0\r\n${trailer}`, 8196, 400, "BadDigest"],
    ["no decoded length", `0\r\n${trailer}`, Number.NaN, 411, "MissingContentLength"],
  ])("%s", async (_, body, decoded, status, code) => {
    const headers = {
      "X-Amz-Content-Sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
      "x-amz-trailer": "x-amz-checksum-crc32",
      ...(Number.isNaN(decoded) ? {} : { "x-amz-decoded-content-length": String(decoded) }),
    };
    const answer = await send({ body: Buffer.from(body), headers });
    expect([answer.status, answer.code ?? ""]).toEqual([status, code]);
  });
});
