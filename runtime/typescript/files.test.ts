import { execFileSync } from "node:child_process";
import { mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { fileApi } from "../../test/fixtures/file-tables.ts";
import { glbFile, jpegFile, pngFile, textFile } from "../../test/fixtures/files.ts";
import { replyJson, startFaultServer } from "../../test/servers/fault-server.ts";
import { type FileApi, startFileApi } from "../../test/servers/file-api.ts";
import { type S3Server, startS3Server } from "../../test/servers/s3-server.ts";
import { TripoClient } from "./client.ts";
import { CheckFailed, ConfigError } from "./errors.ts";
import { resolveFiles, upload } from "./files.ts";

let folder: string;
let s3: S3Server;
let api: FileApi;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
  await writeFile(join(folder, "good.png"), pngFile(300, 200));
  await writeFile(join(folder, "good.glb"), glbFile(4000));
  await writeFile(join(folder, "empty.png"), "");
  await writeFile(join(folder, "lies.png"), glbFile(4000));
  await writeFile(join(folder, "tiny.png"), pngFile(19, 300));
  await writeFile(join(folder, "wide.jpg"), jpegFile(6001, 300));
  await writeFile(join(folder, "broken.jpg"), jpegFile(300, 300).subarray(0, 30));
  await writeFile(join(folder, "cut.glb"), glbFile(4000, 9000));
  await writeFile(join(folder, "notes.txt"), "hello");
  await symlink(join(folder, "good.png"), join(folder, "link.png"));
  const sparse = await open(join(folder, "huge.png"), "w");
  await sparse.truncate(200 * 2 ** 30);
  await sparse.close();
});

beforeEach(async () => {
  s3 = await startS3Server();
  api = await startFileApi({ s3, output: (reads) => ({ picture_link: `https://cdn.example.com/made.webp?read=${reads}` }) });
});

afterEach(async () => {
  await Promise.all([api.close(), s3.close()]);
});

afterAll(() => rm(folder, { recursive: true }));

test("a form gets more time than other requests, by its size", async () => {
  const slow = await startFaultServer((socket, { path }) => {
    if (path === "/files") setTimeout(() => replyJson(socket, { code: 0, answer: { token: "t-1" } }), 900);
    else replyJson(socket, { code: 0, answer: { job: "job-1" } });
  });
  const timeouts = { headersMs: 400, totalMs: 500 };
  const tripo = new TripoClient<{ trace: { input: object; output: object; error: string } }>(fileApi, {
    apiKey: "key",
    baseUrl: slow.origin,
    checks: "off",
    timeouts,
  });
  expect(await tripo.create("trace", { picture: pngFile(300, 200, 500_000) })).toMatchObject({ id: "job-1" });
  expect(slow.requests.map(({ path }) => path)).toEqual(["/files", "/jobs"]);
  await slow.close();
});

async function findingsOf(type: string, body: Record<string, unknown>) {
  const error = await resolveFiles(api.context(), type, body).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CheckFailed)) throw error ?? new Error("nothing was refused");
  return error.findings;
}

