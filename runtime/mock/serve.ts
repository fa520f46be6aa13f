/** One request: who answers it, what a fault makes of the answer, what the log keeps of it. */

import type { IncomingMessage } from "node:http";
import { type Answer, jsonAnswer, Refusal, refusalAnswer, withHeaders } from "./answer.ts";
import { breakOff } from "./break-off.ts";
import { identify, limitRate } from "./call.ts";
import { uuidOf } from "./chance.ts";
import { CONTROL, type Controlled, control } from "./control.ts";
import type { Fault } from "./faults.ts";
import type { createFiles } from "./files.ts";
import { type Entry, keptBody } from "./log.ts";
import { type createRouter, perform, type Route } from "./operations.ts";
import { type Exchange, send, sendBroken, spoiled } from "./send.ts";
import type { ServedApi } from "./served.ts";
import { FILES } from "./urls.ts";
import { welcome } from "./welcome.ts";

export interface Service extends Controlled {
  readonly apis: readonly ServedApi[];
  readonly route: ReturnType<typeof createRouter>;
  readonly files: ReturnType<typeof createFiles>;
  readonly scheme: "http" | "https";
}

/** Twenty megabytes, and what a form needs around them. */
const LONGEST_BODY = 21 * 1024 * 1024;

export async function serve(service: Service, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const { storage } = service.world;
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if (path.startsWith(CONTROL))
    return send(exchange, control(service, { method: request.method ?? "", path, body: (await bodyOf(request)) ?? NOTHING }));
  const entry = service.log.open(request);
  if (storage.owns(request))
    return storage.handle(request, response).then(() => void Object.assign(entry, { operation: "s3", status: response.statusCode }));
  const work = workFor(service, request, { path, entry });
  entry.operation = work.name;
  const { faults } = service;
  const fault = faults.list().length === 0 ? undefined : faults.take([...work.names, `${request.method} ${path}`, path]);
  if (fault === undefined) return answerWhole(exchange, work, entry);
  entry.isFaulty = true;
  return answerBroken(exchange, work, entry, fault);
}

/** How to answer, before anything was read. */
interface Work {
  /** For the log. */
  readonly name: string | null;
  /** What faults may call it. */
  readonly names: readonly string[];
  readonly answer: (body: Uint8Array) => Answer | Promise<Answer>;
}

const NOTHING = new Uint8Array();

async function answerWhole(exchange: Exchange, work: Work, entry: Entry): Promise<void> {
  const body = await bodyOf(exchange.request);
  if (body === null) return send(exchange, tooLarge(entry));
  entry.raw = keptBody(body);
  const answer = await work.answer(body);
  entry.status = answer.status;
  send(exchange, answer);
}

async function answerBroken(exchange: Exchange, work: Work, entry: Entry, fault: Fault): Promise<void> {
  const { socket } = exchange.request;
  if (fault.reset === "unread") return breakOff(socket);
  const body = (await bodyOf(exchange.request)) ?? NOTHING;
  entry.raw = keptBody(body);
  if (fault.reset === "read") return breakOff(socket);
  const answer = spoiled(fault.answer === undefined ? await work.answer(body) : EMPTY, fault);
  if (fault.reset === "done") return breakOff(socket);
  entry.status = answer.status;
  const isWhole = fault.delayMs === undefined && fault.dripMs === undefined && fault.cutAfter === undefined;
  return isWhole ? send(exchange, answer) : sendBroken(exchange, answer, fault);
}

const EMPTY: Answer = { status: 200, headers: {}, body: "" };

function workFor(service: Service, request: IncomingMessage, { path, entry }: { path: string; entry: Entry }): Work {
  const method = request.method ?? "";
  const origin = `${service.scheme}://${request.headers.host ?? "localhost"}`;
  if (path === "/") return { name: "welcome", names: [], answer: () => welcome(service.apis, origin) };
  if (path.startsWith(FILES)) return { name: "files", names: ["files"], answer: () => service.files(request.url ?? "", request.headers) };
  const route = service.route(method, path);
  if (route === null) return { name: null, names: [], answer: () => noRoute(service, method, path) };
  if ("allowed" in route) return { name: null, names: [], answer: () => notAllowed(route.allowed, method, path) };
  const { operation } = route;
  const names = [operation.id, `${operation.method} ${operation.path}`];
  return { name: operation.id, names, answer: (body) => operate(service, route, { request, body, origin, entry }) };
}

interface Asked {
  readonly request: IncomingMessage;
  readonly body: Uint8Array;
  readonly origin: string;
  readonly entry: Entry;
}

async function operate(
  { world }: Service,
  { api, operation, id }: Route,
  { request: { headers }, body, origin, entry }: Asked,
): Promise<Answer> {
  const trace = { [api.envelope.traceId]: uuidOf("trace", world.settings.seed, ++world.requests) };
  try {
    const account = identify(api, world, headers.authorization);
    limitRate(api, world, account);
    const contentType = headers["content-type"] ?? "";
    const noteUnknown = (fields: readonly string[]) => {
      entry.unknownFields = fields;
    };
    return withHeaders(await perform({ api, world, operation, account, id, contentType, body, origin, noteUnknown }), trace);
  } catch (error) {
    if (error instanceof Refusal) return withHeaders(refusalAnswer(api, error), trace);
    throw error;
  }
}

/** Null when it is longer than any request may be; the rest is not read. By events: an iterator costs as much as all checks together. */
function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > LONGEST_BODY) done(null);
      else chunks.push(chunk);
    });
    request.once("end", () => done(chunks.length === 1 ? (chunks[0] ?? NOTHING) : Buffer.concat(chunks)));
    request.once("error", fail);
  });
}

function tooLarge(entry: Entry): Answer {
  entry.status = 413;
  return jsonAnswer({ message: `A request has at most ${LONGEST_BODY} bytes.` }, 413, { Connection: "close" });
}

function noRoute({ apis }: Service, method: string, path: string): Answer {
  const bases = apis.flatMap(({ basePaths }) => basePaths).join(", ");
  return jsonAnswer({ message: `The mock has no route for ${method} ${path}. Operations are below ${bases}; GET / lists them.` }, 404);
}

function notAllowed(allowed: readonly string[], method: string, path: string): Answer {
  return jsonAnswer({ message: `${method} is not for ${path}.` }, 405, { Allow: allowed.join(", ") });
}
