/** The mock's S3 endpoint on a port of its own, on loopback. Faults are scripted per request. */

import { randomBytes } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createS3, type MintedCredentials, type S3, type S3Options } from "../../runtime/mock/s3/s3.ts";

export type { S3Fault, S3Operation, S3Request } from "../../runtime/mock/s3/s3.ts";

/** `us-west-2`, the bucket `uploads` and the real clock unless told. */
export interface S3ServerOptions extends Partial<S3Options> {
  /** PEM, for https. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Sees each request first. */
  readonly onRequest?: RequestListener;
}

export interface S3Server extends Pick<S3, "store" | "log"> {
  readonly origin: string;
  readonly bucket: string;
  mint(key: string, lifetimeMs?: number): MintedCredentials;
  close(): Promise<void>;
}

export async function startS3Server({ tls, onRequest, ...options }: S3ServerOptions = {}): Promise<S3Server> {
  const { bucket = "uploads" } = options;
  const s3 = createS3({ region: "us-west-2", now: Date.now, randomBytes, ...options, bucket });
  const answer: RequestListener = (incoming, response) => {
    onRequest?.(incoming, response);
    void s3.handle(incoming, response);
  };
  const timing = { keepAliveTimeout: 1000 };
  const server = tls ? createTlsServer({ ...timing, cert: tls.cert, key: tls.key }, answer) : createServer(timing, answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `${tls ? "https" : "http"}://127.0.0.1:${portOf(server.address())}`,
    bucket,
    store: s3.store,
    log: s3.log,
    mint: (key, lifetimeMs = 900_000) => s3.mint(key, lifetimeMs),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address ? address.port : 0;
}
