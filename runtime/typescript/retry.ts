/** When to send again, and how long to stay away: figures and pure functions, plus the one loop that follows them. */

import { ApiError, TripoError } from "./errors.ts";
import type { Limiter } from "./limiter.ts";
import type { Deps } from "./options.ts";

const ATTEMPTS = 4;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 8000;
/** Asked to stay away for longer, a call outside of a wait fails at once. */
const LONGEST_RETRY_AFTER_MS = 60_000;
const DAY_MS = 86_400_000;

/** Full jitter: many clients that failed together do not come back together. */
export function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** attempt);
}

/** Milliseconds that the service asks for: `retry-after-ms`, or `retry-after` in seconds or as a date. Nonsense counts as absent. */
export function retryAfterMs(header: (name: string) => string | null): number | undefined {
  const text = header("retry-after");
  const asked = number(header("retry-after-ms")) ?? seconds(text) ?? untilDate(text, header("date"));
  return asked !== undefined && asked >= 0 && asked <= DAY_MS ? asked : undefined;
}

function number(text: string | null): number | undefined {
  return text && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function seconds(text: string | null): number | undefined {
  const value = number(text);
  return value === undefined ? undefined : value * 1000;
}

/** Against the service's own clock where it tells it: ours may be wrong. */
function untilDate(text: string | null, date: string | null): number | undefined {
  const end = Date.parse(text ?? "");
  return Number.isNaN(end) ? undefined : Math.max(0, end - (Date.parse(date ?? "") || Date.now()));
}

export interface Repeat extends Deps {
  readonly limiter: Limiter;
  readonly signal: AbortSignal | undefined;
  /** Which failures may be followed by another attempt. */
  readonly again: (error: TripoError) => boolean;
}

export async function repeat<Result>(attempt: () => Promise<Result>, { limiter, signal, again, sleep, random }: Repeat): Promise<Result> {
  for (let failed = 0; ; failed++) {
    await limiter.ready(signal);
    try {
      const result = await attempt();
      limiter.earn(failed > 0);
      return result;
    } catch (error) {
      const asked = (error instanceof ApiError && error.retryAfterMs) || 0;
      const mayRepeat = error instanceof TripoError && again(error) && failed + 1 < ATTEMPTS && asked <= LONGEST_RETRY_AFTER_MS;
      if (!mayRepeat || !limiter.spend()) throw error;
      await sleep(Math.max(asked, backoffMs(failed, random)), signal);
    }
  }
}
