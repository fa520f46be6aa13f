/** Section E of the fault catalogue: uploads. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { pngFile } from "../fixtures/files.ts";
import { startFileApi } from "../servers/file-api.ts";
import { type S3Request, startS3Server } from "../servers/s3-server.ts";
import { digest, LARGE, operations, uploadServers } from "../servers/uploads.ts";

const { start, close } = uploadServers();
afterEach(close);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reliability-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isPart =
  (number: number) =>
  ({ operation, part }: S3Request) =>
    operation === "UploadPart" && part === number;

test("row 52: an end that is answered by an error inside 200 is asked for again", async () => {
  const { s3, send } = await start({
    fault: ({ operation, attempt }) =>
      operation === "CompleteMultipartUpload" && attempt === 1 ? { status: 200, code: "InternalError" } : undefined,
  });
  const { key } = await send(LARGE);
  expect(digest(s3.store.objects.get(key)?.bytes)).toBe(digest(LARGE));
  expect(operations(s3).filter((operation) => operation.startsWith("Complete"))).toHaveLength(2);
});

describe("row 60: only regular files are read, and nothing hangs on the others", () => {
  const kinds: [string, () => string | Promise<string>][] = [
    ["a pipe", () => made("pipe", (path) => execFileSync("mkfifo", [path]))],
    ["a socket", async () => socketAt(join(folder, "socket"))],
    ["a device that never ends", () => "/dev/zero"],
    ["a file of the kernel", () => "/proc/self/maps"],
    ["a folder", () => folder],
  ];
  test.each(kinds)(
    "%s",
    async (_, make) => {
      const { s3, send } = await start();
      await expect(send({ path: await make() })).rejects.toMatchObject({ name: "CheckFailed" });
      expect(s3.log).toEqual([]);
    },
    2_000,
  );

  test.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    const path = made("closed.png", (file) => writeFileSync(file, pngFile(64, 64)));
    chmodSync(path, 0);
    await expect((await start()).send({ path })).rejects.toMatchObject({ name: "CheckFailed" });
  });
});

function made(name: string, make: (path: string) => unknown): string {
  const path = join(folder, name);
  make(path);
  return path;
}

async function socketAt(path: string): Promise<string> {
  const server = createServer().listen(path);
  await new Promise((done) => server.once("listening", done));
  onTestFinished(() => void server.close());
  return path;
}

test("row 61: a part of a stream that cannot be read twice is sent again from memory", async () => {
  const { s3, send } = await start({ fault: (request) => (isPart(2)(request) && request.attempt <= 2 ? "reset" : undefined) });
  const { key } = await send(new Blob([LARGE]).stream());
  expect(digest(s3.store.objects.get(key)?.bytes)).toBe(digest(LARGE));
  const parts = s3.log.filter(({ operation }) => operation === "UploadPart").map(({ part }) => part);
  expect(parts.filter((part) => part === 2)).toHaveLength(3);
});

describe("row 64: a process that is killed in the middle leaves no object behind", () => {
  test.each([1, 2, 3])(
    "at part %i",
    async (number) => {
      const s3 = await startS3Server({ fault: async (request) => (isPart(number)(request) ? "stall" : undefined) });
      const api = await startFileApi({ s3 });
      onTestFinished(async () => {
        await s3.close();
        await api.close();
      });
      const path = made(`large-${number}.glb`, (file) => writeFileSync(file, LARGE));
      const child = uploader(api.baseUrl, path);
      await expect.poll(() => s3.log.some((request) => isPart(number)(request)), { timeout: 15_000 }).toBe(true);
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await ended;
      expect(s3.store.objects.size).toBe(0);
      expect(operations(s3).some((operation) => operation.startsWith("Complete"))).toBe(false);
    },
    30_000,
  );
});

/** Another process that uploads the file and says when it has. */
function uploader(baseUrl: string, path: string): ChildProcess {
  const url = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  const script = `
    const { resolveFiles } = await import(${url("../../runtime/typescript/files.ts")});
    const { contextAt } = await import(${url("../servers/file-api.ts")});
    await resolveFiles(contextAt(${JSON.stringify(baseUrl)}, {}), "adopt", { shape: { path: ${JSON.stringify(path)} } });
  `;
  return spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "inherit", "ignore"] });
}
