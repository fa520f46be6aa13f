/** The mock's storage on a port of its own: what tests of uploads talk to. */

import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createS3, type S3, type S3Options } from "../../runtime/mock/s3/index.ts";

export type { S3Fault, S3Operation, S3Request } from "../../runtime/mock/s3/index.ts";
export type S3ServerOptions = Partial<Pick<S3Options, "bucket" | "region" | "now" | "fault">>;

export interface S3Server extends Pick<S3, "bucket" | "store" | "log"> {
  readonly origin: string;
  mint(key: string, lifetimeMs?: number): ReturnType<S3["mint"]>;
  close(): Promise<void>;
}

export async function startS3Server(options: S3ServerOptions = {}): Promise<S3Server> {
  const s3 = createS3({ bucket: "uploads", region: "us-west-2", now: Date.now, randomBytes, ...options });
  const server = createServer({ keepAliveTimeout: 1000 }, (request, response) => void s3.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    ...{ bucket: s3.bucket, store: s3.store, log: s3.log },
    origin: `http://127.0.0.1:${portOf(server.address())}`,
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
