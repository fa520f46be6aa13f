/** What the uploader of the AWS SDK says to a file that is overwritten while it is sent. */

import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { digest, MEBIBYTE } from "../servers/uploads.ts";
import { overwriteMost } from "./changes.ts";

const CREDENTIALS = { accessKeyId: "ASIAEXAMPLE", secretAccessKey: "made-up", sessionToken: "made-up" } as const;

/** One line of what came of it. */
export async function libStorageRow(path: string): Promise<string> {
  const before = digest(await readFile(path));
  const storage = await startCredulousStorage(async (part) => {
    if (part === 1) await overwriteMost(path);
  });
  const client = new S3Client({
    endpoint: storage.origin,
    forcePathStyle: true,
    region: "us-west-2",
    credentials: CREDENTIALS,
    requestChecksumCalculation: "WHEN_REQUIRED",
  });
  try {
    const params = { Bucket: "uploads", Key: "input.glb", Body: createReadStream(path) };
    await new Upload({ client, params, partSize: 5 * MEBIBYTE, queueSize: 1 }).done();
    const stored = digest(storage.object());
    if (stored === before) return "reports success, with the bytes of before";
    return `reports success, with ${stored === digest(await readFile(path)) ? "the bytes of after" : "a mix of old and new bytes"}`;
  } catch (error) {
    return `refuses: ${String(error)}`;
  } finally {
    client.destroy();
    await storage.close();
  }
}

/** Takes parts from anybody: whether the signature is right is not the question here. */
async function startCredulousStorage(onPart: (number: number) => Promise<void>) {
  const parts = new Map<number, Buffer>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const query = new URL(request.url ?? "", "http://localhost").searchParams;
    const number = Number(query.get("partNumber"));
    if (request.method === "PUT") {
      parts.set(number, Buffer.concat(chunks));
      await onPart(number);
      response.setHeader("ETag", `"part-${number}"`).end();
      return;
    }
    const result = query.has("uploads") ? "InitiateMultipartUploadResult" : "CompleteMultipartUploadResult";
    response.setHeader("Content-Type", "application/xml");
    response.end(`<${result}><Bucket>uploads</Bucket><Key>input.glb</Key><UploadId>upload-1</UploadId><ETag>"whole"</ETag></${result}>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    object: () => Buffer.concat([...parts].sort(([left], [right]) => left - right).map(([, bytes]) => bytes)),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
