/** Reads what a failed fetch says of itself: did the request leave, and would the next one? */

import { ConnectionError } from "./errors.ts";
import { at, isObject } from "./pointer.ts";

/** Verification failed before a request was written: the same every time. */
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;
/** Names, and connections that never came to be. ECONNRESET and the like are not here: the request may have arrived. */
const NOT_CONNECTED = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT)$/;

export function connectionError(error: unknown, host: string): ConnectionError {
  const codes = codesOf(error);
  const every = (pattern: RegExp) => codes.length > 0 && codes.every((code) => pattern.test(code));
  const isCertificate = every(CERTIFICATE);
  const sent = !isCertificate && !every(NOT_CONNECTED);
  const retry = isCertificate ? "never" : sent ? "read-only" : "refused";
  return new ConnectionError(`No answer from ${host}${codes[0] ? ` (${codes[0]})` : ""}.`, { sent, retry, cause: error });
}

/** The name of the host is unknown. */
export function isUnknownHost(error: unknown): boolean {
  return codesOf(error).includes("ENOTFOUND");
}

/** Codes of an error or of what caused it; one per address that was tried. */
function codesOf(error: unknown): string[] {
  if (!isObject(error)) return [];
  if (Array.isArray(error["errors"]) && error["errors"].length > 0) return error["errors"].flatMap(codesOf);
  const code = at(error, "/code");
  return typeof code === "string" ? [code] : codesOf(error["cause"]);
}
