// Copied from runtime/mock/delivery.ts by the generator: edit it there.

/** A webhook that was sent, as the caller sees it. */

export interface Delivery {
  readonly event: string;
  readonly id: string;
  readonly delivery: string;
  /** Tries so far, and the status that the last one was answered with; null when there was no answer. */
  attempts: number;
  status: number | null;
}
