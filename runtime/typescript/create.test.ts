import { createHash } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { KEY, Pottery, type PotteryTasks, pot, pottery } from "../../test/fixtures/pottery.ts";
import { jumpingTime } from "../../test/fixtures/time.ts";
import {
  type FaultServer,
  type FaultServerOptions,
  reply,
  replyJson,
  type Script,
  startFaultServer,
} from "../../test/servers/fault-server.ts";
import type { ApiTables } from "./api.ts";
import { TripoClient } from "./client.ts";
import {
  AbortError,
  ApiError,
  BudgetExceeded,
  CheckFailed,
  ConnectionError,
  CreateOutcomeUnknown,
  InvalidResponse,
  RateLimitError,
  SlotsFullError,
} from "./errors.ts";
import type { TripoOptions } from "./options.ts";

const CREATED = { result: 0, pot: { id: "pot-1" } };
const TRACE = { "X-Shard": "shard-7" };
let server: FaultServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function client(script: Script, options: TripoOptions = {}, serverOptions: FaultServerOptions = {}): Promise<Pottery> {
  server = await startFaultServer(script, serverOptions);
  return new Pottery({ baseUrl: server.origin, deps: jumpingTime(), ...options });
}

async function failure(work: PromiseLike<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail("should have thrown"),
    (error: unknown) => error,
  );
}

describe("a create whose end is unclear is sent once and ends as CreateOutcomeUnknown", () => {
  const shortTimeouts = { headersMs: 60, idleMs: 60, totalMs: 150 };
  const table: { name: string; script: Script; cause: unknown; options?: TripoOptions }[] = [
    { name: "reset after the request was read", script: (socket) => socket.resetAndDestroy(), cause: ConnectionError },
    { name: "closed without an answer", script: (socket) => socket.end(), cause: ConnectionError },
    { name: "silence", script: () => {}, cause: ConnectionError, options: { timeouts: shortTimeouts } },
    {
      name: "headers and then silence",
      script: (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
      cause: ConnectionError,
      options: { timeouts: shortTimeouts },
    },
    {
      name: "a drip that never ends",
      script: (socket) => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n");
        const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : socket.write(" ")), 20);
      },
      cause: ConnectionError,
      options: { timeouts: shortTimeouts },
    },
    {
      name: "a page of a proxy, 502",
      script: (socket) => reply(socket, { status: 502, headers: { "content-type": "text/html" }, body: "<html>bad gateway" }),
      cause: ApiError,
    },
    {
      name: "a failure of the service, as JSON",
      script: (socket) => replyJson(socket, { result: 900, words: "?" }, { status: 500 }),
      cause: ApiError,
    },
    { name: "a failure of the service, HTTP 200", script: (socket) => replyJson(socket, { result: 900, words: "?" }), cause: ApiError },
    { name: "408", script: (socket) => reply(socket, { status: 408 }), cause: ApiError },
    { name: "429 that nobody signed", script: (socket) => reply(socket, { status: 429 }), cause: ApiError },
    { name: "JSON cut short", script: (socket) => reply(socket, { body: '{"result":0,"pot":{"id":"po' }), cause: InvalidResponse },
    {
      name: "a body shorter than it claims",
      script: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"result":0'),
      cause: ConnectionError,
    },
    {
      name: "text where JSON should be",
      script: (socket) => reply(socket, { headers: { "content-type": "text/plain" }, body: "fine" }),
      cause: InvalidResponse,
    },
    { name: "no content", script: (socket) => socket.write("HTTP/1.1 204 Fine\r\n\r\n"), cause: InvalidResponse },
    { name: "success without an id", script: (socket) => replyJson(socket, { result: 0, pot: {} }), cause: InvalidResponse },
    {
      name: "an id that is a number",
      script: (socket) => replyJson(socket, { result: 0, pot: { id: 7 } }),
      cause: InvalidResponse,
    },
    {
      name: "an id that leads elsewhere",
      script: (socket) => replyJson(socket, { result: 0, pot: { id: "../purse" } }),
      cause: InvalidResponse,
    },
    {
      name: "a redirect",
      script: (socket) => reply(socket, { status: 307, headers: { location: "http://127.0.0.1:9/?secret=1" } }),
      cause: InvalidResponse,
    },
    { name: "an endless answer", script: (socket) => reply(socket, { body: `"${"x".repeat(9 * 2 ** 20)}"` }), cause: InvalidResponse },
  ];
  for (const { name, script, cause, options } of table)
    test(name, async () => {
      const tripo = await client(script, options);
      const error = await failure(tripo.create("throw_pot", { clay: "red" }));
      expect(error).toBeInstanceOf(CreateOutcomeUnknown);
      expect(error).toHaveProperty("cause", expect.any(cause));
      expect(server?.posts()).toBe(1);
    });

  test("a reset while the body is on its way", async () => {
    let resets = 0;
    const tripo = await client(
      () => {},
      {},
      {
        onBytes: (socket) => {
          resets += 1;
          socket.resetAndDestroy();
        },
      },
    );
    expect(await failure(tripo.create("throw_pot", { clay: "red".repeat(1_000_000) }))).toBeInstanceOf(CreateOutcomeUnknown);
    expect(resets).toBe(1);
  });

  test("it carries what is needed to look for the task: attempt, digest of the body as sent, trace id", async () => {
    const tripo = await client((socket) => replyJson(socket, { result: 900 }, { status: 500, headers: TRACE }));
    const error = await failure(tripo.create("throw_pot", { clay: "red" }));
    const bodyDigest = createHash("sha256")
      .update(server?.requests[0]?.body ?? "")
      .digest("hex");
    expect(error).toMatchObject({ attemptId: expect.stringMatching(/^\w+$/), bodyDigest, traceId: "shard-7", retryable: false });
  });
});

