/** The `aws-chunked` encoding: chunks with their sizes, perhaps signatures, and perhaps headers that follow. */

import { refusal } from "./refusal.ts";

export interface Chunk {
  readonly bytes: Buffer;
  /** Null when the chunk has none. */
  readonly signature: string | null;
}

export interface Chunked {
  /** The last one is empty. */
  readonly chunks: readonly Chunk[];
  /** In the order of arrival, names in lower case. */
  readonly trailers: readonly (readonly [name: string, value: string])[];
}

const SMALLEST_CHUNK_BYTES = 8192;
const CHUNK_HEADER = /^([0-9a-f]{1,16})(?:;chunk-signature=([0-9a-f]{64}))?$/i;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html, …/sigv4-streaming-trailers.html */
export function readChunks(body: Buffer): Chunked {
  const chunks: Chunk[] = [];
  for (let at = 0; ; ) {
    const header = lineAt(body, at);
    const [, size = "", signature = null] = CHUNK_HEADER.exec(header.text) ?? [];
    if (size === "") throw refusal("IncompleteBody");
    const end = header.next + Number.parseInt(size, 16);
    chunks.push({ bytes: body.subarray(header.next, end), signature });
    if (end === header.next) return { chunks: large(chunks), trailers: trailersAt(body, end) };
    if (lineAt(body, end).text !== "") throw refusal("IncompleteBody");
    at = end + 2;
  }
}

/** As S3 has it: all but the last with content. */
function large(chunks: readonly Chunk[]): readonly Chunk[] {
  const bad = chunks.slice(0, -2).findIndex(({ bytes }) => bytes.length < SMALLEST_CHUNK_BYTES);
  if (bad < 0) return chunks;
  throw refusal("InvalidChunkSizeError", { Chunk: bad + 2, BadChunkSize: chunks[bad]?.bytes.length ?? 0 });
}

function trailersAt(body: Buffer, start: number): [string, string][] {
  const lines = body.subarray(start).toString("latin1").split("\r\n").filter(Boolean);
  return lines.map((line) => {
    const [, name, value] = /^([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw refusal("MalformedTrailerError");
    return [name.toLowerCase(), value];
  });
}

function lineAt(body: Buffer, start: number): { text: string; next: number } {
  const end = body.indexOf("\r\n", start);
  // A header is short: nothing longer is made a text of.
  if (end < 0 || end - start > 128) throw refusal("IncompleteBody");
  return { text: body.toString("latin1", start, end), next: end + 2 };
}
