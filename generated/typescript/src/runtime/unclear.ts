// Copied from runtime/typescript/unclear.ts by the generator: edit it there.

/** A create that left and has no clear end. */

import { CreateOutcomeUnknown, TripoError } from "./errors.ts";
import { sha256Hex } from "./sha256.ts";

interface Attempt {
  /** The body as it was sent. */
  readonly text: string;
  readonly random: () => number;
}

export async function outcomeUnknown(cause: unknown, { text, random }: Attempt): Promise<CreateOutcomeUnknown> {
  const { message, traceId }: { message?: string; traceId?: string | undefined } = cause instanceof TripoError ? cause : {};
  return new CreateOutcomeUnknown(`A task may have been created, and paid; it is not sent again. ${message ?? ""}`, {
    attemptId: random().toString(36).slice(2),
    // Without WebCrypto there is no digest, and the error matters more.
    bodyDigest: await sha256Hex(new TextEncoder().encode(text)).catch(() => undefined),
    traceId,
    cause,
  });
}
