/** A request to the API, held before, on and after its way. */

import type { Socket } from "node:net";
import { reply, replyJson, type Script, startFaultServer } from "../servers/fault-server.ts";
import { MODEL_VERSION, type Tripo } from "./client.ts";
import { gate, later, type Phase } from "./phase.ts";
import { connectingPhase } from "./phase-connecting.ts";
import { answer, answerOfMany, manyIds, RAW, refusal, roleOf } from "./wire.ts";

/** More than goes into the buffers of a connection. */
const BODY_BYTES = 4 * 2 ** 20;
const BLOCKED_MS = 200;
/** By then each of several waits has looked, alone or together. */
const SEVERAL_MS = 60;

/** A call that a script of the API holds; it is there so many milliseconds after the first whole request. */
function heldByApi(
  { name, ends, afterMs = 15 }: Pick<Phase, "name" | "ends"> & { afterMs?: number },
  script: Script,
  start: (tripo: Tripo, signal: AbortSignal) => Promise<unknown>,
): Phase {
  return {
    name,
    ends,
    prepare: async ({ client }) => {
      const arrived = gate();
      const server = await startFaultServer((socket, request, count) => {
        script(socket, request, count);
        arrived.open();
      });
      const tripo = client(server.origin);
      return { start: (signal) => start(tripo, signal), reached: () => arrived.opened.then(() => later(afterMs)), leave: server.close };
    },
  };
}

const running: Script = (socket, { method, path, body }) => {
  const told = (id: string) => ({ id, status: "running" });
  const isForMany = roleOf(method, path) === "read-many";
  replyJson(socket, isForMany ? answerOfMany(manyIds(body).map(told)) : answer("read", told(path.split("/").at(-1) ?? "")));
};
const half: Script = (socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"co');
const refusing =
  (code: number): Script =>
  (socket) =>
    replyJson(socket, refusal(code), { status: 429, headers: { "retry-after": "20" } });
const create = (tripo: Tripo, signal: AbortSignal) => tripo.textToModel({ prompt: "a bridge", model_version: MODEL_VERSION }, { signal });
const waits = (tripo: Tripo, signal: AbortSignal) =>
  Promise.all(["a", "b", "c"].map((id, place) => later(place * 5).then(() => tripo.task("text_to_model", id).wait({ signal }))));
const wait = (tripo: Tripo, signal: AbortSignal) => tripo.task("text_to_model", "task-1").wait({ signal });

const beforeTheStart: Phase = {
  name: "before the start",
  ends: "aborted",
  prepare: async ({ client }) => {
    const server = await startFaultServer((socket) => reply(socket, {}));
    const tripo = client(server.origin);
    return {
      // The call begins once the signal has fired.
      start: (signal) =>
        new Promise((resolve, reject) =>
          signal.addEventListener("abort", () => create(tripo, signal).then(resolve, reject), { once: true }),
        ),
      reached: async () => {},
      inspect: async () => (server.requests.length > 0 ? ["a request was sent"] : []),
      leave: server.close,
    };
  },
};

const sendingTheBody: Phase = {
  name: "sending the body",
  ends: "unknown",
  prepare: async ({ client }) => {
    const arrived = gate();
    let hasPaused = false;
    const onBytes = (socket: Socket) => {
      // Once: what does not read does not see the other go.
      if (hasPaused) return;
      hasPaused = true;
      socket.pause();
      setTimeout(() => socket.resume(), BLOCKED_MS);
      arrived.open();
    };
    const server = await startFaultServer(() => {}, { onBytes });
    const body = { ...RAW.body, prompt: "x".repeat(BODY_BYTES) };
    const tripo = client(server.origin);
    return {
      start: (signal) => tripo.createTask(body, { operation: RAW.operation, signal }),
      reached: () => arrived.opened.then(() => later(15)),
      leave: server.close,
    };
  },
};

export const apiPhases: readonly Phase[] = [
  beforeTheStart,
  heldByApi({ name: "queued behind others", ends: "aborted" }, refusing(1007), waits),
  connectingPhase,
  sendingTheBody,
  heldByApi({ name: "waiting for the headers of a create", ends: "unknown" }, () => {}, create),
  heldByApi({ name: "reading the answer to a create", ends: "unknown" }, half, create),
  heldByApi({ name: "waiting to send a create again", ends: "aborted" }, refusing(1007), create),
  heldByApi({ name: "waiting for a slot", ends: "aborted" }, refusing(2000), create),
  heldByApi({ name: "waiting for the headers of a look", ends: "aborted" }, () => {}, wait),
  heldByApi({ name: "waiting for the headers of looks of several waits", ends: "aborted", afterMs: SEVERAL_MS }, () => {}, waits),
  heldByApi({ name: "sleeping between looks", ends: "aborted" }, running, wait),
  heldByApi({ name: "sleeping between looks of several waits", ends: "aborted", afterMs: SEVERAL_MS }, running, waits),
];
