/** What can happen to a create that the service has read whole, so that its caller cannot know what became of it. */

import type { Socket } from "node:net";
import { oneOf, wholeBelow } from "../fixtures/chance.ts";
import { reply, replyJson } from "../servers/fault-server.ts";
import { answer, answerHolding, pathOf } from "./wire.ts";

export interface Fault {
  readonly name: string;
  readonly act: (socket: Socket, random: () => number) => void;
  /** The caller gives up once the request has arrived. */
  readonly isAborted?: true;
}

/** After this even a caller without a timeout goes on. */
const SILENCE_MS = 800;
const GOOD = JSON.stringify(answer("create", { id: "1ec04ced-4b87-44f6-a296-beee80777941" }));
const HEAD = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${GOOD.length}\r\n\r\n`;
const PAGE = "<html><body><h1>Bad gateway</h1></body></html>";
const HTML = { "content-type": "text/html" };
/** A port that fetch never asks: where a redirect leads is another promise's business. */
const NOWHERE = `http://127.0.0.1:9${pathOf("create")}`;

function cut(text: string, random: () => number): string {
  return text.slice(0, 1 + wholeBelow(text.length - 1, random));
}

/** What was written arrives before the reset does. */
function resetAfter(socket: Socket, text: string): void {
  socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 5));
}

function silentAfter(socket: Socket, text: string): void {
  if (text !== "") socket.write(text);
  setTimeout(() => socket.destroy(), SILENCE_MS).unref();
}

function dripThenReset(socket: Socket, text: string): void {
  [...text].forEach((byte, index) => {
    setTimeout(() => socket.writable && socket.write(byte), index * 10);
  });
  setTimeout(() => socket.resetAndDestroy(), text.length * 10 + 5);
}

function page(status: number): Fault["act"] {
  return (socket) => reply(socket, { status, headers: HTML, body: PAGE });
}

function json(...choices: readonly unknown[]): Fault["act"] {
  return (socket, random) => replyJson(socket, oneOf(choices, random));
}

function redirect(status: number): Fault["act"] {
  return (socket) => reply(socket, { status, headers: { location: NOWHERE } });
}

export const FAULTS: readonly Fault[] = [
  { name: "reset after the request was read", act: (socket) => void socket.resetAndDestroy() },
  { name: "FIN without an answer", act: (socket) => void socket.end() },
  { name: "reset in the status line", act: (socket, random) => resetAfter(socket, cut("HTTP/1.1 200 OK\r\n", random)) },
  {
    name: "reset in the headers",
    act: (socket, random) => resetAfter(socket, `HTTP/1.1 200 OK\r\n${cut(HEAD.slice(17), random).trimEnd()}`),
  },
  { name: "reset in the body", act: (socket, random) => resetAfter(socket, HEAD + cut(GOOD, random)) },
  { name: "FIN in the body", act: (socket, random) => void socket.end(HEAD + cut(GOOD, random)) },
  { name: "JSON cut short, the length right", act: (socket, random) => reply(socket, { body: cut(GOOD, random) }) },
  {
    name: "chunks without an end",
    act: (socket, random) => {
      const part = cut(GOOD, random);
      socket.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${part.length.toString(16)}\r\n${part}\r\n`);
    },
  },
  {
    name: "body without a length, cut short",
    act: (socket, random) => void socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${cut(GOOD, random)}`),
  },
  { name: "HTML 502", act: page(502) },
  { name: "HTML 502 without a length", act: (socket) => void socket.end(`HTTP/1.1 502 Bad\r\nconnection: close\r\n\r\n${PAGE}`) },
  { name: "HTML 503", act: page(503) },
  { name: "HTML 504", act: page(504) },
  { name: "JSON 500", act: (socket) => replyJson(socket, { error: "internal" }, { status: 500 }) },
  { name: "408", act: (socket) => reply(socket, { status: 408 }) },
  { name: "empty 200", act: (socket) => reply(socket, {}) },
  { name: "200 without an id", act: json(answer("create", {}), ...[{}, null, []].map((holder) => answerHolding("create", holder)), {}) },
  {
    name: "200 with an id that is none",
    act: json(...[7, null, "", {}, ["x"], "../x", true].map((id) => answer("create", { id }))),
  },
  { name: "200 of HTML", act: page(200) },
  { name: "200 of something else", act: json("fine", 1, null, [], true) },
  { name: "204", act: (socket) => void socket.write("HTTP/1.1 204 No Content\r\n\r\n") },
  { name: "gzip that is none", act: (socket) => reply(socket, { headers: { "content-encoding": "gzip" }, body: GOOD }) },
  { name: "slow headers, then a reset", act: (socket, random) => dripThenReset(socket, cut("HTTP/1.1 200 OK\r\n", random)) },
  { name: "silence", act: (socket) => silentAfter(socket, "") },
  { name: "silence in the body", act: (socket, random) => silentAfter(socket, HEAD + cut(GOOD, random)) },
  { name: "307 to elsewhere", act: redirect(307) },
  { name: "308 to elsewhere", act: redirect(308) },
  { name: "garbage", act: (socket, random) => void socket.end(Array.from({ length: 40 }, () => wholeBelow(256, random)).join(" ")) },
  { name: "abort by the caller", act: (socket) => silentAfter(socket, ""), isAborted: true },
];
