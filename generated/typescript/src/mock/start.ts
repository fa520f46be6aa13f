// Copied from runtime/mock/start.ts by the generator: edit it there.

/** The mock as a whole: one server for the API, its files and its storage. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createFaults } from "./active-faults.ts";
import { bytesOf } from "./chance.ts";
import { createClock } from "./clock.ts";
import { moveClock } from "./clock-control.ts";
import type { MockApi } from "./data.ts";
import type { Delivery } from "./delivery.ts";
import type { ActiveFault, Fault } from "./faults.ts";
import { createFiles } from "./files.ts";
import { createLog } from "./log.ts";
import type { LoggedRequest } from "./logged.ts";
import { Newest } from "./newest.ts";
import { createNotifier } from "./notify.ts";
import { createRouter } from "./operations.ts";
import { type MockOptions, type MockSettings, settingsOf } from "./options.ts";
import { receiverOf } from "./receiver.ts";
import { createS3 } from "./s3/s3.ts";
import { type Service, serve } from "./serve.ts";
import { type ServedApi, served } from "./served.ts";
import { baseUrlOf, exportsOf } from "./welcome.ts";
import type { World } from "./world.ts";
import { WrittenFiles } from "./written.ts";

export interface Mock {
  /** `http://127.0.0.1:4010` */
  readonly origin: string;
  /** API version -> what to set as base URL. */
  readonly baseUrls: Readonly<Record<string, string>>;
  /** API version -> what to export in a shell. */
  readonly exports: Readonly<Record<string, string>>;
  /** PEM of the authority that signed the certificate; null without `tls`. */
  readonly ca: string | null;
  /** Moves virtual time, by up to 1e9 seconds. Throws `MockOptionError` for what is none. */
  advance(seconds: number): void;
  /** Makes something go wrong. Throws `FaultError` for a fault that cannot be. */
  fail(fault: Fault): ActiveFault;
  /** Where webhooks go from now on, and how they are signed; null for nowhere. Throws `MockOptionError` for a URL of another machine, and for a secret that is none. */
  notify(receiver: { url: string; secret?: string | undefined; lowBalance?: number | undefined } | null): void;
  /** Webhooks that were sent, the newest 1,000. */
  deliveries(): readonly Delivery[];
  /** The newest 1,000 requests. */
  requests(): readonly LoggedRequest[];
  /** Forgets everything: tasks, accounts, files, faults, requests. */
  reset(): void;
  close(): Promise<void>;
}

export interface MockDeps {
  /** Real milliseconds since the epoch. */
  readonly now: () => number;
}

/** Throws `MockOptionError`, and what the system says when the port cannot be listened on. */
export async function startMockOf(
  apis: readonly MockApi[],
  options: MockOptions = {},
  { now }: MockDeps = { now: Date.now },
): Promise<Mock> {
  const settings = settingsOf(options);
  const service = serviceOf(apis.map(served), settings, now);
  const certificate = settings.tls ? await (await import("./certificate.ts")).makeCertificate({ hosts: [settings.host], now }) : null;
  const answer = (request: IncomingMessage, response: ServerResponse) => void serve(service, { request, response });
  const server = certificate === null ? createServer(answer) : createSecureServer(certificate, answer);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const port = await listen(server, settings);
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  const origin = `${service.scheme}://${host}:${port}`;
  return {
    origin,
    baseUrls: Object.fromEntries(apis.map((api) => [api.name, baseUrlOf(api, origin)])),
    exports: Object.fromEntries(apis.map((api) => [api.name, exportsOf(api, origin)])),
    ca: certificate?.ca ?? null,
    advance: (seconds) => {
      moveClock(service.world.clock, { advanceSeconds: seconds });
      service.notifier.moved();
    },
    notify: (receiver) => service.notifier.setReceiver(receiverOf(receiver, settings.webhookSecret)),
    deliveries: () => service.notifier.deliveries(),
    fail: (fault) => service.faults.add(fault),
    requests: () => service.log.list(),
    reset: service.reset,
    close: () => {
      service.notifier.stop();
      return close(server);
    },
  };
}

/** Direct uploads that are remembered. */
const MOST_UPLOADS = 10_000;
/** Longer than clients keep a connection, so that the mock never closes one under a request. */
const KEEP_ALIVE_MS = 65_000;

function serviceOf(apis: readonly ServedApi[], settings: MockSettings, now: () => number): Service {
  const clock = createClock({ now, speed: settings.speed });
  const faults = createFaults();
  const log = createLog();
  const secret = bytesOf(32, "urls", settings.seed);
  let minted = 0;
  const { bucket, region } = storageOf(apis);
  const storage = createS3({
    ...{ bucket, region },
    now: clock.wall,
    randomBytes: (count) => bytesOf(count, "storage", settings.seed, minted++),
  });
  const world: World = {
    settings,
    clock,
    secret,
    accounts: new Map(),
    tasks: new Map(),
    ended: [],
    uploads: new Newest({ most: MOST_UPLOADS }),
    written: new WrittenFiles(),
    storage,
    bucket,
    requests: 0,
  };
  const notifier = createNotifier(world);
  const receive = () => notifier.setReceiver(receiverOf({ url: settings.webhookUrl }, settings.webhookSecret));
  receive();
  const reset = () => {
    notifier.stop();
    receive();
    for (const memory of [world.accounts, world.tasks, world.uploads, world.written, world.storage]) memory.clear();
    world.ended.splice(0);
    minted = 0;
    world.requests = 0;
    faults.clear();
    log.clear();
  };
  const scheme = settings.tls ? "https" : "http";
  return { apis, world, faults, log, notifier, reset, scheme, route: createRouter(apis), files: createFiles(apis, world) };
}

/** Bucket and region as the API names them. */
function storageOf(apis: readonly ServedApi[]): { bucket: string; region: string } {
  const upload = apis.flatMap(({ operations }) => operations).find(({ role }) => role === "upload-token")?.upload;
  return { bucket: upload?.bucket ?? USUAL_BUCKET, region: upload?.region ?? "us-east-1" };
}

/** Storage owns every path below its bucket, so no path of the mock itself may have this name. */
const USUAL_BUCKET = "mock-storage";

/** The port that the system gave. */
async function listen(server: Server, { port, host }: MockSettings): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, done);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
