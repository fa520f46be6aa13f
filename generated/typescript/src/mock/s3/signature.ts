// Copied from runtime/mock/s3/signature.ts by the generator: edit it there.

/** The signature that a request should have, by a signer that no client of ours uses: AWS's own, over the headers that were signed. */

import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";

export interface SignedRequest {
  readonly method: string;
  /** Path and query as they stand in the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  /** `20261120T120000Z` */
  readonly datetime: string;
}

export interface Signing {
  /** Hex. */
  readonly signature: string;
  /** What was signed, as S3 shows it to whoever signed something else. */
  readonly canonicalRequest: string;
  readonly stringToSign: string;
}

/** The signature over the named headers of a request. */
export async function signingOf(request: SignedRequest, signedHeaders: readonly string[], key: SigningKey): Promise<Signing> {
  const [path = "/", query = ""] = request.target.split(/\?(.*)/s);
  const headers = Object.fromEntries(signedHeaders.map((name) => [name, headerText(request.headers[name])]));
  const canonical = { method: request.method, path: path.split("/").map(recode).join("/"), query: queryBag(query), headers };
  return new Verifier(key).signing({ ...canonical, protocol: "https:", hostname: "" }, key);
}

/** The library's steps one by one: signing as a whole would drop a signed `date` header. */
class Verifier extends SignatureV4 {
  constructor({ accessKeyId, secretAccessKey, region }: SigningKey) {
    // S3 encodes a path once, and every client tells the hash of its payload itself.
    super({
      credentials: { accessKeyId, secretAccessKey },
      region,
      service: "s3",
      sha256: Sha256,
      uriEscapePath: false,
      applyChecksum: false,
    });
  }

  async signing(request: HttpRequest, { region, datetime }: SigningKey): Promise<Signing> {
    const scope = `${datetime.slice(0, 8)}/${region}/s3/aws4_request`;
    const canonicalRequest = this.createCanonicalRequest(request, request.headers, request.headers["x-amz-content-sha256"] ?? "");
    const stringToSign = await this.createStringToSign(datetime, scope, canonicalRequest, "AWS4-HMAC-SHA256");
    const signature = await this.sign(stringToSign, { signingDate: new Date(millisecondsOf(datetime)) });
    return { signature, canonicalRequest, stringToSign };
  }
}

type HttpRequest = Parameters<SignatureV4["presign"]>[0];

/** Milliseconds since the epoch; NaN when it is no such time. */
export function millisecondsOf(datetime: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(datetime) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** Names may come twice: then all their values count. */
function queryBag(query: string): Record<string, string | string[]> {
  const bag: Record<string, string | string[]> = {};
  for (const pair of query === "" ? [] : query.split("&")) {
    const [name = "", value = ""] = pair.split(/=(.*)/s).map(decoded);
    const known = bag[name];
    bag[name] = known === undefined ? value : [known, value].flat();
  }
  return bag;
}

/** Percent-encoding of the decoded text: everything but letters, digits and `-._~`. */
function recode(text: string): string {
  return encodeURIComponent(decoded(text)).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What is no percent-encoding stands for itself: it will match no signature. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function headerText(value: string | string[] | undefined): string {
  const text = Array.isArray(value) ? value.join(",") : (value ?? "");
  return text.trim().replace(/\s+/g, " ");
}

/** Node's own arithmetic in the form that the signer wants; keyed when there is a secret. */
class Sha256 {
  readonly #start: () => Hash | Hmac;
  #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#start = secret === undefined ? () => createHash("sha256") : () => createHmac("sha256", bytesOf(secret));
    this.#hash = this.#start();
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.#hash.digest()));
  }

  reset(): void {
    this.#hash = this.#start();
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === "string") return Buffer.from(data);
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}
