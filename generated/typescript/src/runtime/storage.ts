// Copied from runtime/typescript/storage.ts by the generator: edit it there.

/** Where an upload goes: the answer of the service is checked before anything is signed for it. */

import type { FileTables } from "./api.ts";
import type { StorageOptions } from "./context.ts";
import { UploadError } from "./errors.ts";
import { isLoopback } from "./loopback.ts";
import { at } from "./pointer.ts";

export type TokenTable = NonNullable<FileTables["token"]>;

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** Leave to write one object. */
export interface Grant {
  readonly bucket: string;
  readonly key: string;
  /** The object, with the key encoded segment by segment. */
  readonly url: string;
  readonly credentials: Credentials;
}

export interface StorageRules {
  readonly table: TokenTable;
  readonly options: StorageOptions;
  /** The API itself runs on this machine: its storage may too. */
  readonly isLocal: boolean;
}

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** Throws `UploadError` when the answer lacks something, or names a place that is not storage. */
export function grantOf(answer: unknown, rules: StorageRules): Grant {
  const { pointers } = rules.table;
  const text = (pointer: string) => {
    const value = at(answer, pointer);
    if (typeof value !== "string" || value === "")
      throw new UploadError(`The credentials for the upload lack ${pointer}. Ask for an update of this client.`);
    return value;
  };
  const bucket = text(pointers.bucket);
  const key = text(pointers.key);
  if (!BUCKET.test(bucket))
    throw new UploadError(`The service named ${JSON.stringify(bucket)} as bucket, which cannot be one. Nothing was sent.`);
  return {
    bucket,
    key,
    url: `${bucketUrl(text(pointers.host), bucket, rules)}/${encodeKey(key)}`,
    credentials: {
      accessKeyId: text(pointers.accessKeyId),
      secretAccessKey: text(pointers.secretAccessKey),
      sessionToken: text(pointers.sessionToken),
    },
  };
}

/** Dot segments would be folded by every URL parser and so name another object. */
function encodeKey(key: string): string {
  const segments = key.split("/");
  if (segments.some((segment) => segment === "." || segment === "..") || key.length > 1024)
    throw new UploadError(`The service named ${JSON.stringify(key.slice(0, 80))} as object, which leaves its folder. Nothing was sent.`);
  return segments.map(encodeStrictly).join("/");
}

/** RFC 3986, as the signature wants it. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function bucketUrl(host: string, bucket: string, { table, options, isLocal }: StorageRules): string {
  if (options.endpoint !== undefined) return `${checkedEndpoint(options.endpoint)}/${bucket}`;
  if (isLocal && isLoopback(host)) return `http://${host}/${bucket}`;
  requireStorageHost(host, [...table.hosts, ...(options.hosts ?? [])]);
  const named = options.accelerate && table.accelerate ? new URL(asUrl(table.accelerate)).host : host;
  if (named.startsWith(`${bucket}.`)) return `https://${named}`;
  // A bucket with a dot does not match the certificate of `*.host`.
  return bucket.includes(".") ? `https://${named}/${bucket}` : `https://${bucket}.${named}`;
}

function asUrl(place: string): string {
  return place.includes("://") ? place : `https://${place}`;
}

function checkedEndpoint(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.host));
  if (!url || !isSafe || url.username || url.password || url.search || url.hash)
    throw new UploadError("`storage.endpoint` must be an https URL (http on loopback) without user, query and fragment.");
  return url.href.replace(/\/+$/, "");
}

function requireStorageHost(host: string, suffixes: readonly string[]): void {
  const isKnown = HOST.test(host) && suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
  if (!isKnown)
    throw new UploadError(
      `The service named ${JSON.stringify(host.slice(0, 80))} as storage, which is none of ${suffixes.join(", ")}. Nothing was sent. If it is right, allow it by \`storage: { hosts: [...] }\`.`,
    );
}
