/** What is received by webhook, where the API version has them: believed, and refused in every way. */

import { Tripo, Webhooks } from "./client.ts";
import type { Drive } from "./drive.ts";
import type { Scenario } from "./driver-scenarios.ts";
import { bareTask, MODEL } from "./wire.ts";

const HOUR_MS = 3_600_000;

export function webhookScenarios({ baseUrl, key, webhookSecret, signedUrl }: Drive): Scenario[] {
  if (!Webhooks) return [];
  const webhooks = new Webhooks({ secrets: webhookSecret });
  const late = new Webhooks({ secrets: webhookSecret, now: () => Date.now() + HOUR_MS });
  const other = new Webhooks({ secrets: `whsec_${"another".repeat(4)}` });
  const Receiver = Webhooks;
  const odd = (secrets: string) => async () => new Receiver({ secrets });
  const task = bareTask({ id: "running", type: "text_to_model", status: "failed", errorCode: 2008, output: { [MODEL]: signedUrl } });
  const event = (by = webhooks) => by.sign("task.failed", task);
  return [
    ["the webhooks", async () => webhooks],
    ["a delivery that another has signed", () => receive(webhooks, event(other))],
    ["a delivery that is too old", () => receive(late, event())],
    ["a delivery without a signature", () => receive(webhooks, event(), { headers: {} })],
    ["a delivery that was changed", () => receive(webhooks, event(), { body: "{}" })],
    ["a delivery that is believed", () => receive(webhooks, event())],
    ["a wait that an event has ended", () => new Tripo({ baseUrl, apiKey: key }).task("text_to_model", "running").wait({ webhooks })],
    ["a secret of another kind", odd(webhookSecret.slice(6))],
    ["a secret with a line break", odd(`${webhookSecret}\n`)],
  ];
}

type Delivery = Awaited<ReturnType<Receiver["sign"]>>;
type Receiver = InstanceType<NonNullable<typeof Webhooks>>;

/** What is told is for the user to have, signed URLs and all. */
async function receive(webhooks: Receiver, delivery: Promise<Delivery>, changes: Partial<Delivery> = {}): Promise<unknown> {
  const { body, headers } = { ...(await delivery), ...changes };
  return (await webhooks.receive(body, headers)).isRepeated;
}
