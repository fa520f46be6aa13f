/** Every way to be refused, over sockets. */

import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { BYTES, crc, datetime, KEY, MAX_BYTES, NOW, type Sending, type Sent, startBench } from "./s3-sending.ts";

const MINUTE_MS = 60_000;
const bench = await startBench();
const { s3, send } = bench;
afterAll(() => s3.close());

describe("a request that is right is done", () => {
  it.each<[string, Sending]>([
    ["put", {}],
    ["signed 14 minutes ago", { signing: { datetime: datetime(-14) } }],
    ["signed in 14 minutes", { signing: { datetime: datetime(14) } }],
    ["payload not hashed", { headers: { "X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD" } }],
    ["with Content-MD5", { headers: { "Content-MD5": digest("md5") } }],
    ["with crc32", { headers: { "x-amz-checksum-crc32": crc(BYTES) } }],
    ["with sha1", { headers: { "x-amz-checksum-sha1": digest("sha1") } }],
    ["with sha256", { headers: { "x-amz-checksum-sha256": digest("sha256") } }],
    ["presigned", { signing: { signQuery: true }, headers: {} }],
    ["blanks within a header that is signed", { headers: { "x-amz-meta-note": "  a   b  " } }],
    ["no blanks in the Authorization header", { spoil: authorization((text) => text.replaceAll(", ", ",")) }],
  ])("%s", async (_, sending) => {
    const { status, text } = await send(sending);
    expect([status, text]).toEqual([200, ""]);
    expect(Buffer.from(s3.store.objects.get(KEY)?.bytes ?? [])).toEqual(BYTES);
  });
});

