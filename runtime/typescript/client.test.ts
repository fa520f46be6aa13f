import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { KEY, Pottery, pot } from "../../test/fixtures/pottery.ts";
import { jumpingTime } from "../../test/fixtures/time.ts";
import { type FaultServer, reply, replyJson, type Script, startFaultServer } from "../../test/servers/fault-server.ts";
import type { TripoOptions } from "./options.ts";

const servers: FaultServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(script: Script): Promise<FaultServer> {
  const server = await startFaultServer(script);
  servers.push(server);
  return server;
}

async function client(script: Script, options: TripoOptions = {}) {
  const server = await serve(script);
  return { server, tripo: new Pottery({ baseUrl: server.origin, deps: jumpingTime(), ...options }) };
}

function failure(work: () => unknown): Promise<unknown> {
  return Promise.resolve()
    .then(work)
    .then(
      () => expect.fail("should have thrown"),
      (error: unknown) => error,
    );
}

describe("reads are repeated, since that is free", () => {
  const faults: Record<string, Script> = {
    reset: (socket) => socket.resetAndDestroy(),
    closed: (socket) => socket.end(),
    "502": (socket) => reply(socket, { status: 502, body: "<html>" }),
    "408": (socket) => reply(socket, { status: 408 }),
    "429": (socket) => reply(socket, { status: 429 }),
    "JSON cut short": (socket) => reply(socket, { body: '{"pot":' }),
    "the service failed": (socket) => replyJson(socket, { result: 900 }),
  };
  for (const [name, fault] of Object.entries(faults))
    test(`after: ${name}; four times at most`, async () => {
      const { tripo, server } = await client((socket, request, count) =>
        count % 4 === 0 ? replyJson(socket, pot("pot-1", "drying")) : fault(socket, request, count),
      );
      expect(await tripo.getTask("pot-1")).toMatchObject({
        id: "pot-1",
        type: "throw_pot",
        status: "drying",
        lifecycle: "ongoing",
        progress: 50,
      });
      expect(server.requests).toHaveLength(4);
      const never = await client(fault);
      expect(await failure(() => never.tripo.getTask("pot-1"))).toMatchObject({ retryable: true });
      expect(never.server.requests).toHaveLength(4);
    });

  test("not after a refusal", async () => {
    const { tripo, server } = await client((socket) => replyJson(socket, { result: 905 }, { status: 400 }));
    expect(await failure(() => tripo.getTask("pot-1"))).toMatchObject({ name: "InputError" });
    expect(server.requests).toHaveLength(1);
  });

  test("not without end: a long outage is met with one attempt per call, and no more", async () => {
    const { tripo, server } = await client((socket) => reply(socket, { status: 503 }));
    for (let call = 0; call < 60; call++) await failure(() => tripo.getTask("pot-1"));
    const before = server.requests.length;
    for (let call = 0; call < 20; call++) await failure(() => tripo.getTask("pot-1"));
    expect(server.requests.length - before).toBe(20);
  });
});

