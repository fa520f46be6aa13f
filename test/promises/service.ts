/** The API on loopback, as far as a client's promises need one: creates, reads, takes files, leave to write to storage. */

import type { Socket } from "node:net";
import type { NodeObject } from "../../generator/load/node.ts";
import { type FaultServerOptions, type Received, replyJson, startFaultServer } from "../servers/fault-server.ts";
import type { Leave } from "./leaves.ts";
import { answer, answerOfMany, MODEL, manyIds, roleOf, type Values } from "./wire.ts";

export interface ServiceOptions extends FaultServerOptions {
  /** What is answered otherwise: true when it was. */
  readonly instead?: (socket: Socket, request: Received) => boolean;
  /** What a task is by now; `read` is 1 for the first look at it. */
  readonly task?: (id: string, read: number) => Values;
  readonly leave?: Leave;
}

export interface Service {
  readonly baseUrl: string;
  readonly requests: readonly Received[];
  /** How often leave was given. */
  readonly leaves: () => number;
  readonly close: () => Promise<void>;
}

export async function startService(options: ServiceOptions = {}): Promise<Service> {
  const { instead = () => false, task = finished, leave = () => ({}) } = options;
  const reads = new Map<string, number>();
  let leaves = 0;
  const told = (id: string): Values => {
    reads.set(id, (reads.get(id) ?? 0) + 1);
    return { id, type: "text_to_model", input: {}, progress: 100, ...task(id, reads.get(id) ?? 1) };
  };
  const answerTo = ({ method, path, body }: Received, count: number): NodeObject => {
    const role = roleOf(method, path);
    switch (role) {
      case "upload-token":
      case "upload-presigned":
        return answer(role, leave(++leaves));
      case "upload-direct":
        return answer(role, { token: `file_${count}` });
      case "balance":
        return answer(role, { balance: 300, frozen: 0 });
      case "create":
        return answer(role, { id: `task-${count}` });
      case "read-many":
        return answerOfMany(manyIds(body).map(told));
      default:
        return answer("read", told(path.split("/").at(-1) ?? ""));
    }
  };
  const server = await startFaultServer((socket, request, count) => {
    // Head and body are two writes: thousands of answers would each wait for an acknowledgement in between.
    socket.setNoDelay(true);
    if (!instead(socket, request)) replyJson(socket, answerTo(request, count));
  }, options);
  return { baseUrl: server.origin, requests: server.requests, leaves: () => leaves, close: server.close };
}

export function finished(): Values {
  return { status: "success", output: { [MODEL]: "https://files.example.com/bridge.glb" } };
}