describe("a create that was provably refused, or never left, is sent again", () => {
  test("the service says: too fast; Retry-After is kept to", async () => {
    const deps = jumpingTime();
    const busy = { result: 901, words: "slow" };
    const tripo = await client(
      (socket, _, count) =>
        count < 3 ? replyJson(socket, busy, { status: 429, headers: { "retry-after": "7" } }) : replyJson(socket, CREATED),
      { deps },
    );
    expect(await tripo.create("throw_pot", { clay: "red" })).toMatchObject({ id: "pot-1", type: "throw_pot" });
    expect(server?.posts()).toBe(3);
    expect(deps.now()).toBeGreaterThanOrEqual(14_000);
  });

  test("four times too fast is enough", async () => {
    const tripo = await client((socket) => replyJson(socket, { result: 901 }, { status: 429 }));
    expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toBeInstanceOf(RateLimitError);
    expect(server?.posts()).toBe(4);
  });

  test("asked to stay away for an hour it fails at once", async () => {
    const tripo = await client((socket) => replyJson(socket, { result: 901 }, { status: 429, headers: { "retry-after": "3600" } }));
    expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toMatchObject({ retryAfterMs: 3_600_000, retryable: true });
    expect(server?.posts()).toBe(1);
  });

  test("425 repeats", async () => {
    const tripo = await client((socket, _, count) => (count === 1 ? reply(socket, { status: 425 }) : replyJson(socket, CREATED)));
    expect(await tripo.create("throw_pot", { clay: "red" })).toMatchObject({ id: "pot-1" });
  });

  test("connection refused, until someone listens", async () => {
    const probe = await startFaultServer(() => {});
    await probe.close();
    let restarted = false;
    const deps = jumpingTime();
    const sleep = async (ms: number) => {
      await deps.sleep(ms);
      if (!restarted) server = await startFaultServer((socket) => replyJson(socket, CREATED), { port: probe.port });
      restarted = true;
    };
    const tripo = new Pottery({ baseUrl: probe.origin, deps: { ...deps, sleep } });
    expect(await tripo.create("throw_pot", { clay: "red" })).toMatchObject({ id: "pot-1" });
    expect(server?.posts()).toBe(1);
  });

  test("nobody ever listens: ConnectionError, not sent, naming the host", async () => {
    const probe = await startFaultServer(() => {});
    await probe.close();
    const tripo = new Pottery({ baseUrl: probe.origin, deps: jumpingTime() });
    const error = await failure(tripo.create("throw_pot", { clay: "red" }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: false, message: `No answer from 127.0.0.1:${probe.port} (ECONNREFUSED).` });
  });

  test("a certificate that cannot be verified fails at once and is never sent", async () => {
    let calls = 0;
    const refuse = () => {
      calls += 1;
      return Promise.reject(
        new TypeError("fetch failed", { cause: Object.assign(new Error("self-signed"), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }) }),
      );
    };
    const tripo = new Pottery({ baseUrl: "https://pots.example", fetch: refuse, deps: jumpingTime() });
    expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toMatchObject({
      name: "ConnectionError",
      sent: false,
      retryable: false,
    });
    expect(calls).toBe(1);
  });
});