describe("asked to stay away for an hour", () => {
  /** The first request is refused, all others would be answered. */
  const refuseFirst: Script = (socket, _, count) =>
    count === 1
      ? replyJson(socket, { result: 901 }, { status: 429, headers: { "retry-after": "3600" } })
      : replyJson(socket, { result: 0 });

  test("every later call says so at once and sends nothing, until the hour is over", async () => {
    const deps = jumpingTime();
    const { tripo, server } = await client(refuseFirst, { deps });
    await failure(() => tripo.getTask("pot-1"));
    const said = { name: "RateLimitError", reason: "too_fast", retryAfterMs: 3_600_000, retryable: true };
    expect(await failure(() => tripo.balance())).toMatchObject(said);
    expect(await failure(() => tripo.create("throw_pot", { clay: "red" }))).toMatchObject(said);
    expect(deps.slept).toEqual([]);
    expect(server.requests).toHaveLength(1);
    deps.advance(3_600_000);
    await failure(() => tripo.balance());
    expect(server.requests).toHaveLength(2);
  });

  test("a wait that has less time ends at once, and says why", async () => {
    const deps = jumpingTime();
    const { tripo, server } = await client(refuseFirst, { deps });
    await failure(() => tripo.getTask("pot-1"));
    expect(await failure(() => tripo.task("throw_pot", "pot-1").wait())).toMatchObject({
      name: "WaitTimeout",
      message: "Task pot-1 is still unread after 0 of 600000 ms; the service asked to stay away for 3600 s. Wait for it again by its id.",
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe("the key goes to one origin", () => {
  for (const status of [301, 302, 303, 307, 308])
    test(`${status}: the redirect is not followed, only its origin is shown`, async () => {
      const attacker = await serve((socket) => replyJson(socket, pot("pot-1", "whole")));
      const { tripo } = await client((socket) =>
        reply(socket, { status, headers: { location: `${attacker.origin}/steal?signed=secret` } }),
      );
      const error = await failure(() => tripo.getTask("pot-1"));
      expect(error).toMatchObject({ name: "InvalidResponse", httpStatus: status });
      expect(inspect(error, { depth: 9 })).toContain(attacker.origin);
      expect(inspect(error, { depth: 9 })).not.toContain("secret");
      expect(attacker.requests).toEqual([]);
    });

  for (const id of ["..", "%2e%2e", "a/b", "a?b", "a#b", "a\\b", "", "a\0", "a b", "a\n", "x".repeat(129), "é"])
    test(`an id that could lead elsewhere is refused unsent: ${JSON.stringify(id.slice(0, 9))}`, async () => {
      const { tripo, server } = await client((socket) => replyJson(socket, pot("pot-1", "whole")));
      expect(await failure(() => tripo.getTask(id))).toMatchObject({ name: "ConfigError" });
      expect(await failure(() => tripo.task("throw_pot", id))).toMatchObject({ name: "ConfigError" });
      expect(server.requests).toEqual([]);
    });
});

describe("no output holds the key", () => {
  const faults: Record<string, Script> = {
    refused: (socket) => replyJson(socket, { result: 905, words: "no" }, { status: 400 }),
    echoed: (socket, { headers }) =>
      replyJson(socket, { result: 905, words: `who is ${headers["authorization"]}?`, hint: headers["authorization"] }, { status: 400 }),
    reset: (socket) => socket.resetAndDestroy(),
    garbage: (socket) => reply(socket, { body: "{" }),
  };
  for (const [name, fault] of Object.entries(faults))
    test(`errors: ${name}`, async () => {
      const { tripo } = await client(fault);
      for (const error of [await failure(() => tripo.getTask("pot-1")), await failure(() => tripo.create("throw_pot", { clay: "red" }))]) {
        expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(KEY);
        expect(JSON.stringify(error)).not.toContain(KEY);
      }
    });

  test("the client and its handles", async () => {
    const { tripo } = await client((socket) => replyJson(socket, pot("pot-1", "whole")));
    const task = tripo.task("throw_pot", "pot-1");
    for (const thing of [tripo, task, await task.wait()]) {
      expect(inspect(thing, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(KEY);
      expect(JSON.stringify(thing)).not.toContain(KEY);
      expect(String(thing)).not.toContain(KEY);
    }
    expect(JSON.stringify(task)).toBe('{"version":"pottery","type":"throw_pot","id":"pot-1"}');
  });
});

describe("small things", () => {
  test("balance", async () => {
    const { tripo, server } = await client((socket) => replyJson(socket, { result: 0, coins: 12.5, held: 3 }));
    expect(await tripo.balance()).toEqual({ balance: 12.5, frozen: 3 });
    expect(server.requests[0]).toMatchObject({ method: "GET", path: "/purse" });
  });

  test("a balance that is no number is no balance", async () => {
    const { tripo } = await client((socket) => replyJson(socket, { result: 0, coins: "12" }));
    expect(await failure(() => tripo.balance())).toMatchObject({ name: "InvalidResponse" });
  });

  test("price and check send nothing", async () => {
    const { tripo, server } = await client((socket) => replyJson(socket, {}));
    expect(await tripo.price.throwPot({ clay: "red" })).toMatchObject({ credits: 20 });
    expect(await tripo.price.throwPot({ clay: "red", grams: 4700 })).toMatchObject({ credits: null });
    expect(await tripo.check("throw_pot", { clay: "red" })).toEqual([]);
    expect(await tripo.check("throw_pot", { clay: "red", grams: 6000 })).toMatchObject([
      { id: "throw_pot.grams.maximum" },
      { severity: "warning" },
    ]);
    expect(server.requests).toEqual([]);
  });

  test("a fetch of your own gets a URL and an init", async () => {
    const calls: unknown[] = [];
    const ownFetch: typeof fetch = async (input, init) => {
      calls.push(input);
      expect(init).toMatchObject({ method: "GET", redirect: "manual" });
      expect(new Headers(init?.headers).get("authorization")).toBe(`Bearer ${KEY}`);
      return Response.json(pot("pot-1", "drying"));
    };
    await new Pottery({ fetch: ownFetch }).getTask("pot-1");
    expect(calls).toEqual(["https://north.pottery.example/api/pots/pot-1"]);
  });

  test("an answer in odd pieces, with a byte order mark and characters cut in two, is read whole", async () => {
    const bytes = Buffer.from(`\ufeff${JSON.stringify(pot("pot-1", "grün😀"))}`);
    const { tripo } = await client((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${bytes.length}\r\n\r\n`);
      for (const byte of bytes) socket.write(Buffer.from([byte]));
    });
    expect(await tripo.getTask("pot-1")).toMatchObject({ status: "grün😀" });
  });

  test("a compressed bomb counts as what it becomes", async () => {
    const { gzipSync } = await import("node:zlib");
    const body = gzipSync(Buffer.alloc(64 * 2 ** 20, "a"));
    const { tripo } = await client((socket) => reply(socket, { headers: { "content-encoding": "gzip" }, body }));
    expect(await failure(() => tripo.create("throw_pot", { clay: "red" }))).toMatchObject({
      cause: { message: "The answer is larger than 8388608 bytes." },
    });
  });
});
