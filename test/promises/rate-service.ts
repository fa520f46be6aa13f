/** Tasks behind a token bucket: so many requests a second are answered, the others are told to stay away. */

import { createServer } from "node:http";
import { finished } from "./service.ts";
import { answer, answerOfMany, MOST_AT_ONCE, manyIds, refusal, roleOf, type Values } from "./wire.ts";

export interface RateService {
  /** What a request gets, now: for one task, or for many of them, which costs no more. */
  readonly answer: (asked: Asked) => { readonly status: number; readonly headers: Record<string, string>; readonly text: string };
  readonly tally: () => Tally;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface Tally {
  readonly requests: number;
  readonly refused: number;
  /** Most requests within any second, refused ones too, the first second left out. */
  readonly peak: number;
}

export interface RateOptions {
  readonly perSecond: number;
  /** What it takes at once after a rest. */
  readonly burst: number;
  /** Milliseconds. */
  readonly now: () => number;
  /** By the same clock. */
  readonly endsAt: (id: string) => number;
}

const ENDED: Values = { ...finished(), progress: 100 };
const RUNNING: Values = { status: "running", output: {}, progress: 50 };

export function rateService({ perSecond, burst, now, endsAt }: RateOptions): RateService {
  const arrivals: number[] = [];
  let tokens = burst;
  let filledAt = now();
  let refused = 0;
  return {
    answer: (asked) => {
      const time = now();
      arrivals.push(time);
      tokens = Math.min(burst, tokens + ((time - filledAt) * perSecond) / 1_000);
      filledAt = time;
      if (tokens < 1) {
        refused += 1;
        return { status: 429, headers: { "Retry-After": "1" }, text: JSON.stringify(refusal(1007)) };
      }
      tokens -= 1;
      return { headers: {}, ...answerTo(asked, (id) => time >= endsAt(id)) };
    },
    tally: () => ({ requests: arrivals.length, refused, peak: peakOf(arrivals) }),
  };
}

function answerTo({ method, path, body }: Asked, isFinal: (id: string) => boolean): { status: number; text: string } {
  const told = (id: string): Values => ({ id, type: "text_to_model", input: {}, ...(isFinal(id) ? ENDED : RUNNING) });
  if (roleOf(method, path) !== "read-many")
    return { status: 200, text: JSON.stringify(answer("read", told(path.split("/").at(-1) ?? ""))) };
  const ids = manyIds(body);
  if (ids.length > MOST_AT_ONCE) return { status: 400, text: JSON.stringify(refusal(1004)) };
  return { status: 200, text: JSON.stringify(answerOfMany(ids.map(told))) };
}

function peakOf(arrivals: readonly number[]): number {
  const later = arrivals.filter((at) => at >= (arrivals[0] ?? 0) + 1_000);
  let first = 0;
  return later.reduce((peak, at, index) => {
    while ((later[first] ?? at) <= at - 1_000) first += 1;
    return Math.max(peak, index - first + 1);
  }, 0);
}

export async function serve({ answer }: RateService): Promise<{ baseUrl: string; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "" } = request;
    const { status, headers, text } = answer({ method, path: url, body: Buffer.concat(chunks).toString() });
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    baseUrl: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
