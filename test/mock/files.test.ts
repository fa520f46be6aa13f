/** Files of outputs on the wire: signed, short-lived, in ranges; and what a chain does to a model, judged by Khronos' validator. */
import { get } from "node:http";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KEY, type RawMock, startRaw } from "./raw.ts";

interface Report {
  issues: { numErrors: number; numWarnings: number; messages: { code: string }[] };
  info: { animationCount: number; hasSkins: boolean; hasTextures: boolean; drawCallCount: number; totalTriangleCount: number };
}
const validator: { validateBytes(bytes: Uint8Array): Promise<Report> } = createRequire(import.meta.url)("gltf-validator");

const TEXT = { type: "text_to_model", prompt: "a small stone bridge" };

let raw: RawMock;
beforeAll(async () => {
  raw = await startRaw({ slots: 100 });
});
afterAll(() => raw.mock.close());

async function outputOf(id: string): Promise<Record<string, string>> {
  return Object((await raw.get(`/task/${id}`)).body.data?.["output"]);
}

async function bytesOf(url: string | undefined): Promise<Uint8Array> {
  const response = await fetch(url ?? "");
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}

describe("a chain of models", () => {
  const ids: Record<string, string> = {};
  const modelOf = async (name: string) => bytesOf(Object.values(await outputOf(ids[name] ?? ""))[0]);
  const chained = (type: string, source: string, more: object = {}) => raw.finished({ type, original_model_task_id: ids[source], ...more });
  beforeAll(async () => {
    ids["model"] = await raw.finished({ ...TEXT, model_seed: 5, texture_seed: 6 });
    ids["other clothes"] = await raw.finished({ ...TEXT, model_seed: 5, texture_seed: 7 });
    ids["untextured"] = await raw.finished({ ...TEXT, texture: false, pbr: false });
    ids["parts"] = await chained("mesh_segmentation", "model");
    ids["low poly"] = await chained("highpoly_to_lowpoly", "model");
    ids["rig"] = await chained("animate_rig", "model");
    ids["walk"] = await chained("animate_retarget", "rig", { animation: "preset:walk" });
    ids["two clips"] = await chained("animate_retarget", "rig", { animations: ["preset:walk", "preset:run"] });
    ids["clip only"] = await chained("animate_retarget", "rig", { animation: "preset:run", export_with_geometry: false });
    ids["blocks"] = await chained("stylize_model", "model", { style: "voxel" });
    ids["converted"] = await chained("convert_model", "walk", { format: "GLTF" });
    ids["remeshed"] = await chained("convert_model", "walk", { format: "GLTF", face_limit: 5_000 });
  });

  it.each([
    ["model", { animationCount: 0, hasSkins: false, hasTextures: true }],
    ["untextured", { animationCount: 0, hasSkins: false, hasTextures: false }],
    ["parts", { hasSkins: false, drawCallCount: 11 }],
    ["rig", { animationCount: 0, hasSkins: true }],
    ["walk", { animationCount: 1, hasSkins: true }],
    ["two clips", { animationCount: 2, hasSkins: true }],
    ["clip only", { animationCount: 1, hasSkins: false, drawCallCount: 0 }],
    ["blocks", { hasSkins: false }],
    ["converted", { animationCount: 1, hasSkins: true }],
    ["remeshed", { animationCount: 0, hasSkins: false }],
  ])("%s is a valid GLB with what it should have", async (name, want) => {
    const { issues, info } = await validator.validateBytes(await modelOf(name));
    expect({ errors: issues.numErrors, warnings: issues.numWarnings }, JSON.stringify(issues.messages)).toEqual({ errors: 0, warnings: 0 });
    expect(info).toMatchObject(want);
  });

  it("low poly has fewer faces", async () => {
    const [high, low] = await Promise.all(
      ["model", "low poly"].map(async (name) => (await validator.validateBytes(await modelOf(name))).info.totalTriangleCount),
    );
    expect(low).toBeLessThan((high ?? 0) / 4);
  });

  it("names its parts, of which other tasks speak", async () => {
    const text = Buffer.from(await modelOf("parts")).toString("latin1");
    for (const part of ["head", "torso", "arm_left", "leg_right"]) expect(text).toContain(`"name":"${part}"`);
  });

  it("the same model_seed with another texture_seed is the same shape in other clothes", async () => {
    const [one, two] = [await modelOf("model"), await modelOf("other clothes")];
    const geometry = (file: Uint8Array) => /"max":\[[^\]]*\],"min":\[[^\]]*\]/.exec(Buffer.from(file).toString("latin1"))?.[0];
    expect(geometry(one)).toBe(geometry(two));
    expect(Buffer.compare(one, two)).not.toBe(0);
  });
});

