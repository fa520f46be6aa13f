// Copied from runtime/typescript/webhook-error.ts by the generator: edit it there.

/** Why a delivery is not believed. */

import { TripoError } from "./errors.ts";

export type WebhookReason =
  | "signature-missing"
  | "signature-malformed"
  | "too-old"
  | "too-new"
  | "signature-mismatch"
  | "body-parsed"
  | "body-malformed";

/** A delivery was refused; answer it with 400. Holds neither the secret nor the right signature. */
export class WebhookError extends TripoError<{ reason: WebhookReason }> {
  override readonly name: string = "WebhookError";
  declare readonly reason: WebhookReason;
}
