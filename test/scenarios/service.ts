/** The scripted service of one scenario: an origin, a hostile one, and one where nobody listens. */

import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { perform } from "./answering.ts";
import { bytesOf } from "./content.ts";
import { firstLine, type Head, type Incoming, sizeOf, wholeRequest } from "./incoming.ts";
import type { Step } from "./scenario.ts";
import { type Origin, type Script, scriptOf } from "./script.ts";

/** A request that came; without headers and body when it was reset before it was whole. */
export interface Seen extends Head, Partial<Pick<Incoming, "headers" | "body">> {
  readonly at: Origin;
}

export interface Service {
  readonly origin: string;
  readonly other: string;
  readonly closed: string;
  readonly requests: readonly Seen[];
  /** From now on, requests are answered by these. */
  play(steps: readonly Step[]): void;
  /** Requests that no step was for, steps that no request came for. */
  problems(): string[];
  close(): Promise<void>;
}

export async function startService(): Promise<Service> {
  const requests: Seen[] = [];
  const problems: string[] = [];
  const sockets = new Set<Socket>();
  let script: Script = scriptOf([]);
  const told = (socket: Socket, seen: Seen) => {
    requests.push(seen);
    const step = script.take(seen.at, seen);
    if (step) {
      for (const [file, content] of Object.entries(step.write ?? {})) writeFileSync(file, bytesOf(content));
      return perform(socket, step);
    }
    problems.push(`no step for ${seen.method} ${seen.path}${seen.at === "other" ? " at the other origin" : ""}`);
    socket.resetAndDestroy();
  };
  const listener = (at: Origin) =>
    createServer((socket) => {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => sockets.delete(socket));
      read(socket, {
        isReset: (head) => script.peek(at, head)?.reset === "before",
        onRequest: (request) => told(socket, { ...request, at }),
      });
    });
  const servers = [listener("origin"), listener("other")];
  const [origin = "", other = ""] = await Promise.all(servers.map(listen));
  const silent = createServer();
  const closed = await listen(silent);
  await ended(silent);
  return {
    ...{ origin, other, closed, requests },
    play: (steps) => {
      script = scriptOf(steps);
    },
    problems: () => [...problems, ...script.unused().map((step) => `${step} was never asked for`)],
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map(ended));
    },
  };
}

interface Reader {
  /** Whether such a request ends with its first bytes. */
  readonly isReset: (head: Head) => boolean;
  readonly onRequest: (request: Head | Incoming) => void;
}

/** One request per connection: every answer closes it. A large body is put together once, not with each chunk that comes. */
function read(socket: Socket, { isReset, onRequest }: Reader): void {
  let chunks: Buffer[] = [];
  let size = 0;
  let wanted = 0;
  socket.on("data", (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size < wanted) return;
    const bytes = Buffer.concat(chunks);
    chunks = [bytes];
    wanted = sizeOf(bytes);
    const head = firstLine(bytes);
    const request = head && isReset(head) ? head : wholeRequest(bytes);
    if (!request) return;
    wanted = Number.POSITIVE_INFINITY;
    onRequest(request);
  });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

function ended(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()));
}
