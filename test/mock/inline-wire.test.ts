/** What an API with a path per task type, one text per file and times as texts is told, on real sockets. */
import { request as sending } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { apis } from "../../generated/typescript/src/mock/apis/index.ts";
import { type Mock, type MockOptions, startMock } from "../../generated/typescript/src/mock/index.ts";
import { startMockOf } from "../../generated/typescript/src/mock/start.ts";
import { glbFile, pngFile } from "../fixtures/files.ts";
import { readIr } from "../ir.ts";

let mock: Mock;
afterEach(() => mock?.close());

const KEY = "tsk_inline";
const MODEL = "v3.1-20260211";

interface Told {
  status: number;
  headers: Headers;
  body: { code: number; status: string; message?: string; request_id?: string; data: Record<string, unknown> };
}

async function start(options: MockOptions = {}): Promise<(method: string, path: string, body?: object, headers?: object) => Promise<Told>> {
  mock = await startMock({ speed: 100, ...options });
  const base = mock.baseUrls["v3"];
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { Authorization: `Bearer ${KEY}`, "Content-Type": "application/json", ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
  };
}

async function finished(ask: Awaited<ReturnType<typeof start>>, path: string, body: object): Promise<Record<string, unknown>> {
  const { data } = (await ask("POST", path, body)).body;
  mock.advance(1_000);
  return (await ask("GET", `/tasks/${data["task_id"]}`)).body.data;
}

