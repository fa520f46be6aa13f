// Copied from runtime/typescript/still-away.ts by the generator: edit it there.

/** A refusal that still holds: the service asked to stay away for longer than a call waits. */

import { type ApiError, RateLimitError } from "./errors.ts";

export function stillAway(cause: ApiError, retryAfterMs: number): RateLimitError {
  const message = `Not sent: the service asked to stay away for another ${Math.ceil(retryAfterMs / 1_000)} s. ${cause.message}`;
  return new RateLimitError(message, { ...cause, retryAfterMs, cause });
}
