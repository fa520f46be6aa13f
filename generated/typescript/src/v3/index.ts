// Generated from spec/v3: do not edit.

export * from "../runtime/index.ts";
export { isApiError, Tripo } from "./client.ts";
export type * from "./types.ts";
export { type WebhookEvent, Webhooks } from "./webhooks.ts";
export { WebhookError, type WebhookReason } from "../runtime/webhook-error.ts";
export type { DeliveryHeaders, RawBody, Received, SignedDelivery, WebhookOptions } from "../runtime/webhooks.ts";
