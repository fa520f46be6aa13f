// Copied from runtime/typescript/retry.ts by the generator: edit it there.

/** When to send again: figures, and the one loop that follows them. */

import { ApiError, TripoError } from "./errors.ts";
import { type Limiter, LONGEST_PAUSE_MS } from "./limiter.ts";
import type { Deps } from "./options.ts";

const ATTEMPTS = 4;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 8000;

/** Full jitter: many clients that failed together do not come back together. */
function backoffMs(failed: number, random: () => number): number {
  return random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** failed);
}

/** Milliseconds that an answer asked for; 0 when it did not. */
export function askedMs(error: unknown): number {
  return (error instanceof ApiError && error.retryAfterMs) || 0;
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
      limiter.earn(failed);
      return result;
    } catch (error) {
      const asked = askedMs(error);
      const mayRepeat = error instanceof TripoError && again(error) && failed + 1 < ATTEMPTS && asked <= LONGEST_PAUSE_MS;
      if (!mayRepeat || !limiter.spend()) throw error;
      await sleep(Math.max(asked, backoffMs(failed, random)), signal);
    }
  }
}
