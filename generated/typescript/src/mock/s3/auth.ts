// Copied from runtime/mock/s3/auth.ts by the generator: edit it there.

/** Who may do what: temporary credentials with session token, expiry and one key, and the signature over the request. */

import { timingSafeEqual } from "node:crypto";
import { S3Refusal } from "./errors.ts";
import { millisecondsOf, type SignedRequest, signingOf } from "./signature.ts";

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
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

export type RandomBytes = (count: number) => Uint8Array;

export function mintCredentials({
  key,
  expiresAt,
  randomBytes,
}: {
  key: string;
  expiresAt: number;
  randomBytes: RandomBytes;
}): MintedCredentials {
  return {
    accessKeyId: `ASIA${Buffer.from(randomBytes(8)).toString("hex").toUpperCase()}`,
    secretAccessKey: Buffer.from(randomBytes(30)).toString("base64"),
    sessionToken: `FwoG${Buffer.from(randomBytes(90)).toString("base64")}==`,
    key,
    expiresAt,
  };
}

export interface Judgement {
  readonly request: SignedRequest;
  readonly key: string;
  readonly minted: ReadonlyMap<string, MintedCredentials>;
  readonly region: string;
  readonly now: number;
}

/** Throws what S3 would answer to a request that is not properly signed. */
export async function authorize({ request, key, minted, region, now }: Judgement): Promise<void> {
  const { headers } = request;
  const match = AUTHORIZATION.exec(String(headers["authorization"] ?? ""));
  if (!match) throw new S3Refusal(403, "AccessDenied", "Access Denied");
  const [, accessKeyId = "", day = "", scopeRegion = "", names = "", signature = ""] = match;
  const credentials = minted.get(accessKeyId);
  if (!credentials) throw new S3Refusal(403, "InvalidAccessKeyId", "The AWS access key Id you provided does not exist in our records.");
  if (headers["x-amz-security-token"] !== credentials.sessionToken)
    throw new S3Refusal(400, "InvalidToken", "The provided token is malformed or otherwise invalid.");
  if (now >= credentials.expiresAt) throw new S3Refusal(400, "ExpiredToken", "The provided token has expired.");
  const datetime = String(headers["x-amz-date"]);
  if (!(Math.abs(now - millisecondsOf(datetime)) <= SKEW_LIMIT_MS))
    throw new S3Refusal(403, "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.");
  if (scopeRegion !== region || !datetime.startsWith(day))
    throw new S3Refusal(
      400,
      "AuthorizationHeaderMalformed",
      `The authorization header is malformed; the region is wrong; expecting '${region}'.`,
      { Region: region }, // clients without a region learn it here
    );
  const signedHeaders = names.split(";");
  requireSigned(signedHeaders, headers);
  const wanted = await signingOf(request, signedHeaders, { ...credentials, region, datetime });
  if (!isSame(wanted.signature, signature)) {
    const { canonicalRequest: CanonicalRequest, stringToSign: StringToSign } = wanted;
    const message = "The request signature we calculated does not match the signature you provided.";
    throw new S3Refusal(403, "SignatureDoesNotMatch", message, { StringToSign, CanonicalRequest: withoutToken(CanonicalRequest) });
  }
  if (key !== credentials.key) throw new S3Refusal(403, "AccessDenied", `Access Denied: these credentials are for one key only.`);
}

/** The session token is a secret, also in an error that its owner gets. */
function withoutToken(canonicalRequest: string): string {
  return canonicalRequest.replace(/^(x-amz-security-token:).*$/m, "$1…");
}

function requireSigned(signedHeaders: readonly string[], headers: SignedRequest["headers"]): void {
  const needed = ["host", ...Object.keys(headers).filter((name) => name.startsWith("x-amz-"))];
  const isSorted = signedHeaders.join() === [...signedHeaders].sort().join();
  const unsigned = needed.filter((name) => !signedHeaders.includes(name));
  if (!isSorted || unsigned.length > 0)
    throw new S3Refusal(403, "AccessDenied", `There were headers present in the request which were not signed: ${unsigned.join(", ")}`);
}

function isSame(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}
