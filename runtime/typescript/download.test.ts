import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { glbFile, pngFile, textFile } from "../../test/fixtures/files.ts";
import { type Cdn, type CdnAnswer, type CdnRequest, fileAnswer, startCdn } from "../../test/servers/cdn.ts";
import { type FileApi, startFileApi } from "../../test/servers/file-api.ts";
import { download, downloadBlob } from "./download.ts";
import { ConfigError, DownloadError } from "./errors.ts";

const MODEL = glbFile(200_000);
const HALF = 100_000;
const ID = "1ec04ced-4b87-44f6-a296-beee80777941";
const running: (Cdn | FileApi)[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "download-"));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true });
});

interface Setting {
  readonly cdn: Cdn;
  readonly api: FileApi;
  readonly finished: (output: unknown) => { id: string; type: string; output: unknown };
}

/** `fresh` is the path of the model when the task is read again. */
async function start(script: (request: CdnRequest) => CdnAnswer, fresh = "/fresh.glb"): Promise<Setting> {
  const cdn = await startCdn(script);
  const api = await startFileApi({ output: (reads) => ({ model: `${cdn.origin}${fresh}?read=${reads}` }) });
  running.push(cdn, api);
  return { cdn, api, finished: (output) => ({ id: ID, type: "carve_model", output }) };
}

async function saveModel({ cdn, api, finished }: Setting, path = "/a/model.glb?signature=s3cr3t") {
  const [saved] = await download(api.context(), finished({ model: cdn.origin + path }), folder);
  return { ...saved, content: await readFile(saved?.path ?? "") };
}

describe("every file of the output is saved under a name of ours", () => {
  it("whole, without a key, and what came is told", async () => {
    const bodies: Record<string, Uint8Array> = { "/m.glb": MODEL, "/v/front.JPG": textFile("not checked here"), "/noext": pngFile(40, 40) };
    const setting = await start((request) => fileAnswer(request, bodies[request.path.split("?")[0] ?? ""] ?? MODEL));
    const { cdn, api, finished } = setting;
    const output = {
      model: `${cdn.origin}/m.glb?x=1`,
      views: { front_url: `${cdn.origin}/v/front.JPG` },
      image: `${cdn.origin}/noext`,
      ok: true,
      note: "x",
    };
    const saved = await download(api.context(), finished(output), join(folder, "deep", "er"));
    expect(saved).toEqual([
      { field: "model", path: join(folder, "deep/er/carve_model-1ec04ced-model.glb"), bytes: MODEL.length, verified: true },
      { field: "views/front_url", path: join(folder, "deep/er/carve_model-1ec04ced-views_front_url.jpg"), bytes: 16, verified: true },
      { field: "image", path: join(folder, "deep/er/carve_model-1ec04ced-image.png"), bytes: 64, verified: true },
    ]);
    expect(MODEL.length === (await readFile(saved[0]?.path ?? "")).length && (await readFile(saved[0]?.path ?? "")).equals(MODEL)).toBe(
      true,
    );
    expect(await readdir(join(folder, "deep/er"))).toHaveLength(3);
    expect(cdn.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined, undefined]);
  });

  it("an archive is called one, whatever the URL says", async () => {
    const setting = await start(() => ({ body: textFile("PK\x03\x04 and so on") }));
    expect(await saveModel(setting, "/model.obj")).toMatchObject({ path: join(folder, "carve_model-1ec04ced-model.zip") });
  });

  it("only some, when they are named", async () => {
    const { cdn, api, finished } = await start((request) => fileAnswer(request, MODEL));
    const output = { model: `${cdn.origin}/a.glb`, other: `${cdn.origin}/b.glb` };
    expect(await download(api.context(), finished(output), { folder, fields: ["other"] })).toMatchObject([{ field: "other" }]);
    await expect(download(api.context(), finished(output), { folder, fields: ["mesh"] })).rejects.toThrow(
      /no file "mesh"; it has model, other/,
    );
  });

  it.each([[{ riggable: true }], [null], ["text"]])("an output without files is an error: %j", async (output) => {
    const { api, finished } = await start(() => ({}));
    await expect(download(api.context(), finished(output), folder)).rejects.toThrow(/no files/);
  });

  it("one that fails does not keep the others", async () => {
    const { cdn, api, finished } = await start((request) => (request.path === "/bad.glb" ? { status: 400 } : fileAnswer(request, MODEL)));
    const output = { bad: `${cdn.origin}/bad.glb`, model: `${cdn.origin}/a.glb` };
    const error: unknown = await download(api.context(), finished(output), folder).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "DownloadError", path: "bad", httpStatus: 400, downloaded: [{ field: "model", verified: true }] });
    expect(await readdir(folder)).toEqual(["carve_model-1ec04ced-model.glb"]);
  });

  it("one as a Blob", async () => {
    const { cdn, api, finished } = await start((request) =>
      request.attempt === 1 ? { ...fileAnswer(request, MODEL), breakAfter: HALF } : fileAnswer(request, MODEL),
    );
    const blob = await downloadBlob(api.context(), finished({ model: `${cdn.origin}/a.glb` }), { field: "model" });
    expect(Buffer.from(await blob.arrayBuffer()).equals(MODEL)).toBe(true);
  });
});

