/** Faults on demand, seen from a raw socket, and what the mock itself is asked. */
import { connect } from "node:net";
import { AwsClient } from "aws4fetch";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { apis } from "../../generated/typescript/src/mock/apis/index.ts";
import type { Fault } from "../../generated/typescript/src/mock/faults.ts";
import { startMockOf } from "../../generated/typescript/src/mock/start.ts";
import { glbFile } from "../fixtures/files.ts";
import { KEY, type RawMock, startRaw } from "./raw.ts";

const TEXT = { type: "text_to_model", prompt: "a small stone bridge" };

let raw: RawMock;
beforeAll(async () => {
  raw = await startRaw();
});
afterEach(() => raw.mock.reset());
afterAll(() => raw.mock.close());

/** Everything that comes back on one connection, and how it ended. */
function exchange(path = "/task", body: unknown = TEXT): Promise<{ text: string; end: string; firstByteMs: number }> {
  const { hostname, port, pathname } = new URL(raw.base);
  const content = JSON.stringify(body);
  const start = performance.now();
  return new Promise((done) => {
    const socket = connect(Number(port), hostname);
    let text = "";
    let firstByteMs = 0;
    socket.write(
      `POST ${pathname}${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${KEY}\r\nContent-Type: application/json\r\nContent-Length: ${content.length}\r\nConnection: close\r\n\r\n${content}`,
    );
    socket.on("data", (chunk) => {
      firstByteMs ||= performance.now() - start;
      text += chunk;
    });
    socket.on("end", () => done({ text, end: "fin", firstByteMs }));
    socket.on("error", (error) => done({ text, end: "code" in error ? String(error.code) : "error", firstByteMs }));
  });
}

const spent = async () => Object((await raw.get("/user/balance")).body.data).frozen;

describe("a connection", () => {
  it.each([
    ["unread", 0],
    ["read", 0],
    ["done", 20],
  ] as const)("is reset when the request is %s; credits frozen: %i", async (reset, frozen) => {
    raw.mock.fail({ on: "POST /task", reset });
    expect(await exchange()).toMatchObject({ text: "", end: "ECONNRESET" });
    expect(await spent()).toBe(frozen);
  });

  it.each([
    ["fin", "fin"],
    ["reset", "ECONNRESET"],
  ] as const)("ends after some bytes of the answer by %s", async (cutBy, end) => {
    raw.mock.fail({ on: "createTask", cutAfter: 30, cutBy });
    const got = await exchange();
    expect(got).toMatchObject({ end });
    expect(got.text.length).toBe(30);
  });

  it("is slow to begin, and then drips", async () => {
    raw.mock.fail({ on: "createTask", delayMs: 120 });
    expect((await exchange()).firstByteMs).toBeGreaterThanOrEqual(110);
    raw.mock.fail({ on: "createTask", dripMs: 1 });
    const got = await exchange();
    expect(got.text).toContain('{"code":0,"data":{"task_id"');
  });
});

describe("an answer", () => {
  it("of a proxy stands for the service's, and nothing is done", async () => {
    raw.mock.fail({ on: "POST /task", answer: { status: 502, headers: { "Content-Type": "text/html" }, body: "<h1>Bad gateway</h1>" } });
    const got = await exchange();
    expect(got.text).toMatch(/^HTTP\/1\.1 502 Bad Gateway/);
    expect(got.text).toContain("<h1>Bad gateway</h1>");
    expect(await spent()).toBe(0);
  });

  it("is 429 with any Retry-After", async () => {
    raw.mock.fail({ on: "createTask", answer: { status: 429, headers: { "Retry-After": "1.5" }, body: { code: 1007, message: "later" } } });
    const answer = await raw.post("/task", TEXT);
    expect({ status: answer.status, wait: answer.headers.get("Retry-After"), code: answer.body.code }).toEqual({
      status: 429,
      wait: "1.5",
      code: 1007,
    });
  });

  it("is patched: an unknown status, a missing output", async () => {
    const id = await raw.finished(TEXT);
    raw.mock.fail({ on: "getTask", patch: { data: { status: "paused", output: null } } });
    const { status, output } = Object((await raw.get(`/task/${id}`)).body.data);
    expect({ status, output }).toEqual({ status: "paused", output: undefined });
    expect(Object((await raw.get(`/task/${id}`)).body.data).status).toBe("success");
  });

  it("that is no JSON has nothing to patch", async () => {
    raw.mock.fail({ patch: { a: 1 } });
    const response = await fetch(raw.mock.origin);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining("mock:banned")]);
  });

  it("of files is spoiled too", async () => {
    const id = await raw.finished(TEXT);
    const url = Object((await raw.get(`/task/${id}`)).body.data).output.pbr_model;
    raw.mock.fail({ on: "files", answer: { status: 503 } });
    expect((await fetch(url)).status).toBe(503);
    expect((await fetch(url)).status).toBe(200);
  });
});

