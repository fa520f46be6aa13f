/** The bytes that a body stands for, proven in the way that the request says. */

import { isSame } from "../signed.ts";
import { type Chunked, readChunks } from "./chunked.ts";
import { refusal } from "./refusal.ts";
import { sha256, type Verifier } from "./signature.ts";

export interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Value of `x-amz-content-sha256`. */
  readonly payload: string;
  /** Of the request: that of the first chunk covers it. */
  readonly signature: string;
  readonly verifier: Verifier;
}

export interface Content {
  readonly bytes: Buffer;
  /** Headers that followed the body. */
  readonly trailers: Readonly<Record<string, string>>;
}

type Reader = (sent: Sent) => Content | Promise<Content>;

const KINDS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["UNSIGNED-PAYLOAD", ({ body }) => plain(body)],
  ["STREAMING-UNSIGNED-PAYLOAD-TRAILER", (sent) => unsignedChunks(sent)],
  ["STREAMING-AWS4-HMAC-SHA256-PAYLOAD", (sent) => signedChunks(sent)],
  ["STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", (sent) => signedChunks(sent)],
]);

/** Throws when the bytes are not those that were announced or signed. */
export async function contentOf(sent: Sent): Promise<Content> {
  requireLength(sent);
  const read = KINDS.get(sent.payload);
  if (read) return read(sent);
  if (sent.payload.startsWith("STREAMING-AWS4-ECDSA-")) throw refusal("NotImplemented", { Header: "x-amz-content-sha256" });
  return hashed(sent);
}

/** A body of unknown length comes in chunks of Amazon's kind only. */
function requireLength({ headers, payload }: Sent): void {
  const isStreamed = payload.startsWith("STREAMING-");
  if (isStreamed && !/^\d+$/.test(headers["x-amz-decoded-content-length"] ?? "")) throw refusal("MissingContentLength");
  if (!isStreamed && headers["transfer-encoding"] !== undefined) throw refusal("NotImplemented", { Header: "Transfer-Encoding" });
}

function hashed({ body, payload }: Sent): Content {
  if (!/^[0-9a-f]{64}$/.test(payload)) {
    const says = `x-amz-content-sha256 must be ${[...KINDS.keys()].join(", ")} or a valid sha256 value.`;
    throw refusal("InvalidArgument", { ArgumentName: "x-amz-content-sha256", ArgumentValue: payload }, says);
  }
  const computed = sha256(body);
  if (computed === payload) return plain(body);
  throw refusal("XAmzContentSHA256Mismatch", { ClientComputedContentSHA256: payload, S3ComputedContentSHA256: computed });
}

function plain(bytes: Buffer): Content {
  return { bytes, trailers: {} };
}

function unsignedChunks(sent: Sent): Content {
  const chunked = readChunks(sent.body);
  return joined(sent, chunked, chunked.trailers);
}

/** Each chunk's signature covers its bytes and the signature before it; the trailers' comes last. */
async function signedChunks(sent: Sent): Promise<Content> {
  const chunked = readChunks(sent.body);
  let prior = sent.signature;
  for (const { bytes, signature } of chunked.chunks) prior = requireSame(await sent.verifier.chunk(bytes, prior), signature);
  if (!sent.payload.endsWith("-TRAILER")) return joined(sent, chunked, chunked.trailers);
  const trailers = chunked.trailers.filter(([name]) => name !== "x-amz-trailer-signature");
  const given = chunked.trailers.find((trailer) => !trailers.includes(trailer))?.[1] ?? null;
  requireSame(await sent.verifier.trailer(trailers.map(([name, value]) => `${name}:${value}\n`).join(""), prior), given);
  return joined(sent, chunked, trailers);
}

function requireSame(computed: string, given: string | null): string {
  if (given !== null && isSame(computed, given)) return computed;
  throw refusal("SignatureDoesNotMatch", { SignatureProvided: given ?? "" });
}

/** What was announced has come: so many bytes, and these trailers. */
function joined({ headers }: Sent, { chunks }: Chunked, trailers: Chunked["trailers"]): Content {
  const bytes = Buffer.concat(chunks.map((chunk) => chunk.bytes));
  if (bytes.length !== Number(headers["x-amz-decoded-content-length"])) throw refusal("IncompleteBody");
  const announced = (headers["x-amz-trailer"] ?? "")
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter(Boolean);
  if (
    announced.sort().join() !==
    trailers
      .map(([name]) => name)
      .sort()
      .join()
  )
    throw refusal("MalformedTrailerError");
  return { bytes, trailers: Object.fromEntries(trailers) };
}
