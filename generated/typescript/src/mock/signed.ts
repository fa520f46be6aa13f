// Copied from runtime/mock/signed.ts by the generator: edit it there.

/** Addresses that say until when they are good, and prove that the mock gave them out. */

import { createHmac, timingSafeEqual } from "node:crypto";

/** What signs: made from the seed, so that runs repeat. */
export type Secret = Buffer;

/** The query of an address; `subject` is what it may be used for, `expires` Unix seconds. */
export function signedQuery(subject: string, { secret, expires }: { secret: Secret; expires: number }): string {
  return `Expires=${expires}&Signature=${signatureOf(subject, expires, secret)}`;
}

/** Milliseconds since the epoch at which such an address ends; null when the mock never gave it out. */
export function endOf(subject: string, { secret, query }: { secret: Secret; query: string }): number | null {
  const params = new URLSearchParams(query);
  const expires = Number(params.get("Expires"));
  return isSame(signatureOf(subject, expires, secret), params.get("Signature") ?? "") ? expires * 1_000 : null;
}

/** Takes as long for a near miss as for any other. */
export function isSame(computed: string, given: string): boolean {
  const [left, right] = [Buffer.from(computed), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function signatureOf(subject: string, expires: number, secret: Secret): string {
  return createHmac("sha256", secret).update(`${subject}\n${expires}`).digest("base64url").slice(0, 32);
}
