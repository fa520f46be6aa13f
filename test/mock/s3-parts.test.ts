/** S3's rules for uploads in parts, over sockets. */

import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseXml, textOf } from "../../runtime/mock/s3/xml.ts";
import { BYTES, crc, KEY, type Sending, startBench } from "./s3-sending.ts";

const { s3, send } = await startBench();
afterAll(() => s3.close());

describe("parts of an upload", () => {
  const PART = Buffer.alloc(5 * 2 ** 20, "p");
  const [FIRST, LAST] = [PART, Buffer.from("the end")];
  const etag = (bytes: Uint8Array) => createHash("md5").update(bytes).digest("hex");
  let uploadId = "";

  beforeAll(async () => {
    uploadId = await begin();
    for (const [number, body] of [
      [1, FIRST],
      [2, LAST],
      [3, LAST],
    ] as const) {
      expect((await send({ query: partQuery(number, uploadId), body })).headers["etag"]).toBe(`"${etag(body)}"`);
    }
  });

  it.each<[string, string, number, string]>([
    ["order", list([2, LAST], [1, FIRST]), 400, "InvalidPartOrder"],
    ["twice", list([1, FIRST], [1, FIRST]), 400, "InvalidPartOrder"],
    ["small part within", list([1, FIRST], [2, LAST], [3, LAST]), 400, "EntityTooSmall"],
    ["wrong ETag", list([1, LAST]), 400, "InvalidPart"],
    ["a part that was not sent", list([1, FIRST], [4, LAST]), 400, "InvalidPart"],
    ["wrong checksum of a part", list([1, FIRST]).replace("</ETag>", "</ETag><ChecksumCRC32>AAAAAA==</ChecksumCRC32>"), 400, "InvalidPart"],
    ["no parts", list(), 400, "MalformedXML"],
    ["no list", "", 400, "MalformedXML"],
    ["no XML", "<CompleteMultipartUpload><Part></CompleteMultipartUpload>", 400, "MalformedXML"],
    ["another document", "<Delete></Delete>", 400, "MalformedXML"],
    ["no number", "<CompleteMultipartUpload><Part><ETag>x</ETag></Part></CompleteMultipartUpload>", 400, "MalformedXML"],
  ])("cannot be put together: %s", async (_, xml, status, code) => {
    const answer = await send({ method: "POST", query: `uploadId=${encodeURIComponent(uploadId)}`, body: Buffer.from(xml) });
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(s3.store.uploads.size).toBe(1);
  });

  it.each<[string, Sending, number, string]>([
    ["no such upload", { query: partQuery(1, "unknown") }, 404, "NoSuchUpload"],
    ["part 0", { query: partQuery(0, "unknown") }, 400, "InvalidArgument"],
    ["part 10,001", { query: partQuery(10_001, "unknown") }, 400, "InvalidArgument"],
    ["no upload to end", { method: "POST", query: "uploadId=unknown", body: Buffer.from(list([1, FIRST])) }, 404, "NoSuchUpload"],
    ["no upload to abort", { method: "DELETE", query: "uploadId=unknown" }, 404, "NoSuchUpload"],
    ["no upload to list", { method: "GET", query: "uploadId=unknown" }, 404, "NoSuchUpload"],
  ])("%s", async (_, sending, status, code) => {
    const answer = await send({
      ...sending,
      body: sending.method === "GET" || sending.method === "DELETE" ? Buffer.alloc(0) : (sending.body ?? BYTES),
    });
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it("are of one key only", async () => {
    const other = { key: "other", signing: s3.mint("other", 60_000) };
    const answer = await send({ ...other, query: partQuery(1, uploadId), body: FIRST });
    expect([answer.status, answer.code]).toEqual([404, "NoSuchUpload"]);
  });

  it("too large together", async () => {
    const id = await begin();
    for (const number of [1, 2, 3]) await send({ query: partQuery(number, id), body: PART });
    const answer = await send({
      method: "POST",
      query: `uploadId=${encodeURIComponent(id)}`,
      body: Buffer.from(list([1, PART], [2, PART], [3, PART])),
    });
    expect(answer.code).toBe("EntityTooLarge");
    expect((await send({ method: "DELETE", query: `uploadId=${encodeURIComponent(id)}`, body: Buffer.alloc(0) })).status).toBe(204);
  });

  it.each<[string, Record<string, string>, string]>([
    ["whole", { "x-amz-checksum-crc32": "AAAAAA==" }, "BadDigest"],
    ["composite", { "x-amz-checksum-crc32": "AAAAAA==-2" }, "BadDigest"],
  ])("wrong checksum of the object, %s", async (_, headers, code) => {
    const body = Buffer.from(list([1, FIRST], [2, LAST]));
    expect((await send({ method: "POST", query: `uploadId=${encodeURIComponent(uploadId)}`, body, headers })).code).toBe(code);
  });

  it("are listed, and then put together in whatever XML says so, once", async () => {
    const query = `uploadId=${encodeURIComponent(uploadId)}`;
    const { text } = await send({ method: "GET", query, body: Buffer.alloc(0) });
    const listed = parseXml(text)?.children.filter(({ name }) => name === "Part") ?? [];
    expect(listed.map((part) => [textOf(part, "PartNumber"), textOf(part, "Size"), textOf(part, "ETag")])).toEqual([
      ["1", String(FIRST.length), `"${etag(FIRST)}"`],
      ["2", "7", `"${etag(LAST)}"`],
      ["3", "7", `"${etag(LAST)}"`],
    ]);
    const xml = `\ufeff<?xml version="1.0"?>\n<!-- parts --><s3:CompleteMultipartUpload xmlns:s3='urn:x' note="a>b">
      <s3:Part><s3:ChecksumCRC32>${crc(FIRST)}</s3:ChecksumCRC32> <s3:ETag>&quot;${etag(FIRST)}&#x22;</s3:ETag><s3:PartNumber> 1 </s3:PartNumber></s3:Part>
      <s3:Part><s3:PartNumber>3</s3:PartNumber><s3:ETag><![CDATA[${etag(LAST)}]]></s3:ETag><s3:ChecksumSHA1></s3:ChecksumSHA1></s3:Part></s3:CompleteMultipartUpload>`;
    const whole = Buffer.concat([FIRST, LAST]);
    const composite = createHash("sha256")
      .update(Buffer.concat([FIRST, LAST].map((part) => createHash("sha256").update(part).digest())))
      .digest("base64");
    const headers = { "x-amz-checksum-crc32": crc(whole), "x-amz-checksum-sha256": `${composite}-2` };
    const end = () =>
      send({ method: "POST", query, body: Buffer.from(xml.slice(1).replace("<s3:ChecksumSHA1></s3:ChecksumSHA1>", "")), headers });
    const answer = await end();
    expect([answer.status, answer.code]).toEqual([200, null]);
    expect(answer.detail("ETag")).toMatch(/^"[0-9a-f]{32}-2"$/);
    expect(Buffer.from(s3.store.objects.get(KEY)?.bytes ?? []).equals(whole)).toBe(true);
    expect((await end()).code).toBe("NoSuchUpload");
  });

  async function begin(): Promise<string> {
    const { detail } = await send({ method: "POST", query: "uploads", body: Buffer.alloc(0) });
    return detail("UploadId") ?? "";
  }

  function list(...parts: [number, Uint8Array][]): string {
    const texts = parts.map(([number, bytes]) => `<Part><PartNumber>${number}</PartNumber><ETag>"${etag(bytes)}"</ETag></Part>`);
    return `<CompleteMultipartUpload>${texts.join("")}</CompleteMultipartUpload>`;
  }
});

function partQuery(number: number, uploadId: string): string {
  return `partNumber=${number}&uploadId=${encodeURIComponent(uploadId)}`;
}
