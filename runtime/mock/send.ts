/** Answers on their way to the socket, whole or as a fault wants them. */

import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Answer, jsonAnswer } from "./answer.ts";
import { breakOff } from "./break-off.ts";
import { type Fault, merged } from "./faults.ts";

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export function send({ request, response }: Exchange, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** What a fault makes of the answer. */
export function spoiled(answer: Answer, { answer: scripted, patch }: Fault): Answer {
  if (scripted !== undefined) {
    const { status = 200, headers = {}, body = "" } = scripted;
    return typeof body === "string" ? { status, headers, body } : jsonAnswer(body, status, headers);
  }
  if (patch === undefined || typeof answer.body !== "string" || !isJson(answer)) return answer;
  return { ...answer, body: JSON.stringify(merged(JSON.parse(answer.body), patch)) };
}

/** Other answers have nothing to patch. */
function isJson({ headers }: Answer): boolean {
  return headers["Content-Type"]?.startsWith("application/json") ?? false;
}

/** A fault of the mock itself: said as such, so that nobody looks for it in the client. Gives the status, or null when it is too late for one. */
export function sendCrash(exchange: Exchange, error: unknown): number | null {
  const { response } = exchange;
  const message = `The mock itself failed: ${error instanceof Error ? error.message : String(error)}`;
  if (response.headersSent || response.socket === null) {
    response.destroy();
    return null;
  }
  send(exchange, jsonAnswer({ message }, 500));
  return 500;
}

/** Byte by byte, where the connection ends in the middle. */
export async function sendBroken(
  { request }: Exchange,
  answer: Answer,
  { delayMs = 0, dripMs, cutAfter, cutBy = "fin" }: Fault,
): Promise<void> {
  const { socket } = request;
  if (delayMs > 0) await pause(delayMs, undefined, { ref: false });
  const whole = rawAnswer(answer);
  const sent = whole.subarray(0, cutAfter ?? whole.length);
  if (dripMs === undefined) socket.write(sent);
  else await drip(socket, sent, dripMs);
  if (cutAfter === undefined) return void socket.end();
  if (cutBy === "fin") socket.end();
  if (cutBy === "reset") setTimeout(() => breakOff(socket), 10); // what was written must leave first
}

async function drip(socket: Socket, bytes: Uint8Array, everyMs: number): Promise<void> {
  for (const byte of bytes) {
    if (socket.destroyed) return;
    socket.write(Uint8Array.of(byte));
    await pause(everyMs, undefined, { ref: false });
  }
}

function rawAnswer({ status, headers, body }: Answer): Uint8Array {
  const content = Buffer.from(body);
  const lines = Object.entries({ "Content-Length": String(content.length), Connection: "close", ...headers });
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Scripted"}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), content]);
}