describe("answers", () => {
  it("say success in words, name the task, and tell times as ISO 8601", async () => {
    const ask = await start();
    const created = await ask("POST", "/generation/text-to-model", { model: MODEL, prompt: "a bridge" });
    expect(created.body).toEqual({
      code: 0,
      status: "success",
      data: { task_id: expect.any(String), type: "text_to_model", status: "queued" },
    });
    const queued = await ask("GET", `/tasks/${created.body.data["task_id"]}`);
    expect(queued.body.data).toMatchObject({ created_at: expect.stringMatching(/^20\d\d-.*Z$/) });
    expect(Object.keys(queued.body.data)).not.toContain("output");
    mock.advance(1_000);
    const { data } = (await ask("GET", `/tasks/${created.body.data["task_id"]}`)).body;
    expect(data).toMatchObject({ status: "success", credits_consumed: 20, completed_at: expect.stringMatching(/Z$/) });
  });

  it("carry the id that the request brought along, or one of their own", async () => {
    const ask = await start();
    const named = await ask("POST", "/mesh/segment", {}, { "X-Request-ID": "my-request" });
    expect([named.headers.get("x-request-id"), named.body.request_id]).toEqual(["my-request", "my-request"]);
    const unnamed = await ask("POST", "/mesh/segment", {});
    expect(unnamed.body.request_id).toBe(unnamed.headers.get("x-request-id"));
    expect(unnamed.headers.get("x-tripo-trace-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("tell how many requests are left, and refuse one more", async () => {
    const ask = await start({ rate: 2 });
    const first = await ask("GET", "/account/balance");
    expect([first.headers.get("x-ratelimit-limit"), first.headers.get("x-ratelimit-remaining")]).toEqual(["2", "1"]);
    expect(Number(first.headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1_000 - 1);
    await ask("GET", "/account/balance");
    const last = await ask("GET", "/account/balance");
    expect(last).toMatchObject({ status: 429, body: { code: 1007, status: "error" } });
    expect(last.headers.get("x-ratelimit-remaining")).toBe("0");
  });

  it("know no path that the API has not", async () => {
    const ask = await start();
    expect(await ask("POST", "/generation/text-to-song", {})).toMatchObject({ status: 404, body: { code: 4001, status: "error" } });
  });

  it.each([
    ["banned", 2008],
    ["expired", 2018],
    ["failed", 1001],
  ])("mock:%s ends as failed, and its code tells why", async (word, code) => {
    const task = await finished(await start(), "/generation/text-to-model", { model: MODEL, prompt: `a bridge mock:${word}` });
    expect(task).toMatchObject({ status: "failed", error_code: code, credits_consumed: 0 });
  });
});

describe("older names", () => {
  const body = { model_version: MODEL, file: { type: "png", url: "https://example.com/a.png" } };

  it("are read, as the service reads them", async () => {
    const ask = await start();
    expect((await ask("POST", "/generation/image-to-model", body)).body.code).toBe(0);
    expect(mock.requests().at(-1)?.unknownFields).toEqual([]);
  });

  it("are none that nobody reads any more", async () => {
    const ask = await start();
    const views = await finished(ask, "/generation/image-to-multiview", { input: "https://example.com/a.png" });
    const refused = await ask("POST", "/generation/multiview-to-model", { model: MODEL, original_task_id: views["task_id"] });
    expect(refused).toMatchObject({ status: 400, body: { code: 2003 } });
    const taken = await ask("POST", "/generation/multiview-to-model", { model: MODEL, original_model_task_id: views["task_id"] });
    expect(taken.body.code).toBe(0);
  });

  it("are refused by a strict mock", async () => {
    const ask = await start({ strict: true });
    // Without the names of old there is no file in it.
    expect((await ask("POST", "/generation/image-to-model", body)).body.code).toBe(2003);
  });
});

describe("other forms of a list", () => {
  const [front, back] = ["https://example.com/front.png", "https://example.com/back.png"];
  it.each([
    ["a key for each", [{ back }, { front }], 0, { inputs: [front, null, back, null] }],
    [
      "objects of old under keys",
      [{ front: { url: front } }, { back: { type: "png", url: back } }],
      0,
      { inputs: [front, null, back, null] },
    ],
    ["a key too often", [{ front }, { front: back }], 2003, undefined],
    ["a key that nobody knows", [{ front }, { top: back }], 2003, undefined],
    ["no front", [{ left: front }, { back }], 2003, undefined],
    ["one view", [{ front }], 1004, undefined],
    ["two keys in one object", [{ front, back }], 2003, undefined],
    ["a task that nobody made", [{ task_id: "0b5d3f0a-1f0e-4a3e-8f3c-2f7e2b8c9d10" }], 2001, undefined],
    ["a task among views", [{ task_id: "0b5d3f0a-1f0e-4a3e-8f3c-2f7e2b8c9d10" }, { front }], 2003, undefined],
  ])("%s", async (_, inputs, code, input) => {
    const ask = await start({ strict: true });
    const told = await ask("POST", "/generation/multiview-to-model", { model: MODEL, inputs });
    expect(told.body.code).toBe(code);
    if (input !== undefined)
      expect((await ask("GET", `/tasks/${told.body.data["task_id"]}`)).body.data["input"]).toEqual({ model: MODEL, ...input });
  });

  it("a view set alone stands for all views", async () => {
    const ask = await start({ strict: true });
    const set = await finished(ask, "/generation/image-to-multiview", { input: front });
    const told = await finished(ask, "/generation/multiview-to-model", { model: MODEL, inputs: [{ task_id: set["task_id"] }] });
    expect(told).toMatchObject({ status: "success", input: { input: set["task_id"] } });
  });
});

describe("one text", () => {
  it.each([
    ["a URL", "https://example.com/a.png", 200, 0],
    ["a token that nobody got", "file_7b1f9f6e-1c57-4d0b-9d7a-0b6f2f1f5c11", 400, 1004],
    ["a task that nobody made", "0b5d3f0a-1f0e-4a3e-8f3c-2f7e2b8c9d10", 404, 2001],
    ["the bytes themselves", "data:image/png;base64,iVBORw0KGgo=", 400, 1004],
  ])("%s", async (_, input, status, code) => {
    const ask = await start();
    const told = await ask("POST", "/generation/image-to-model", { model: MODEL, input });
    expect([told.status, told.body.code]).toEqual([status, code]);
  });

  it("a file that was uploaded, whatever it is", async () => {
    const ask = await start();
    const send = async (file: Uint8Array, name: string) => {
      const form = new FormData();
      form.set("file", new Blob([new Uint8Array(file)]), name);
      const response = await fetch(`${mock.baseUrls["v3"]}/files`, {
        method: "POST",
        headers: { Authorization: `Bearer ${KEY}` },
        body: form,
      });
      return response.json();
    };
    const image = await send(pngFile(300, 300), "a.png");
    expect(image.data.file_token).toMatch(/^file_/);
    const model = await send(glbFile(4096), "a.glb");
    expect((await ask("POST", "/generation/image-to-model", { model: MODEL, input: image.data.file_token })).body.code).toBe(0);
    expect((await ask("POST", "/animations/rig-check", { input: model.data.file_token })).body.code).toBe(0);
    expect((await ask("POST", "/animations/rig-check", { input: image.data.file_token })).body.code).toBe(2004);
    expect(await send(pngFile(40, 40), "small.png")).toMatchObject({ code: 2004 });
  });
});

describe("an address of its own", () => {
  const given = async (ask: Awaited<ReturnType<typeof start>>) => {
    const { data } = (await ask("POST", "/files/presign", { format: "glb" })).body;
    return { ...data, url: String(data["presigned_url"]), token: data["file_token"] };
  };
  const put = (address: string) => fetch(address, { method: "PUT", body: new Uint8Array(glbFile(4096)) });
  const skew = (skewSeconds: number) => fetch(`${mock.origin}/__mock/clock`, { method: "POST", body: JSON.stringify({ skewSeconds }) });

  it("takes one file by PUT, for half an hour of the client's, without the key", async () => {
    const ask = await start({ speed: 1_000_000 });
    const { url, token, ...data } = await given(ask);
    expect({ ...data, token }).toMatchObject({ expires_in: 1_800, token: expect.stringMatching(/^file_/) });
    expect((await ask("POST", "/models/import", { input: token })).body.code).toBe(1004);
    expect((await fetch(url)).status).toBe(405);
    expect((await put(url)).status).toBe(200);
    expect((await ask("POST", "/models/import", { input: token })).body.code).toBe(0);
    await skew(1_801);
    const late = await put(url);
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining("Request has expired")]);
  });

  it.each([
    ["another", (signature: string) => signature.replace(/.$/, (last) => (last === "A" ? "B" : "A"))],
    ["one that is as long in letters, not in bytes", (signature: string) => "\u00e9".repeat(signature.length)],
    ["no", () => ""],
  ])("with %s signature is refused, as a file is", async (_, spoilt) => {
    const ask = await start();
    const { url } = await given(ask);
    const task = await finished(ask, "/generation/text-to-model", { model: MODEL, prompt: "a bridge" });
    const file = String(Object(task["output"]).model_url);
    const change = (address: string) =>
      address.replace(/(?<=Signature=)[^&]*/, (signature) => encodeURIComponent(spoilt(decodeURIComponent(signature))));
    expect([(await put(change(url))).status, (await fetch(change(file))).status]).toEqual([403, 403]);
    expect([(await put(url)).status, (await fetch(file)).status]).toEqual([200, 200]);
  });

  it("may end while the file is under way", async () => {
    const { url } = await given(await start());
    const file = glbFile(4096);
    const request = sending(url, { method: "PUT", headers: { "Content-Length": file.length } });
    const status = new Promise((done) => request.once("response", (response) => done(response.resume().statusCode)));
    request.write(file.subarray(0, 100));
    await until(() => mock.requests().some(({ operation }) => operation === "address"));
    await skew(1_801);
    request.end(file.subarray(100));
    expect(await status).toBe(200);
  });

  it("stands beside the storage of an API that names no bucket", async () => {
    mock = await startMockOf(apis.filter(({ name }) => name === "v3"));
    const response = await fetch(`${mock.baseUrls["v3"]}/files/presign`, {
      method: "POST",
      headers: { Authorization: `Bearer ${KEY}` },
      body: '{"format":"glb"}',
    });
    const { data } = JSON.parse(await response.text());
    expect((await put(data.presigned_url)).status).toBe(200);
  });

  it("takes what the API says, and not a byte more", async () => {
    const { maxBytes } = Object(readIr("v3").operations.find(({ role }) => role === "upload-presigned")?.upload);
    const { url } = await given(await start());
    const send = async (size: number) => (await fetch(url, { method: "PUT", body: new Uint8Array(size) })).status;
    expect([await send(maxBytes + 1), await send(maxBytes)]).toEqual([413, 200]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 5));
}

describe("usage", () => {
  it("tells the newest tasks first, of this key alone", async () => {
    const ask = await start();
    for (const prompt of ["one", "two", "three"]) await finished(ask, "/generation/text-to-model", { model: MODEL, prompt });
    const rows = (query: string) =>
      ask("GET", `/account/usage${query}`).then(({ body: { data } }) => data as unknown as { task_id: string }[]);
    const all = await rows("");
    expect(all).toHaveLength(3);
    expect(all[0]).toMatchObject({ type: "text_to_model", status: "success", credits_consumed: 20 });
    expect(await rows("?limit=1&offset=1")).toEqual([all[1]]);
    const others = await ask("GET", "/account/usage", undefined, { Authorization: "Bearer tsk_other" });
    expect(others.body.data).toEqual([]);
  });

  it.each([
    ["limit=0", "`limit` must be a whole number from 1 to 200, got 0."],
    ["limit=201", "`limit` must be a whole number from 1 to 200, got 201."],
    ["limit=x", "got x."],
    ["offset=-1", "`offset` must be a whole number from 0, got -1."],
  ])("%s is refused", async (query, says) => {
    const ask = await start();
    expect((await ask("GET", `/account/usage?${query}`)).body).toMatchObject({ code: 1004, message: expect.stringContaining(says) });
  });
});

describe("a splat", () => {
  it("is a PLY whose length is what its header says, and as many rows", async () => {
    const task = await finished(await start(), "/generation/image-to-splat", { input: "https://example.com/a.png" });
    const file = new Uint8Array(await (await fetch(String(Object(task["output"]).splat_url))).arrayBuffer());
    const text = new TextDecoder("latin1").decode(file);
    const header = text.slice(0, text.indexOf("end_header\n") + 11);
    const vertices = Number(/element vertex (\d+)/.exec(header)?.[1]);
    const floats = header.match(/property float/g)?.length ?? 0;
    expect(header.startsWith("ply\nformat binary_little_endian 1.0\n")).toBe(true);
    expect(vertices).toBeGreaterThan(100);
    expect(file.length - header.length).toBe(vertices * floats * 4);
    // The same balls once more, 32 bytes each, for clients that read the other name.
    const rows = new Uint8Array(await (await fetch(String(Object(task["output"]).model_url))).arrayBuffer());
    expect(rows.length).toBe(vertices * 32);
    expect(new Float32Array(rows.buffer, 0, 6).slice(3)).toEqual(new Float32Array([0.02, 0.02, 0.02]));
  });
});
