import { describe, expect, test } from "vitest";
import { virtualTime } from "../../test/fixtures/time.ts";
import { RateLimitError } from "./errors.ts";
import { createLimiter, sharedLimiter } from "./limiter.ts";
import { pollDelayMs } from "./wait.ts";

/** Equal runs for equal seeds. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function refusal(retryAfterMs: number | undefined): RateLimitError {
  const facts = { reason: "too_fast", code: 901, meaning: "m", remedy: "r", kind: "rate", httpStatus: 429, suggestion: undefined } as const;
  return new RateLimitError("Too fast.", { ...facts, retry: "refused", retryAfterMs });
}

/** As many waits at once against a service that takes so many requests a second. */
async function simulate({ waits, limit }: { waits: number; limit: number }) {
  const random = randomOf(7);
  const time = virtualTime(random);
  const limiter = createLimiter(time);
  const asked: number[] = [];
  let tokens = limit;
  let filledAt = 0;
  let refused = 0;
  let finished = 0;
  const accepts = () => {
    tokens = Math.min(limit, tokens + ((time.now() - filledAt) * limit) / 1000);
    filledAt = time.now();
    asked.push(time.now());
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
  const wait = async (endsAt: number) => {
    for (let step = 0; ; step++) {
      await time.sleep(pollDelayMs(step, { secondsLeft: null, random }));
      await limiter.turn(undefined);
      if (!accepts()) {
        refused += 1;
        limiter.slow(refusal(undefined));
      } else if (time.now() >= endsAt) break;
    }
    finished += 1;
  };
  const all = Array.from({ length: waits }, () => wait(60_000 * Math.exp(0.4 * (random() + random() + random() - 1.5) * 2)));
  await time.run();
  await Promise.all(all);
  const perSecond = new Map<number, number>();
  for (const at of asked) perSecond.set(Math.floor(at / 1000), (perSecond.get(Math.floor(at / 1000)) ?? 0) + 1);
  return {
    requests: asked.length,
    refusedShare: refused / asked.length,
    finished,
    peak: Math.max(...perSecond.values()),
    endMs: time.now(),
  };
}

describe("many waits at once", () => {
  for (const { waits, limit } of [
    { waits: 1000, limit: 50 },
    { waits: 10_000, limit: 50 },
    { waits: 3, limit: 2 },
  ])
    test(`${waits} waits at ${limit} requests a second: none lost, hardly any refused`, async () => {
      const { refusedShare, finished, peak } = await simulate({ waits, limit });
      expect(finished).toBe(waits);
      expect(refusedShare).toBeLessThanOrEqual(limit > 10 ? 0.005 : 0.5);
      expect(peak).toBeLessThanOrEqual(limit * 1.2 + 5);
    });
});

describe("one limiter", () => {
  test("gives turns in the order of asking, and passes over who has left", async () => {
    const time = virtualTime(() => 0.5);
    const limiter = createLimiter(time);
    const order: number[] = [];
    for (const id of [1, 2, 3]) limiter.turn(undefined).then(() => order.push(id));
    await time.run();
    expect(order).toEqual([1, 2, 3]);
  });

  test("one refusal holds back every caller", async () => {
    const time = virtualTime(() => 0.5);
    const limiter = createLimiter(time);
    limiter.slow(refusal(9000));
    const at: number[] = [];
    limiter.ready(undefined).then(() => at.push(time.now()));
    limiter.turn(undefined).then(() => at.push(time.now()));
    await time.run();
    expect(at).toEqual([9000, 9000]);
  });

  test("does not hold back a call for longer than a call accepts, not even one that waits already", async () => {
    const time = virtualTime(() => 0.5);
    const limiter = createLimiter(time);
    limiter.slow(refusal(9000));
    const waiting = expect(limiter.ready(undefined)).rejects.toMatchObject({ name: "RateLimitError", retryAfterMs: 3_591_000 });
    limiter.slow(refusal(3_600_000));
    await expect(limiter.ready(undefined)).rejects.toMatchObject({ name: "RateLimitError", code: 901, retryAfterMs: 3_600_000 });
    await time.run();
    await waiting;
    expect(time.now()).toBe(9000);
  });

  test("is shared by clients of one key and origin, and by no others", () => {
    const deps = virtualTime(() => 0.5);
    expect(sharedLimiter("https://a key", deps)).toBe(sharedLimiter("https://a key", deps));
    expect(sharedLimiter("https://a key", deps)).not.toBe(sharedLimiter("https://b key", deps));
  });
});
