/** The mock's storage: signatures, tokens, clocks and digests, with clients that were not written here. */
import { createHash, randomBytes } from "node:crypto";
import {
  AbortMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { AwsClient } from "aws4fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type S3Server, startS3Server } from "../servers/s3-server.ts";

const KEYS = ["tcli/20261127/id/input.png", "with space/+plus/ä(b)!'*~.glb", "a//b/input.png"];
const DAY_MS = 86_400_000;

let s3: S3Server;
/** What the clock of the storage is off. */
let skewMs = 0;
beforeAll(async () => {
  s3 = await startS3Server({ bucket: "tripo-data", now: () => Date.now() + skewMs });
});
afterAll(() => s3.close());

type Minted = ReturnType<S3Server["mint"]>;

function sdk({ accessKeyId, secretAccessKey, sessionToken }: Omit<Minted, "key" | "expiresAt">): S3Client {
  const credentials = { accessKeyId, secretAccessKey, sessionToken };
  return new S3Client({ region: "us-west-2", endpoint: s3.origin, forcePathStyle: true, maxAttempts: 1, credentials });
}

describe("the AWS SDK for JavaScript", () => {
  it.each(KEYS)("puts and heads %s, with the checksums that it adds by itself", async (Key) => {
    const Body = randomBytes(5_000);
    const client = sdk(s3.mint(Key));
    const { ETag } = await client.send(new PutObjectCommand({ Bucket: "tripo-data", Key, Body }));
    expect(ETag).toBe(`"${createHash("md5").update(Body).digest("hex")}"`);
    expect((await client.send(new HeadObjectCommand({ Bucket: "tripo-data", Key }))).ContentLength).toBe(5_000);
    expect(s3.store.objects.get(Key)?.bytes).toEqual(Body);
  });

  it("sends 12 MiB in parts", async () => {
    const Body = randomBytes(12 * 1024 * 1024);
    const [Key = ""] = KEYS;
    await new Upload({ client: sdk(s3.mint(Key)), params: { Bucket: "tripo-data", Key, Body } }).done();
    expect(Buffer.compare(Buffer.from(s3.store.objects.get(Key)?.bytes ?? []), Body)).toBe(0);
  });

  it("aborts an upload, which is gone then", async () => {
    const [Key = ""] = KEYS;
    const client = sdk(s3.mint(Key));
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket: "tripo-data", Key }));
    const abort = new AbortMultipartUploadCommand({ Bucket: "tripo-data", Key, UploadId });
    await client.send(abort);
    await expect(client.send(abort)).rejects.toMatchObject({ name: "NoSuchUpload" });
  });

  it.each([
    ["another secret", (minted: Minted) => ({ ...minted, secretAccessKey: "other" }), "SignatureDoesNotMatch"],
    ["another token", (minted: Minted) => ({ ...minted, sessionToken: "other" }), "InvalidToken"],
    ["an unknown key id", (minted: Minted) => ({ ...minted, accessKeyId: "ASIAOTHER" }), "InvalidAccessKeyId"],
    ["credentials of another object", () => s3.mint("other"), "AccessDenied"],
    ["expired credentials", () => s3.mint(KEYS[0] ?? "", -1), "ExpiredToken"],
  ])("with %s is told %s", async (_, change, name) => {
    const [Key = ""] = KEYS;
    const put = new PutObjectCommand({ Bucket: "tripo-data", Key, Body: "x" });
    await expect(sdk(change(s3.mint(Key))).send(put)).rejects.toMatchObject({ name });
  });

  it.each([-DAY_MS, -20 * 60_000, 20 * 60_000, DAY_MS])("with a clock that is %i ms off is told RequestTimeTooSkewed", async (offset) => {
    const [Key = ""] = KEYS;
    skewMs = offset;
    const minted = s3.mint(Key, 10 * DAY_MS);
    await expect(sdk(minted).send(new PutObjectCommand({ Bucket: "tripo-data", Key, Body: "x" }))).rejects.toMatchObject({
      name: "RequestTimeTooSkewed",
    });
    skewMs = 0;
  });
});

describe("aws4fetch", () => {
  const clientOf = ({ accessKeyId, secretAccessKey, sessionToken }: Minted) =>
    new AwsClient({ accessKeyId, secretAccessKey, sessionToken, service: "s3", region: "us-west-2", retries: 0 });
  const [key = ""] = KEYS;
  const url = () => `${s3.origin}/tripo-data/${key}`;
  const hash = (body: string) => ({ "X-Amz-Content-Sha256": createHash("sha256").update(body).digest("hex") });

  it("puts", async () => {
    const response = await clientOf(s3.mint(key)).fetch(url(), { method: "PUT", body: "content", headers: hash("content") });
    expect(response.status).toBe(200);
  });

  it.each([
    ["a body that was changed on the way", { body: "tampered" }, hash("content"), "XAmzContentSHA256Mismatch"],
    ["a digest of another body", { body: "content" }, { ...hash("content"), "Content-MD5": "AAAAAAAAAAAAAAAAAAAAAA==" }, "BadDigest"],
    [
      "a checksum that nobody here knows",
      { body: "content" },
      { ...hash("content"), "X-Amz-Checksum-Crc64nvme": "AAAA" },
      "NotImplemented",
    ],
    ["chunks that are signed", { body: "content" }, { "X-Amz-Content-Sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" }, "NotImplemented"],
  ])("%s is refused", async (_, init, headers, code) => {
    const response = await clientOf(s3.mint(key)).fetch(url(), { method: "PUT", ...init, headers: { ...headers } });
    expect(await response.text()).toContain(`<Code>${code}</Code>`);
  });

  it("shows what should have been signed, but neither secret nor token", async () => {
    const minted = s3.mint(key);
    const response = await clientOf({ ...minted, secretAccessKey: "wrong" }).fetch(url(), { method: "PUT", body: "x", headers: hash("x") });
    const text = await response.text();
    expect(text).toContain("<CanonicalRequest>PUT\n/tripo-data/tcli");
    expect(text).not.toContain(minted.secretAccessKey);
    expect(text).not.toContain(minted.sessionToken);
  });

  it.each([
    ["nothing signed", async () => fetch(url(), { method: "PUT", body: "x" }), "AccessDenied"],
    [
      "another bucket's path",
      async () => clientOf(s3.mint(key)).fetch(url().replace("tripo-data", "other"), { method: "PUT", body: "x", headers: hash("x") }),
      "AccessDenied",
    ],
    ["something else than an upload", async () => clientOf(s3.mint(key)).fetch(`${url()}?tagging`), "NotImplemented"],
    [
      "a header that was added after signing",
      async () => {
        const signed = await clientOf(s3.mint(key)).sign(url(), { method: "PUT", body: "x", headers: hash("x") });
        signed.headers.set("X-Amz-Meta-Late", "1");
        return fetch(signed);
      },
      "AccessDenied",
    ],
  ])("%s is refused", async (_, send, code) => {
    expect(await (await send()).text()).toContain(`<Code>${code}</Code>`);
  });
});
