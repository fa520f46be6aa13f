import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { glbFile } from "../../test/fixtures/files.ts";
import { pottery } from "../../test/fixtures/pottery.ts";
import { jumpingTime } from "../../test/fixtures/time.ts";
import { digest } from "../../test/servers/uploads.ts";
import type { ApiRequest, UploadProgress } from "./context.ts";
import { openSource } from "./open-source.ts";
import type { Source } from "./source.ts";
import type { UploadWork } from "./upload.ts";
import { uploadPresigned } from "./upload-presigned.ts";

const TABLE = {
  operation: ["POST", "/shelf"] as const,
  format: "ending",
  formats: ["glb"],
  fromBytes: 1,
  maxBytes: 1e9,
  pointers: { url: "/slot/url", urlElsewhere: "/slot/address", token: "/slot/token" },
};
const BYTES = glbFile(300_000);

interface Put {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

type Answer = (response: ServerResponse) => void;

const ended: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

/** Storage whose n-th answer is given; 200 after the last. */
async function storage(answers: Answer[] = []): Promise<{ origin: string; puts: Put[] }> {
  const puts: Put[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    puts.push({ path: `${request.method} ${request.url}`, headers: request.headers, bytes: Buffer.concat(chunks) });
    const answer = answers.shift() ?? ((good) => good.end());
    answer(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  ended.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, puts }; // it listens on a port
}

interface Sending {
  readonly origin: string;
  /** What the API answers when it is asked for an address; `count` from 1. */
  readonly slot?: (count: number, origin: string) => unknown;
  readonly source?: Source;
  readonly baseUrl?: string;
  readonly signal?: AbortSignal;
}

async function send({ origin, slot, source, baseUrl = origin, signal = new AbortController().signal }: Sending) {
  const asked: ApiRequest[] = [];
  const progress: UploadProgress[] = [];
  const give = slot ?? ((count: number) => ({ url: `${origin}/put-${count}?signature=canary`, token: `token-${count}` }));
  const work: UploadWork = {
    context: {
      ...{ api: pottery, baseUrl, fetch, signal, ...jumpingTime() },
      fetchApi: async (_, request = {}) => {
        asked.push(request);
        return { slot: give(asked.length, origin) };
      },
      readTask: () => expect.fail("nobody asks for a task"),
      onUpload: (step) => progress.push(step),
    },
    source: source ?? (await openSource(BYTES, { maxBytes: 1e9, signal })),
    kind: "glb",
    path: "shape",
    signal,
  };
  const end = await uploadPresigned(work, TABLE).then(
    (token) => ({ token, error: undefined }),
    (error: unknown) => ({ token: undefined, error }),
  );
  return { ...end, asked, progress };
}

test("one PUT of the bytes as they are, without the key, and the token of the file", async () => {
  const { origin, puts } = await storage();
  const sent = await send({ origin });
  expect(sent).toMatchObject({ token: "token-1", asked: [{ body: { ending: "glb" } }] });
  expect(sent.progress).toEqual([{ path: "shape", loadedBytes: BYTES.length, totalBytes: BYTES.length }]);
  expect(puts.map(({ path, bytes }) => [path, digest(bytes)])).toEqual([["PUT /put-1?signature=canary", digest(BYTES)]]);
  expect(puts[0]?.headers).toMatchObject({ "content-type": "model/gltf-binary", "content-length": String(BYTES.length) });
  expect(puts[0]?.headers).not.toHaveProperty("authorization");
});

test("the address may stand at the other place", async () => {
  const { origin } = await storage();
  expect(await send({ origin, slot: () => ({ address: `${origin}/put`, token: "t" }) })).toMatchObject({ token: "t" });
});

describe("what may pass is sent again, to an address of its own", () => {
  const passing: [name: string, answer: Answer][] = [
    ["the connection breaks", (response) => response.destroy()],
    ["500", (response) => response.writeHead(500).end()],
    ["503, told as XML", (response) => response.writeHead(503).end("<Error><Code>SlowDown</Code></Error>")],
    ["an error inside a 200", (response) => response.end("<Error><Code>InternalError</Code></Error>")],
    ["403: the address was too old", (response) => response.writeHead(403).end("<Error><Code>AccessDenied</Code></Error>")],
    ["429", (response) => response.writeHead(429).end()],
  ];
  test.each(passing)("%s", async (_, answer) => {
    const { origin, puts } = await storage([answer, answer]);
    expect(await send({ origin })).toMatchObject({ token: "token-3" });
    expect(puts.map(({ path }) => path.split("?")[0])).toEqual(["PUT /put-1", "PUT /put-2", "PUT /put-3"]);
    expect(new Set(puts.map(({ bytes }) => digest(bytes)))).toEqual(new Set([digest(BYTES)]));
  });

  test("not for ever: the fifth is the last", async () => {
    const { origin, puts } = await storage(Array.from({ length: 9 }, (): Answer => (response) => response.writeHead(500).end()));
    expect((await send({ origin })).error).toMatchObject({ name: "UploadError", path: "shape", httpStatus: 500, retry: "read-only" });
    expect(puts).toHaveLength(5);
  });
});

describe("what will not pass is an UploadError at once, without the address in it", () => {
  const final: [name: string, answer: Answer, status: number][] = [
    ["400", (response) => response.writeHead(400).end("<Error><Code>EntityTooLarge</Code></Error>"), 400],
    ["404", (response) => response.writeHead(404).end(), 404],
    ["a redirect, which is not followed", (response) => response.writeHead(307, { location: "http://127.0.0.1:1/" }).end(), 307],
  ];
  test.each(final)("%s", async (_, answer, httpStatus) => {
    const { origin, puts } = await storage([answer]);
    const { error } = await send({ origin });
    expect(error).toMatchObject({ name: "UploadError", path: "shape", httpStatus, retry: "never" });
    expect(String(error)).not.toContain("canary");
    expect(puts).toHaveLength(1);
  });
});

describe("nothing is sent to an address that is none", () => {
  const slots: [name: string, slot: (count: number, origin: string) => unknown, baseUrl?: string][] = [
    ["there is none", () => ({ token: "t" })],
    ["there is no token", (_, origin) => ({ url: `${origin}/put` })],
    ["an empty token", (_, origin) => ({ url: `${origin}/put`, token: "" })],
    ["no URL", () => ({ url: "put-1", token: "t" })],
    ["another scheme", () => ({ url: "ftp://127.0.0.1/put", token: "t" })],
    ["http to another host", () => ({ url: "http://storage.example/put", token: "t" })],
    [
      "http to this machine, from a service that is elsewhere",
      (_, origin) => ({ url: `${origin}/put`, token: "t" }),
      "https://api.example",
    ],
    ["nothing at all", () => null],
  ];
  test.each(slots)("%s", async (_, slot, baseUrl) => {
    const { origin, puts } = await storage();
    const { error } = await send({ origin, slot, ...(baseUrl !== undefined && { baseUrl }) });
    expect(error).toMatchObject({ name: "UploadError", message: expect.stringContaining("Nothing was sent"), path: "shape" });
    expect(puts).toEqual([]);
  });
});

test("a file that changed while it was sent is an error, though the storage took it", async () => {
  const { origin } = await storage();
  const source = await openSource(BYTES, { maxBytes: 1e9, signal: new AbortController().signal });
  const { FileProblem } = await import("./file-problem.ts");
  const changed: Source = { ...source, verify: () => Promise.reject(new FileProblem("changed", "It has changed.")) };
  expect((await send({ origin, source: changed })).error).toMatchObject({ name: "UploadError", message: "It has changed." });
});

test("a signal ends it while the storage keeps silent", async () => {
  const stop = new AbortController();
  const { origin } = await storage([() => stop.abort("enough")]);
  expect((await send({ origin, signal: stop.signal })).error).toMatchObject({ name: "AbortError", reason: "enough" });
});
