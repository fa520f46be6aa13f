/** `x-webhooks` and the document's own `webhooks`: what the service sends by itself. */
import { asObject, asString, isObject, type NodeObject } from "../load/node.ts";
import type { WebhookEvent, Webhooks } from "./api.ts";

export function lowerWebhooks(document: NodeObject): Webhooks | null {
  const declared = document["x-webhooks"];
  if (!isObject(declared)) return null;
  const headers = asObject(declared["headers"]);
  const pointers = asObject(declared["pointers"]);
  const seconds = (name: string) => numberOf(declared, name);
  return {
    headers: {
      id: asString(headers["id"]),
      delivery: asString(headers["delivery"]),
      event: asString(headers["event"]),
      signature: asString(headers["signature"]),
    },
    scheme: asString(declared["scheme"]),
    secretPrefix: asString(declared["secretPrefix"]),
    toleranceSeconds: seconds("toleranceSeconds"),
    answerSeconds: seconds("answerSeconds"),
    pointers: {
      id: asString(pointers["id"]),
      type: asString(pointers["type"]),
      createdAt: asString(pointers["createdAt"]),
      data: asString(pointers["data"]),
    },
    events: Object.entries(asObject(document["webhooks"])).map(lowerEvent),
  };
}

/** Loading has held it to `spec/extensions.schema.json`: what is missing here is our own mistake. */
function numberOf(declared: NodeObject, name: string): number {
  const value = declared[name];
  if (typeof value !== "number") throw new TypeError(`x-webhooks has no number \`${name}\`.`);
  return value;
}

const WHEN = ["success", "failure", "balance"] as const;

function lowerEvent([name, item]: [string, unknown]): WebhookEvent {
  const operation = asObject(Object.values(asObject(item))[0]);
  return {
    name,
    summary: asString(operation["summary"]),
    description: asString(operation["description"]),
    // Verification refuses an event that does not say.
    on: WHEN.find((when) => when === operation["x-event"]) ?? "success",
  };
}
