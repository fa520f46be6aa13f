/** A raw HTTP/1.1 server on loopback whose every answer is a script: byte by byte, or none at all. It counts what it has read whole. */

import { createServer, type Socket } from "node:net";

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What to do with a request that was read whole; `count` is 1 for the first. */
export type Script = (socket: Socket, request: Received, count: number) => void;

export interface FaultServer {
  readonly origin: string;
  readonly port: number;
  /** Every request that was read whole, in order. */
  readonly requests: Received[];
  readonly posts: () => number;
  readonly close: () => Promise<void>;
}

export interface FaultServerOptions {
  readonly port?: number;
  /** Sees bytes before the request is whole: to reset in the middle of it. */
  readonly onBytes?: (socket: Socket, soFar: string) => void;
}

export async function startFaultServer(script: Script, { port = 0, onBytes }: FaultServerOptions = {}): Promise<FaultServer> {
  const requests: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    let text = "";
    let wanted = 0;
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      onBytes?.(socket, text);
      // A large text is put together once, not with each chunk that comes.
      if (text.length < wanted) return;
      wanted = 0;
      for (let next = cut(text); next; next = cut(text)) {
        text = next.rest;
        requests.push(next.request);
        script(socket, next.request, requests.length);
      }
      wanted = lengthOf(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${bound}`,
    port: bound,
    requests,
    posts: () => requests.filter(({ method }) => method === "POST").length,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Of the whole request that begins there, once its head is there. */
function lengthOf(text: string): number {
  const end = text.indexOf("\r\n\r\n");
  return end < 0 ? 0 : end + 4 + Number(/\ncontent-length: *(\d+)/i.exec(text.slice(0, end))?.[1] ?? 0);
}

function cut(text: string): { request: Received; rest: string } | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = text.slice(0, end).split("\r\n");
  const [method = "", path = ""] = first.split(" ");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const length = Number(headers["content-length"] ?? 0);
  const start = end + 4;
  if (text.length < start + length) return undefined;
  return { request: { method, path, headers, body: text.slice(start, start + length) }, rest: text.slice(start + length) };
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes that follow the head; claimed length differs with a `content-length` of your own. */
  readonly body?: string | Uint8Array;
}

export function reply(socket: Socket, { status = 200, headers = {}, body = "" }: Reply): void {
  const length = { "content-length": String(Buffer.byteLength(body)) };
  const lines = Object.entries({ ...length, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} Scripted\r\n${lines.join("")}\r\n`);
  socket.write(body);
}

export function replyJson(socket: Socket, value: unknown, { status = 200, headers = {} }: Reply = {}): void {
  reply(socket, { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) });
}
