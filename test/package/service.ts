/** A scripted service for the packed package: create, read, STS credentials for a verifying S3, a file to download. Built from the IR. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readIr } from "../ir.ts";
import { type S3Server, startS3Server } from "../servers/s3-server.ts";

export interface Service {
  /** Base URL of the API; the page for browsers stands at its origin. */
  baseUrl: string;
  origin: string;
  s3: S3Server;
  requests: { method: string; path: string; body: string; authorization: string | undefined }[];
  close(): Promise<void>;
}

const KEY = "tcli_made_up/20260101/input.png";

export async function startService(page: { html: string; files: Record<string, string> } = { html: "", files: {} }): Promise<Service> {
  const ir = readIr();
  const s3 = await startS3Server({ bucket: "tripo-data" });
  const requests: Service["requests"] = [];
  const read = ir.operations.find(({ role }) => role === "read")?.path.replace(/\{.*/, "") ?? "";
  const token = ir.operations.find(({ role }) => role === "upload-token")?.path ?? "";
  const server = createServer(async (request, response) => {
    const url = request.url ?? "";
    const body = await text(request);
    requests.push({ method: request.method ?? "", path: url, body, authorization: request.headers.authorization });
    if (url === "/") return void response.setHeader("content-type", "text/html").end(page.html);
    if (url.startsWith("/page/")) return void response.setHeader("content-type", "text/javascript").end(page.files[url.slice(6)] ?? "");
    if (url.startsWith("/model.glb")) return void response.end(GLB);
    answer(
      response,
      url.endsWith(token) ? credentials() : url.includes(read) && request.method === "GET" ? task(url) : { task_id: "task-1" },
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP: never a string
  return { baseUrl: `${origin}/v2/openapi`, origin, s3, requests, close };

  async function close(): Promise<void> {
    await Promise.all([new Promise((done) => server.close(done)), s3.close(), server.closeAllConnections()]);
  }

  function credentials(): object {
    const minted = s3.mint(KEY);
    return {
      s3_host: new URL(s3.origin).host,
      resource_bucket: s3.bucket,
      resource_uri: KEY,
      session_token: minted.sessionToken,
      sts_ak: minted.accessKeyId,
      sts_sk: minted.secretAccessKey,
    };
  }

  function task(url: string): object {
    const id = url.split("/").at(-1);
    return {
      task_id: id,
      type: "image_to_model",
      status: "success",
      input: {},
      output: { model: `${origin}/model.glb?Signature=made-up` },
      progress: 100,
      create_time: 1,
    };
  }
}

function answer(response: ServerResponse, data: object): void {
  response.setHeader("content-type", "application/json").end(JSON.stringify({ code: 0, data }));
}

/** The smallest file that is a GLB: its header tells its own length. */
const GLB = glb('{"asset":{"version":"2.0"}}');

function glb(json: string): Buffer {
  const chunk = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4, " "));
  const header = Buffer.alloc(20);
  header.write("glTF", 0);
  header.writeUInt32LE(2, 4);
  header.writeUInt32LE(20 + chunk.length, 8);
  header.writeUInt32LE(chunk.length, 12);
  header.write("JSON", 16);
  return Buffer.concat([header, chunk]);
}

async function text(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
