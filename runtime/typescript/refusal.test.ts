import { afterEach, describe, expect, test } from "vitest";
import { Pottery, pot } from "../../test/fixtures/pottery.ts";
import { jumpingTime } from "../../test/fixtures/time.ts";
import {
  type FaultServer,
  type FaultServerOptions,
  reply,
  replyJson,
  type Script,
  startFaultServer,
} from "../../test/servers/fault-server.ts";
import { ApiError, ApiVersionRetired, ConnectionError, CreditsError } from "./errors.ts";
import type { TripoOptions } from "./options.ts";

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

describe("a refusal is a typed error with meaning, remedy and trace id", () => {
  const table: { name: string; status: number; body: string; want: object }[] = [
    {
      name: "HTTP 200 with a code",
      status: 200,
      body: '{"result":903,"words":"no coins","hint":"buy"}',
      want: {
        name: "CreditsError",
        reason: "too_poor",
        code: 903,
        kind: "credits",
        meaning: "The purse is empty.",
        remedy: "Fill it.",
        httpStatus: 200,
        suggestion: "buy",
        traceId: "shard-7",
        retryable: false,
      },
    },
    { name: "the code as text", status: 400, body: '{"result":"903"}', want: { name: "CreditsError", code: 903 } },
    {
      name: "a code nobody knows",
      status: 400,
      body: '{"result":4711,"words":"new"}',
      want: { name: "InputError", reason: "unlisted", code: 4711, message: "unlisted (4711): new." },
    },
    {
      name: "401 is about the key, whatever the code",
      status: 401,
      body: '{"result":900}',
      want: { name: "AuthError", code: 900, httpStatus: 401, retryable: false },
    },
    {
      name: "401 without a body",
      status: 401,
      body: "",
      want: { name: "AuthError", code: undefined, message: "unlisted (HTTP 401): The service did not say why." },
    },
    { name: "403 without JSON", status: 403, body: "no", want: { name: "PermissionError" } },
    {
      name: "fields of wrong types",
      status: 400,
      body: '{"result":{"a":1},"words":[1],"hint":null}',
      want: { name: "InputError", code: undefined, suggestion: undefined },
    },
    { name: "404 with JSON", status: 404, body: '{"result":904}', want: { name: "SourceError", reason: "no_such_pot" } },
    {
      name: "control characters in a message",
      status: 400,
      body: '{"result":905,"words":"a\\u001b[2Jb"}',
      want: { message: "bad_input (905): a [2Jb. Check it." },
    },
  ];
  for (const { name, status, body, want } of table)
    test(name, async () => {
      const tripo = await client((socket) => reply(socket, { status, headers: TRACE, body }));
      const error = await failure(tripo.create("throw_pot", { clay: "red" }));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject(want);
      expect(server?.posts()).toBe(1);
    });

  test("the class of a kind is the class that was thrown", async () => {
    const tripo = await client((socket) => replyJson(socket, { result: 903 }));
    expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toBeInstanceOf(CreditsError);
  });
});

describe("a documented host that no longer serves this API version says so, and names the successor", () => {
  const successor = {
    name: "ApiVersionRetired",
    message:
      "north.pottery.example does not serve pottery, which is reported switched off since 2031-01-01. Use Porcelain at https://porcelain.example.",
    successor: "Porcelain",
    baseUrl: "https://porcelain.example",
    import: "pottery/porcelain",
  };
  const table: { name: string; answer: Parameters<typeof reply>[1] }[] = [
    { name: "404 without JSON", answer: { status: 404, body: "not found" } },
    { name: "410", answer: { status: 410 } },
    { name: "a web page", answer: { headers: { "content-type": "text/html; charset=utf-8" }, body: "<!doctype html>" } },
  ];
  /** A fetch that stands for the documented host: what is sent there arrives at the scripted server. */
  async function standIn(script: Script): Promise<typeof fetch> {
    server = await startFaultServer(script);
    const { origin } = server;
    return (input, init) => fetch(String(input).replace(/^https:\/\/north\.pottery\.example\/api/, origin), init);
  }

  for (const { name, answer } of table)
    test(name, async () => {
      const tripo = new Pottery({ fetch: await standIn((socket) => reply(socket, answer)), deps: jumpingTime() });
      expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toMatchObject(successor);
      expect(await failure(tripo.task("throw_pot", "pot-1").wait())).toMatchObject(successor);
    });

  test("404 from another host: what came, and a question about `baseUrl`", async () => {
    const headers = { "content-type": "text/plain" };
    const tripo = await client((socket) => reply(socket, { status: 404, headers, body: "not found" }));
    expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toMatchObject({
      name: "SourceError",
      httpStatus: 404,
      message: `unlisted (HTTP 404): 127.0.0.1:${server?.port} answered text/plain, no JSON. Is \`baseUrl\` everything before the first path segment of the API?`,
    });
  });

  test("a web page from another host: what came, and a question about `baseUrl`", async () => {
    const tripo = await client((socket) => reply(socket, { headers: { "content-type": "text/html" }, body: "<!doctype html>" }));
    expect(await failure(tripo.balance())).toMatchObject({
      name: "InvalidResponse",
      message: `127.0.0.1:${server?.port} answered HTTP 200 with 15 characters of text/html, no JSON object. Is \`baseUrl\` everything before the first path segment of the API?`,
    });
  });

  const unknownHost = () =>
    Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }) }));

  test("a documented host without an address", async () => {
    const tripo = new Pottery({ fetch: unknownHost, deps: jumpingTime() });
    const error = await failure(tripo.create("throw_pot", { clay: "red" }));
    expect(error).toBeInstanceOf(ApiVersionRetired);
    expect(error).toMatchObject(successor);
  });

  test("a documented host that loses its address for a moment is waited for, and read again", async () => {
    const answered = await standIn((socket, _, count) => replyJson(socket, pot("pot-1", count < 2 ? "drying" : "whole")));
    let calls = 0;
    const flaky: typeof fetch = (input, init) => (++calls % 2 ? unknownHost() : answered(input, init));
    const tripo = new Pottery({ fetch: flaky, deps: jumpingTime() });
    expect(await tripo.task("throw_pot", "pot-1").wait()).toMatchObject({ output: { shape: "jug" } });
    expect(calls).toBe(4);
    expect(await tripo.getTask("pot-1")).toMatchObject({ status: "whole" });
    expect(calls).toBe(6);
  });

  test("a documented host that has answered and then has no address for long is a ConnectionError, not sent", async () => {
    const answered = await standIn((socket) => replyJson(socket, pot("pot-1", "drying")));
    let calls = 0;
    const dying: typeof fetch = (input, init) => (++calls > 1 ? unknownHost() : answered(input, init));
    const tripo = new Pottery({ fetch: dying, deps: jumpingTime() });
    await tripo.getTask("pot-1");
    expect(await failure(tripo.getTask("pot-1"))).toMatchObject({ name: "ConnectionError", sent: false, retryable: true });
    expect(calls).toBe(5);
    const { cause } = new Error("", { cause: await failure(tripo.task("throw_pot", "pot-1").wait()) });
    expect(cause).toMatchObject({ name: "WaitTimeout", cause: { name: "ConnectionError", sent: false } });
  });

  test("your own host without an address is just that", async () => {
    const tripo = new Pottery({ baseUrl: "https://mine.example", fetch: unknownHost, deps: jumpingTime() });
    expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toBeInstanceOf(ConnectionError);
  });
});