describe("a body that is too long", () => {
  it.each([
    ["an operation", "/v2/openapi/task", undefined],
    ["an operation with a fault", "/v2/openapi/task", { delayMs: 1 }],
    ["the mock itself", "/__mock/reset", undefined],
  ])("for %s is answered with a 413", async (_, path, fault) => {
    if (fault !== undefined) raw.mock.fail(fault);
    const body = new Uint8Array(22 * 1024 * 1024);
    const response = await fetch(raw.mock.origin + path, { method: "POST", headers: { Authorization: `Bearer ${KEY}` }, body });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ message: expect.stringContaining("at most") });
  });

  it("for an address is what the address takes, with a fault too", async () => {
    const presign = await fetch(`${raw.mock.baseUrls["v3"]}/files/presign`, {
      method: "POST",
      headers: { Authorization: `Bearer ${KEY}` },
      body: '{"format":"glb"}',
    });
    const { data } = JSON.parse(await presign.text());
    const body = glbFile(22 * 1024 * 1024);
    const put = async () => (await fetch(data.presigned_url, { method: "PUT", body: new Uint8Array(body) })).headers.get("ETag");
    const whole = await put();
    raw.mock.fail({ on: "address", delayMs: 1 });
    expect(await put()).toBe(whole);
  });
});

describe("storage", () => {
  async function put(): Promise<Response> {
    const { data = {} } = (await raw.post("/upload/sts/token", { format: "glb" })).body;
    const keys = {
      accessKeyId: String(data["sts_ak"]),
      secretAccessKey: String(data["sts_sk"]),
      sessionToken: String(data["session_token"]),
    };
    const url = `${raw.mock.origin}/${data["resource_bucket"]}/${data["resource_uri"]}`;
    return new AwsClient({ ...keys, service: "s3", region: "us-west-2", retries: 0 }).fetch(url, { method: "PUT", body: "x" });
  }
  const stored = () => raw.mock.requests().filter(({ operation }) => operation === "s3");

  it.each<[string, Fault]>([
    ["s3", {}],
    ["PutObject", {}],
    ["s3", { answer: { status: 503, body: "SlowDown" } }],
  ])("is late with %s, and then answers %j", async (on, more) => {
    raw.mock.fail({ on, delayMs: 120, ...more });
    const start = performance.now();
    const { status } = await put();
    expect(performance.now() - start).toBeGreaterThanOrEqual(110);
    const want = more.answer?.status ?? 200;
    expect({ status, stored: stored() }).toMatchObject({ status: want, stored: [{ status: want, isFaulty: true }] });
  });

  it.each([
    ["for every request", { delayMs: 1, times: null }, true],
    ["for every request that cannot be done to storage", { patch: { code: 1 }, times: null }, false],
    ["for another one", { on: "getTask", delayMs: 1 }, false],
  ])("answers as ever with a fault %s", async (_, fault, isFaulty) => {
    raw.mock.fail(fault);
    expect((await put()).status).toBe(200);
    expect(stored()).toMatchObject([{ status: 200, isFaulty }]);
  });

  it.each(["read", "done"] as const)("breaks the connection: %s", async (reset) => {
    raw.mock.fail({ on: "s3", reset });
    await expect(put()).rejects.toThrow();
    expect(stored()).toMatchObject([{ status: null, isFaulty: true }]);
  });

  it.each([{ patch: {} }, { dripMs: 1 }, { cutAfter: 5 }, { cutBy: "fin" as const }, { answer: { body: { code: 1 } } }])(
    "does not take %j",
    (fault) =>
      expect(() => raw.mock.fail({ on: "UploadPart", ...fault })).toThrow(
        /`UploadPart` takes reset, delayMs, cutBy "stall", and an answer/,
      ),
  );
});

