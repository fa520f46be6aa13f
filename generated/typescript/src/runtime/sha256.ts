// Copied from runtime/typescript/sha256.ts by the generator: edit it there.

/** SHA-256 as hex digits. */

/** Throws where WebCrypto is missing: on pages without https. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
