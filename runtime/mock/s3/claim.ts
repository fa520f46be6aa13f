/** What a request says about its signature: in the Authorization header, or in the query of a presigned URL. */

import { type Details, refusal, type S3Refusal } from "./refusal.ts";
import { millisecondsOf } from "./signature.ts";

export interface Claim {
  readonly accessKeyId: string;
  /** `20261120T120000Z` */
  readonly datetime: string;
  readonly region: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly sessionToken: string | null;
  /** What stands in place of the payload's hash. */
  readonly payload: string;
  /** Of a presigned URL. */
  readonly expiresInSeconds: number | null;
}

interface Signed {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

type Malformed = (says: string, details?: Details) => S3Refusal;

const ALGORITHM = "AWS4-HMAC-SHA256";
const LONGEST_SECONDS = 604_800;
const PARAMETERS = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-Date", "X-Amz-SignedHeaders", "X-Amz-Expires"];

/** Throws what S3 answers to a request that is not signed, or not in a way that can be read. */
export function claimOf(signed: Signed, region: string): Claim {
  const authorization = signed.headers["authorization"];
  const isPresigned = signed.query.has("X-Amz-Algorithm") || signed.query.has("X-Amz-Signature");
  if (authorization !== undefined && isPresigned) {
    const says =
      "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified";
    throw refusal("InvalidArgument", { ArgumentName: "Authorization" }, says);
  }
  if (isPresigned) return presignedClaim(signed.query, region);
  if (authorization === undefined) throw refusal("AccessDenied");
  return headerClaim(authorization, signed.headers, region);
}

function headerClaim(authorization: string, headers: Signed["headers"], region: string): Claim {
  const malformed: Malformed = (says, details) =>
    refusal("AuthorizationHeaderMalformed", details, `The authorization header is malformed; ${says}`);
  const [algorithm = "", rest = ""] = authorization.split(/\s+(.*)/s);
  if (algorithm !== ALGORITHM) {
    throw refusal("InvalidRequest", {}, `The authorization mechanism you have provided is not supported. Please use ${ALGORITHM}.`);
  }
  const fields = new Map(rest.split(",").map((field) => splitOnce(field.trim(), "=")));
  const incomplete = () => malformed("the authorization header requires three components: Credential, SignedHeaders, and Signature.");
  const [credential, signedHeaders, signature] = allOf(
    ["Credential", "SignedHeaders", "Signature"],
    (name) => fields.get(name),
    incomplete,
  );
  const payload = headers["x-amz-content-sha256"];
  if (payload === undefined) throw refusal("InvalidRequest", {}, "Missing required header for this request: x-amz-content-sha256");
  const datetime = headers["x-amz-date"] ?? "";
  const sessionToken = headers["x-amz-security-token"] ?? null;
  const scope = scopeOf({ credential, datetime, region }, malformed);
  return { ...scope, ...signatureOf(signedHeaders, signature), sessionToken, payload, expiresInSeconds: null };
}

function presignedClaim(query: URLSearchParams, region: string): Claim {
  const malformed: Malformed = (says, details) =>
    refusal("AuthorizationQueryParametersError", details, `Error parsing the X-Amz-Credential parameter; ${says}`);
  const [algorithm, credential, signature, datetime, signedHeaders, expires = ""] = allOf(
    PARAMETERS,
    (name) => query.get(name),
    () => wrongQuery(`Query-string authentication version 4 requires the ${PARAMETERS.join(", ")} parameters.`),
  );
  if (algorithm !== ALGORITHM) throw wrongQuery(`X-Amz-Algorithm only supports "${ALGORITHM} and AWS4-ECDSA-P256-SHA256"`);
  const expiresInSeconds = lifetimeOf(expires);
  const sessionToken = query.get("X-Amz-Security-Token");
  const payload = query.get("X-Amz-Content-Sha256") ?? "UNSIGNED-PAYLOAD";
  return {
    ...scopeOf({ credential, datetime, region }, malformed),
    ...signatureOf(signedHeaders, signature),
    sessionToken,
    payload,
    expiresInSeconds,
  };
}

function lifetimeOf(expires: string): number {
  const seconds = /^\d{1,7}$/.test(expires) ? Number(expires) : 0;
  if (seconds < 1) throw wrongQuery("X-Amz-Expires should be a number greater than zero");
  if (seconds <= LONGEST_SECONDS) return seconds;
  const least = `the given X-Amz-Expires must be less than ${LONGEST_SECONDS} seconds`;
  throw wrongQuery(`X-Amz-Expires must be less than a week (in seconds); that is, ${least}`);
}

function wrongQuery(says: string): S3Refusal {
  return refusal("AuthorizationQueryParametersError", {}, says);
}

/** In this order; an empty one counts as missing. */
function allOf(names: readonly string[], read: (name: string) => string | null | undefined, missing: () => S3Refusal): string[] {
  const values = names.map(read).filter((value) => typeof value === "string" && value !== "");
  if (values.length < names.length) throw missing();
  return values.map(String);
}

interface Scope {
  readonly credential: string | undefined;
  readonly datetime: string | undefined;
  readonly region: string;
}

/** Key id, day, region and service of the credential; it may be used for this bucket on this day only. */
function scopeOf({ credential = "", datetime = "", region }: Scope, malformed: Malformed) {
  const parts = credential.split("/");
  const [accessKeyId = "", day = "", itsRegion = "", service = "", terminal = ""] = parts;
  if (parts.length !== 5 || accessKeyId === "") {
    throw malformed('the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".');
  }
  if (Number.isNaN(millisecondsOf(datetime)))
    throw refusal("AccessDenied", {}, "AWS authentication requires a valid Date or x-amz-date header");
  if (!datetime.startsWith(`${day}T`))
    throw malformed(`Invalid credential date "${day}". This date is not the same as X-Amz-Date: "${datetime.slice(0, 8)}".`);
  if (itsRegion !== region) throw malformed(`the region '${itsRegion}' is wrong; expecting '${region}'`, { Region: region });
  if (service !== "s3") throw malformed(`incorrect service "${service}". This endpoint belongs to "s3".`);
  if (terminal !== "aws4_request") throw malformed(`incorrect terminal "${terminal}". This endpoint uses "aws4_request".`);
  return { accessKeyId, datetime, region };
}

function signatureOf(signedHeaders = "", signature = "") {
  return { signedHeaders: signedHeaders.toLowerCase().split(";"), signature };
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
