import { createHash } from "node:crypto";
import { AwsV4Signer } from "aws4fetch";
import { describe, expect, it } from "vitest";
import { signingOf } from "../../runtime/mock/s3/signature.ts";
import vectors from "../vectors/sigv4.json" with { type: "json" };

const { published, botocore } = vectors;

describe("the verifier agrees with the examples that AWS publishes", () => {
  for (const { name, method, target, headers, signature } of published.requests) {
    it(name, async () => {
      const all = { host: new URL(published.origin).host, "x-amz-date": published.datetime, ...headers };
      const { signature: wanted } = await signingOf({ method, target, headers: all }, Object.keys(all).sort(), published);
      expect(wanted).toBe(signature);
    });
  }
});

describe.each(botocore.requests)("$method $key?$query", ({ method, key, query, body, signature }) => {
  const path = `/${botocore.bucket}/${key.split("/").map(encodeStrictly).join("/")}`;
  const target = query === "" ? path : `${path}?${query}`;

  it("is verified as botocore signs it", async () => {
    const headers = {
      host: new URL(botocore.origin).host,
      "x-amz-content-sha256": sha256(body),
      "x-amz-date": botocore.datetime,
      "x-amz-security-token": botocore.sessionToken,
    };
    expect((await signingOf({ method, target, headers }, Object.keys(headers), botocore)).signature).toBe(signature);
  });

  it("is signed by aws4fetch as by botocore", async () => {
    const { accessKeyId, secretAccessKey, sessionToken, region, datetime } = botocore;
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

function encodeStrictly(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
