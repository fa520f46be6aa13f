/** The seven chains against the mock, with our client and with plain curl: every task a success, every file there. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";
import { drawPicture } from "../demo/picture.ts";
import { glbFile } from "../fixtures/files.ts";
import { fastTime } from "../fixtures/time.ts";
import type { Client } from "./chains.ts";
import { newClient } from "./client.ts";
import { type Curl, curlOf } from "./curl.ts";
import { type Done, PIPELINES, type Pipeline } from "./pipelines.ts";

// A URL lives five minutes of virtual time: enough for a machine that does other things too.
const SPEED = 40;

let mock: Mock;
let folder: string;
let files: { image: string; model: string };
beforeAll(async () => {
  mock = await startMock({ strict: true, speed: SPEED, slots: 100 });
  folder = mkdtempSync(join(process.cwd(), ".cache/pipelines-"));
  files = { image: join(folder, "hero.png"), model: join(folder, "bridge.glb") };
  writeFileSync(files.image, await drawPicture());
  writeFileSync(files.model, glbFile(4_096));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await mock.close();
});

async function withClient(client: Client, { upload, steps }: Pipeline): Promise<Done[]> {
  const done: Done[] = [];
  for (const { type, input } of steps) {
    const file = done.length === 0 && upload !== null ? { file: { path: files[upload] } } : {};
    const task = await client.create(type, { ...input(done), ...file }).wait();
    for (const url of urls(task)) expect((await fetch(url)).status, url).toBe(200);
    done.push(task);
  }
  return done;
}

async function withCurl(curl: Curl, { upload, steps }: Pipeline): Promise<Done[]> {
  const done: Done[] = [];
  const uploaded = async () => {
    if (upload === null) return {};
    if (upload === "image") return { file: { type: "png", file_token: await curl.uploadImage(files.image) } };
    return { file: { object: await curl.uploadModel(files.model, "glb") } };
  };
  for (const { type, input } of steps) {
    const file = done.length === 0 ? await uploaded() : {};
    const { task_id: id = "" } = await curl.post("/task", { type, ...input(done), ...file });
    const task = await curl.finished(id);
    for (const url of urls(task)) expect(await curl.size(url), url).toBeGreaterThan(1_000);
    done.push(task);
  }
  return done;
}

/** URLs of a task live five minutes, which pass quickly here: they are followed at once. */
function urls({ output }: Done): string[] {
  const texts = Object.values(output).filter((value) => typeof value === "string");
  return texts.filter((text) => text.startsWith("http"));
}

describe.concurrent.each(PIPELINES)("pipeline $name", (pipeline) => {
  it("with the client", async () => {
    const client = newClient({ apiKey: "tsk_client", baseUrl: mock.baseUrls["v2"], deps: fastTime(SPEED) });
    const done = await withClient(client, pipeline);
    expect(done).toHaveLength(pipeline.steps.length);
    expect(mock.requests().flatMap(({ unknownFields }) => unknownFields)).toEqual([]);
  });

  it.skipIf(!hasCurl() && process.env["CI"] === undefined)("with plain curl", async () => {
    const curl = curlOf(mock.baseUrls["v2"] ?? "", "tsk_curl");
    expect(await withCurl(curl, pipeline)).toHaveLength(pipeline.steps.length);
    expect(mock.requests().some(({ operation, sentKey }) => operation === "files" && sentKey)).toBe(false);
  });
});

/** Windows and every Unix that people use have it; where it is missing the chains are left to the client. */
function hasCurl(): boolean {
  try {
    execFileSync("curl", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
