/** A static server for the built site, on the loopback interface only. */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { listenError } from "../../runtime/command/listen.ts";

const HOST = "127.0.0.1";

export interface SiteServer {
  url: string;
  /** Settles when the server has stopped. */
  closed: Promise<void>;
  close(): void;
}

/** Serves a folder. Rejects with a message for people when the port is taken or not allowed. */
export async function serveFolder({ folder, port }: { folder: string; port: number }): Promise<SiteServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => void answer(root, request, response));
  const closed = new Promise<void>((resolve) => server.once("close", resolve));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, { port, host: HOST })));
    server.listen({ port, host: HOST }, resolve);
  });
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return { url: `http://${HOST}:${actual}/`, closed, close: () => void server.close() };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
  const file = await fileFor(root, request.url ?? "/");
  if (file === null) return end(response, 404);
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" });
  if (request.method === "HEAD") return void response.end();
  createReadStream(file)
    .once("error", () => response.destroy())
    .pipe(response);
}

// Only files below the folder, whatever the address says and wherever links in the folder lead.
async function fileFor(root: string, url: string): Promise<string | null> {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const wanted = await realpath(join(root, path));
    if (wanted !== root && !wanted.startsWith(root + sep)) return null;
    const found = (await stat(wanted)).isDirectory() ? join(wanted, "index.html") : wanted;
    return (await stat(found)).isFile() ? found : null;
  } catch {
    // Not there, or no path at all: both are "not found" to who asks.
    return null;
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(status === 404 ? "Not found\n" : "Only GET and HEAD\n");
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};
