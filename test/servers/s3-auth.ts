/** Who may do what: temporary credentials with session token, expiry and one key, and the signature over the request. */

import { randomBytes } from "node:crypto";
import { S3Refusal } from "./s3-errors.ts";
import { type SignedRequest, sha256, signatureOf } from "./sigv4.ts";

export interface MintedCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** The only object that they may write. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

const SKEW_LIMIT_MS = 15 * 60_000;
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;

export function mintCredentials(key: string, expiresAt: number): MintedCredentials {
  return {
    accessKeyId: `ASIA${randomBytes(8).toString("hex").toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString("base64"),
    sessionToken: `FwoG${randomBytes(90).toString("base64")}==`,
    key,
    expiresAt,
  };
}

export interface Judgement {
  readonly request: SignedRequest;
  readonly key: string;
  readonly body: Uint8Array;
  readonly minted: ReadonlyMap<string, MintedCredentials>;
  readonly region: string;
  readonly now: number;
}

/** Throws what S3 would answer to a request that is not properly signed. */
export function authorize({ request, key, body, minted, region, now }: Judgement): void {
  const { headers } = request;
  const match = AUTHORIZATION.exec(String(headers["authorization"] ?? ""));
  if (!match) throw new S3Refusal(403, "AccessDenied");
  const [, accessKeyId = "", day = "", scopeRegion = "", names = "", signature = ""] = match;
  const credentials = minted.get(accessKeyId);
  if (!credentials) throw new S3Refusal(403, "InvalidAccessKeyId");
  if (headers["x-amz-security-token"] !== credentials.sessionToken) throw new S3Refusal(400, "InvalidToken");
  if (now >= credentials.expiresAt) throw new S3Refusal(400, "ExpiredToken", "The provided token has expired.");
  const datetime = String(headers["x-amz-date"]);
  if (Math.abs(now - millisecondsOf(datetime)) > SKEW_LIMIT_MS) throw new S3Refusal(403, "RequestTimeTooSkewed");
  if (scopeRegion !== region || !datetime.startsWith(day)) throw new S3Refusal(400, "AuthorizationHeaderMalformed");
  const signedHeaders = names.split(";");
  requireSigned(signedHeaders, headers);
  const wanted = signatureOf(request, signedHeaders, { ...credentials, region, datetime });
  if (wanted !== signature) throw new S3Refusal(403, "SignatureDoesNotMatch");
  if (headers["x-amz-content-sha256"] !== sha256(body)) throw new S3Refusal(400, "XAmzContentSHA256Mismatch");
  if (key !== credentials.key) throw new S3Refusal(403, "AccessDenied", "Access Denied");
}

function requireSigned(signedHeaders: readonly string[], headers: SignedRequest["headers"]): void {
  const needed = ["host", ...Object.keys(headers).filter((name) => name.startsWith("x-amz-"))];
  const isSorted = signedHeaders.join() === [...signedHeaders].sort().join();
  if (!isSorted || needed.some((name) => !signedHeaders.includes(name))) throw new S3Refusal(403, "AccessDenied", "Unsigned headers");
}

function millisecondsOf(datetime: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(datetime) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
