/** Where a Python client is watched: the mock, a stranger who listens for keys, a folder that nothing may leave. */

import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { type Mock, type MockOptions, startMock } from "../../generated/typescript/src/mock/index.ts";
import { type FaultServer, replyJson, startFaultServer } from "../servers/fault-server.ts";
import type { Contestant } from "./python-clients.ts";

/** All keys begin with it. */
export const KEY = "tsk_bench";

/** How one task of a client went, as `python/driver.py` tells it. */
export interface Told {
  readonly stage: "create" | "wait" | "save";
  readonly ended: "result" | "error" | "hang";
  readonly id?: string;
  /** Of the client that had it. */
  readonly key: string;
  /** Real milliseconds since the epoch. */
  readonly finishedAt?: number;
  /** Name of an output -> where it was saved; null where the client gives null. */
  readonly files: Readonly<Record<string, string | null>>;
  /** Class of the error, its text, and what it carries by name. */
  readonly error?: string;
  readonly says?: string;
  readonly carries?: Readonly<Record<string, string>>;
}

/** What the API versions call the same thing. */
export interface Wire {
  readonly api: "v2" | "v3";
  /** Operation that makes the task, and its path. */
  readonly create: string;
  readonly path: string;
  readonly body: Readonly<Record<string, string>>;
  /** Fields of an output that hold models and pictures. */
  readonly model: string;
  readonly picture: string;
}

const V3: Wire = {
  ...{ api: "v3", create: "textToModel", path: "/generation/text-to-model", body: { model: "v3.1-20260211" } },
  ...{ model: "model_url", picture: "rendered_image_url" },
};
const V2: Wire = {
  ...{ api: "v2", create: "createTask", path: "/task", body: { type: "text_to_model" } },
  ...{ model: "pbr_model", picture: "rendered_image" },
};

export function wireOf({ id }: Contestant): Wire {
  return id === "vendor_v2" ? V2 : V3;
}

export interface Stage {
  readonly wire: Wire;
  readonly mock: Mock;
  /** Another origin: it answers whatever it is asked as the service would, and remembers. */
  readonly stranger: FaultServer;
  /** Headers of every request to a host that is not the service. */
  readonly overheard: string[];
  readonly baseUrl: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

export async function openStage(name: string, client: Contestant, options: MockOptions): Promise<Stage> {
  const parent = resolve(".cache/bench-python/files", name, client.title.replaceAll(/\W+/g, "-"));
  const wire = wireOf(client);
  const folder = join(parent, "out");
  await rm(parent, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const mock = await startMock(options);
  const overheard: string[] = [];
  const stranger = await startFaultServer((socket, { headers }) => {
    overheard.push(JSON.stringify(headers));
    replyJson(socket, { code: 0, status: "success", data: { task_id: "strange" } });
  });
  const close = async () => {
    await Promise.all([mock.close(), stranger.close()]);
  };
  return { wire, mock, stranger, overheard, baseUrl: mock.baseUrls[wire.api] ?? "", folder, close };
}

export interface Job {
  /** A client each; one by default. */
  readonly keys?: readonly string[];
  /** A task each, for every client. */
  readonly prompts: readonly string[];
  readonly speed: number;
  /** Virtual seconds until a task counts as hanging. */
  readonly patience: number;
  readonly wantsFiles: boolean;
}

/** One process. */
export async function drive(
  { id, python }: Contestant,
  { baseUrl, folder }: Stage,
  { wantsFiles, keys = [KEY], ...job }: Job,
): Promise<Told[]> {
  const driver = join(import.meta.dirname, "python/driver.py");
  const told = JSON.stringify({ ...job, keys, client: id, baseUrl, folder: wantsFiles ? folder : null });
  const { stdout } = await promisify(execFile)(python, [driver, told], { env: bareEnvironment(), timeout: 120_000 });
  return JSON.parse(stdout);
}

/** Nothing of this machine's: no key, no other service, no proxy. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^TRIPO_|_proxy$|^SSL_/i.test(name));
  // At import, the vendor's SDK of before asks strangers where it is, unless told not to.
  return { ...Object.fromEntries(kept), NO_PROXY: "*", PYTHONDONTWRITEBYTECODE: "1", TRIPO_DISABLE_GEO_DETECTION: "1" };
}

/** Requests that a key came along with and must not have. */
export function strayKeys({ mock, overheard }: Stage): number {
  const atFiles = mock.requests().filter(({ operation, sentKey }) => operation === "files" && sentKey).length;
  return atFiles + overheard.filter((headers) => headers.includes(KEY)).length;
}

/** What lies beside the folder: files that left it. */
export async function escaped({ folder }: Stage): Promise<string[]> {
  const parent = join(folder, "..");
  const all = await readdir(parent, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files.filter((file) => relative(folder, file).startsWith("..")).map((file) => relative(parent, file));
}

/** Whether a GLB is as long as it says, and so whole; other files are not looked into. */
export async function isWhole(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || bytes.length === 0) return false;
  return bytes.subarray(0, 4).toString("latin1") !== "glTF" || bytes.readUInt32LE(8) === bytes.length;
}
