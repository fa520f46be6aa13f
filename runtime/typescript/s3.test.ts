import { afterEach, describe, expect, it } from "vitest";
import { glbFile } from "../../test/fixtures/files.ts";
import type { S3Fault, S3Request, S3ServerOptions } from "../../test/servers/s3-server.ts";
import { digest, LARGE, operations, uploadServers } from "../../test/servers/uploads.ts";

const { start, close } = uploadServers();
afterEach(close);

describe("a failure that passes is outlasted", () => {
  const isPart2 = ({ operation, part }: S3Request) => operation === "UploadPart" && part === 2;
  it.each([
    ["part: 500, four times", failing(4, { status: 500, code: "InternalError" }, isPart2)],
    ["part: 503 SlowDown", failing(2, { status: 503, code: "SlowDown" }, isPart2)],
    ["part: reset", failing(3, "reset", isPart2)],
    ["part: answer lost", failing(2, "drop-answer", isPart2)],
    ["part: damaged on its way", failing(1, { status: 400, code: "XAmzContentSHA256Mismatch" }, isPart2)],
    ["begin: 500", failing(2, { status: 500, code: "InternalError" }, ({ operation }) => operation === "CreateMultipartUpload")],
    [
      "end: an error inside 200",
      failing(2, { status: 200, code: "InternalError" }, ({ operation }) => operation === "CompleteMultipartUpload"),
    ],
    ["end: reset", failing(2, "reset", ({ operation }) => operation === "CompleteMultipartUpload")],
    ["end: done, but the answer lost", failing(1, "drop-answer", ({ operation }) => operation === "CompleteMultipartUpload")],
  ])("%s", async (_, options) => {
    const { s3, api, send } = await start(options);
    const { key } = await send(LARGE);
    expect(digest(s3.store.objects.get(key)?.bytes)).toBe(digest(LARGE));
    expect(api.requests).toHaveLength(1);
  });

  it("only the part that failed is sent again", async () => {
    const { s3, send } = await start(failing(2, "reset", isPart2));
    await send(LARGE);
    const parts = s3.log.filter(({ operation }) => operation === "UploadPart").map(({ part }) => part);
    expect(parts.sort()).toEqual([1, 2, 2, 2, 3]);
  });

  it("the fifth failure is the last: an error, and the parts are removed", async () => {
    const { s3, send } = await start(failing(5, { status: 500, code: "InternalError" }, isPart2));
    const error: unknown = await send(LARGE).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "UploadError", httpStatus: 500, retryable: true });
    expect(s3.store.objects.size + s3.store.uploads.size).toBe(0);
    expect(operations(s3).at(-1)).toBe("AbortMultipartUpload");
  });

  it("a failure to remove the parts does not hide the cause", async () => {
    const fault = ({ operation, part }: S3Request): S3Fault | undefined => {
      if (operation === "AbortMultipartUpload") return { status: 405, code: "MethodNotAllowed" };
      return part === 2 ? { status: 403, code: "AccessDenied" } : undefined;
    };
    const { send } = await start({ fault });
    await expect(send(LARGE)).rejects.toThrow(/AccessDenied/);
  });

  it("a completed upload that nobody can confirm is an error", async () => {
    const fault = ({ operation, attempt }: S3Request): S3Fault | undefined => {
      if (operation === "CompleteMultipartUpload" && attempt === 1) return "drop-answer";
      return operation === "HeadObject" ? { status: 403, code: "" } : undefined;
    };
    const { send } = await start({ fault });
    await expect(send(LARGE)).rejects.toThrow(/NoSuchUpload/);
  });
});

describe("credentials that expire are renewed", () => {
  /** A clock that jumps when part 3 comes, so that nothing waits for it. */
  function expiring(times: number): { options: S3ServerOptions; lifetimeMs: number } {
    let offset = 0;
    let jumps = 0;
    const fault = ({ operation, part }: S3Request) => {
      if (operation === "UploadPart" && part === 3 && jumps < times) {
        jumps += 1;
        offset += 61_000;
      }
      return undefined;
    };
    return { options: { now: () => Date.now() + offset, fault }, lifetimeMs: 60_000 };
  }

  it("for the same object the upload goes on", async () => {
    const { options, lifetimeMs } = expiring(2);
    const { s3, api, send } = await start(options, { lifetimeMs, key: () => "same.glb" });
    await send(LARGE);
    expect(digest(s3.store.objects.get("same.glb")?.bytes)).toBe(digest(LARGE));
    expect(api.requests).toHaveLength(3);
    expect(s3.log.filter(({ operation }) => operation === "CreateMultipartUpload")).toHaveLength(1);
  });

  it("for another object it starts over there", async () => {
    const { options, lifetimeMs } = expiring(2);
    const { s3, api, send } = await start(options, { lifetimeMs, key: (count) => `new-${count}.glb` });
    expect(await send(LARGE)).toEqual({ bucket: "uploads", key: "new-3.glb" });
    expect([...s3.store.objects.keys()]).toEqual(["new-3.glb"]);
    expect(digest(s3.store.objects.get("new-3.glb")?.bytes)).toBe(digest(LARGE));
    expect(api.requests).toHaveLength(3);
  });

  it("more than twice is too often", async () => {
    const { options, lifetimeMs } = expiring(99);
    const { s3, api, send } = await start(options, { lifetimeMs, key: (count) => `new-${count}.glb` });
    await expect(send(LARGE)).rejects.toThrow(/expired again/);
    expect(s3.store.objects.size).toBe(0);
    expect(api.requests.length).toBeLessThanOrEqual(4);
  });

  it("of one piece too", async () => {
    const { s3, api, send } = await start({}, { lifetimeMs: (count) => (count === 1 ? -1 : 60_000), key: (count) => `new-${count}.glb` });
    expect(await send(glbFile(4000))).toEqual({ bucket: "uploads", key: "new-2.glb" });
    expect(operations(s3)).toEqual(["PutObject ExpiredToken", "PutObject"]);
    expect(api.requests).toHaveLength(2);
  });

  it("no part is signed twice with credentials that are dead", async () => {
    const { options, lifetimeMs } = expiring(1);
    const { s3, send } = await start(options, { lifetimeMs, key: () => "same.glb" });
    await send(LARGE);
    const dead = s3.log.filter(({ code }) => code === "ExpiredToken").map(({ part, accessKeyId }) => `${part} ${accessKeyId}`);
    expect(dead).toHaveLength(new Set(dead).size);
  });
});

describe("a wrong clock costs one request", () => {
  it.each([24, -24])("%i hours", async (hours) => {
    const { s3, send } = await start({ now: () => Date.now() + hours * 3_600_000 });
    const { key } = await send(LARGE);
    expect(digest(s3.store.objects.get(key)?.bytes)).toBe(digest(LARGE));
    expect(operations(s3).filter((text) => text.includes("RequestTimeTooSkewed"))).toHaveLength(1);
  });

  it("an answer from a cache does not set it", async () => {
    const cached: S3Fault = { status: 403, code: "RequestTimeTooSkewed", headers: { Age: "5000" } };
    const fault = ({ attempt }: S3Request) => (attempt === 1 ? cached : undefined);
    const { s3, send } = await start({ now: () => Date.now() + 86_400_000, fault });
    await expect(send(glbFile(4000))).rejects.toThrow(/RequestTimeTooSkewed/);
    expect(s3.log).toHaveLength(2);
  });
});

/** Fails the first requests that match. */
function failing(times: number, fault: S3Fault, matches: (request: S3Request) => boolean): S3ServerOptions {
  return { fault: (request) => (matches(request) && request.attempt <= times ? fault : undefined) };
}
