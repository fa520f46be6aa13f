// Copied from runtime/mock/control.ts by the generator: edit it there.

/** `/__mock/…`: what tests ask of the mock itself. */

import type { Faults } from "./active-faults.ts";
import { type Answer, jsonAnswer } from "./answer.ts";
import { FaultError } from "./faults.ts";
import type { RequestLog } from "./log.ts";
import type { Notifier, Receiver } from "./notify.ts";
import { checkReceiver, MockOptionError } from "./options.ts";
import type { World } from "./world.ts";

export const CONTROL = "/__mock/";

export interface Controlled {
  readonly world: World;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly notifier: Notifier;
  /** Forgets everything: tasks, accounts, files, faults, requests. */
  readonly reset: () => void;
}

type Action = (controlled: Controlled, body: unknown) => unknown;

const ACTIONS: Readonly<Record<string, Action>> = {
  "GET requests": ({ log }) => log.list(),
  "DELETE requests": ({ log }) => log.clear(),
  "GET faults": ({ faults }) => faults.list(),
  "POST faults": ({ faults }, body) => faults.add(body),
  "DELETE faults": ({ faults }) => faults.clear(),
  "GET clock": ({ world }) => clockOf(world),
  "POST clock": (controlled, body) => moveClock(controlled, body),
  "GET webhooks": ({ notifier }) => notifier.deliveries(),
  "POST webhooks": ({ notifier, world }, body) => notifier.setReceiver(receiverOf(body, world.settings.webhookSecret)),
  "POST reset": ({ reset }) => reset(),
};

export function control(controlled: Controlled, { method, path, body }: { method: string; path: string; body: Uint8Array }): Answer {
  const action = ACTIONS[`${method} ${path.slice(CONTROL.length)}`];
  if (action === undefined) return jsonAnswer({ message: `No ${method} ${path}. There are: ${Object.keys(ACTIONS).join(", ")}.` }, 404);
  try {
    return jsonAnswer(action(controlled, body.length === 0 ? {} : JSON.parse(Buffer.from(body).toString())) ?? { ok: true });
  } catch (error) {
    if (error instanceof FaultError || error instanceof MockOptionError || error instanceof SyntaxError)
      return jsonAnswer({ message: error.message }, 400);
    throw error;
  }
}

function clockOf({ clock, settings }: World) {
  return { now: new Date(clock.now()).toISOString(), speed: settings.speed };
}

/** `advanceSeconds` moves virtual time, `skewSeconds` sets how far the clock that judges signatures is off. */
function moveClock({ world, notifier }: Controlled, body: unknown) {
  const { advanceSeconds = 0, skewSeconds, ...rest }: Record<string, unknown> = Object(body);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new FaultError(`\`${unknown}\` is no key of the clock. There are: advanceSeconds, skewSeconds.`);
  if (typeof advanceSeconds !== "number" || !(advanceSeconds >= 0) || advanceSeconds > 1e9)
    throw new FaultError(`\`advanceSeconds\` must be a number from 0 to 1e9, got ${JSON.stringify(advanceSeconds)}.`);
  if (skewSeconds !== undefined && !(typeof skewSeconds === "number" && Math.abs(skewSeconds) <= 1e9))
    throw new FaultError(`\`skewSeconds\` must be a number from -1e9 to 1e9, got ${JSON.stringify(skewSeconds)}.`);
  world.clock.advance(advanceSeconds * 1_000);
  if (skewSeconds !== undefined) world.clock.skew(skewSeconds * 1_000);
  notifier.moved();
  return clockOf(world);
}

/** `{ url, secret?, lowBalance? }`; without a URL nothing is sent any more. */
function receiverOf(body: unknown, usualSecret: string): Receiver | null {
  const { url, secret = usualSecret, lowBalance = null, ...rest }: Record<string, unknown> = Object(body);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new FaultError(`\`${unknown}\` is no key of webhooks. There are: url, secret, lowBalance.`);
  if (url === undefined || url === null) return null;
  checkReceiver(url);
  if (typeof secret !== "string" || secret === "") throw new FaultError("`secret` must be a text.");
  if (lowBalance !== null && typeof lowBalance !== "number") throw new FaultError("`lowBalance` must be a number of credits.");
  return { url: String(url), secret, lowBalance };
}
