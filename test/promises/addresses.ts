/** Storage on loopback behind addresses that take one file each: what is put there whole is kept. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Put {
  readonly url: string;
}

/** `unread`: for a while nobody takes the bytes. `unanswered`: they are taken but not kept, and nobody says anything. */
export type PutFault = "unread" | "unanswered" | PutRefusal;

export interface PutRefusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Addresses {
  readonly origin: string;
  /** Bytes of what was put there, by URL. */
  readonly stored: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
}

/** What does not read does not see the other go. */
const UNREAD_MS = 200;

/** `onPut` sees each PUT at its head, `onTaken` when all of its bytes have come. */
export async function startAddresses(
  onPut: (put: Put) => PutFault | undefined = () => undefined,
  { onTaken = () => {} }: { onTaken?: () => void } = {},
): Promise<Addresses> {
  const stored = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const { url = "" } = request;
    const fault = onPut({ url });
    if (fault === "unread") await new Promise((resolve) => setTimeout(resolve, UNREAD_MS));
    let bytes = 0;
    try {
      for await (const chunk of request) bytes += chunk.length;
    } catch {
      // It broke off, which some want to see.
      return;
    }
    onTaken();
    if (fault === "unanswered") return;
    if (typeof fault === "object") return void response.writeHead(fault.status, fault.headers).end(fault.body);
    stored.set(url, bytes);
    response.setHeader("ETag", '"stored"').end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    stored,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