describe("counting", () => {
  it("skips some, then does it so many times", async () => {
    raw.mock.fail({ on: "getBalance", skip: 1, times: 2, answer: { status: 500 } });
    const statuses = [];
    for (let request = 0; request < 4; request++)
      statuses.push((await fetch(`${raw.base}/user/balance`, { headers: { Authorization: `Bearer ${KEY}` } })).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });

  it("null is for ever, and other requests are let alone", async () => {
    raw.mock.fail({ on: "getBalance", times: null, answer: { status: 500, body: {} } });
    for (let request = 0; request < 3; request++) expect((await raw.get("/user/balance")).status).toBe(500);
    await raw.create(TEXT);
  });
});

describe("a mock that fails itself", () => {
  it("says so, in the log too", async () => {
    const broken = apis.map((api) => ({
      ...api,
      operations: api.operations.map((operation) => ({ ...operation, ...{ pointers: null } })),
    }));
    const mock = await startMockOf(broken as unknown as typeof apis);
    const response = await fetch(`${mock.baseUrls["v2"]}/user/balance`, { headers: { Authorization: `Bearer ${KEY}` } });
    expect([response.status, await response.json()]).toEqual([500, { message: expect.stringContaining("The mock itself failed") }]);
    expect(mock.requests()).toMatchObject([{ operation: "getBalance", status: 500 }]);
    await mock.close();
  });
});

describe("control over HTTP", () => {
  const control = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${raw.mock.origin}/__mock/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  it("faults, clock, requests and reset", async () => {
    expect((await control("POST", "faults", { on: "getBalance", answer: { status: 500, body: {} } })).body).toMatchObject({
      id: 1,
      done: 0,
    });
    await raw.get("/user/balance");
    expect((await control("GET", "faults")).body).toMatchObject([{ on: "getBalance", done: 1 }]);
    const id = await raw.create(TEXT);
    await control("POST", "clock", { advanceSeconds: 1_000 });
    expect(Object((await raw.get(`/task/${id}`)).body.data).status).toBe("success");
    const requests = (await control("GET", "requests")).body;
    expect(requests.map(({ operation }: { operation: string }) => operation)).toEqual(["getBalance", "createTask", "getTask"]);
    expect(requests[1]).toMatchObject({ method: "POST", status: 200, sentKey: true, body: TEXT, isFaulty: false });
    expect(JSON.stringify(requests)).not.toContain(KEY);
    await control("POST", "reset");
    expect((await control("GET", "requests")).body).toEqual([]);
    expect((await raw.get(`/task/${id}`)).status).toBe(404);
  });

  it.each([
    ["POST", "faults", { onn: "x" }, "`onn` is no key of a fault"],
    ["POST", "faults", { reset: "now" }, '`reset` must be unread, read or done, got "now"'],
    ["POST", "faults", { delayMs: -1 }, "`delayMs` must be milliseconds from 0, got -1"],
    ["POST", "faults", [], "A fault is a JSON object"],
    ["POST", "faults", { constructor: 1 }, "`constructor` is no key of a fault"],
    ["POST", "faults", { on: "s3", patch: {} }, "`s3` takes reset"],
    ["POST", "clock", { skewSeconds: 1e300 }, "`skewSeconds` must be a number from -1000000000 to 1000000000"],
    ["POST", "clock", { advanceSeconds: -1 }, "`advanceSeconds` must be a number from 0 to 1000000000"],
    ["POST", "clock", { advance: 1 }, "`advance` is no key of the clock"],
  ])("%s %s %j is told what is wrong", async (method, path, body, message) => {
    const answer = await control(method, path, body);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(message);
  });

  it("what is not there is told with what is", async () => {
    expect((await control("GET", "nothing")).body.message).toContain("GET requests");
    const lost = await fetch(`${raw.mock.origin}/v2/openapi/tasks`, { headers: { Authorization: `Bearer ${KEY}` } });
    expect(lost.status).toBe(404);
    expect((await fetch(`${raw.base}/task`)).status).toBe(405);
    const welcome = await (await fetch(raw.mock.origin)).text();
    expect(welcome).toContain("TRIPO_BASE_URL=");
    expect(welcome).toContain("mock:banned");
  });
});
