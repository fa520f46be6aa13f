/** HTTP/1.1 requests out of the bytes of a socket: told length, or chunks. */

export interface Head {
  readonly method: string;
  readonly path: string;
}

export interface Incoming extends Head {
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Method and path, as soon as the first line is there. */
export function firstLine(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf("\r\n");
  if (end < 0) return undefined;
  const [method = "", path = ""] = bytes.toString("latin1", 0, end).split(" ");
  return { method, path };
}

/** The request that begins there, once it is whole. */
export function wholeRequest(bytes: Buffer): Incoming | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [, ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const rest = bytes.subarray(end + 4);
  const body = /chunked/i.test(headers["transfer-encoding"] ?? "") ? unchunked(rest) : told(rest, Number(headers["content-length"] ?? 0));
  const head = firstLine(bytes);
  return body && head && { ...head, headers, body };
}

/** Of the whole request that begins there, as far as its head tells; 0 when it does not. */
export function sizeOf(bytes: Buffer): number {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return 0;
  return end + 4 + Number(/\ncontent-length: *(\d+)/i.exec(bytes.toString("latin1", 0, end))?.[1] ?? 0);
}

function told(bytes: Buffer, length: number): Buffer | undefined {
  return bytes.length < length ? undefined : Buffer.from(bytes.subarray(0, length));
}

function unchunked(bytes: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let place = 0; ; ) {
    const end = bytes.indexOf("\r\n", place);
    if (end < 0) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", place, end), 16);
    const start = end + 2;
    if (bytes.length < start + size + 2) return undefined;
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(start, start + size));
    place = start + size + 2;
  }
}