describe("what cannot be taken is refused before anything is sent", () => {
  it.each([
    ["directory", () => ({ path: folder }), "directory"],
    ["missing file", () => ({ path: join(folder, "none.png") }), "missing"],
    ["empty file", () => ({ path: join(folder, "empty.png") }), "empty"],
    ["sparse file of 200 GiB", () => ({ path: join(folder, "huge.png") }), "maxBytes"],
    ["model under the name of an image", () => ({ path: join(folder, "lies.png") }), "kind"],
    ["unknown kind", () => ({ path: join(folder, "notes.txt") }), "kind"],
    ["image below 20 pixels", () => ({ path: join(folder, "tiny.png") }), "pixels"],
    ["image above 6000 pixels", () => ({ path: join(folder, "wide.jpg") }), "pixels"],
    ["JPEG without its headers", () => ({ path: join(folder, "broken.jpg") }), "broken"],
    ["device that never ends", () => ({ path: "/dev/zero" }), "special"],
    ["path with a NUL", () => ({ path: "a\0b" }), "unreadable"],
    ["empty Blob", () => new Blob([]), "empty"],
    ["Blob of the wrong kind", () => new Blob([textFile("GIF89a")], { type: "image/png" }), "kind"],
    ["stream above the limit", () => new Blob([new Uint8Array(21 * 2 ** 20)]).stream(), "maxBytes"],
    ["stream of text", () => new ReadableStream({ start: (stream) => stream.enqueue("text") }), "type"],
    ["path as a string", () => "hero.png", "url"],
    ["data URL", () => "data:image/png;base64,AAAA", "url"],
    ["file URL", () => new URL("file:///etc/passwd"), "url"],
    ["token as a string", () => "9d1f4a2c-0b6e-4d58-8f73-2e6a1c5b7d90", "url"],
    ["task of another type", () => ({ id: "t1", type: "carve" }), "task"],
    ["number", () => 5, "type"],
    ["truth value", () => true, "type"],
    ["empty list", () => [], "type"],
    ["date", () => new Date(0), "type"],
    ["function", () => () => "hero.png", "type"],
    ["path that is no text", () => ({ path: 5 }), "type"],
    ["path that was never set", () => ({ path: undefined }), "type"],
  ])("%s", async (_, value, keyword) => {
    const findings = await findingsOf("carve", { picture: value() });
    expect(findings).toMatchObject([{ id: `carve.picture.${keyword}`, path: "picture", severity: "error" }]);
    expect([...api.requests, ...s3.log]).toEqual([]);
  });

  it.runIf(process.platform !== "win32")("a FIFO, without waiting for a writer", async () => {
    const path = join(folder, "fifo");
    execFileSync("mkfifo", [path]);
    expect(await findingsOf("carve", { picture: { path } })).toMatchObject([{ id: "carve.picture.special" }]);
  });

  it.runIf(process.platform !== "win32")("a socket", async () => {
    const path = join(folder, "socket");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    expect(await findingsOf("carve", { picture: { path } })).toMatchObject([{ id: "carve.picture.special" }]);
    server.close();
  });

  it("a model that is cut short", async () => {
    expect(await findingsOf("adopt", { shape: { path: join(folder, "cut.glb") } })).toMatchObject([{ id: "adopt.shape.truncated" }]);
  });

  it("a URL where only stored files are taken", async () => {
    expect(await findingsOf("adopt", { shape: "https://example.com/a.glb" })).toMatchObject([{ id: "adopt.shape.via" }]);
  });

  it("a local file where only URLs are taken", async () => {
    expect(await findingsOf("follow", { picture: new Blob([pngFile(40, 40)]) })).toMatchObject([{ id: "follow.picture.via" }]);
  });

  it("all of them at once, each with its place, and the good ones are not sent either", async () => {
    const views = [{ path: join(folder, "good.png") }, "back.png", {}, { path: join(folder, "empty.png") }];
    const findings = await findingsOf("carve", { views, style: { picture: { path: folder } } });
    expect(findings.map(({ path }) => path)).toEqual(["views/1", "views/3", "style/picture"]);
    expect(findings[0]?.message).toContain('{ path: "back.png" }');
    expect([...api.requests, ...s3.log]).toEqual([]);
  });
});

describe("what is a reference already is left as it is", () => {
  it.each([
    ["wire reference", { kind: "png", token: "abc" }],
    ["object in storage", { stored: { bucket: "b", key: "k" } }],
    ["empty slot", {}],
    ["null", null],
  ])("%s", async (_, value) => {
    const body = { picture: value, prompt: "p" };
    expect(await resolveFiles(api.context(), "carve", body)).toEqual(body);
    expect(api.requests).toEqual([]);
  });

  it("a type without file fields", async () => {
    expect(await resolveFiles(api.context(), "unheard_of", { a: 1 })).toEqual({ a: 1 });
  });
});

describe("a URL becomes a reference", () => {
  it.each([
    ["https://example.com/a.JPG?x=1", { kind: "jpeg", link: "https://example.com/a.JPG?x=1" }],
    ["https://example.com/a.webp", { kind: "webp", link: "https://example.com/a.webp" }],
    ["http://example.com/image", { kind: "png", link: "http://example.com/image" }],
    ["https://example.com/a.tiff", { kind: "png", link: "https://example.com/a.tiff" }],
    [new URL("https://example.com/a.png"), { kind: "png", link: "https://example.com/a.png" }],
  ])("%s", async (url, reference) => {
    expect(await resolveFiles(api.context(), "carve", { views: [url] })).toEqual({ views: [reference] });
    expect(api.requests).toEqual([]);
  });
});

describe("a finished task stands for its image", () => {
  it("it is read again, for a fresh URL", async () => {
    const body = await resolveFiles(api.context(), "carve", {
      picture: { id: "t1", type: "paint", output: { picture_link: "https://old.example.com" } },
    });
    expect(body).toEqual({ picture: { kind: "webp", link: "https://cdn.example.com/made.webp?read=1" } });
    expect(api.requests).toEqual([{ path: "GET /jobs/t1", body: null }]);
  });

  it("a task without that output is refused", async () => {
    const bare = await startFileApi({ s3 });
    await expect(resolveFiles(bare.context(), "carve", { picture: { id: "t1", type: "paint" } })).rejects.toThrow(
      /t1 has nothing at \/picture_link/,
    );
    await bare.close();
  });
});

