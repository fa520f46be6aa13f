// Copied from runtime/mock/faults.ts by the generator: edit it there.

/** A fault on demand: what shall go wrong, with which requests, how often. */

import type { Json } from "../runtime/api.ts";
import { isObject, own } from "../runtime/pointer.ts";

export interface Fault {
  /** Method and path as the API describes them, an operation id, a path, `files`, `address`, `s3` or the name of an S3 operation; absent: every request that it can be done to. */
  readonly on?: string;
  /** Requests that are let through first; default 0. */
  readonly skip?: number;
  /** How often; default once, null for ever. */
  readonly times?: number | null;
  /** Resets the connection: before the body is read, after it, or when the work is done and the answer is due. */
  readonly reset?: "unread" | "read" | "done";
  /** Milliseconds until the answer begins. */
  readonly delayMs?: number;
  /** One byte of the answer every so many milliseconds, headers included. */
  readonly dripMs?: number;
  /** Bytes of the answer, headers included, after which it ends: by FIN (default), by a reset, or never. */
  readonly cutAfter?: number;
  readonly cutBy?: "fin" | "reset" | "stall";
  /** Answered instead of doing anything. A body that is no text is sent as JSON. */
  readonly answer?: { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: Json };
  /** JSON merge patch over the body of the real answer: `{"data": {"status": "paused"}}`; null removes. */
  readonly patch?: Json;
}

export interface ActiveFault extends Fault {
  readonly id: number;
  /** Requests that matched, and those that it was done to. */
  readonly seen: number;
  readonly done: number;
}

/** A fault that cannot be: which key, and what it must hold. */
export class FaultError extends Error {}

type Judge = (value: unknown) => boolean;
const isCount: Judge = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isMs: Judge = (value) => typeof value === "number" && value >= 0 && value <= 2 ** 31 - 1;
const isOneOf =
  (...values: readonly string[]): Judge =>
  (value) =>
    values.some((each) => each === value);

/** What each key may hold, in words and as a judgement. */
const KEYS: Readonly<Record<keyof Fault, readonly [what: string, judge: Judge]>> = {
  on: ["a text such as `files`, an operation id, or method and path", (value) => typeof value === "string"],
  skip: ["a whole number from 0", isCount],
  times: ["a whole number from 0, or null", (value) => value === null || isCount(value)],
  reset: ["unread, read or done", isOneOf("unread", "read", "done")],
  delayMs: ["milliseconds from 0", isMs],
  dripMs: ["milliseconds from 0", isMs],
  cutAfter: ["a whole number of bytes from 0", isCount],
  cutBy: ["fin, reset or stall", isOneOf("fin", "reset", "stall")],
  answer: ["an object with status, headers, body", isAnswer],
  patch: ["an object: a JSON merge patch", isObject],
};

export const FAULT_KEYS: readonly string[] = Object.keys(KEYS);

/** Throws `FaultError`. */
export function checkedFault(fault: unknown): Fault {
  if (!isObject(fault)) throw new FaultError(`A fault is a JSON object with some of ${FAULT_KEYS.join(", ")}.`);
  for (const [key, value] of Object.entries(fault)) {
    const [what, judge] = own(KEYS, key) ?? [];
    if (judge === undefined) throw new FaultError(`\`${key}\` is no key of a fault. There are: ${FAULT_KEYS.join(", ")}.`);
    if (!judge(value)) throw new FaultError(`\`${key}\` must be ${what}, got ${JSON.stringify(value)}.`);
  }
  return { ...fault };
}

function isAnswer(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { status = 200, headers = {}, ...rest } = value;
  const isStatus = typeof status === "number" && status >= 100 && status <= 599;
  const areHeaders = isObject(headers) && Object.values(headers).every((text) => typeof text === "string");
  return isStatus && areHeaders && Object.keys(rest).every((key) => key === "body");
}

/** RFC 7396. */
export function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value);
  }
  return result;
}