describe("a stale URL is asked for anew, once", () => {
  it.each([403, 401, 404, 410])("HTTP %i", async (status) => {
    const setting = await start((request) => (request.path.startsWith("/fresh") ? fileAnswer(request, MODEL) : { status }));
    expect((await saveModel(setting)).content.equals(MODEL)).toBe(true);
    expect(setting.api.requests).toEqual([{ path: `GET /jobs/${ID}`, body: null }]);
  });

  it("a fresh one that is refused too is the end, and no URL stands in the error", async () => {
    const setting = await start(() => ({ status: 403 }));
    const error: unknown = await saveModel(setting).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "DownloadError", path: "model", httpStatus: 403 });
    expect(String(error)).not.toContain("s3cr3t");
    expect(setting.api.requests).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it("in the middle of the file it goes on at the new URL", async () => {
    const setting = await start((request) => {
      if (request.path.startsWith("/fresh")) return fileAnswer(request, MODEL);
      return request.attempt === 1 ? { ...fileAnswer(request, MODEL), breakAfter: HALF } : { status: 403 };
    });
    expect((await saveModel(setting)).content.equals(MODEL)).toBe(true);
    expect(setting.cdn.requests.at(-1)?.headers).toMatchObject({ range: `bytes=${HALF}-`, "if-range": '"v1"' });
    expect(setting.api.requests).toHaveLength(1);
  });
});

describe("a body that breaks off is continued, or begun again, never joined wrongly", () => {
  const rest = MODEL.subarray(HALF);
  it.each<[name: string, second: (request: CdnRequest) => CdnAnswer, requests: number]>([
    ["the rest comes", (request) => fileAnswer(request, MODEL), 2],
    ["all of it comes", () => ({ headers: { ETag: '"v1"' }, body: MODEL }), 2],
    ["another version comes, whole", (request) => fileAnswer(request, MODEL, '"v2"'), 2],
    ["another part comes", () => partial(`bytes ${HALF + 1}-199999/200000`, rest.subarray(1)), 3],
    ["a part of another length comes", () => partial(`bytes ${HALF}-299999/300000`, rest), 3],
    ["a part of another version comes", () => partial(`bytes ${HALF}-199999/200000`, rest, '"v2"'), 3],
    ["a part without a place comes", () => partial("", rest), 3],
    ["a part that cannot be read comes", () => partial("bytes */200000", rest), 3],
    ["the range is refused", () => ({ status: 416 }), 3],
    ["the server is busy", () => ({ status: 503 }), 3],
  ])("%s", async (_, second, requests) => {
    const setting = await start((request) => {
      if (request.attempt === 1) return { ...fileAnswer(request, MODEL), breakAfter: HALF };
      return request.attempt === 2 ? second(request) : fileAnswer(request, MODEL);
    });
    expect((await saveModel(setting)).content.equals(MODEL)).toBe(true);
    expect(setting.cdn.requests).toHaveLength(requests);
  });

  it.each([
    ["no version is told", {}],
    ["the version is a weak one", { ETag: 'W/"v1"' }],
  ])("%s: from the start", async (_, headers) => {
    const setting = await start(({ attempt }) => ({ headers, body: MODEL, ...(attempt === 1 && { breakAfter: HALF }) }));
    expect((await saveModel(setting)).content.equals(MODEL)).toBe(true);
    expect(setting.cdn.requests[1]?.headers.range).toBeUndefined();
  });

  it("a date is a version too", async () => {
    const date = "Fri, 20 Nov 2026 12:00:00 GMT";
    const setting = await start(({ attempt, headers }) => {
      if (attempt === 1) return { headers: { "Last-Modified": date }, body: MODEL, breakAfter: HALF };
      expect(headers).toMatchObject({ range: `bytes=${HALF}-`, "if-range": date });
      return { status: 206, headers: { "Last-Modified": date, "Content-Range": `bytes ${HALF}-199999/200000` }, body: rest };
    });
    expect((await saveModel(setting)).content.equals(MODEL)).toBe(true);
  });

  it("the sixth break is the last, and nothing is left", async () => {
    const setting = await start((request) => ({ ...fileAnswer(request, MODEL), breakAfter: 1000 }));
    await expect(saveModel(setting)).rejects.toMatchObject({ name: "DownloadError", retryable: true, path: "model" });
    expect(setting.cdn.requests).toHaveLength(6);
    expect(await readdir(folder)).toEqual([]);
  });

  function partial(range: string, body: Uint8Array, etag = '"v1"'): CdnAnswer {
    return { status: 206, headers: { ETag: etag, ...(range !== "" && { "Content-Range": range }) }, body };
  }
});

