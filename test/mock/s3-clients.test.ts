/** Round trips with clients that are not ours: Amazon's for JavaScript and Python, and aws4fetch. Both decide themselves how to send bytes and checksums. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  AbortMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { AwsClient, AwsV4Signer } from "aws4fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeCertificate } from "../../runtime/mock/certificate.ts";
import { glbFile } from "../fixtures/files.ts";
import { type S3Server, startS3Server } from "../servers/s3-server.ts";
import { missing, pythonWith, requireToolchain, runProgram } from "../toolchain.ts";

const SMALL = glbFile(70_000);
const LARGE = glbFile(12 * 2 ** 20 + 345);
const ODD_KEYS = [
  "plain/input.glb",
  "with space/in put.glb",
  "plus+sign/a+b",
  "unicode/épée-模型.glb",
  "marks/'()*!.glb",
  "double//slash//x",
  "percent/100%25.glb",
  "/leading/slash",
  "dots/a..b/.c",
  "query?a=b&c#d",
  'semi;colon,comma@at:colon$=[]{}|^`"<>\\',
];

describe("Amazon's client for JavaScript", () => {
  let s3: S3Server;
  const modes = new Set<string>();
  beforeAll(async () => {
    s3 = await startS3Server({ onRequest: (request) => modes.add(modeOf(request)) });
  });
  afterAll(() => s3.close());

  it.each(ODD_KEYS)("puts, heads and gets %j", async (Key) => {
    const { client, at } = clientFor(s3, Key);
    await client.send(new PutObjectCommand({ ...at, Body: SMALL, ContentType: "model/gltf-binary" }));
    expect([...s3.store.objects.keys()]).toContain(Key);
    expect(await client.send(new HeadObjectCommand(at))).toMatchObject({ ContentLength: SMALL.length, ContentType: "model/gltf-binary" });
    const { Body } = await client.send(new GetObjectCommand(at));
    expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(SMALL)).toBe(true);
  });

  it("streams, with a checksum that follows", async () => {
    const { client, at } = clientFor(s3, "streamed.glb");
    modes.clear();
    const Body = Readable.from([SMALL.subarray(0, 20_000), SMALL.subarray(20_000)]);
    await client.send(new PutObjectCommand({ ...at, Body, ContentLength: SMALL.length }));
    expect(stored(s3, at.Key).equals(SMALL)).toBe(true);
    expect([...modes]).toEqual(["PUT STREAMING-UNSIGNED-PAYLOAD-TRAILER"]);
  });

  it.each(ODD_KEYS)("uploads in parts to %j", async (Key) => {
    const { client, at } = clientFor(s3, Key);
    const { ETag } = await new Upload({ client, params: { ...at, Body: LARGE }, partSize: 5 * 2 ** 20 }).done();
    expect(ETag).toMatch(/^"[0-9a-f]{32}-3"$/);
    expect(stored(s3, Key).equals(LARGE)).toBe(true);
    expect(s3.store.uploads.size).toBe(0);
  });

  it.each(["SHA1", "SHA256"] as const)("uploads in parts with %s", async (ChecksumAlgorithm) => {
    const { client, at } = clientFor(s3, "hashed.glb");
    await new Upload({ client, params: { ...at, Body: LARGE, ChecksumAlgorithm } }).done();
    expect(stored(s3, at.Key).equals(LARGE)).toBe(true);
  });

  it("aborts, and lists parts until then", async () => {
    const { client, at } = clientFor(s3, "aborted.glb");
    const { UploadId } = await client.send(new CreateMultipartUploadCommand(at));
    await client.send(new UploadPartCommand({ ...at, UploadId, PartNumber: 7, Body: SMALL }));
    const { Parts } = await client.send(new ListPartsCommand({ ...at, UploadId }));
    expect(Parts).toMatchObject([{ PartNumber: 7, Size: SMALL.length }]);
    await client.send(new AbortMultipartUploadCommand({ ...at, UploadId }));
    await expect(client.send(new ListPartsCommand({ ...at, UploadId }))).rejects.toMatchObject({
      name: "NoSuchUpload",
      $metadata: { httpStatusCode: 404 },
    });
    expect(s3.store.uploads.size).toBe(0);
  });

  it("reads our errors", async () => {
    const { client, at } = clientFor(s3, "here.glb");
    const pending = client.send(new PutObjectCommand({ ...at, Key: "there.glb", Body: SMALL }));
    await expect(pending).rejects.toMatchObject({
      name: "AccessDenied",
      message: expect.stringContaining("s3:PutObject"),
      $metadata: { httpStatusCode: 403, requestId: expect.stringMatching(/^[0-9A-F]{16}$/) },
    });
  });
});

describe("aws4fetch", () => {
  it.each(ODD_KEYS)("puts %j, signed in headers and in the query", async (key) => {
    const s3 = await startS3Server();
    const credentials = { ...s3.mint(key), service: "s3", region: "us-west-2" };
    const url = `${s3.origin}/${s3.bucket}/${key.split("/").map(encodeURIComponent).join("/")}`;
    expect((await new AwsClient(credentials).fetch(url, { method: "PUT", body: SMALL })).status).toBe(200);
    expect([...s3.store.objects.keys()]).toEqual([key]);
    const presigned = await new AwsV4Signer({ ...credentials, method: "PUT", url, signQuery: true }).sign();
    expect((await fetch(presigned.url, { method: "PUT", body: LARGE })).status).toBe(200);
    expect(stored(s3, key).equals(LARGE)).toBe(true);
    await s3.close();
  });
});

describe.each(["http", "https"] as const)("boto3 over %s", (scheme) => {
  const PACKAGES = [
    "boto3==1.44.8",
    "botocore==1.44.8",
    "jmespath==1.1.0",
    "python-dateutil==2.9.0.post0",
    "s3transfer==0.19.3",
    "six==1.17.0",
    "urllib3==2.8.0",
  ];
  let python = "";
  let lacking: string | null = null;
  let folder = "";
  let s3: S3Server;
  const modes = new Set<string>();

  beforeAll(async () => {
    lacking = await missing("boto3", async () => {
      python = await pythonWith(PACKAGES, join(import.meta.dirname, "../../.cache/python-boto3"));
    });
    const certificate = await makeCertificate({ now: Date.now });
    s3 = await startS3Server({ ...(scheme === "https" && { tls: certificate }), onRequest: (request) => modes.add(modeOf(request)) });
    folder = await mkdtemp(join(tmpdir(), "boto3-"));
    await Promise.all([
      writeFile(join(folder, "ca.pem"), certificate.ca),
      writeFile(join(folder, "small"), SMALL),
      writeFile(join(folder, "large"), LARGE),
    ]);
  });
  afterAll(async () => {
    await s3.close();
    await rm(folder, { recursive: true });
  });

  it("puts, uploads in parts, heads, gets, presigns and is refused", async ({ skip }) => {
    requireToolchain(lacking, skip);
    const minted = ODD_KEYS.map((key) => s3.mint(key));
    const order = { origin: s3.origin, bucket: s3.bucket, folder, minted, verify: scheme === "https" ? join(folder, "ca.pem") : null };
    const printed: unknown = JSON.parse(await runProgram(python, [join(import.meta.dirname, "boto3_client.py"), JSON.stringify(order)]));
    expect(printed).toEqual(
      ODD_KEYS.map((key) => ({
        key,
        head: SMALL.length,
        same: true,
        sameOnceMore: true,
        refused: "AccessDenied",
        unsafe: "SignatureDoesNotMatch",
      })),
    );
    for (const key of ODD_KEYS) expect(stored(s3, key).equals(LARGE)).toBe(true);
    const puts = [...modes].filter((mode) => mode.startsWith("PUT "));
    expect(puts).toEqual([scheme === "https" ? "PUT STREAMING-UNSIGNED-PAYLOAD-TRAILER" : "PUT hash"]);
    expect(s3.store.uploads.size).toBe(0);
  });
});

function clientFor(s3: S3Server, Key: string) {
  const { accessKeyId, secretAccessKey, sessionToken } = s3.mint(Key);
  const client = new S3Client({
    endpoint: s3.origin,
    region: "us-west-2",
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
  });
  return { client, at: { Bucket: s3.bucket, Key } };
}

/** How the payload is proven. */
function modeOf({ method, headers }: IncomingMessage): string {
  return `${method} ${String(headers["x-amz-content-sha256"]).replace(/^[0-9a-f]{64}$/, "hash")}`;
}

function stored(s3: S3Server, key: string): Buffer {
  return Buffer.from(s3.store.objects.get(key)?.bytes ?? []);
}
