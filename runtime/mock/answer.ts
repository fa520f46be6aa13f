/** Answers as values: what a request is answered with, before anybody thinks of sockets. */

import type { Json } from "../typescript/api.ts";
import type { ServedApi } from "./served.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A refusal on its way out: an error of the catalogue, and what to add to it. */
export class Refusal extends Error {
  readonly error: string;
  readonly hint: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(error: string, hint = "", headers: Readonly<Record<string, string>> = {}) {
    super(error);
    this.error = error;
    this.hint = hint;
    this.headers = headers;
  }
}

const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8" };

export function jsonAnswer(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(value) };
}

/** What an answer tells, by the names of pointers; what is undefined is not told. */
export type Values = Readonly<Record<string, Json | undefined>>;

/** Values at the pointers of an operation, in the envelope of a good answer. */
export function goodAnswer({ envelope }: ServedApi, pointers: Readonly<Record<string, string>>, values: Values): Answer {
  const body: Record<string, Json> = {};
  if (envelope.success !== undefined) place(body, envelope.code, envelope.success);
  if (envelope.status !== undefined) place(body, envelope.status.at, envelope.status.success);
  layOut(body, pointers, values);
  return jsonAnswer(body);
}

export function layOut(target: Record<string, Json>, pointers: Readonly<Record<string, string>>, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const pointer = pointers[name];
    if (pointer !== undefined && value !== undefined) place(target, pointer, value);
  }
}

export function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** What the catalogue says of the error; the hint tells what was wrong this time. `requestId` names the request. */
export function refusalAnswer({ envelope, errors }: ServedApi, { error, hint, headers }: Refusal, requestId: string): Answer {
  const { code, http, message, suggestion } = errors[error] ?? { code: 0, http: 500, message: error, suggestion: "" };
  const body: Record<string, Json> = {};
  place(body, envelope.code, code);
  if (envelope.status !== undefined) place(body, envelope.status.at, envelope.status.error);
  if (envelope.message !== undefined) place(body, envelope.message, hint === "" ? message : `${message} ${hint}`);
  if (envelope.suggestion !== undefined) place(body, envelope.suggestion, suggestion);
  if (envelope.requestId !== undefined) place(body, envelope.requestId, requestId);
  return jsonAnswer(body, http, headers);
}

/** Puts a value at a JSON pointer; holders on the way are made. */
export function place(target: Record<string, Json>, pointer: string, value: Json): void {
  const keys = pointer.split("/").slice(1);
  const last = keys.pop() ?? "";
  let holder = target;
  for (const key of keys) {
    const inner = holder[key];
    const next = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
    holder[key] = next;
    holder = next;
  }
  holder[last] = value;
}
