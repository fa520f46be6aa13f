/** Section B of the fault catalogue: reading the answer. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pot } from "../fixtures/pottery.ts";
import { reply, replyJson, type Script } from "../servers/fault-server.ts";
import { CREATED, expectUnknown, failure, setting } from "./kit.ts";

const MEBIBYTE = 2 ** 20;
const json =
  (value: unknown, headers: Record<string, string> = {}): Script =>
  (socket) =>
    reply(socket, { body: JSON.stringify(value), headers });

test("row 13: headers that drip are given up; a create is then unknown", async () => {
  const drip: Script = (socket) => {
    const text = [..."HTTP/1.1 200 OK\r\n"];
    const timer = setInterval(() => socket.write(text.shift() ?? " "), 20);
    socket.once("close", () => clearInterval(timer));
  };
  await expectUnknown(drip, { timeouts: { headersMs: 900, idleMs: 5_000, totalMs: 5_000 } });
});

test("row 16: JSON that is cut at any byte is no answer: a create is unknown, a read is repeated", async () => {
  const whole = JSON.stringify(CREATED);
  for (let length = 0; length < whole.length; length++) await expectUnknown((socket) => reply(socket, { body: whole.slice(0, length) }));
  const { server, tripo } = await setting((socket, _, count) =>
    count === 1 ? reply(socket, { body: '{"result":0,"pot":{"id"' }) : replyJson(socket, pot("pot-1", "drying")),
  );
  expect(await tripo.getTask("pot-1")).toMatchObject({ status: "drying" });
  expect(server.requests).toHaveLength(2);
});

test("row 16: what came is told by its size and type, not by its words", async () => {
  const { tripo } = await setting((socket) => reply(socket, { body: "secret-words", headers: { "content-type": "text/plain" } }));
  const error = await failure(tripo.getTask("pot-1"));
  expect(error).toMatchObject({ name: "InvalidResponse" });
  expect(String(error)).not.toContain("secret-words");
});

describe("row 17: JSON is JSON, whatever it is called", () => {
  test.each([["text/html"], ["application/json; charset=utf-8"], ["application/octet-stream"], ["text/plain; charset=iso-8859-1"], [""]])(
    "%s",
    async (type) => {
      const headers: Record<string, string> = type === "" ? {} : { "content-type": type };
      const { tripo } = await setting(json(pot("pot-1", "drying"), headers));
      expect(await tripo.getTask("pot-1")).toMatchObject({ status: "drying" });
    },
  );
});

test("row 18: the page of a proxy is not shown", async () => {
  const { tripo } = await setting((socket) =>
    reply(socket, { status: 502, body: "<html>internal-host-7</html>", headers: { "content-type": "text/html" } }),
  );
  const error = await failure(tripo.getTask("pot-1"));
  expect(error).toMatchObject({ name: "ServerError", httpStatus: 502 });
  expect(String(error)).not.toContain("internal-host-7");
});

describe("row 20: an error without a readable body is typed by its status", () => {
  const bodies = { empty: "", text: "no", "cut JSON": '{"result":9' };
  const names: Record<number, string> = {
    400: "InputError",
    401: "AuthError",
    403: "PermissionError",
    404: "SourceError",
    429: "RateLimitError",
    500: "ServerError",
  };
  const cases = Object.entries(names).flatMap(([status, name]) =>
    Object.entries(bodies).map(([what, body]) => [Number(status), what, name, body] as const),
  );
  test.each(cases)("%i, %s: %s", async (status, _, name, body) => {
    const { tripo } = await setting((socket) => reply(socket, { status, body }));
    expect(await failure(tripo.getTask("pot-1"))).toMatchObject({ name, httpStatus: status, code: undefined });
  });
});

describe("row 21: where status and code disagree, both are told", () => {
  test.each([
    [401, 900],
    [500, 905],
    [429, 903],
  ])("%i with %i", async (status, code) => {
    const { tripo } = await setting((socket) => replyJson(socket, { result: code, words: "w" }, { status }));
    expect(await failure(tripo.getTask("pot-1"))).toMatchObject({ httpStatus: status, code });
  });

  test("500 with the code of a success is an error", async () => {
    await expectUnknown((socket) => replyJson(socket, CREATED, { status: 500 }));
  });
});

test("row 22: whatever stands in the fields of an error, the error is typed and nothing else is thrown", async () => {
  let body: unknown = null;
  const { tripo } = await setting((socket) => replyJson(socket, body, { status: 400 }));
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (result, words, hint) => {
      body = { result, words, hint };
      expect(await failure(tripo.getTask("pot-1"))).toMatchObject({ httpStatus: 400, message: expect.any(String) });
    }),
    { numRuns: 150, seed: 22 },
  );
});

describe("row 23: success without a usable id is an unknown outcome, never undefined", () => {
  test.each([
    [{}],
    [{ pot: null }],
    [{ pot: {} }],
    [{ pot: { id: "" } }],
    [{ pot: { id: null } }],
    [{ pot: { id: 7 } }],
    [{ pot: [] }],
    [{ pot: { id: {} } }],
  ])("%j", async (more) => {
    await expectUnknown(json({ result: 0, ...more }));
  });
});

test("row 24: an endless answer is cut off, and memory with it", async () => {
  const piece = Buffer.alloc(MEBIBYTE, "x");
  const endless: Script = (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n"');
    const more = () => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on("drain", more);
    more();
  };
  const { tripo } = await setting(endless);
  // The server that sends without end lives in this process too.
  const before = process.memoryUsage().rss;
  expect(await failure(tripo.getTask("pot-1"))).toMatchObject({ name: "InvalidResponse" });
  expect(process.memoryUsage().rss - before).toBeLessThan(128 * MEBIBYTE);
});

describe("row 26: what is no HTTP is a clean error", () => {
  test.each([
    ["a header of a megabyte", `HTTP/1.1 200 OK\r\nx-long: ${"x".repeat(MEBIBYTE)}\r\n\r\n`],
    ["ten thousand headers", `HTTP/1.1 200 OK\r\n${"x: y\r\n".repeat(10_000)}\r\n`],
    ["a bad status line", "HTTP/9.9 fine\r\n\r\n"],
    ["no status line", "hello\r\n\r\n"],
    ["two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}"],
  ])("%s", async (_, text) => {
    const garbage: Script = (socket) => void socket.write(text);
    const { tripo } = await setting(garbage, { timeouts: { headersMs: 1_000, idleMs: 1_000, totalMs: 2_000 } });
    expect(await failure(tripo.getTask("pot-1"))).toMatchObject({ name: expect.stringMatching(/^(?:ConnectionError|InvalidResponse)$/) });
    await expectUnknown(garbage, { timeouts: { headersMs: 1_000, idleMs: 1_000, totalMs: 2_000 } });
  });
});

describe("row 27: a status that has no body where one is wanted ends it, and nothing hangs", () => {
  test.each([204, 205, 304])("%i", async (status) => {
    const nothing: Script = (socket) => void socket.write(`HTTP/1.1 ${status} Nothing\r\n\r\n`);
    const { tripo } = await setting(nothing, { timeouts: { headersMs: 500, idleMs: 500, totalMs: 1_000 } });
    expect(await failure(tripo.getTask("pot-1"))).toMatchObject({ name: expect.stringMatching(/Error|InvalidResponse/) });
    await expectUnknown(nothing, { timeouts: { headersMs: 500, idleMs: 500, totalMs: 1_000 } });
  });

  test("early hints before the answer are passed over", async () => {
    const { tripo } = await setting((socket) => {
      socket.write("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n");
      replyJson(socket, pot("pot-1", "drying"));
    });
    expect(await tripo.getTask("pot-1")).toMatchObject({ status: "drying" });
  });
});

describe("row 28: odd texts have a defined result", () => {
  const body =
    (text: string, encoding: BufferEncoding): Script =>
    (socket) =>
      reply(socket, { body: Buffer.from(text, encoding) });
  const answer = JSON.stringify(pot("pot-1", "drying"));

  test("a byte order mark is no part of it", async () => {
    const { tripo } = await setting(body(`\ufeff${answer}`, "utf8"));
    expect(await tripo.getTask("pot-1")).toMatchObject({ status: "drying" });
  });

  test("UTF-16 is no JSON here", async () => {
    const { tripo } = await setting(body(answer, "utf16le"));
    expect(await failure(tripo.getTask("pot-1"))).toMatchObject({ name: "InvalidResponse" });
  });

  test("invalid UTF-8 in a text becomes the replacement character, and the rest is read", async () => {
    const { tripo } = await setting((socket) =>
      reply(socket, { body: Buffer.from(answer.replace("throw_pot", "throw\xffpot"), "latin1") }),
    );
    expect(await tripo.getTask("pot-1")).toMatchObject({ type: "throw\ufffdpot" });
  });

  test("of a key that comes twice the last counts", async () => {
    const { tripo } = await setting((socket) => reply(socket, { body: answer.replace('"state":', '"state":"cracked","state":') }));
    expect(await tripo.getTask("pot-1")).toMatchObject({ status: "drying" });
  });

  test("an id that is a large number is not rounded into another one: it is none", async () => {
    await expectUnknown((socket) => reply(socket, { body: '{"result":0,"pot":{"id":12345678901234567890}}' }));
  });

  test("NaN is no JSON", async () => {
    await expectUnknown((socket) => reply(socket, { body: '{"result":NaN,"pot":{"id":"pot-1"}}' }));
  });
});