describe("a file", () => {
  it("is forgotten by a reset, though the ids after it are those of before", async () => {
    const own = await startRaw();
    const made = async (prompt: string) => {
      const id = await own.finished({ ...TEXT, prompt });
      return { id, file: await bytesOf(Object((await own.get(`/task/${id}`)).body.data?.["output"]).pbr_model) };
    };
    const red = await made("a red chair");
    own.mock.reset();
    const blue = await made("a blue elephant");
    await own.mock.close();
    expect(blue.id).toBe(red.id);
    expect(Buffer.compare(blue.file, red.file)).not.toBe(0);
  });
});

describe("a URL", () => {
  let id: string;
  beforeAll(async () => {
    id = await raw.finished(TEXT);
  });

  it("works for five virtual minutes and needs no key; reading again gives a fresh one", async () => {
    const id = await raw.finished(TEXT);
    const { pbr_model: url = "" } = await outputOf(id);
    raw.mock.advance(290);
    expect((await fetch(url)).status).toBe(200);
    raw.mock.advance(15);
    const late = await fetch(url);
    expect(late.status).toBe(403);
    expect(await late.text()).toContain("<Code>AccessDenied</Code>");
    expect((await fetch((await outputOf(id))["pbr_model"] ?? "")).status).toBe(200);
  });

  it.each([
    ["localhost", "localhost:<port>"],
    ["127.0.0.1", "127.0.0.1:<port>"],
    ["[::1]", "[::1]:<port>"],
    ["localhost:9", "localhost:9"],
    ["mock.example", "mock.example"],
  ])("asked for under the host %s, begins with http://%s/", async (Host, host) => {
    const { port } = new URL(raw.base);
    const told = await new Promise<string>((done, fail) => {
      const headers = { Host, Authorization: `Bearer ${KEY}` };
      get(`${raw.base}/task/${id}`, { headers }, (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => done(text));
      }).on("error", fail);
    });
    expect(told).toContain(`"http://${host.replace("<port>", port)}/files/`);
  });

  it.each([
    ["another signature", (url: string) => url.replace(/Signature=./, "Signature=_")],
    ["no signature", (url: string) => url.replace(/&Signature=.*/, "")],
    ["a later expiry", (url: string) => url.replace(/Expires=\d/, "Expires=9")],
    ["another file", (url: string) => url.replace("pbr_model", "base_model")],
    ["another format", (url: string) => url.replace(".glb", ".fbx")],
  ])("with %s is refused", async (_, change) => {
    const { pbr_model: url = "" } = await outputOf(await raw.finished(TEXT));
    expect((await fetch(change(url))).status).toBe(403);
  });

  it("gives ranges of the same bytes while the file is the same", async () => {
    const { pbr_model: url = "" } = await outputOf(await raw.finished(TEXT));
    const whole = await bytesOf(url);
    const ask = async (headers: Record<string, string>) => {
      const response = await fetch(url, { headers });
      return { status: response.status, range: response.headers.get("Content-Range"), bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const etag = (await fetch(url, { method: "HEAD" })).headers.get("ETag") ?? "";
    const size = whole.length;
    expect(await ask({ Range: "bytes=10-19" })).toEqual({
      status: 206,
      range: `bytes 10-19/${size}`,
      bytes: Buffer.from(whole.subarray(10, 20)),
    });
    expect(await ask({ Range: `bytes=${size - 5}-` })).toMatchObject({ status: 206, bytes: Buffer.from(whole.subarray(-5)) });
    expect(await ask({ Range: "bytes=-5" })).toMatchObject({ status: 206, bytes: Buffer.from(whole.subarray(-5)) });
    expect(await ask({ Range: "bytes=5-", "If-Range": etag })).toMatchObject({ status: 206 });
    expect(await ask({ Range: "bytes=5-", "If-Range": '"other"' })).toMatchObject({ status: 200, range: null });
    expect(await ask({ Range: `bytes=${size}-` })).toMatchObject({ status: 416, range: `bytes */${size}` });
    expect(await ask({ "If-None-Match": etag })).toMatchObject({ status: 304 });
  });

  it("of an image task stands for a file, until it expires", async () => {
    const { generated_image: url } = await outputOf(await raw.finished({ type: "text_to_image", prompt: "a bridge" }));
    await raw.create({ type: "image_to_model", file: { type: "jpg", url } });
    raw.mock.advance(301);
    expect((await raw.post("/task", { type: "image_to_model", file: { type: "jpg", url } }, KEY)).status).toBe(400);
  });
});
