/** What was asked of S3, in order, with its answer: the newest requests. */

import type { S3Operation } from "./request.ts";

export interface S3Request {
  readonly operation: S3Operation;
  readonly key: string;
  readonly part: number | null;
  /** 1 for the first request of this operation, key and part. */
  readonly attempt: number;
  readonly accessKeyId: string;
  /** Of the body as it came. */
  readonly bytes: number;
}

export interface S3LogEntry extends S3Request {
  status: number;
  /** S3's code, the name of the fault, or empty. */
  code: string;
}

const KEPT = 10_000;

export class RequestLog {
  readonly entries: S3LogEntry[] = [];
  readonly #attempts = new Map<string, number>();

  add(request: Omit<S3Request, "attempt">): S3LogEntry {
    const entry = { ...request, attempt: this.#count(request, 1), status: 200, code: "" };
    this.entries.push(entry);
    const dropped = this.entries.length > KEPT ? this.entries.shift() : undefined;
    if (dropped) this.#count(dropped, -1);
    return entry;
  }

  clear(): void {
    this.entries.splice(0);
    this.#attempts.clear();
  }

  #count({ operation, key, part }: Omit<S3Request, "attempt">, step: number): number {
    const name = JSON.stringify([operation, key, part]);
    const count = (this.#attempts.get(name) ?? 0) + step;
    if (count === 0) this.#attempts.delete(name);
    else this.#attempts.set(name, count);
    return count;
  }
}
