/** Where webhooks go, checked at the door. */

import type { Receiver } from "./notifier.ts";
import { checkReceiver, checkText, MockOptionError } from "./options.ts";

/** `{ url, secret?, lowBalance? }`; without a URL nothing is sent any more. Throws `MockOptionError`. */
export function receiverOf(given: unknown, usualSecret: string): Receiver | null {
  const { url, secret = usualSecret, lowBalance = null, ...rest }: Record<string, unknown> = Object(given);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new MockOptionError(`\`${unknown}\` is no key of webhooks. There are: url, secret, lowBalance.`);
  if (url === undefined || url === null) return null;
  checkReceiver(url);
  checkText("secret", secret);
  if (lowBalance !== null && typeof lowBalance !== "number") throw new MockOptionError("`lowBalance` must be a number of credits.");
  return { url: String(url), secret: String(secret), lowBalance };
}
