/** Whether a request may be done. Nothing is believed: key, token, ends, clock, signed headers, signature, payload and object are all looked at. */

import { isSame } from "../signed.ts";
import { type Claim, claimOf } from "./claim.ts";
import type { Credentials, MintedCredentials } from "./credentials.ts";
import { type Content, contentOf } from "./payload.ts";
import { refusal } from "./refusal.ts";
import type { Received } from "./request.ts";
import { millisecondsOf, Verifier } from "./signature.ts";

export interface Judgement {
  readonly received: Received;
  readonly body: Buffer;
  readonly credentials: Credentials;
  readonly region: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const SKEW_LIMIT_MS = 15 * 60_000;
const HIDDEN = "(not shown)";

const ACTIONS = {
  PutObject: "PutObject",
  CreateMultipartUpload: "PutObject",
  UploadPart: "PutObject",
  CompleteMultipartUpload: "PutObject",
  AbortMultipartUpload: "AbortMultipartUpload",
  ListParts: "ListMultipartUploadParts",
  HeadObject: "GetObject",
  GetObject: "GetObject",
  Other: "*",
} as const;

/** What the request carries, decoded and proven. Throws what S3 would answer to a request that it does not accept. */
export async function authorize({ received, body, credentials, region, now }: Judgement): Promise<Content> {
  const claim = claimOf(received, region);
  const minted = ownerOf(claim, credentials);
  requireInTime(claim, minted, now);
  requireSigned(received, claim);
  const verifier = new Verifier({ ...minted, region, datetime: claim.datetime });
  await requireSignature(received, claim, verifier);
  requireOwnKey(received, minted);
  const { payload, signature } = claim;
  return contentOf({ headers: received.headers, body, payload, signature, verifier });
}

function ownerOf({ accessKeyId, sessionToken }: Claim, credentials: Credentials): MintedCredentials {
  const minted = credentials.find(accessKeyId);
  // S3 does not say that a token is missing: without one it does not know temporary keys.
  if (!minted || sessionToken === null) throw refusal("InvalidAccessKeyId", { AWSAccessKeyId: accessKeyId });
  if (!isSame(minted.sessionToken, sessionToken)) throw refusal("InvalidToken");
  return minted;
}

function requireInTime({ datetime, expiresInSeconds }: Claim, { expiresAt }: MintedCredentials, now: number): void {
  const signedAt = millisecondsOf(datetime);
  const ServerTime = new Date(now).toISOString();
  if (now >= expiresAt) throw refusal("ExpiredToken");
  if (expiresInSeconds !== null) {
    const Expires = new Date(signedAt + expiresInSeconds * 1_000).toISOString();
    if (signedAt - now > SKEW_LIMIT_MS) throw refusal("AccessDenied", { "X-Amz-Date": datetime, ServerTime }, "Request is not yet valid");
    if (now > Date.parse(Expires))
      throw refusal("AccessDenied", { "X-Amz-Expires": expiresInSeconds, Expires, ServerTime }, "Request has expired");
    return;
  }
  if (Math.abs(now - signedAt) > SKEW_LIMIT_MS) {
    throw refusal("RequestTimeTooSkewed", { RequestTime: datetime, ServerTime, MaxAllowedSkewMilliseconds: SKEW_LIMIT_MS });
  }
}

/** Host and all of Amazon's own headers, or they could be changed on the way. */
function requireSigned({ headers }: Received, { signedHeaders }: Claim): void {
  const needed = ["host", ...Object.keys(headers).filter((name) => name.startsWith("x-amz-"))];
  const HeadersNotSigned = needed.filter((name) => !signedHeaders.includes(name)).join(", ");
  if (HeadersNotSigned !== "") {
    throw refusal("AccessDenied", { HeadersNotSigned }, "There were headers present in the request which were not signed");
  }
}

async function requireSignature(
  received: Received,
  { accessKeyId, signedHeaders, signature, payload }: Claim,
  verifier: Verifier,
): Promise<void> {
  const computed = await verifier.request(received, signedHeaders, payload);
  if (isSame(computed.signature, signature)) return;
  throw refusal("SignatureDoesNotMatch", {
    AWSAccessKeyId: accessKeyId,
    StringToSign: computed.stringToSign,
    SignatureProvided: signature,
    CanonicalRequest: withoutToken(computed.canonicalRequest),
  });
}

/** S3 shows it; we do not, as errors end up in logs. */
function withoutToken(canonicalRequest: string): string {
  return canonicalRequest
    .replace(/^(x-amz-security-token:).*$/gim, `$1${HIDDEN}`)
    .replace(/(X-Amz-Security-Token=)[^&\n]*/gi, `$1${HIDDEN}`);
}

function requireOwnKey({ operation, bucket, key }: Received, minted: MintedCredentials): void {
  if (key === minted.key) return;
  const what = `s3:${ACTIONS[operation]} on resource: "arn:aws:s3:::${bucket}/${key}"`;
  throw refusal(
    "AccessDenied",
    {},
    `User: ${minted.accessKeyId} is not authorized to perform: ${what} because no session policy allows it`,
  );
}
