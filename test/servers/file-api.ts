/** The API half of uploads, on loopback: mints leave to write one object, takes multipart forms, tells tasks; and a context that calls it. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FileContext, TaskState } from "../../runtime/typescript/context.ts";
import { at } from "../../runtime/typescript/pointer.ts";
import { sleep } from "../../runtime/typescript/scope.ts";
import { fileApi } from "../fixtures/file-tables.ts";
import type { S3Server } from "./s3-server.ts";

export interface FileApiOptions {
  readonly s3?: S3Server;
  /** Object key of the n-th leave, from 1. */
  readonly key?: (count: number, ending: string) => string;
  readonly lifetimeMs?: number | ((count: number) => number);
  /** Changes the answer with the leave. */
  readonly leave?: (answer: Record<string, string>) => Record<string, string>;
  readonly output?: (reads: number) => unknown;
}

export interface FileApi {
  readonly baseUrl: string;
  /** `POST /leave` and the like, with what was sent. */
  readonly requests: { readonly path: string; readonly body: unknown }[];
  /** By token. */
  readonly direct: Map<string, { readonly name: string; readonly type: string; readonly bytes: Uint8Array }>;
  context(more?: Partial<FileContext>): FileContext;
  close(): Promise<void>;
}

export async function startFileApi(options: FileApiOptions = {}): Promise<FileApi> {
  const requests: { path: string; body: unknown }[] = [];
  const direct: FileApi["direct"] = new Map();
  const counts: Record<string, number> = {};
  const server = createServer(async (incoming, response) => {
    const path = `${incoming.method} ${incoming.url}`;
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const type = incoming.headers["content-type"] ?? "";
    const count = (counts[path] ?? 0) + 1;
    counts[path] = count;
    const answer = async () => {
      if (path === "POST /leave") {
        const body = JSON.parse(Buffer.concat(chunks).toString());
        requests.push({ path, body });
        return leaveFor(options, count, body.ending);
      }
      if (path === "POST /files") {
        const form = await new Response(Buffer.concat(chunks), { headers: { "Content-Type": type } }).formData();
        const file = form.get("upload");
        if (!(file instanceof File)) throw new Error("no file in the form");
        requests.push({ path, body: file.name });
        direct.set(`token-${count}`, { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) });
        return { token: `token-${count}` };
      }
      requests.push({ path, body: null });
      return { job: incoming.url?.split("/").at(-1), kind: "paint", state: "finished", made: options.output?.(count) ?? {} };
    };
    response.setHeader("Content-Type", "application/json").end(JSON.stringify({ code: 0, answer: await answer() }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  const baseUrl = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return {
    baseUrl,
    requests,
    direct,
    context: (more = {}) => contextAt(baseUrl, more),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function leaveFor(
  { s3, key = defaultKey, lifetimeMs = 900_000, leave = (answer) => answer }: FileApiOptions,
  count: number,
  ending: string,
) {
  if (!s3) throw new Error("this API has no storage");
  const name = key(count, ending);
  const minted = s3.mint(name, typeof lifetimeMs === "number" ? lifetimeMs : lifetimeMs(count));
  return leave({
    host: new URL(s3.origin).host,
    bucket: s3.bucket,
    key: name,
    session: minted.sessionToken,
    id: minted.accessKeyId,
    secret: minted.secretAccessKey,
  });
}

function defaultKey(count: number, ending: string): string {
  return `user 1/20261120/${count}+ä(b)!/input.${ending}`;
}

export function contextAt(baseUrl: string, more: Partial<FileContext>): FileContext {
  const fetchApi: FileContext["fetchApi"] = async ([method, template], { body, form, params = {}, signal } = {}) => {
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(baseUrl + path, {
      method: method.toUpperCase(),
      ...json,
      ...(form && { body: form }),
      signal: signal ?? null,
    });
    return response.json();
  };
  return {
    api: fileApi,
    baseUrl,
    fetchApi,
    readTask: async (id, signal) => stateOf(id, await fetchApi(fileApi.read.operation, { params: { job: id }, signal })),
    fetch,
    now: () => performance.now(),
    random: () => 0,
    sleep,
    signal: undefined,
    ...more,
  };
}

function stateOf(id: string, root: unknown): TaskState {
  return {
    id,
    type: String(at(root, "/answer/kind")),
    status: String(at(root, "/answer/state")),
    lifecycle: "success",
    progress: null,
    output: at(root, "/answer/made"),
    input: null,
    credits: null,
    secondsLeft: null,
    queuePosition: null,
    errorCode: null,
    errorMessage: null,
    raw: {},
  };
}
