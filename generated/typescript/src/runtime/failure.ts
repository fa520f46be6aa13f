// Copied from runtime/typescript/failure.ts by the generator: edit it there.

/** Reads what a failed fetch says of itself: did the request leave, and can the next one? */

import { retired } from "./answer.ts";
import type { ApiTables } from "./api.ts";
import { type ApiVersionRetired, ConnectionError } from "./errors.ts";
import { isObject } from "./pointer.ts";

/** Verification failed before a request was written: the same every time. */
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;
/** Names, and connections that never came to be. ECONNRESET and the like are not here: the request may have arrived. */
const NOT_CONNECTED = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT)$/;

interface Where {
  readonly api: ApiTables;
  readonly host: string;
  /** It is a documented host, and nothing good was ever heard from it. */
  readonly mayBeGone: boolean;
}

export async function failedFetch(cause: unknown, { api, host, mayBeGone }: Where): Promise<ConnectionError | ApiVersionRetired> {
  const codes = codesOf(cause);
  const gone = mayBeGone && codes.includes("ENOTFOUND") ? await retired(api, host, cause) : undefined;
  if (gone) return gone;
  const every = (pattern: RegExp) => codes.length > 0 && codes.every((code) => pattern.test(code));
  const isCertificate = every(CERTIFICATE);
  const sent = !isCertificate && !every(NOT_CONNECTED);
  const retry = isCertificate ? "never" : sent ? "read-only" : "refused";
  return new ConnectionError(`No answer from ${host}${codes[0] ? ` (${codes[0]})` : ""}.`, { sent, retry, cause });
}

/** Codes of an error or of what caused it; one per address that was tried. */
function codesOf(error: unknown): string[] {
  if (!isObject(error)) return [];
  const { errors, code, cause } = error;
  if (Array.isArray(errors) && errors.length > 0) return errors.flatMap(codesOf);
  return typeof code === "string" ? [code] : codesOf(cause);
}