describe("a local file is uploaded", () => {
  it.each([
    ["path", () => ({ path: join(folder, "good.png") })],
    ["link to a file", () => ({ path: join(folder, "link.png") })],
    ["Blob", () => new Blob([pngFile(300, 200)])],
    ["File", () => new File([pngFile(300, 200)], "x.exe")],
    ["Uint8Array", () => pngFile(300, 200)],
    ["part of a buffer", () => new Uint8Array([9, ...pngFile(300, 200), 9]).subarray(1, 65)],
    ["ArrayBuffer", () => pngFile(300, 200).buffer],
    ["ReadableStream", () => new Blob([pngFile(300, 200)]).stream()],
    [
      "AsyncIterable",
      async function* () {
        yield pngFile(300, 200).subarray(0, 10);
        yield pngFile(300, 200).subarray(10);
      },
    ],
  ])("%s", async (_, value) => {
    const given = { picture: value(), n: 1 };
    const body = await resolveFiles(api.context(), "carve", given);
    const key = "user 1/20261120/1+ä(b)!/input.png";
    expect(body).toEqual({ picture: { kind: "png", stored: { bucket: "uploads", key } }, n: 1 });
    expect(Buffer.from(s3.store.objects.get(key)?.bytes ?? []).equals(pngFile(300, 200))).toBe(true);
    expect(given).not.toEqual(body);
  });

  it("once, however often it stands in a body", async () => {
    const path = join(folder, "good.png");
    const blob = new Blob([jpegFile(40, 40)]);
    const { views, style } = await resolveFiles(api.context(), "carve", {
      views: [{ path }, blob, { path }, blob],
      style: { picture: blob },
    });
    expect(s3.log.map(({ operation }) => operation)).toEqual(["PutObject", "PutObject"]);
    expect(new Set(Object.values(Object(views)).map((view) => JSON.stringify(view))).size).toBe(2);
    expect(Object(style).picture).toEqual(Object(views)[1]);
  });

  it("straight through the API where objects in storage are not taken", async () => {
    const body = await resolveFiles(api.context(), "trace", { picture: new File([jpegFile(40, 40)], "../../evil.png") });
    expect(body).toEqual({ picture: { kind: "jpeg", token: "token-1" } });
    expect(api.direct.get("token-1")).toMatchObject({ name: "file.jpeg", type: "image/jpeg" });
    expect(api.direct.get("token-1")?.bytes).toEqual(jpegFile(40, 40));
    expect(s3.log).toEqual([]);
  });

  it("a model goes to storage", async () => {
    const body = await resolveFiles(api.context(), "adopt", { shape: { path: join(folder, "good.glb") } });
    expect(body).toMatchObject({ shape: { kind: "glb", stored: { bucket: "uploads" } } });
    expect(api.requests).toEqual([{ path: "POST /leave", body: { ending: "glb" } }]);
  });
});

describe("upload by itself", () => {
  it("gives the reference", async () => {
    expect(await upload(api.context(), { path: join(folder, "good.glb") })).toMatchObject({ kind: "glb", stored: { bucket: "uploads" } });
  });

  it.each([
    ["directory", () => ({ path: folder }), CheckFailed],
    ["kind that no field takes", () => new Blob([textFile("GIF89a")]), CheckFailed],
    ["image of wrong pixels", () => new Blob([pngFile(7000, 40)]), CheckFailed],
    ["image too large", () => new Blob([pngFile(40, 40, 21 * 2 ** 20)]), CheckFailed],
  ])("refuses: %s", async (_, file, error) => {
    await expect(upload(api.context(), file())).rejects.toBeInstanceOf(error);
    expect([...api.requests, ...s3.log]).toEqual([]);
  });

  it("refuses what is no file", async () => {
    const given: unknown = "https://example.com/a.png";
    // @ts-expect-error a URL needs no upload
    expect(() => upload(api.context(), given)).toThrow(ConfigError);
  });
});

describe("an abort ends it", () => {
  it("while a stream stalls, and the stream is let go", async () => {
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      cancel: () => {
        isCancelled = true;
      },
    });
    const controller = new AbortController();
    const pending = resolveFiles(api.context({ signal: controller.signal }), "carve", { picture: stream });
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await expect(pending).rejects.toMatchObject({ name: "AbortError", reason: new Error("enough") });
    expect(isCancelled).toBe(true);
  });

  it("before it began", async () => {
    const pending = resolveFiles(api.context({ signal: AbortSignal.abort() }), "carve", { picture: pngFile(40, 40) });
    await expect(pending).rejects.toMatchObject({ name: "AbortError" });
    expect(api.requests).toEqual([]);
  });
});
