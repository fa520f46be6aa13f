/** What stands in a file field, and how it looks on the wire. */

import type { FileFieldTable, FileTables } from "./api.ts";
import { isReference } from "./body.ts";
import { FileProblem } from "./file-problem.ts";
import { kindOfName } from "./kind.ts";
import { isObject, own } from "./pointer.ts";
import { isLocalFile, type LocalFile } from "./source.ts";
import { isSourceTask, type SourceTask } from "./source-task.ts";

export type Meaning =
  /** Wire form already, or an empty slot. */
  | { readonly is: "as-given" }
  | { readonly is: "url"; readonly url: string }
  | { readonly is: "task"; readonly id: string; readonly pointer: string }
  | { readonly is: "file"; readonly file: LocalFile };

/** A wire reference: `{ type, url }` and the like, or one text. */
export type Reference = Readonly<Record<string, unknown>> | string;

/** Throws `FileProblem` when the value cannot stand for a file here. */
export function meaningOf(value: unknown, field: FileFieldTable, { reference }: FileTables): Meaning {
  if (typeof value === "string") return { is: "url", url: checkedUrl(value, field, reference) };
  if (value instanceof URL) return { is: "url", url: checkedUrl(value.href, field, reference) };
  if (isSourceTask(value)) return { is: "task", id: value.id, pointer: outputOf(value, field) };
  if (isLocalFile(value)) return { is: "file", file: value };
  // Whatever else is sent as it is would reach the service: the checks have been told that a file stands here.
  if (reference.isInline || !isReference(value))
    throw new FileProblem("type", `${shown(value)} is no file: give an http(s) URL, { path: "…" }, a Blob, bytes or a stream.`);
  return { is: "as-given" };
}

function shown(value: unknown): string {
  return isObject(value) || Array.isArray(value) ? `An object with ${Object.keys(value).join(", ") || "nothing in it"}` : String(value);
}

export function urlReference(url: string, { accept }: FileFieldTable, { reference }: FileTables): Reference {
  if (reference.isInline) return url;
  const named = kindOfName(new URL(url).pathname);
  // Without a known extension any kind will do: the service looks at the bytes, but old versions of it want one named.
  const kind = named !== null && accept.includes(named) ? named : accept[0];
  return { ...kindMember(kind, reference), [reference.url]: url };
}

export function uploadedReference(kind: string, uploaded: string | { bucket: string; key: string }, { reference }: FileTables): Reference {
  if (typeof uploaded !== "string") return { ...kindMember(kind, reference), [reference.object ?? ""]: uploaded };
  return reference.isInline ? uploaded : { ...kindMember(kind, reference), [reference.token]: uploaded };
}

function kindMember(kind: string | undefined, reference: FileTables["reference"]): object {
  return reference.kind !== undefined && kind !== undefined ? { [reference.kind]: kind } : {};
}

function checkedUrl(text: string, { via }: FileFieldTable, reference: FileTables["reference"]): string {
  const protocol = URL.canParse(text) ? new URL(text).protocol : "";
  const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}...` : text);
  if (protocol === "data:") throw new FileProblem("url", "A data: URL is not sent: give its bytes as a Blob or Uint8Array.");
  if (!reference.isInline && /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text))
    throw new FileProblem("url", `${shown} is no URL. For an uploaded file write { ${reference.token}: ${shown} }.`);
  if (protocol !== "https:" && protocol !== "http:")
    throw new FileProblem("url", `${shown} is no http(s) URL. For a file on this machine write { path: ${shown} }.`);
  requireUrls(via, reference);
  return text;
}

function requireUrls(via: readonly string[], reference: FileTables["reference"]): void {
  if (!via.includes(reference.url))
    throw new FileProblem("via", "A URL cannot stand here: give the file itself, as { path }, Blob or bytes.");
}

function outputOf({ type }: SourceTask, { fromTasks = {} }: FileFieldTable): string {
  const pointer = own(fromTasks, type);
  if (pointer !== undefined) return pointer;
  const types = Object.keys(fromTasks);
  const remedy = types.length > 0 ? `tasks of type ${types.join(", ")} can` : "no task can";
  throw new FileProblem("task", `A task of type ${type} cannot stand for this file; ${remedy}.`);
}
