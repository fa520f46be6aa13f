// Copied from runtime/mock/clock-control.ts by the generator: edit it there.

/** Moving the clock by hand, checked at the door. */

import type { Clock } from "./clock.ts";
import { checkNumber, MockOptionError } from "./options.ts";

/** Some thirty years: dates stay dates. */
const MOST_SECONDS = 1e9;

/** `advanceSeconds` moves virtual time, `skewSeconds` sets how far the clock that judges signatures is off. Throws `MockOptionError`. */
export function moveClock(clock: Clock, given: unknown): void {
  const { advanceSeconds = 0, skewSeconds, ...rest }: Record<string, unknown> = Object(given);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new MockOptionError(`\`${unknown}\` is no key of the clock. There are: advanceSeconds, skewSeconds.`);
  const advance = secondsOf("advanceSeconds", advanceSeconds, 0);
  const skew = skewSeconds === undefined ? undefined : secondsOf("skewSeconds", skewSeconds, -MOST_SECONDS);
  clock.advance(advance * 1_000);
  if (skew !== undefined) clock.skew(skew * 1_000);
}

function secondsOf(name: string, value: unknown, least: number): number {
  checkNumber(`\`${name}\``, value, { least, most: MOST_SECONDS, isWhole: false });
  return Number(value);
}
