/** The mock as curl sees it: requests without a client. */
import { type Mock, type MockOptions, startMock } from "../../generated/typescript/src/mock/index.ts";
import { readIr } from "../ir.ts";

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON. */
  readonly body: { code?: number; message?: string; suggestion?: string; data?: Record<string, unknown> };
}

export interface RawMock {
  readonly mock: Mock;
  readonly base: string;
  /** Sends a body as it is when it is text, else as JSON. */
  post(path: string, body: unknown, key?: string): Promise<Answered>;
  get(path: string, key?: string): Promise<Answered>;
  /** Creates a task that must be accepted, and gives its id. */
  create(body: unknown, key?: string): Promise<string>;
  /** Creates it and moves time until it has ended. */
  finished(body: unknown, key?: string): Promise<string>;
}

export const KEY = "tsk_raw";

export async function startRaw(options: MockOptions = {}): Promise<RawMock> {
  const mock = await startMock(options);
  const base = mock.baseUrls["v2"] ?? "";
  const send = async (path: string, init: RequestInit, key: string): Promise<Answered> => {
    const headers = { "Content-Type": "application/json", ...(key !== "" && { Authorization: `Bearer ${key}` }) };
    const response = await fetch(base + path, { ...init, headers });
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
  };
  const raw: RawMock = {
    mock,
    base,
    post: (path, body, key = KEY) => send(path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) }, key),
    get: (path, key = KEY) => send(path, {}, key),
    async create(body, key = KEY) {
      const answer = await raw.post("/task", body, key);
      if (answer.body.code !== 0) throw new Error(`Not accepted: ${JSON.stringify(answer.body)}`);
      return String(answer.body.data?.["task_id"]);
    },
    async finished(body, key = KEY) {
      const id = await raw.create(body, key);
      mock.advance(1_000);
      return id;
    },
  };
  return raw;
}

const { errors } = readIr();

/** What the catalogue says of an error: its number and HTTP status. */
export function errorNamed(name: string): { code: number; status: number } {
  const error = errors.find((candidate) => candidate.name === name);
  if (error === undefined) throw new Error(`No error ${name}.`);
  return { code: error.code, status: error.http[0] ?? 0 };
}