describe("a request that is not is refused, and changes nothing", () => {
  it.each<[string, Sending, number, string, string?]>([
    ["no signature", { spoil: without("authorization") }, 403, "AccessDenied", "Access Denied"],
    ["another mechanism", { spoil: authorization(() => "AWS AKID:c2ln") }, 400, "InvalidRequest", "The authorization mechanism"],
    [
      "half a header",
      { spoil: authorization(() => "AWS4-HMAC-SHA256 Credential=a/20261120/us-west-2/s3/aws4_request") },
      400,
      "AuthorizationHeaderMalformed",
      "requires three components",
    ],
    [
      "a credential cut short",
      { spoil: authorization((text) => text.replace("/s3/aws4_request", "/s3")) },
      400,
      "AuthorizationHeaderMalformed",
      'expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request"',
    ],
    [
      "another region",
      { signing: { region: "eu-central-1" } },
      400,
      "AuthorizationHeaderMalformed",
      "the region 'eu-central-1' is wrong; expecting 'us-west-2'",
    ],
    ["another service", { signing: { service: "ec2" } }, 400, "AuthorizationHeaderMalformed", 'incorrect service "ec2"'],
    [
      "another day in the credential",
      { spoil: authorization((text) => text.replace("/20261120/", "/20261119/")) },
      400,
      "AuthorizationHeaderMalformed",
      'Invalid credential date "20261119"',
    ],
    [
      "another end of the scope",
      { spoil: authorization((text) => text.replace("aws4_request", "aws5_request")) },
      400,
      "AuthorizationHeaderMalformed",
      'incorrect terminal "aws5_request"',
    ],
    [
      "two signatures",
      { spoil: ({ path }) => ({ path: `${path}?X-Amz-Signature=00&X-Amz-Algorithm=AWS4-HMAC-SHA256` }) },
      400,
      "InvalidArgument",
      "Only one auth mechanism allowed",
    ],
    [
      "a date that is none",
      { spoil: ({ headers }) => ({ headers: { ...headers, "x-amz-date": "today" } }) },
      403,
      "AccessDenied",
      "requires a valid Date",
    ],
    ["unknown key id", { signing: { accessKeyId: "ASIAUNKNOWN" } }, 403, "InvalidAccessKeyId"],
    ["wrong secret", { signing: { secretAccessKey: "wrong" } }, 403, "SignatureDoesNotMatch"],
    ["wrong token", { signing: { sessionToken: "wrong" } }, 400, "InvalidToken"],
    [
      "a token that is no ASCII",
      {
        spoil: ({ headers }) => ({
          headers: { ...headers, "x-amz-security-token": "\u00e9".repeat(headers["x-amz-security-token"]?.length ?? 0) },
        }),
      },
      400,
      "InvalidToken",
    ],
    ["no token", { signing: { sessionToken: "" } }, 403, "InvalidAccessKeyId"],
    ["signed 20 minutes ago", { signing: { datetime: datetime(-20) } }, 403, "RequestTimeTooSkewed"],
    ["signed in 20 minutes", { signing: { datetime: datetime(20) } }, 403, "RequestTimeTooSkewed"],
    [
      "host not signed",
      { spoil: authorization((text) => text.replace("host;", "")) },
      403,
      "AccessDenied",
      "headers present in the request which were not signed",
    ],
    [
      "a header of Amazon's not signed",
      { spoil: ({ headers }) => ({ headers: { ...headers, "x-amz-acl": "public-read" } }) },
      403,
      "AccessDenied",
      "headers present in the request which were not signed",
    ],
    [
      "a signed header changed",
      { headers: { "x-amz-meta-a": "1" }, spoil: ({ headers }) => ({ headers: { ...headers, "x-amz-meta-a": "2" } }) },
      403,
      "SignatureDoesNotMatch",
    ],
    ["a signed header taken away", { headers: { "x-amz-meta-a": "1" }, spoil: without("x-amz-meta-a") }, 403, "SignatureDoesNotMatch"],
    ["another method", { method: "PUT", spoil: () => ({}), signing: { method: "POST" } }, 403, "SignatureDoesNotMatch"],
    ["another query", { spoil: ({ path }) => ({ path: `${path}?x-id=PutObject` }) }, 403, "SignatureDoesNotMatch"],
    [
      "a bare plus, which S3 reads as a space",
      { key: "a+b", spoil: ({ path }) => ({ path: path.replace("%2B", "+") }) },
      403,
      "SignatureDoesNotMatch",
    ],
    ["tampered body", { spoil: () => ({ body: Buffer.from("bytes of the fil3") }) }, 400, "XAmzContentSHA256Mismatch"],
    ["no payload hash", { spoil: without("x-amz-content-sha256") }, 400, "InvalidRequest", "x-amz-content-sha256"],
    ["a payload hash that is none", { headers: { "X-Amz-Content-Sha256": "abc" } }, 400, "InvalidArgument", "or a valid sha256 value"],
    [
      "asymmetric chunk signatures",
      { headers: { "X-Amz-Content-Sha256": "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD", "x-amz-decoded-content-length": "17" } },
      501,
      "NotImplemented",
    ],
    [
      "another key",
      { key: "user 2/input.glb" },
      403,
      "AccessDenied",
      'not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::uploads/user 2/input.glb"',
    ],
    ["the key with an end", { key: `${KEY}/` }, 403, "AccessDenied"],
    ["another bucket", { bucket: "downloads" }, 404, "NoSuchBucket"],
    ["a path that is no UTF-8", { spoil: () => ({ path: "/uploads/%FF" }) }, 400, "InvalidURI"],
    ["wrong Content-MD5", { headers: { "Content-MD5": Buffer.alloc(16).toString("base64") } }, 400, "BadDigest", "Content-MD5"],
    ["a Content-MD5 that is none", { headers: { "Content-MD5": "abc" } }, 400, "InvalidDigest"],
    [
      "wrong crc32",
      { headers: { "x-amz-checksum-crc32": "AAAAAA==" } },
      400,
      "BadDigest",
      "The CRC32 you specified did not match the calculated checksum.",
    ],
    ["wrong sha1", { headers: { "x-amz-checksum-sha1": digest("sha256") } }, 400, "BadDigest"],
    ["a checksum that is none", { headers: { "x-amz-checksum-sha256": "%" } }, 400, "InvalidRequest"],
    [
      "a checksum of another kind",
      { headers: { "x-amz-checksum-crc64nvme": "AAAAAAAAAAA=" } },
      501,
      "NotImplemented",
      "does not compute crc64nvme: send crc32, sha1, sha256 or Content-MD5",
    ],
    ["a copy", { headers: { "x-amz-copy-source": "/uploads/x" } }, 501, "NotImplemented"],
    ["a condition", { headers: { "If-None-Match": "*" } }, 501, "NotImplemented"],
    ["a list of objects", { method: "GET", key: "", query: "list-type=2" }, 403, "AccessDenied"],
    [
      "a tag",
      { query: "tagging" },
      501,
      "NotImplemented",
      "This mock of S3 does not do PUT on an object with tagging. It knows PutObject,",
    ],
    ["too large", { body: Buffer.alloc(MAX_BYTES + 1) }, 400, "EntityTooLarge"],
    [
      "no length",
      {
        headers: { "X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD" },
        spoil: ({ headers }) => ({ headers: { ...headers, "transfer-encoding": "chunked" } }),
      },
      501,
      "NotImplemented",
    ],
    [
      "a presigned URL without an end",
      { signing: { signQuery: true }, spoil: query((text) => text.replace(/X-Amz-Expires=\d+&?/, "")) },
      400,
      "AuthorizationQueryParametersError",
      "X-Amz-SignedHeaders, X-Amz-Expires parameters.",
    ],
    [
      "a presigned URL for too long",
      { query: "X-Amz-Expires=604801", signing: { signQuery: true } },
      400,
      "AuthorizationQueryParametersError",
      "less than a week",
    ],
    [
      "a presigned URL that has ended",
      { query: "X-Amz-Expires=60", signing: { signQuery: true, datetime: datetime(-2) } },
      403,
      "AccessDenied",
      "Request has expired",
    ],
    [
      "a presigned URL of tomorrow",
      { signing: { signQuery: true, datetime: datetime(20) } },
      403,
      "AccessDenied",
      "Request is not yet valid",
    ],
    ["a presigned URL for another key", { signing: { signQuery: true }, key: "other" }, 403, "AccessDenied", "not authorized"],
    [
      "a presigned URL with another signature",
      { signing: { signQuery: true }, spoil: query((text) => text.replace(/(Signature=)./, "$1x")) },
      403,
      "SignatureDoesNotMatch",
    ],
  ])("%s", async (_, sending, status, code, message = "") => {
    const before = [...s3.store.objects];
    const answer = await send(sending);
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(answer.message).toContain(message);
    expect([...s3.store.objects]).toEqual(before);
    expect(s3.store.objects.get(KEY)).toBe(new Map(before).get(KEY));
  });

  it.each([
    ["1,024 bytes", "ä".repeat(512), 200, null],
    ["1,025 bytes", `${"ä".repeat(512)}a`, 400, "KeyTooLongError"],
  ])("a key of %s", async (_, key, status, code) => {
    const answer = await send({ key, signing: s3.mint(key, MINUTE_MS) });
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it("a put without any length", async () => {
    const answer = await send({ body: Buffer.alloc(0), spoil: ({ headers }) => ({ headers: { ...headers, "content-length": "none" } }) });
    expect([answer.status, answer.code]).toEqual([411, "MissingContentLength"]);
  });

  it("credentials that have expired", async () => {
    const minted = s3.mint(KEY, MINUTE_MS);
    bench.clockMs += MINUTE_MS - 1;
    expect((await send({ signing: { ...minted, datetime: datetime(1) } })).status).toBe(200);
    bench.clockMs += 1;
    const { status, code, text } = await send({ signing: { ...minted, datetime: datetime(1) } });
    bench.clockMs = NOW;
    expect([status, code]).toEqual([400, "ExpiredToken"]);
    expect(text).not.toContain(minted.sessionToken);
  });
});

describe("an error tells what a developer needs", () => {
  it("the text that S3 has signed, without the token", async () => {
    const minted = s3.mint(KEY, MINUTE_MS);
    const { detail, text, headers } = await send({ signing: { ...minted, secretAccessKey: "wrong" } });
    expect(detail("CanonicalRequest")).toMatch(
      /^PUT\n\/uploads\/user%201\/input%2B%C3%A4\.glb\n\nhost:127\.0\.0\.1:\d+\nx-amz-content-sha256:[0-9a-f]{64}\nx-amz-date:20261120T120000Z\nx-amz-security-token:\(not shown\)\n\nhost;/,
    );
    expect(detail("StringToSign")).toMatch(/^AWS4-HMAC-SHA256\n20261120T120000Z\n20261120\/us-west-2\/s3\/aws4_request\n[0-9a-f]{64}$/);
    expect(detail("AWSAccessKeyId")).toBe(minted.accessKeyId);
    for (const secret of [minted.secretAccessKey, minted.sessionToken]) expect(text).not.toContain(secret);
    expect(detail("RequestId")).toBe(headers["x-amz-request-id"]);
    expect(headers["content-type"]).toBe("application/xml");
    expect(new Date(String(headers["date"])).getTime()).toBe(NOW);
  });

  it("nor in a presigned URL", async () => {
    const minted = s3.mint(KEY, MINUTE_MS);
    const { text } = await send({ signing: { ...minted, secretAccessKey: "wrong", signQuery: true } });
    expect(text).toContain("X-Amz-Security-Token=(not shown)&amp;X-Amz-SignedHeaders=host");
    for (const secret of [minted.sessionToken, encodeURIComponent(minted.sessionToken)]) expect(text).not.toContain(secret);
  });

  it.each<[string, Sending, Record<string, string>]>([
    ["the region", { signing: { region: "x" } }, { Region: "us-west-2" }],
    ["both clocks", { signing: { datetime: datetime(-20) } }, { RequestTime: "20261120T114000Z", ServerTime: "2026-11-20T12:00:00.000Z" }],
    [
      "headers that should be signed",
      { spoil: ({ headers }) => ({ headers: { ...headers, "x-amz-a": "", "x-amz-b": "" } }) },
      { HeadersNotSigned: "x-amz-a, x-amz-b" },
    ],
    ["the limit", { body: Buffer.alloc(MAX_BYTES + 1) }, { ProposedSize: String(MAX_BYTES + 1), MaxSizeAllowed: String(MAX_BYTES) }],
    ["the header that is not done", { headers: { "x-amz-copy-source": "x" } }, { Header: "x-amz-copy-source" }],
    ["both hashes", { spoil: () => ({ body: Buffer.from("") }) }, { S3ComputedContentSHA256: createHash("sha256").digest("hex") }],
  ])("%s", async (_, sending, details) => {
    const { detail } = await send(sending);
    for (const [name, value] of Object.entries(details)) expect(detail(name)).toBe(value);
  });
});

function authorization(change: (text: string) => string) {
  return ({ headers }: Sent) => ({ headers: { ...headers, authorization: change(headers["authorization"] ?? "") } });
}

function query(change: (text: string) => string) {
  return ({ path }: Sent) => ({ path: change(path) });
}

function without(name: string) {
  return ({ headers }: Sent) => ({ headers: Object.fromEntries(Object.entries(headers).filter(([its]) => its !== name)) });
}

function digest(algorithm: string): string {
  return createHash(algorithm).update(BYTES).digest("base64");
}
