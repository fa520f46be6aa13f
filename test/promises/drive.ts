/** What the driver of P11 is told, and what it tells. Types only. */

import type { Form } from "./canaries.ts";

export interface Drive {
  readonly baseUrl: string;
  readonly key: string;
  /** Everything that it writes is below. */
  readonly folder: string;
  /** Status and code of one refusal of each kind. */
  readonly refusals: readonly { readonly status: number; readonly code: number }[];
  /** Nobody listens there. */
  readonly deadUrl: string;
  readonly webhookSecret: string;
  /** A file of a task that an event tells of. */
  readonly signedUrl: string;
  /** Leaks that it makes on purpose. */
  readonly plants: readonly Plant[];
}

/** A way out of a process. */
export const CHANNELS = [
  "stdout",
  "stderr",
  "file",
  "file name",
  "hidden field",
  "cause",
  "JSON",
  "stack",
  "warning",
  "rejection",
] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Plant {
  readonly channel: Channel;
  readonly form: Form;
  /** As it is printed. */
  readonly text: string;
}

/** The file with the names of all errors that were met. */
export const MET = "met.json";
