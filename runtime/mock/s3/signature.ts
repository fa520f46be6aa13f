/**
 * AWS Signature Version 4 as the receiving side computes it. The algorithm is Amazon's own library; what is ours is to feed it
 * what came over the wire: only the headers that were signed, and the path as S3 reads it. Proven with vectors in `test/mock/s3-signature.test.ts`.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */

import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";
import { createScope, getCanonicalHeaders, SignatureV4 } from "@smithy/signature-v4";

export interface SignedRequest {
  readonly method: string;
  /** As `canonicalPath` gives it. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names; values that came twice are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  /** `20261120T120000Z` */
  readonly datetime: string;
}

export interface Computed {
  readonly signature: string;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
}

/** The path of a request line, decoded; null when it is no UTF-8. S3 reads a bare plus as a space, in paths too. */
export function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path.replaceAll("+", " "));
  } catch {
    return null;
  }
}

/** Percent-encoded once: everything but letters, digits, `-._~` and slashes. */
export function canonicalPath(decoded: string): string {
  return decoded.split("/").map(encode).join("/");
}

export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Milliseconds since the epoch, or NaN. */
export function millisecondsOf(datetime: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(datetime) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** Signs as the owner of one key would, for one moment. */
export class Verifier extends SignatureV4 {
  readonly #key: SigningKey;
  readonly #scope: string;
  readonly #signingDate: Date;

  constructor(key: SigningKey) {
    super({ credentials: key, region: key.region, service: "s3", sha256: Sha256, uriEscapePath: false, applyChecksum: false });
    this.#key = key;
    this.#scope = createScope(key.datetime.slice(0, 8), key.region, "s3");
    this.#signingDate = new Date(millisecondsOf(key.datetime));
  }

  async request(request: SignedRequest, signedHeaders: readonly string[], payloadHash: string): Promise<Computed> {
    const described = {
      ...request,
      protocol: "",
      hostname: "",
      query: queryOf(request.query),
      headers: pick(request.headers, signedHeaders),
    };
    const headers = getCanonicalHeaders(described, undefined, new Set(signedHeaders));
    const canonicalRequest = this.createCanonicalRequest(described, headers, payloadHash);
    const stringToSign = await this.createStringToSign(this.#key.datetime, this.#scope, canonicalRequest, "AWS4-HMAC-SHA256");
    return { signature: await this.#sign(stringToSign), canonicalRequest, stringToSign };
  }

  /** Of one chunk of a streamed body; each signature covers the one before it. */
  chunk(bytes: Uint8Array, priorSignature: string): Promise<string> {
    return this.sign({ headers: new Uint8Array(), payload: bytes }, { signingDate: this.#signingDate, priorSignature });
  }

  /** Of the headers that follow a streamed body. */
  trailer(lines: string, priorSignature: string): Promise<string> {
    return this.#sign(["AWS4-HMAC-SHA256-TRAILER", this.#key.datetime, this.#scope, priorSignature, sha256(lines)].join("\n"));
  }

  #sign(text: string): Promise<string> {
    return this.sign(text, { signingDate: this.#signingDate });
  }
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A header that was signed but is not there counts as empty. */
function pick(headers: SignedRequest["headers"], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, headers[name] ?? ""]));
}

function queryOf(params: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
}

/** What the library wants to hash with. */
class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", bytesOf(secret));
  }

  update(content: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(content));
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
}

function bytesOf(content: string | ArrayBuffer | ArrayBufferView): string | Uint8Array {
  if (typeof content === "string") return content;
  return ArrayBuffer.isView(content) ? new Uint8Array(content.buffer, content.byteOffset, content.byteLength) : new Uint8Array(content);
}
