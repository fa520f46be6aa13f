/** `webhooks.ts` of an API version that sends events: their names as types, and the table that says how they are signed. */
import type { Api, Webhooks } from "../../ir/api.ts";
import { webhookTable } from "../tables/tables.ts";
import { commentText, literal } from "./text.ts";

export function webhooksFile({ name, webhooks }: Api & { webhooks: Webhooks }): string {
  const { answerSeconds, toleranceSeconds, events } = webhooks;
  const table = webhookTable(webhooks);
  const types = events.map(
    ({ name, summary, description }) =>
      `  /** ${commentText(`${summary}. ${description}`)} */\n  readonly ${literal(name)}: "${table.events[name]}";`,
  );
  const imports = [
    'import type { WebhookTable } from "../runtime/api.ts";',
    'import type { WebhookEvent as AnyWebhookEvent } from "../runtime/webhook-event.ts";',
    'import { Webhooks as AnyWebhooks, type WebhookOptions } from "../runtime/webhooks.ts";',
    'import { api } from "./tables.ts";',
  ];
  return `${imports.join("\n")}

const table: WebhookTable = ${JSON.stringify(table)};

/** Event -> what it tells about. */
export type EventKinds = {
${types.join("\n")}
};

/** What a delivery tells: narrow by \`isKnown\`, then by \`type\`. */
export type WebhookEvent = AnyWebhookEvent<EventKinds>;

/**
 * Receives the webhooks of ${name}: verifies them, types their events, and ends waits (\`wait({ webhooks })\`).
 *
 * Deliveries come to the one URL that the console knows, signed with the secret that it shows; answer with a 2xx within
 * ${answerSeconds} seconds. \`receive(rawBody, headers)\` throws \`WebhookError\` for what is forged, changed or out of time, by more
 * than ${toleranceSeconds} seconds. The service repeats what it got no 2xx for: skip an event that \`isRepeated\`, and
 * \`forget(event)\` one that you could not deal with. Nothing is sent.
 */
export class Webhooks extends AnyWebhooks<EventKinds> {
  constructor(options: WebhookOptions) {
    super(api, table, options);
  }
}
`;
}
