/** One request: who answers it, what a fault makes of the answer, what the log keeps of it. */

import type { IncomingMessage } from "node:http";
import { type Answer, jsonAnswer, Refusal, refusalAnswer, withHeaders } from "./answer.ts";
import { breakOff } from "./break-off.ts";
import { identify, mayAsk, refuse, tooOften } from "./call.ts";
import { CONTROL, type Controlled, control } from "./control.ts";
import type { Fault } from "./faults.ts";
import type { createFiles } from "./files.ts";
import { type Entry, keptBody } from "./log.ts";
import { named, rateHeaders } from "./named.ts";
import { type createRouter, perform, type Route } from "./operations.ts";
import { ADDRESSES, addressed } from "./presigned.ts";
import { type Exchange, send, sendBroken, sendCrash, spoiled } from "./send.ts";
import type { ServedApi } from "./served.ts";
import { canBeOfStorage, STORAGE, storageFault } from "./storage-fault.ts";
import { FILES, originOf } from "./urls.ts";
import { welcome } from "./welcome.ts";

export interface Service extends Controlled {
  readonly apis: readonly ServedApi[];
  readonly route: ReturnType<typeof createRouter>;
  readonly files: ReturnType<typeof createFiles>;
  readonly scheme: "http" | "https";
}

/** Of what is no upload, or of one that may have less. */
const LONGEST_BODY = 20 * 1024 * 1024;
/** What a form needs around its file. */
const FORM_BYTES = 1024 * 1024;

/** Never rejects: what goes wrong in the mock itself is answered and logged too. */
export async function serve(service: Service, exchange: Exchange): Promise<void> {
  const { request } = exchange;
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if (path.startsWith(CONTROL)) return serveControl(service, exchange, path).catch((error: unknown) => void sendCrash(exchange, error));
  const entry = service.log.open(request);
  const serveIt = service.world.storage.owns(request) ? serveStorage : serveApi;
  await serveIt(service, exchange, { path, entry }).catch((error: unknown) => {
    entry.status = sendCrash(exchange, error);
  });
}

interface Asked {
  readonly path: string;
  readonly entry: Entry;
}

async function serveControl(service: Service, exchange: Exchange, path: string): Promise<void> {
  const body = await readBody(exchange);
  if (body !== null) send(exchange, control(service, { method: exchange.request.method ?? "", path, body }));
}

async function serveStorage({ world, faults }: Service, { request, response }: Exchange, { entry }: Asked): Promise<void> {
  entry.operation = STORAGE;
  await world.storage.handle(request, response, ({ operation }) => {
    const fault = faults.take([STORAGE, operation], canBeOfStorage);
    entry.isFaulty = fault !== undefined;
    return fault && storageFault(fault);
  });
  entry.status = response.headersSent ? response.statusCode : null;
}

async function serveApi(service: Service, exchange: Exchange, { path, entry }: Asked): Promise<void> {
  const { request } = exchange;
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
  /** The most that its body may have, where that is not the usual. */
  readonly mostBytes?: number;
  readonly answer: (body: Uint8Array) => Answer | Promise<Answer>;
}

async function answerWhole(exchange: Exchange, work: Work, entry: Entry): Promise<void> {
  const body = await readBody(exchange, work, entry);
  if (body === null) return;
  const answer = await work.answer(body);
  entry.status = answer.status;
  send(exchange, answer);
}

async function answerBroken(exchange: Exchange, work: Work, entry: Entry, fault: Fault): Promise<void> {
  const { socket } = exchange.request;
  if (fault.reset === "unread") return breakOff(socket);
  const body = await readBody(exchange, work, entry);
  if (body === null) return;
  if (fault.reset === "read") return breakOff(socket);
  const answer = spoiled(fault.answer === undefined ? await work.answer(body) : EMPTY, fault);
  if (fault.reset === "done") return breakOff(socket);
  entry.status = answer.status;
  const isWhole = fault.delayMs === undefined && fault.dripMs === undefined && fault.cutAfter === undefined;
  return isWhole ? send(exchange, answer) : sendBroken(exchange, answer, fault);
}

const EMPTY: Answer = { status: 200, headers: {}, body: "" };

