import { appendFileSync } from "node:fs";
import { appendFile, mkdtemp, open, rename, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { glbFile, pngFile } from "../../test/fixtures/files.ts";
import { type S3Fault, type S3Request, startS3Server } from "../../test/servers/s3-server.ts";
import { digest, LARGE, MEBIBYTE, operations, uploadServers } from "../../test/servers/uploads.ts";
import type { FileContext, UploadProgress } from "./context.ts";
import { UploadError } from "./errors.ts";
import { resolveFiles } from "./files.ts";

const { start, close } = uploadServers();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "upload-"));
});
afterEach(close);
afterAll(() => rm(folder, { recursive: true }));

describe("bytes arrive as they are", () => {
  it.each([
    ["plain/input.glb"],
    ["with space/in put.glb"],
    ["plus+sign/a+b"],
    ["unicode/épée-模型.glb"],
    ["marks/(a)'b'!*.glb"],
    ["double//slash//x"],
    ["percent/100%25.glb"],
    ["hash#question?.glb"],
    ["semi;colon,comma@at:colon$.glb"],
  ])("in one piece, to the key %s", async (key) => {
    const { s3, send } = await start({}, { key: () => key });
    expect(await send(glbFile(70_000))).toEqual({ bucket: "uploads", key });
    expect(digest(s3.store.objects.get(key)?.bytes)).toBe(digest(glbFile(70_000)));
    expect(operations(s3)).toEqual(["PutObject"]);
  });

  it.each([
    ["largest single piece", 16 * MEBIBYTE, 0],
    ["one byte more", 16 * MEBIBYTE + 1, 3],
    ["whole parts", 24 * MEBIBYTE, 3],
  ])("%s", async (_, size, parts) => {
    const { s3, send } = await start();
    const { key } = await send(glbFile(size));
    expect(digest(s3.store.objects.get(key)?.bytes)).toBe(digest(glbFile(size)));
    expect(s3.log.filter(({ operation }) => operation === "UploadPart")).toHaveLength(parts);
  });

  it.each([
    ["file", async () => ({ path: await written("large.glb", glbFile(28 * MEBIBYTE)) })],
    ["Blob", async () => new Blob([glbFile(28 * MEBIBYTE)])],
    ["stream", async () => new Blob([glbFile(28 * MEBIBYTE)]).stream()],
  ])("in parts, from a %s, at most three at once", async (_, file) => {
    let inFlight = 0;
    let most = 0;
    let release = () => {};
    const threeAreHere = new Promise<void>((resolve) => {
      release = resolve;
    });
    const fault = async ({ operation }: S3Request) => {
      if (operation !== "UploadPart") return undefined;
      inFlight += 1;
      most = Math.max(most, inFlight);
      if (inFlight === 3) release();
      await threeAreHere;
      inFlight -= 1;
      return undefined;
    };
    const { s3, send } = await start({ fault });
    const seen: UploadProgress[] = [];
    const { key } = await send(await file(), { onUpload: (progress) => seen.push(progress) });
    expect(digest(s3.store.objects.get(key)?.bytes)).toBe(digest(glbFile(28 * MEBIBYTE)));
    expect(most).toBe(3);
    expect(seen.at(-1)).toEqual({ path: "shape", loadedBytes: 28 * MEBIBYTE, totalBytes: 28 * MEBIBYTE });
    expect(seen.map(({ loadedBytes }) => loadedBytes)).toEqual(seen.map(({ loadedBytes }) => loadedBytes).sort((a, b) => a - b));
    expect(s3.store.uploads.size).toBe(0);
  });
});

describe("credentials that are not right end the upload at once", () => {
  it.each([
    ["wrong secret", { secret: "wrong" }, "SignatureDoesNotMatch"],
    ["wrong session token", { session: "wrong" }, "InvalidToken"],
    ["unknown key id", { id: "ASIAUNKNOWN" }, "InvalidAccessKeyId"],
    ["other object", { key: "somebody/else.glb" }, "AccessDenied"],
  ])("%s", async (_, changes, code) => {
    const { s3, api, send } = await start({}, { leave: (answer) => ({ ...answer, ...changes }) });
    const error: unknown = await send(glbFile(4000)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UploadError);
    expect(error).toMatchObject({ path: "shape", retryable: false, message: expect.stringContaining(code) });
    expect(s3.log).toHaveLength(1);
    expect(api.requests).toHaveLength(1);
    expect(s3.store.objects.size).toBe(0);
  });

  it("wrong region", async () => {
    const { send } = await start({ region: "eu-central-1" });
    await expect(send(glbFile(4000))).rejects.toThrow(/AuthorizationHeaderMalformed/);
    await expect(send(glbFile(4000), { storage: { region: "eu-central-1" } })).resolves.toMatchObject({ bucket: "uploads" });
  });

  it("no secret of theirs stands in the error", async () => {
    const secrets: string[] = [];
    const leave = (answer: Record<string, string>) => {
      secrets.push(answer["secret"] ?? "", answer["session"] ?? "");
      return { ...answer, id: "ASIAUNKNOWN" };
    };
    const { send } = await start({}, { leave });
    const error: unknown = await send(glbFile(4000)).catch((thrown: unknown) => thrown);
    const { inspect } = await import("node:util");
    const text = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error);
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(secrets).toHaveLength(2);
  });
});

