/** One step of a script, done to a socket. */

import type { Socket } from "node:net";
import { bytesOf } from "./content.ts";
import type { Step } from "./scenario.ts";

/** So that what was written has left before the connection breaks. */
const BREAK_MS = 10;

export function perform(socket: Socket, step: Step): void {
  if (step.hang) return;
  if (step.reset) return void socket.resetAndDestroy();
  const timer = setTimeout(() => answer(socket, step), step.delayMs ?? 0);
  socket.on("close", () => clearTimeout(timer));
}

function answer(socket: Socket, step: Step): void {
  if (socket.destroyed) return;
  if (step.raw !== undefined) return void socket.end(step.raw);
  const body = bodyOf(step);
  socket.write(headOf(step, body.length));
  if (step.stall !== undefined) return void socket.write(body.subarray(0, step.stall));
  if (step.cut === undefined) return void socket.end(body);
  socket.write(body.subarray(0, step.cut), () => setTimeout(() => socket.destroy(), BREAK_MS));
}

function headOf({ status = 200, headers = {}, json, closeDelimited }: Step, length: number): string {
  const own = {
    ...(json !== undefined && { "content-type": "application/json" }),
    ...(!closeDelimited && { "content-length": String(length) }),
    connection: "close",
  };
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const lines = Object.entries({ ...own, ...given }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Scripted\r\n${lines.join("")}\r\n`;
}

function bodyOf({ json, text, base64, bytes }: Step): Uint8Array {
  if (json !== undefined) return Buffer.from(JSON.stringify(json));
  if (bytes !== undefined) return bytesOf(bytes);
  return base64 === undefined ? Buffer.from(text ?? "") : Buffer.from(base64, "base64");
}
