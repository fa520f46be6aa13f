/** The storage as the mock's engine holds it: what is its own, what it keeps, and that runs repeat. */

import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { AwsClient, AwsV4Signer } from "aws4fetch";
import { afterEach, describe, expect, it } from "vitest";
import { makeCertificate } from "../../runtime/mock/certificate.ts";
import { createS3, type S3Fault } from "../../runtime/mock/s3/s3.ts";
import { parseXml, printXml } from "../../runtime/mock/s3/xml.ts";
import { type S3Server, type S3ServerOptions, startS3Server } from "../servers/s3-server.ts";
import { incoming } from "./incoming.ts";

const running: S3Server[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function start(options: S3ServerOptions = {}): Promise<S3Server> {
  const server = await startS3Server(options);
  running.push(server);
  return server;
}

describe("a request is its own", () => {
  const { owns } = createS3({ bucket: "uploads", region: "us-west-2", now: () => 0, randomBytes: (count) => new Uint8Array(count) });
  it.each([
    ["in the bucket", "/uploads/a", "127.0.0.1:80", "", true],
    ["the bucket", "/uploads?list-type=2", "127.0.0.1:80", "", true],
    ["by host", "/a", "uploads.localhost:80", "", true],
    ["signed for another bucket", "/downloads/a", "127.0.0.1:80", "AWS4-HMAC-SHA256 Credential=", true],
    ["presigned for another bucket", "/downloads/a?X-Amz-Algorithm=x&X-Amz-Signature=0", "127.0.0.1:80", "", true],
    ["a path that only begins so", "/uploads2/a", "127.0.0.1:80", "", false],
    ["another host", "/a", "myuploads.localhost", "", false],
    ["an API's", "/v9/things", "127.0.0.1:80", "Bearer x", false],
  ])("%s", (_, target, host, authorization, expected) => {
    expect(owns(incoming({ method: "PUT", target, headers: { host, authorization } }))).toBe(expected);
  });
});

describe("what it keeps", () => {
  it("an object put by host", async () => {
    const s3 = await start();
    const key = "a b/uploads/c";
    const url = `http://uploads.localhost:${new URL(s3.origin).port}/a%20b/uploads/c`;
    const { headers } = await new AwsV4Signer({
      ...s3.mint(key),
      url,
      method: "PUT",
      service: "s3",
      region: "us-west-2",
      headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" },
    }).sign();
    const status = await new Promise((resolve, reject) => {
      const sent = {
        method: "PUT",
        path: "/a%20b/uploads/c",
        headers: { ...Object.fromEntries(headers), host: new URL(url).host, "content-length": 1 },
      };
      httpRequest(s3.origin, sent, (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end("x");
    });
    expect([status, ...s3.store.objects.keys()]).toEqual([200, key]);
  });

  it("the newest objects, as far as there is room", async () => {
    const s3 = await start({ capacityBytes: 250 });
    for (const key of ["a", "b", "c", "b", "d"]) expect((await put(s3, key, Buffer.alloc(100))).status).toBe(200);
    expect([...s3.store.objects.keys()]).toEqual(["b", "d"]);
    await put(s3, "e", Buffer.alloc(300));
    expect([...s3.store.objects.keys()]).toEqual(["e"]);
  });

  it("the newest 100,000 objects, however small", async () => {
    const { store } = await start();
    for (let count = 0; count <= 100_000; count++) store.put(String(count), { bytes: new Uint8Array(), contentType: "", etag: "" });
    expect([store.objects.size, store.objects.has("0"), store.objects.has("1")]).toEqual([100_000, false, true]);
  });

  it("parts count too: an upload that nobody ends goes when there is no room", async () => {
    const s3 = await start({ capacityBytes: 250 });
    const old = s3.store.create("a", "");
    s3.store.putPart("a", { uploadId: old, number: 1, bytes: Buffer.alloc(200) });
    s3.store.putPart("a", { uploadId: old, number: 1, bytes: Buffer.alloc(200) });
    expect([...s3.store.uploads.keys()]).toEqual([old]);
    const young = s3.store.create("b", "");
    s3.store.putPart("b", { uploadId: young, number: 1, bytes: Buffer.alloc(200) });
    expect([...s3.store.uploads.keys()]).toEqual([young]);
  });

  it("the newest 10,000 requests", async () => {
    const s3 = await start({ fault: () => ({ status: 503, code: "SlowDown" }) });
    for (let sent = 0; sent < 10_050; sent += 50) {
      await Promise.all(Array.from({ length: 50 }, () => fetch(`${s3.origin}/uploads/${sent}`).then((response) => response.text())));
    }
    expect(s3.log).toHaveLength(10_000);
    expect([s3.log.at(0)?.key, s3.log.at(-1)?.key, s3.log.at(-1)?.code]).toEqual(["50", "10000", "SlowDown"]);
  });
});

it("runs repeat when clock and random bytes do", async () => {
  const seeded = () => {
    let next = 0;
    return (count: number) => Uint8Array.from({ length: count }, () => (next++ * 167 + 13) % 256);
  };
  const run = async () => {
    const s3 = await start({ now: () => 1_700_000_000_000, randomBytes: seeded() });
    const minted = s3.mint("key", 60_000);
    const response = await fetch(`${s3.origin}/uploads/key`, { method: "PUT", body: "x" });
    return { minted, text: await response.text(), headers: [...response.headers] };
  };
  const [one, other] = [await run(), await run()];
  expect(one).toEqual(other);
  expect(one.minted.accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
  expect(one.minted.secretAccessKey).toHaveLength(40);
});

it.each<[S3Fault, boolean]>([
  ["reset", false],
  ["drop-answer", true],
])("over https too, %s breaks the connection", async (fault, done) => {
  const tls = await makeCertificate({ now: Date.now });
  const s3 = await start({ tls, fault: () => fault });
  const { url, headers } = await new AwsV4Signer({
    ...s3.mint("key"),
    url: `${s3.origin}/uploads/key`,
    method: "PUT",
    service: "s3",
    region: "us-west-2",
    headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" },
  }).sign();
  const pending = new Promise((resolve, reject) => {
    const sent = { method: "PUT", ca: tls.ca, headers: { ...Object.fromEntries(headers), "content-length": 1 } };
    httpsRequest(url, sent, resolve).on("error", reject).end("x");
  });
  await expect(pending).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(s3.store.objects.has("key")).toBe(done);
});

describe("XML", () => {
  it("what is printed is read back", () => {
    const text = `<&>"'\r\n ]]> \ud83d\ude00`;
    expect(
      parseXml(
        printXml("A", [
          ["B", text],
          ["C", [["D", 1]]],
        ]),
      ),
    ).toEqual({
      ...{ name: "A", text: "" },
      children: [
        { name: "B", text, children: [] },
        { name: "C", text: "", children: [{ name: "D", text: "1", children: [] }] },
      ],
    });
  });

  it("a character that XML cannot hold is replaced", () =>
    expect(printXml("A", "\u0000\u001f", { namespaced: false })).toContain("<A>\ufffd\ufffd</A>"));

  it.each([
    "",
    "text",
    "<a>",
    "</a>",
    "<a></b>",
    "<a/><b/>",
    "<a>&nbsp;</a>",
    "<a>&</a>",
    "<a b=c/>",
    "<!DOCTYPE a><a/>",
    "<a>&#x110000;</a>",
    "<a><![CDATA[</a>",
  ])("%j is none", (text) => expect(parseXml(text)).toBeNull());

  it("a hostile one is refused quickly", () => {
    const before = performance.now();
    for (const text of [
      "<a ".repeat(100_000),
      `<a ${'b="c" '.repeat(100_000)}`,
      "<a>".repeat(200_000),
      "<!--".repeat(100_000),
      "&#".repeat(200_000),
    ]) {
      expect(parseXml(text)).toBeNull();
    }
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

function put(s3: S3Server, key: string, body: Uint8Array<ArrayBuffer>): Promise<Response> {
  return new AwsClient({ ...s3.mint(key), service: "s3", region: "us-west-2" }).fetch(`${s3.origin}/uploads/${key}`, {
    method: "PUT",
    body,
  });
}
