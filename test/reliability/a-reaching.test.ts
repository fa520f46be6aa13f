/** Section A of the fault catalogue: reaching the server. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createServer as createSecureServer } from "node:https";
import { createServer, type Socket } from "node:net";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeCertificate } from "../../runtime/mock/certificate.ts";
import { KEY, Pottery, pot } from "../fixtures/pottery.ts";
import { jumpingTime } from "../fixtures/time.ts";
import { replyJson } from "../servers/fault-server.ts";
import { CREATED, failure, setting } from "./kit.ts";

const DAY_MS = 86_400_000;

test("row 2: no address: nothing was sent, and the error names the host, not the path", async () => {
  const tripo = new Pottery({ baseUrl: "https://nobody.invalid/secret-path", deps: jumpingTime() });
  const error = await failure(tripo.create("throw_pot", { clay: "red" }));
  expect(error).toMatchObject({ name: "ConnectionError", sent: false, message: expect.stringContaining("nobody.invalid") });
  expect(String(error)).not.toContain("secret-path");
});

/** A listener whose queue is full drops what else wants to connect; Node cannot leave connections waiting, Python can. */
const FULL_QUEUE = `
import socket, sys, time
listener = socket.socket(); listener.bind(("127.0.0.1", 0)); listener.listen(0)
port = listener.getsockname()[1]
waiting = []
for _ in range(4):
    one = socket.socket(); one.setblocking(False)
    one.connect_ex(("127.0.0.1", port)); waiting.append(one)
time.sleep(0.2); print(port, flush=True); sys.stdin.read()
`;

test("row 3: a connection that never comes about is given up, and the create counts as not sent", async ({ skip }) => {
  const child = spawn("python3", ["-c", FULL_QUEUE]);
  onTestFinished(() => void child.kill());
  const port = await firstLine(child).catch(() => null);
  if (port === null && !process.env["CI"]) return skip("python3 is needed for a listener that accepts nobody");
  const start = performance.now();
  const ended = new AbortController();
  // The second attempt begins when the first is given up: that it does proves that the first counted as not sent.
  let attempts = 0;
  const counted: typeof fetch = (input, init) => {
    if (++attempts === 2) ended.abort();
    return fetch(input, init);
  };
  const watched = new Pottery({ baseUrl: `http://127.0.0.1:${port}`, fetch: counted, deps: jumpingTime() });
  await failure(watched.create("throw_pot", { clay: "red" }, { signal: ended.signal }));
  expect(attempts).toBe(2);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 30_000);

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.stdout?.once("data", (chunk: Buffer) => done(chunk.toString().trim()));
    child.once("exit", () => fail(new Error("no python3")));
  });
}

describe("row 4: a certificate that proves nothing ends it at once; no request reaches the server", () => {
  const cases = [
    ["signed by nobody", { now: Date.now }, "127.0.0.1"],
    ["expired", { now: () => Date.now() - 60 * DAY_MS }, "127.0.0.1"],
    ["of another host", { now: Date.now }, "127.0.0.2"],
  ] as const;
  test.each(cases)("%s", async (_, options, host) => {
    const certificate = await makeCertificate(options);
    let requests = 0;
    const server = createSecureServer(certificate, () => requests++).listen(0, host);
    await new Promise((done) => server.once("listening", done));
    onTestFinished(() => void server.close());
    const tripo = new Pottery({ baseUrl: `https://${host}:${Object(server.address()).port}`, deps: jumpingTime() });
    expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toMatchObject({ name: "ConnectionError", sent: false });
    expect(requests).toBe(0);
  });

  test("another protocol behind the port", async () => {
    const server = createServer((socket) => socket.end("SSH-2.0-nonsense\r\n")).listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    onTestFinished(() => void server.close());
    const tripo = new Pottery({ baseUrl: `https://127.0.0.1:${Object(server.address()).port}`, deps: jumpingTime() });
    expect(await failure(tripo.getTask("pot-1"))).toMatchObject({ name: "ConnectionError" });
  });
});

test("row 5: a handshake that is cut may have been anything: a create is not repeated", async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.once("data", () => socket.resetAndDestroy());
  }).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  onTestFinished(() => void server.close());
  const tripo = new Pottery({ baseUrl: `https://127.0.0.1:${Object(server.address()).port}`, deps: jumpingTime() });
  expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toMatchObject({ name: "CreateOutcomeUnknown" });
  expect(connections).toBe(1);
});

describe("row 9: a kept connection that dies", () => {
  const cases: [string, (socket: Socket) => void][] = [
    ["resets when the second request comes", (socket) => socket.resetAndDestroy()],
    ["closes when the second request comes", (socket) => void socket.end()],
  ];
  test.each(cases)("%s: a create is not repeated, a read is", async (_, die) => {
    const { server, tripo } = await setting((socket, { method }, count) => {
      if (count === 2 && method === "POST") return die(socket);
      replyJson(socket, method === "POST" ? CREATED : pot("pot-1", "drying"));
    });
    await tripo.getTask("pot-1");
    expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toMatchObject({ name: "CreateOutcomeUnknown" });
    expect(server.posts()).toBe(1);
    const reading = await setting((socket, _request, count) => (count === 2 ? die(socket) : replyJson(socket, pot("pot-1", "drying"))));
    await reading.tripo.getTask("pot-1");
    expect(await reading.tripo.getTask("pot-1")).toMatchObject({ status: "drying" });
  });

  test("closes while it is idle: the next create takes a new one", async () => {
    const { server, tripo } = await setting((socket, { method }) => {
      replyJson(socket, method === "POST" ? CREATED : pot("pot-1", "drying"));
      if (method === "GET") setTimeout(() => socket.end(), 20);
    });
    await tripo.getTask("pot-1");
    await new Promise((done) => setTimeout(done, 80));
    expect(await tripo.create("throw_pot", { clay: "red" })).toMatchObject({ id: "pot-1" });
    expect(server.posts()).toBe(1);
  });
});

test("row 11: a proxy that refuses is told, and never sees the key", async () => {
  const seen: string[] = [];
  const proxy = createServer((socket) =>
    socket.on("data", (chunk) => {
      seen.push(chunk.toString("latin1"));
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
    }),
  ).listen(0, "127.0.0.1");
  await new Promise((done) => proxy.once("listening", done));
  onTestFinished(() => void proxy.close());
  const script = `
    const { Pottery } = await import(${JSON.stringify(new URL("../fixtures/pottery.ts", import.meta.url).href)});
    const tripo = new Pottery({ baseUrl: "https://pots.example", deps: { sleep: async () => {} } });
    await tripo.create("throw_pot", { clay: "red" }).catch(({ name, sent }) => console.log(name, sent));
  `;
  const env = { ...process.env, NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: `http://127.0.0.1:${Object(proxy.address()).port}` };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], { env });
  expect(stdout).toMatch(/^(?:ConnectionError|CreateOutcomeUnknown)/);
  expect(seen[0]).toMatch(/^CONNECT pots\.example:443/);
  expect(seen.join("")).not.toContain(KEY);
});