describe("a file that changes while it is sent is an error, never a success", () => {
  const half = Math.floor(LARGE.length / 2);
  it.each([
    ["overwritten in place", async (path: string) => overwrite(path, half)],
    [
      "overwritten, its time put back",
      async (path: string) => {
        await overwrite(path, half);
        await utimes(path, 1, 1);
      },
    ],
    ["grown", (path: string) => appendFile(path, "more")],
    ["cut", (path: string) => truncate(path, half)],
    ["replaced", async (path: string) => rename(await written(`new-${Math.random()}.glb`, glbFile(LARGE.length)), path)],
  ])("%s after the first part", async (name, change) => {
    const path = await written(`${name}.glb`, LARGE);
    let changed: Promise<unknown> | undefined;
    const fault = async ({ operation }: S3Request) => {
      if (operation !== "UploadPart") return undefined;
      changed ??= change(path);
      await changed;
      return undefined;
    };
    const { s3, send } = await start({ fault });
    const error: unknown = await send({ path }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "UploadError", path: "shape", message: expect.stringMatching(/changed|shorter/) });
    expect(s3.store.objects.size + s3.store.uploads.size).toBe(0);
    expect(operations(s3).filter((text) => text.startsWith("Complete"))).toEqual([]);
  });

  it("before its only piece was read", async () => {
    const path = await written("early.glb", glbFile(4000));
    const leave = (answer: Record<string, string>) => {
      appendFileSync(path, "more");
      return answer;
    };
    const { s3, send } = await start({}, { leave });
    await expect(send({ path })).rejects.toThrow(/changed/);
    expect(s3.log).toEqual([]);
  });

  it("after the last part was read, before the end", async () => {
    const path = await written("late.glb", LARGE);
    const fault = async ({ operation, part }: S3Request) => {
      if (operation === "UploadPart" && part === 3) await overwrite(path, half);
      return undefined;
    };
    const { s3, send } = await start({ fault });
    await expect(send({ path })).rejects.toThrow(/changed/);
    expect(s3.store.objects.size).toBe(0);
  });

  it("a file that was just written can be sent", async () => {
    const { send } = await start();
    await expect(send({ path: await written("fresh.glb", glbFile(4000)) })).resolves.toMatchObject({ bucket: "uploads" });
  });
});

describe("an abort ends an upload at once, whatever it waits for", () => {
  it.each([
    ["while a part stalls", LARGE, ({ part }: S3Request): S3Fault | undefined => (part === 2 ? "stall" : undefined)],
    ["while the only piece stalls", glbFile(4000), (): S3Fault => "stall"],
    ["between attempts", glbFile(4000), (): S3Fault => ({ status: 503, code: "SlowDown" })],
  ])("%s", async (_, file, fault) => {
    const controller = new AbortController();
    const late = (request: S3Request) => {
      const scripted = fault(request);
      if (scripted !== undefined) setTimeout(() => controller.abort(new Error("enough")), 20);
      return scripted;
    };
    const { s3, send } = await start({ fault: late });
    const pending = send(file, { signal: controller.signal, random: () => 1 });
    await expect(pending).rejects.toMatchObject({ name: "AbortError", reason: new Error("enough") });
    expect(s3.store.objects.size).toBe(0);
  });
});

describe("bytes for storage go to storage only", () => {
  it("a host that is none gets nothing", async () => {
    const { s3, send } = await start({}, { leave: (answer) => ({ ...answer, host: "169.254.169.254" }) });
    await expect(send(glbFile(4000))).rejects.toThrow(/169\.254\.169\.254/);
    expect(s3.log).toEqual([]);
  });

  it("a redirect is not followed", async () => {
    const attacker = await startS3Server();
    const fault = (): S3Fault => ({ status: 307, code: "TemporaryRedirect", headers: { Location: `${attacker.origin}/uploads/x` } });
    const { send } = await start({ fault });
    await expect(send(glbFile(4000))).rejects.toThrow(/307/);
    expect(attacker.log).toEqual([]);
    await attacker.close();
  });

  it("an endpoint of the user's own wins over the answer", async () => {
    const { s3, send } = await start({}, { leave: (answer) => ({ ...answer, host: "s3.us-west-2.amazonaws.com" }) });
    await expect(send(glbFile(4000), { storage: { endpoint: s3.origin } })).resolves.toMatchObject({ bucket: "uploads" });
    expect(operations(s3)).toEqual(["PutObject"]);
  });
});

it("the service's answer without a token is an error", async () => {
  const { api } = await start();
  const fetchApi: FileContext["fetchApi"] = async () => ({ answer: {} });
  const pending = resolveFiles(api.context({ fetchApi }), "trace", { picture: pngFile(40, 40) });
  await expect(pending).rejects.toThrow(/gave no token/);
});

async function written(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

async function overwrite(path: string, position: number): Promise<void> {
  const handle = await open(path, "r+");
  await handle.write("other bytes", position);
  await handle.close();
}