function workFor(service: Service, request: IncomingMessage, { path, entry }: Asked): Work {
  const method = request.method ?? "";
  const origin = originOf(service.scheme, request);
  if (path === "/") return { name: "welcome", names: [], answer: () => welcome(service.apis, origin) };
  if (path.startsWith(FILES)) return { name: "files", names: ["files"], answer: () => service.files(request.url ?? "", request.headers) };
  if (path.startsWith(ADDRESSES)) return { name: "address", names: ["address"], ...addressed(service.apis, service.world, request) };
  const route = service.route(method, path);
  if (route === null) return { name: null, names: [], answer: () => noRoute(service, request, path) };
  if ("allowed" in route) return { name: null, names: [], answer: () => notAllowed(route.allowed, method, path) };
  const { operation } = route;
  const names = [operation.id, `${operation.method} ${operation.path}`];
  const mostBytes = Math.max(LONGEST_BODY, operation.upload?.maxBytes ?? 0) + FORM_BYTES;
  return { name: operation.id, names, mostBytes, answer: (body) => operate(service, route, { request, body, origin, entry }) };
}

interface Operated {
  readonly request: IncomingMessage;
  readonly body: Uint8Array;
  readonly origin: string;
  readonly entry: Entry;
}

async function operate(
  { world, notifier }: Service,
  { api, operation, id }: Route,
  { request: { headers, url = "" }, body, origin, entry }: Operated,
): Promise<Answer> {
  const query = new URLSearchParams(url.split("?")[1] ?? "");
  const { requestId, headers: names } = named(api, world, (header) => String(headers[header] ?? ""));
  let rates: Readonly<Record<string, string>> = {};
  try {
    const account = identify(api, world, headers.authorization);
    const isInTime = mayAsk(world, account);
    rates = rateHeaders(api, world, account);
    if (!isInTime) throw tooOften(api, world, account);
    const contentType = headers["content-type"] ?? "";
    const noteUnknown = (fields: readonly string[]) => {
      entry.unknownFields = fields;
    };
    const call = { api, world, operation, account, id, query, contentType, body, origin, notifier, noteUnknown };
    return withHeaders(await perform(call), { ...names, ...rates });
  } catch (error) {
    if (error instanceof Refusal) return withHeaders(refusalAnswer(api, error, requestId), { ...names, ...rates });
    throw error;
  }
}

/** Null when it is longer than it may be, which is answered then. */
async function readBody(
  exchange: Exchange,
  { mostBytes = LONGEST_BODY }: Pick<Work, "mostBytes"> = {},
  entry?: Entry,
): Promise<Uint8Array | null> {
  const body = await bodyOf(exchange.request, mostBytes);
  if (entry !== undefined) Object.assign(entry, body === null ? { status: TOO_LARGE } : { raw: keptBody(body) });
  if (body === null)
    send(exchange, jsonAnswer({ message: `This request has at most ${mostBytes} bytes.` }, TOO_LARGE, { Connection: "close" }));
  return body;
}

const TOO_LARGE = 413;
const NOTHING = new Uint8Array();

/** Null when it is longer; then it is read to its end all the same, since who still sends hears no answer. By events: an iterator costs as much as all checks together. */
function bodyOf(request: IncomingMessage, mostBytes: number): Promise<Uint8Array | null> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= mostBytes) chunks.push(chunk);
    });
    const whole = () => (chunks.length === 1 ? (chunks[0] ?? NOTHING) : Buffer.concat(chunks));
    request.once("end", () => done(size > mostBytes ? null : whole()));
    request.once("error", fail);
  });
}

/** In the words of the API below whose path it is, where that has words for it. */
function noRoute({ apis, world }: Service, { method = "", headers }: IncomingMessage, path: string): Answer {
  const bases = apis.flatMap(({ basePaths }) => basePaths).join(", ");
  const hint = `The mock has no route for ${method} ${path}. Operations are below ${bases}; GET / lists them.`;
  const api = apis.find(({ basePaths }) => basePaths.some((base) => path.startsWith(`${base}/`)));
  if (!api?.service?.refusals.some(({ when }) => when === "route")) return jsonAnswer({ message: hint }, 404);
  const { requestId, headers: names } = named(api, world, (header) => String(headers[header] ?? ""));
  return withHeaders(refusalAnswer(api, refuse(api, "route", hint), requestId), names);
}

function notAllowed(allowed: readonly string[], method: string, path: string): Answer {
  return jsonAnswer({ message: `${method} is not for ${path}.` }, 405, { Allow: allowed.join(", ") });
}