describe("nothing is sent", () => {
  test("when the signal has fired, wherever it was given", async () => {
    const tripo = await client((socket) => replyJson(socket, CREATED));
    const signal = AbortSignal.abort("enough");
    expect(await failure(tripo.create("throw_pot", { clay: "red" }, { signal }))).toMatchObject({ name: "AbortError", reason: "enough" });
    expect(await failure(tripo.create("throw_pot", { clay: "red" }).wait({ signal }))).toBeInstanceOf(AbortError);
    expect(server?.requests).toEqual([]);
  });

  test("when the checks find an error", async () => {
    const tripo = await client((socket) => replyJson(socket, CREATED), { checks: "error" });
    const error = await failure(tripo.create("throw_pot", { clay: "red", grams: 9000 }));
    expect(error).toBeInstanceOf(CheckFailed);
    expect(error).toMatchObject({
      message: "throw_pot: grams is at most 5000.",
      findings: [{ id: "throw_pot.grams.maximum", code: 905 }, { severity: "warning" }],
    });
    expect(server?.requests).toEqual([]);
  });

  test("when the source is of the wrong task type, or breaks a condition", async () => {
    const tripo = await client((socket) => replyJson(socket, CREATED), { checks: "error" });
    const wrong: { id: string; type: never } = JSON.parse('{"id":"pot-9","type":"glaze_pot"}');
    expect(await failure(tripo.create("glaze_pot", { pot: wrong }))).toMatchObject({
      message: 'glaze_pot: pot does not take a "glaze_pot".',
    });
    const heavy = Object.assign(tripo.task("throw_pot", "pot-8"), { input: { grams: 4000 } });
    expect(await failure(tripo.create("glaze_pot", { pot: heavy }))).toMatchObject({ message: "glaze_pot: Only light pots." });
    expect(server?.requests).toEqual([]);
  });

  test("when it is dearer than maxCredits, or of unknown price", async () => {
    const tripo = await client((socket) => replyJson(socket, CREATED), { maxCredits: 15 });
    const error = await failure(tripo.create("throw_pot", { clay: "red" }));
    expect(error).toBeInstanceOf(BudgetExceeded);
    expect(error).toMatchObject({ credits: 20, maxCredits: 15 });
    expect(await failure(tripo.create("throw_pot", { clay: "red", grams: 4600 }, { maxCredits: 100 }))).toMatchObject({ credits: null });
    expect(server?.requests).toEqual([]);
  });

  test("when the body is no JSON", async () => {
    const tripo = await client((socket) => replyJson(socket, CREATED));
    expect(await failure(tripo.createTask({ big: 1n }))).toBeInstanceOf(TypeError);
    expect(server?.requests).toEqual([]);
  });
});