describe("a file without a told length is judged by its content", () => {
  it("a cut GLB is continued", async () => {
    const setting = await start(({ attempt }) => ({
      headers: { ETag: '"v1"' },
      isCloseDelimited: true,
      body: attempt === 1 ? MODEL.subarray(0, HALF) : MODEL,
    }));
    expect(await saveModel(setting)).toMatchObject({ verified: true, bytes: MODEL.length });
  });

  it("a GLB that stays cut is an error", async () => {
    const setting = await start(() => ({ isCloseDelimited: true, body: MODEL.subarray(0, HALF) }));
    await expect(saveModel(setting)).rejects.toBeInstanceOf(DownloadError);
    expect(await readdir(folder)).toEqual([]);
  });

  it("so is one that was cut before it was served", async () => {
    const setting = await start((request) => fileAnswer(request, MODEL.subarray(0, HALF)));
    await expect(saveModel(setting)).rejects.toThrow(/ends after 100000 bytes/);
    expect(setting.cdn.requests).toHaveLength(1);
  });

  it("what has no end mark is saved and not called verified", async () => {
    const setting = await start(() => ({ isCloseDelimited: true, body: textFile("v 0 0 0\nv 1 0 0\n") }));
    expect(await saveModel(setting, "/a.obj")).toMatchObject({ verified: false, bytes: 16 });
  });
});

