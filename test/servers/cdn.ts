/** A content server on loopback whose answers are scripted, request by request, down to where the connection breaks. */

import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface CdnRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** 1 for the first request of this path. */
  readonly attempt: number;
}

export interface CdnAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Breaks the connection after so many bytes of the body. */
  readonly breakAfter?: number;
  /** Sends no length and ends the body by closing the connection. */
  readonly isCloseDelimited?: boolean;
  /** Leaves the body open. */
  readonly isStalled?: boolean;
}

export interface Cdn {
  readonly origin: string;
  readonly requests: CdnRequest[];
  close(): Promise<void>;
}

export async function startCdn(script: (request: CdnRequest) => CdnAnswer): Promise<Cdn> {
  const requests: CdnRequest[] = [];
  const server = createServer((incoming, response) => {
    const path = incoming.url ?? "";
    const attempt = requests.filter((request) => request.path === path).length + 1;
    const request = { path, headers: incoming.headers, attempt };
    requests.push(request);
    const { status = 200, headers = {}, body = new Uint8Array(), breakAfter, isCloseDelimited, isStalled } = script(request);
    const length = { "Content-Length": String(body.length) };
    if (isCloseDelimited) response.useChunkedEncodingByDefault = false;
    response.writeHead(status, { ...(isCloseDelimited ? { Connection: "close" } : length), ...headers });
    const sent = body.subarray(0, breakAfter ?? body.length);
    if (isStalled) return void response.write(sent);
    if (breakAfter === undefined) return void response.end(sent);
    response.write(sent, () => setTimeout(() => incoming.socket.destroy(), 10));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What an honest server gives of a file: all of it, or the range that was asked for while the version is the same. */
export function fileAnswer({ headers }: CdnRequest, body: Uint8Array, etag = '"v1"'): CdnAnswer {
  const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
  if (start === 0 || headers["if-range"] !== etag) return { headers: { ETag: etag }, body };
  const range = `bytes ${start}-${body.length - 1}/${body.length}`;
  return { status: 206, headers: { ETag: etag, "Content-Range": range }, body: body.subarray(start) };
}
