/** Every event says when it is sent, and somewhere stands how it is signed: nothing is made up for what is missing. */
import { escapePointer } from "../load/files.ts";
import { asObject } from "../load/node.ts";
import type { VerifyContext } from "./verify-context.ts";

export function verifyWebhooks({ api, loaded: { document }, diagnostics }: VerifyContext): void {
  const file = "openapi.yaml";
  const events = Object.entries(asObject(document["webhooks"]));
  if (api.webhooks === null && events.length > 0)
    diagnostics.add(
      "webhooks-unsigned",
      { file, pointer: "#/webhooks" },
      "There are webhooks, but no x-webhooks.",
      "Say how they are signed, or drop them.",
    );
  for (const [name, item] of events) {
    for (const [method, operation] of Object.entries(asObject(item))) {
      if (asObject(operation)["x-event"] !== undefined) continue;
      diagnostics.add(
        "webhook-without-event",
        { file, pointer: `#/webhooks/${escapePointer(name)}/${method}` },
        `\`${name}\` has no x-event.`,
        "Say what it tells: success, failure or balance.",
      );
    }
  }
}
