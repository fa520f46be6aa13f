/** `/__mock/…`: what tests ask of the mock itself. */

import type { Faults } from "./active-faults.ts";
import { type Answer, jsonAnswer } from "./answer.ts";
import { moveClock } from "./clock-control.ts";
import { FaultError } from "./faults.ts";
import type { RequestLog } from "./log.ts";
import type { Notifier } from "./notifier.ts";
import { MockOptionError } from "./options.ts";
import { receiverOf } from "./receiver.ts";
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
  "POST clock": ({ world, notifier }, body) => {
    moveClock(world.clock, body);
    notifier.moved();
    return clockOf(world);
  },
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
