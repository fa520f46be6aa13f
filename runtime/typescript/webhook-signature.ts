/** The signature of a delivery: `t=<unix seconds>,v1=<hex>`, HMAC-SHA256 over time and body. */

import { WebhookError } from "./webhook-error.ts";

export interface Signed {
  /** Unix seconds. */
  readonly at: number;
  /** Lower-case hex digits, one or several. */
  readonly signatures: readonly string[];
}

const SHA256_HEX = /^[0-9a-f]{64}$/i;

/** Reads the header. Other schemes in it are passed over. Throws `WebhookError`. */
export function readSignature(header: string | undefined, { name, scheme }: { name: string; scheme: string }): Signed {
  if (!header)
    throw new WebhookError(`The header ${name} is missing: this is no delivery, or a proxy removed it.`, { reason: "signature-missing" });
  const parts = header.split(",").map((part) => part.trim().split("=", 2));
  const values = (key: string) => parts.flatMap(([name, value = ""]) => (name === key ? [value] : []));
  const [time = ""] = values("t");
  const signatures = values(scheme).filter((value) => SHA256_HEX.test(value));
  if (!/^\d{1,15}$/.test(time) || signatures.length === 0)
    throw new WebhookError(`The header ${name} is not of the form t=<unix seconds>,${scheme}=<64 hex digits>.`, {
      reason: "signature-malformed",
    });
  return { at: Number(time), signatures: signatures.map((value) => value.toLowerCase()) };
}

/** Hex digits. The whole secret is the key, its prefix included. */
export async function signatureOf(secret: string, at: number, body: Uint8Array): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey("raw", bytes(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const time = bytes(`${at}.`);
  const signed = new Uint8Array(time.length + body.length);
  signed.set(time);
  signed.set(body, time.length);
  const digest = await crypto.subtle.sign("HMAC", key, signed);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** In the same time wherever they differ. */
export function isSameSignature(given: string, wanted: string): boolean {
  let difference = given.length ^ wanted.length;
  for (let index = 0; index < wanted.length; index++) difference |= given.charCodeAt(index) ^ wanted.charCodeAt(index);
  return difference === 0;
}
