/** The API of V2 on loopback, as far as a client's promises need one: creates, reads, leave to write to storage. */

import type { Socket } from "node:net";
import { type FaultServerOptions, type Received, replyJson, startFaultServer } from "../servers/fault-server.ts";
import type { S3Server } from "../servers/s3-server.ts";

export interface ServiceOptions extends FaultServerOptions {
  /** What is answered otherwise: true when it was. */
  readonly instead?: (socket: Socket, request: Received) => boolean;
  /** What a task is by now; `read` is 1 for the first look at it. */
  readonly task?: (id: string, read: number) => object;
  readonly s3?: S3Server;
  /** Object key of the n-th leave, from 1. */
  readonly key?: (count: number) => string;
  readonly lifetimeMs?: (count: number) => number;
  /** Changes the leave. */
  readonly leave?: (leave: Record<string, string>) => Record<string, string>;
}

export interface Service {
  readonly baseUrl: string;
  readonly requests: readonly Received[];
  /** How often leave was given. */
  readonly leaves: () => number;
  readonly close: () => Promise<void>;
}

export async function startService(options: ServiceOptions = {}): Promise<Service> {
  const { instead = () => false, task = finished } = options;
  const reads = new Map<string, number>();
  let leaves = 0;
  const server = await startFaultServer((socket, request, count) => {
    // Head and body are two writes: thousands of answers would each wait for an acknowledgement in between.
    socket.setNoDelay(true);
    if (instead(socket, request)) return;
    const { method, path } = request;
    const id = path.split("/").at(-1) ?? "";
    if (path === "/upload/sts/token") return good(socket, leaveFor(options, ++leaves));
    if (path === "/upload/sts") return good(socket, { image_token: `token-${count}` });
    if (path === "/user/balance") return good(socket, { balance: 300, frozen: 0 });
    if (method === "POST") return good(socket, { task_id: `task-${count}` });
    reads.set(id, (reads.get(id) ?? 0) + 1);
    good(socket, { task_id: id, type: "text_to_model", input: {}, progress: 100, ...task(id, reads.get(id) ?? 1) });
  }, options);
  return { baseUrl: server.origin, requests: server.requests, leaves: () => leaves, close: server.close };
}

export function finished(): object {
  return { status: "success", output: { pbr_model: "https://files.example.com/bridge.glb" } };
}

function good(socket: Socket, data: object): void {
  replyJson(socket, { code: 0, data });
}

function leaveFor({ s3, key = defaultKey, lifetimeMs = () => 900_000, leave = (given) => given }: ServiceOptions, count: number) {
  if (!s3) throw new Error("this service has no storage");
  const { sessionToken, accessKeyId, secretAccessKey } = s3.mint(key(count), lifetimeMs(count));
  return leave({
    s3_host: new URL(s3.origin).host,
    resource_bucket: s3.bucket,
    resource_uri: key(count),
    session_token: sessionToken,
    sts_ak: accessKeyId,
    sts_sk: secretAccessKey,
  });
}

function defaultKey(count: number): string {
  return `user 1/${count}+ä(b)!/input.glb`;
}
