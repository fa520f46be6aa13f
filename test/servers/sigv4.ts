/**
 * AWS Signature Version 4 as the receiving side computes it, for S3 (single-encoded path, payload hash in a header).
 * Written from the published algorithm and independent of the signer under test; proven in `sigv4.test.ts`.
 */

import { createHash, createHmac } from "node:crypto";

export interface SignedRequest {
  readonly method: string;
  /** Path and query as they stand in the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface SigningKey {
  readonly secretAccessKey: string;
  readonly region: string;
  /** `20261120T120000Z` */
  readonly datetime: string;
}

/** Hex signature over the named headers of a request. */
export function signatureOf(request: SignedRequest, signedHeaders: readonly string[], key: SigningKey): string {
  const day = key.datetime.slice(0, 8);
  const scope = `${day}/${key.region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", key.datetime, scope, sha256(canonicalRequest(request, signedHeaders))].join("\n");
  const signingKey = [key.region, "s3", "aws4_request"].reduce(hmac, hmac(Buffer.from(`AWS4${key.secretAccessKey}`), day));
  return hmac(signingKey, text).toString("hex");
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function canonicalRequest({ method, target, headers }: SignedRequest, signedHeaders: readonly string[]): string {
  const [path = "/", query = ""] = target.split(/\?(.*)/s);
  return [
    method,
    path.split("/").map(recode).join("/"),
    canonicalQuery(query),
    ...signedHeaders.map((name) => `${name}:${headerText(headers[name])}`),
    "",
    signedHeaders.join(";"),
    headerText(headers["x-amz-content-sha256"]),
  ].join("\n");
}

function canonicalQuery(query: string): string {
  if (query === "") return "";
  const pairs = query.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    return `${recode(name)}=${recode(value)}`;
  });
  return pairs.sort().join("&");
}

/** Percent-encoding of the decoded text: everything but letters, digits and `-._~`. */
function recode(text: string): string {
  return encodeURIComponent(decodeURIComponent(text)).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function headerText(value: string | string[] | undefined): string {
  const text = Array.isArray(value) ? value.join(",") : (value ?? "");
  return text.trim().replace(/\s+/g, " ");
}
