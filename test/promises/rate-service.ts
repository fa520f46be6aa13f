/** Tasks behind a token bucket: so many requests a second are answered, the others are told to stay away. */

import { createServer } from "node:http";

export interface RateService {
  /** What a request for the task of that id gets, now. */
  readonly answer: (id: string) => { readonly status: number; readonly headers: Record<string, string>; readonly text: string };
  readonly tally: () => Tally;
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

export function rateService({ perSecond, burst, now, endsAt }: RateOptions): RateService {
  const arrivals: number[] = [];
  let tokens = burst;
  let filledAt = now();
  let refused = 0;
  return {
    answer: (id) => {
      const time = now();
      arrivals.push(time);
      tokens = Math.min(burst, tokens + ((time - filledAt) * perSecond) / 1_000);
      filledAt = time;
      if (tokens < 1) {
        refused += 1;
        return { status: 429, headers: { "Retry-After": "1" }, text: JSON.stringify({ code: 1007, message: "too fast" }) };
      }
      tokens -= 1;
      return { status: 200, headers: {}, text: taskText(id, time >= endsAt(id)) };
    },
    tally: () => ({ requests: arrivals.length, refused, peak: peakOf(arrivals) }),
  };
}

function taskText(id: string, isFinal: boolean): string {
  const ended = { status: "success", output: { pbr_model: "https://files.example.com/bridge.glb" }, progress: 100 };
  const state = isFinal ? ended : { status: "running", output: {}, progress: 50 };
  return JSON.stringify({ code: 0, data: { task_id: id, type: "text_to_model", input: {}, ...state } });
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
  const server = createServer((request, response) => {
    const { status, headers, text } = answer(request.url?.split("/").at(-1) ?? "");
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