describe("a name that is taken", () => {
  const name = "carve_model-1ec04ced-model.glb";
  const honest = (request: CdnRequest) => fileAnswer(request, MODEL);

  it("is an error before anything is fetched", async () => {
    const setting = await start(honest);
    await writeFile(join(folder, name), "mine");
    await expect(saveModel(setting)).rejects.toThrow(/exists/);
    expect(setting.cdn.requests).toEqual([]);
    expect(await readFile(join(folder, name), "utf8")).toBe("mine");
  });

  it("is replaced on demand", async () => {
    const { cdn, api, finished } = await start(honest);
    await writeFile(join(folder, name), "old");
    await download(api.context(), finished({ model: `${cdn.origin}/a.glb` }), { folder, existing: "overwrite" });
    expect((await readFile(join(folder, name))).equals(MODEL)).toBe(true);
  });

  it("gets a number on demand", async () => {
    const { cdn, api, finished } = await start(honest);
    const save = () => download(api.context(), finished({ model: `${cdn.origin}/a.glb` }), { folder, existing: "unique" });
    await save();
    await Promise.all([save(), save()]);
    expect((await readdir(folder)).sort()).toEqual(["carve_model-1ec04ced-model-2.glb", "carve_model-1ec04ced-model-3.glb", name]);
  });

  it("of two downloads at once one wins", async () => {
    const setting = await start(honest);
    const ends = await Promise.allSettled([saveModel(setting), saveModel(setting), saveModel(setting)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(await readdir(folder)).toEqual([name]);
  });

  it.each(["fail", "overwrite", "unique"] as const)("by a planted link: what it points to stays as it is (%s)", async (existing) => {
    const { cdn, api, finished } = await start(honest);
    const outside = await mkdtemp(join(tmpdir(), "outside-"));
    await writeFile(join(outside, "victim"), "mine");
    await symlink(join(outside, "victim"), join(folder, name));
    await download(api.context(), finished({ model: `${cdn.origin}/a.glb` }), { folder, existing }).catch(() => {});
    expect(await readFile(join(outside, "victim"), "utf8")).toBe("mine");
    await rm(outside, { recursive: true });
  });
});

describe("a place that cannot hold files", () => {
  it("is named", async () => {
    const { cdn, api, finished } = await start((request) => fileAnswer(request, MODEL));
    await writeFile(join(folder, "file"), "");
    const pending = download(api.context(), finished({ model: `${cdn.origin}/a.glb` }), join(folder, "file"));
    await expect(pending).rejects.toMatchObject({ name: "DownloadError", path: join(folder, "file") });
    expect(cdn.requests).toEqual([]);
  });

  it.each([[""], [{ folder: "" }], [{ folder: "x", existing: "ask" }]])("or is none: %j", async (target) => {
    const { api, finished } = await start(() => ({}));
    const given: unknown = target;
    // @ts-expect-error what a caller without types may pass
    expect(() => download(api.context(), finished({}), given)).toThrow(ConfigError);
  });
});

describe("redirects", () => {
  it.each([301, 302, 303, 307, 308])("HTTP %i is followed to another host, and no key goes along", async (status) => {
    const other = await startCdn((request) => fileAnswer(request, MODEL));
    running.push(other);
    const setting = await start(() => ({ status, headers: { Location: `${other.origin}/there.glb` } }));
    expect((await saveModel(setting)).content.equals(MODEL)).toBe(true);
    const headers = other.requests.flatMap((request) => Object.keys(request.headers));
    expect(headers.filter((name) => /auth|key|cookie|referer|token/i.test(name))).toEqual([]);
  });

  it("more than three are too many", async () => {
    const setting = await start(({ path }) => ({ status: 302, headers: { Location: `${path}x` } }));
    await expect(saveModel(setting)).rejects.toThrow(/redirects/);
    expect(setting.cdn.requests).toHaveLength(4);
  });

  it.each(["http://10.0.0.1/a", "ftp://example.com/a", "file:///etc/passwd", "//user:pass@example.com/", "http://"])(
    "not to %s",
    async (location) => {
      const setting = await start(() => ({ status: 302, headers: { Location: location } }));
      await expect(saveModel(setting)).rejects.toBeInstanceOf(DownloadError);
      expect(setting.cdn.requests).toHaveLength(1);
    },
  );

  it("http on loopback is for an API on loopback only", async () => {
    const { cdn, api, finished } = await start((request) => fileAnswer(request, MODEL));
    const pending = download(api.context({ baseUrl: "https://api.example.com" }), finished({ model: `${cdn.origin}/a.glb` }), folder);
    await expect(pending).rejects.toThrow(/only https/);
    expect(cdn.requests).toEqual([]);
  });
});

describe("an abort ends a download", () => {
  it("in the middle of a body, and nothing is left", async () => {
    const { cdn, api, finished } = await start((request) => ({
      ...fileAnswer(request, MODEL),
      body: MODEL,
      breakAfter: HALF,
      isStalled: true,
    }));
    const controller = new AbortController();
    const pending = download(api.context({ signal: controller.signal }), finished({ model: `${cdn.origin}/a.glb` }), folder);
    await expect.poll(() => readdir(folder)).toHaveLength(1);
    controller.abort(new Error("enough"));
    await expect(pending).rejects.toMatchObject({ name: "AbortError", reason: new Error("enough") });
    await expect.poll(() => readdir(folder)).toEqual([]);
  });
});

describe("what a killed process leaves", () => {
  const dead = ".carve_model-1ec04ced-model.glb.4194304-0123abcd.partial";
  const live = `.carve_model-1ec04ced-model.glb.${process.pid}-0123abcd.partial`;

  it("is removed by the next download of the same file; what a running one writes is not", async () => {
    const setting = await start((request) => fileAnswer(request, MODEL));
    await Promise.all([dead, live, "other.partial"].map((name) => writeFile(join(folder, name), "half")));
    await saveModel(setting);
    expect([dead, live, "other.partial"].map((name) => existsSync(join(folder, name)))).toEqual([false, true, true]);
  });

  it("is no file under its name, and is gone after the next download", async () => {
    const stalled = (request: CdnRequest): CdnAnswer => ({ ...fileAnswer(request, MODEL), breakAfter: HALF, isStalled: true });
    const setting = await start((request) => (request.attempt === 1 ? stalled(request) : fileAnswer(request, MODEL)));
    const script = `
      const { download } = await import(${JSON.stringify(new URL("./download.ts", import.meta.url).href)});
      const { startFileApi } = await import(${JSON.stringify(new URL("../../test/servers/file-api.ts", import.meta.url).href)});
      const output = { model: ${JSON.stringify(`${setting.cdn.origin}/a/model.glb?signature=s3cr3t`)} };
      await download((await startFileApi()).context(), { id: "${ID}", type: "carve_model", output }, ${JSON.stringify(folder)});
    `;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "inherit" });
    await expect.poll(() => setting.cdn.requests, { timeout: 10_000 }).toHaveLength(1);
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    expect(await readdir(folder)).toEqual([expect.stringMatching(/\.partial$/)]);
    await saveModel(setting);
    expect(await readdir(folder)).toEqual(["carve_model-1ec04ced-model.glb"]);
  }, 15_000);
});