describe("a create that goes well", () => {
  test("sends input and fixed fields, the id of a source, and the key", async () => {
    const tripo = await client((socket) => replyJson(socket, CREATED), { checks: "error" });
    const task = await tripo.create("throw_pot", { clay: "red" });
    await tripo.create("glaze_pot", { pot: task, colour: "blue" });
    expect(server?.requests.map(({ method, path, body }) => [method, path, JSON.parse(body)])).toEqual([
      ["POST", "/pots", { clay: "red", kind: "throw" }],
      ["POST", "/pots", { pot: "pot-1", colour: "blue", kind: "glaze" }],
    ]);
    expect(server?.requests[0]?.headers).toMatchObject({ authorization: `Bearer ${KEY}`, "content-type": "application/json" });
    expect(server?.requests[0]?.headers).not.toHaveProperty("idempotency-key");
  });

  test("tells the id before anything else happens, and waits for who keeps it", async () => {
    const order: string[] = [];
    const tripo = await client((socket, { method }) => {
      order.push(method);
      replyJson(socket, method === "POST" ? CREATED : pot("pot-1", "whole"));
    });
    const onTaskCreated = async (task: object) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(JSON.stringify(task));
    };
    await tripo.create("throw_pot", { clay: "red" }, { onTaskCreated }).wait();
    expect(order).toEqual(["POST", '{"id":"pot-1","type":"throw_pot"}', "GET"]);
  });

  test("warnings are told, and do not stop it; `warn` makes errors warnings", async () => {
    const told: string[] = [];
    const tripo = await client((socket) => replyJson(socket, CREATED), { checks: "error", onWarning: ({ id }) => told.push(id) });
    await tripo.create("throw_pot", { clay: "red", grams: 4500 });
    await tripo.create("throw_pot", { clay: "red", grams: 9000 }, { checks: "warn" });
    expect(told).toEqual(["throw_pot.heavy", "throw_pot.grams.maximum", "throw_pot.heavy"]);
  });

  test("a raw body goes as it is, at most once too", async () => {
    const tripo = await client((socket, _, count) => (count === 1 ? replyJson(socket, CREATED) : socket.resetAndDestroy()));
    const task = await tripo.createTask({ kind: "brand_new", odd: [1] }, { type: "brand_new" });
    expect(task).toMatchObject({ id: "pot-1", type: "brand_new" });
    expect(await failure(tripo.createTask({ kind: "brand_new" }))).toBeInstanceOf(CreateOutcomeUnknown);
    expect(server?.requests.map(({ body }) => body)).toEqual(['{"kind":"brand_new","odd":[1]}', '{"kind":"brand_new"}']);
  });

  test("a raw body names its operation where several create, and only such a one", async () => {
    const tripo = await client((socket) => replyJson(socket, CREATED));
    expect(await failure(tripo.createTask({}, { operation: "findPot" }))).toMatchObject({
      name: "ConfigError",
      message: "`createTask(body, { operation })`: `operation` must be one of throwPot.",
    });
    const { bodies } = await pottery.load.bodies();
    const creates = { ...bodies.creates, pressPot: ["POST", "/pressed", "/pot/id"] } as const;
    const many: ApiTables = { ...pottery, load: { ...pottery.load, bodies: async () => ({ bodies: { ...bodies, creates } }) } };
    const other = new TripoClient<PotteryTasks>(many, { apiKey: KEY, baseUrl: server?.origin });
    expect(await failure(other.createTask({}))).toMatchObject({
      message: "`createTask(body, { operation })`: `operation` must be one of throwPot, pressPot.",
    });
    expect(server?.requests).toEqual([]);
    expect(await other.createTask({}, { operation: "throwPot" })).toMatchObject({ id: "pot-1" });
  });

  test("slots: throw tells at once", async () => {
    const tripo = await client((socket) => replyJson(socket, { result: 902 }, { status: 429 }), { slots: "throw" });
    expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toBeInstanceOf(SlotsFullError);
    expect(server?.posts()).toBe(1);
  });
});
