// Generated from spec/v3: do not edit.

import type { WebhookTable } from "../runtime/api.ts";
import type { WebhookEvent as AnyWebhookEvent } from "../runtime/webhook-event.ts";
import { Webhooks as AnyWebhooks, type WebhookOptions } from "../runtime/webhooks.ts";
import { api } from "./tables.ts";

const table: WebhookTable = {
  headers: {
    id: "Tripo-Webhook-Id",
    delivery: "Tripo-Webhook-Delivery",
    event: "Tripo-Webhook-Event",
    signature: "Tripo-Webhook-Signature",
  },
  scheme: "v1",
  secretPrefix: "whsec_",
  toleranceSeconds: 300,
  pointers: { id: "/id", type: "/type", createdAt: "/created_at", data: "/data" },
  events: { "task.completed": "task", "task.failed": "task", "balance.low": "balance" },
};

/** Event -> what it tells about. */
export type EventKinds = {
  /** A task is a success. Sent for every task of the account to the one URL that the console knows. The same delivery may come twice. */
  readonly "task.completed": "task";
  /** A task ended without success. Sent for every task of the account to the one URL that the console knows. The same delivery may come twice. */
  readonly "task.failed": "task";
  /** Credits run out. Sent when the balance falls below the threshold that the console knows. */
  readonly "balance.low": "balance";
};

/** What a delivery tells: narrow by `isKnown`, then by `type`. */
export type WebhookEvent = AnyWebhookEvent<EventKinds>;

/**
 * Receives the webhooks of v3: verifies them, types their events, and ends waits (`wait({ webhooks })`).
 *
 * Deliveries come to the one URL that the console knows, signed with the secret that it shows; answer with a 2xx within
 * 5 seconds. `receive(rawBody, headers)` throws `WebhookError` for what is forged, changed or out of time, by more
 * than 300 seconds. The service repeats what it got no 2xx for: skip an event that `isRepeated`, and
 * `forget(event)` one that you could not deal with. Nothing is sent.
 */
export class Webhooks extends AnyWebhooks<EventKinds> {
  constructor(options: WebhookOptions) {
    super(api, table, options);
  }
}
