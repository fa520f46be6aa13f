import { AwsV4Signer } from "aws4fetch";
import { describe, expect, it } from "vitest";
import { authorize } from "../../runtime/mock/s3/authorize.ts";
import { Credentials } from "../../runtime/mock/s3/credentials.ts";
import { contentOf } from "../../runtime/mock/s3/payload.ts";
import { receive } from "../../runtime/mock/s3/request.ts";
import { canonicalPath, decodedPath, sha256, Verifier } from "../../runtime/mock/s3/signature.ts";
import vectors from "../vectors/sigv4.json" with { type: "json" };
import { incoming } from "./incoming.ts";

const { published, botocore } = vectors;

describe("the verifier agrees with the examples that AWS publishes", () => {
  for (const { name, method, target, headers, signature } of published.requests) {
    it(name, async () => {
      const all: Record<string, string> = { host: new URL(published.origin).host, "x-amz-date": published.datetime, ...headers };
      const request = receive(incoming({ method, target, headers: all }), "examplebucket");
      const computed = await new Verifier(published).request(request, Object.keys(all).sort(), all["x-amz-content-sha256"] ?? "");
      expect(computed.signature).toBe(signature);
    });
  }

  it("a body in signed chunks", async () => {
    const { headers, signature, chunks } = published.chunked;
    const all: Record<string, string> = { host: published.chunked.host, "x-amz-date": published.datetime, ...headers };
    const verifier = new Verifier(published);
    const request = receive(incoming({ method: "PUT", target: published.chunked.target, headers: all }), "examplebucket");
    const payload = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
    expect((await verifier.request(request, Object.keys(all).sort(), payload)).signature).toBe(signature);
    const body = Buffer.from(
      chunks.map((chunk) => `${chunk.bytes.toString(16)};chunk-signature=${chunk.signature}\r\n${"a".repeat(chunk.bytes)}\r\n`).join(""),
    );
    expect(body.length).toBe(Number(headers["content-length"]));
    const { bytes } = await contentOf({ headers: all, body, payload, signature, verifier });
    expect(bytes.equals(Buffer.alloc(66_560, "a"))).toBe(true);
    body[100] = 98;
    await expect(contentOf({ headers: all, body, payload, signature, verifier })).rejects.toMatchObject({ code: "SignatureDoesNotMatch" });
  });

  it("a body in signed chunks with a signed trailer", async () => {
    const { headers, signature, chunks, trailer } = published.trailing;
    const all: Record<string, string> = { host: published.chunked.host, "x-amz-date": published.datetime, ...headers };
    const verifier = new Verifier(published);
    const request = receive(incoming({ method: "PUT", target: published.chunked.target, headers: all }), "examplebucket");
    const payload = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
    expect((await verifier.request(request, Object.keys(all).sort(), payload)).signature).toBe(signature);
    const text = chunks.map(
      (chunk) =>
        `${chunk.bytes.toString(16)};chunk-signature=${chunk.signature}\r\n${"a".repeat(chunk.bytes)}${chunk.bytes > 0 ? "\r\n" : ""}`,
    );
    const sent = (value: string) => ({
      ...{ headers: all, payload, signature, verifier },
      body: Buffer.from(`${text.join("")}${trailer.name}:${value}\r\nx-amz-trailer-signature:${trailer.signature}\r\n\r\n`),
    });
    const { bytes, trailers } = await contentOf(sent(trailer.value));
    expect(bytes.length).toBe(66_560);
    expect(trailers).toEqual({ [trailer.name]: trailer.value });
    await expect(contentOf(sent("AAAAAA=="))).rejects.toMatchObject({ code: "SignatureDoesNotMatch" });
  });
});

describe.each(botocore.requests)("$method $key?$query", ({ method, key, query, body, signature }) => {
  const path = canonicalPath(`/${botocore.bucket}/${key}`);
  const target = query === "" ? path : `${path}?${query}`;
  const headers = {
    host: new URL(botocore.origin).host,
    "x-amz-content-sha256": sha256(body),
    "x-amz-date": botocore.datetime,
    "x-amz-security-token": botocore.sessionToken,
  };
  const { accessKeyId, secretAccessKey, sessionToken, region, datetime } = botocore;

  it("is accepted as botocore signs it", async () => {
    const now = Date.parse("2026-11-20T12:00:00Z");
    const credentials = new Credentials((count) => new Uint8Array(count));
    credentials.add({ accessKeyId, secretAccessKey, sessionToken, key, expiresAt: now + 1 });
    const signed = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20261120/${region}/s3/aws4_request, SignedHeaders=${Object.keys(headers).join(";")}`;
    const judged = (its: string) => {
      const request = incoming({ method, target, headers: { ...headers, authorization: `${signed}, Signature=${its}` } });
      return authorize({ received: receive(request, botocore.bucket), body: Buffer.from(body), credentials, region, now });
    };
    await expect(judged(signature)).resolves.toEqual({ bytes: Buffer.from(body), trailers: {} });
    await expect(judged(sha256(signature))).rejects.toMatchObject({ code: "SignatureDoesNotMatch" });
  });

  it("is signed by aws4fetch as by botocore", async () => {
    const signer = new AwsV4Signer({
      url: botocore.origin + target,
      method,
      headers: { "X-Amz-Content-Sha256": sha256(body) },
      service: "s3",
      ...{ accessKeyId, secretAccessKey, sessionToken, region, datetime },
    });
    expect(await signer.signature()).toBe(signature);
  });
});

describe("paths are read as S3 reads them", () => {
  it.each([
    ["/b/a%20b", "/b/a b", "/b/a%20b"],
    ["/b/a+b", "/b/a b", "/b/a%20b"],
    ["/b/a%2Bb", "/b/a+b", "/b/a%2Bb"],
    ["/b/(a)'!*", "/b/(a)'!*", "/b/%28a%29%27%21%2A"],
    ["/b/a//b/", "/b/a//b/", "/b/a//b/"],
    ["/b/a%2Fb", "/b/a/b", "/b/a/b"],
    ["/b/./../a", "/b/./../a", "/b/./../a"],
    ["/b/%E6%A8%A1-~_.", "/b/模-~_.", "/b/%E6%A8%A1-~_."],
    ["/b/100%2525", "/b/100%25", "/b/100%2525"],
  ])("%s is %s", (raw, decoded, canonical) => {
    expect(decodedPath(raw)).toBe(decoded);
    expect(canonicalPath(decoded)).toBe(canonical);
  });

  it.each(["/b/%", "/b/%zz", "/b/%FF"])("%s is none", (raw) => expect(decodedPath(raw)).toBeNull());
});
