// Copied from runtime/typescript/web.ts by the generator: edit it there.

/** Gets a URL without any key: https only, a few redirects, and a plain account of what came. */

import { DownloadError } from "./errors.ts";
import { isLoopback } from "./loopback.ts";

export interface WebDeps {
  readonly fetch: typeof fetch;
  readonly random: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** The API itself runs on this machine: http on loopback is as good as https. */
  readonly isLocal: boolean;
}

export interface WebRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly deps: WebDeps;
  readonly signal: AbortSignal;
}

/** What the headers say of the body. */
export interface Extent {
  /** Of its first byte in the file; null when nobody can know. */
  readonly start: number | null;
  /** Of the whole file. */
  readonly total: number | null;
  /** Names this version of the file, for `If-Range`; null when it has no strong name. */
  readonly validator: string | null;
}

const REDIRECTS = 3;

/** Throws `DownloadError` for an address that must not be asked; a broken connection throws what `fetch` throws. */
export async function openUrl({ url, headers, deps, signal }: WebRequest): Promise<Response> {
  let place = checkedUrl(url, deps);
  const init = {
    headers: { "Accept-Encoding": "identity", ...headers },
    credentials: "omit",
    referrerPolicy: "no-referrer",
    signal,
  } as const;
  for (let redirects = 0; ; redirects++) {
    const response = await deps.fetch(place, { ...init, redirect: "manual" });
    // Browsers hide where a redirect leads; they follow it themselves, https only, and nothing secret goes along.
    if (response.type === "opaqueredirect") return deps.fetch(place, { ...init, redirect: "follow" });
    const location = response.headers.get("Location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    if (redirects === REDIRECTS) throw new DownloadError(`The file is behind more than ${REDIRECTS} redirects.`);
    place = checkedUrl(URL.canParse(location, place) ? new URL(location, place).href : "", deps);
  }
}

/** Names the host only: what follows it may hold a signature. */
function checkedUrl(text: string, { isLocal }: WebDeps): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === "https:" || (isLocal && url?.protocol === "http:" && isLoopback(url.hostname));
  if (!url || !isSafe || url.username || url.password)
    throw new DownloadError(`The file lies at ${url ? `${url.protocol}//${url.host}` : "no valid URL"}: only https is followed.`);
  return url.href;
}

export function extentOf({ status, headers }: Response): Extent {
  const encoding = headers.get("Content-Encoding") ?? "identity";
  // Lengths and ranges count bytes before decoding.
  if (encoding !== "identity") return { start: status === 200 ? 0 : null, total: null, validator: null };
  const etag = headers.get("ETag") ?? "";
  const validator = etag.startsWith('"') ? etag : headers.get("Last-Modified");
  if (status !== 206) return { start: 0, total: wholeNumber(headers.get("Content-Length")), validator };
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("Content-Range") ?? "") ?? [];
  return { start: wholeNumber(start), total: wholeNumber(total), validator };
}

function wholeNumber(text: string | null | undefined): number | null {
  return text && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
