// Copied from runtime/typescript/route.ts by the generator: edit it there.

/** Which way a local file takes: storage where the field knows objects in storage, an address of its own when it is large, else straight through the API. */

import type { FileFieldTable, FileTables } from "./api.ts";
import { FileProblem } from "./file-problem.ts";
import type { Source } from "./source.ts";
import { type StoredObject, type UploadWork, uploadDirect, uploadStored } from "./upload.ts";
import { uploadPresigned } from "./upload-presigned.ts";

export interface Route {
  readonly name: "storage" | "presigned" | "direct";
  /** Sends, and gives what refers to the file. */
  readonly send: (work: UploadWork) => Promise<string | StoredObject>;
}

/** Throws `FileProblem` when there is no way, as with gateways that take URLs only. */
export function routeOf(
  source: Source,
  kind: string,
  { via }: Pick<FileFieldTable, "via">,
  { reference, token, presigned, direct }: FileTables,
): Route {
  if (token?.formats.includes(kind) && reference.object !== undefined && via.includes(reference.object))
    return { name: "storage", send: (work) => uploadStored(work, token) };
  const isLarge = presigned !== undefined && source.size >= presigned.fromBytes && source.size <= presigned.maxBytes;
  if (isLarge && presigned.formats.includes(kind) && via.includes(reference.token))
    return { name: "presigned", send: (work) => uploadPresigned(work, presigned) };
  if (!direct?.accept.includes(kind) || !via.includes(reference.token))
    throw new FileProblem("via", `${source.name} cannot be sent: there is no upload for a file of kind ${kind} here. Give a public URL.`);
  if (source.size > direct.maxBytes)
    throw new FileProblem(
      "maxBytes",
      `${source.name} has ${source.size} bytes; an upload takes at most ${direct.maxBytes}. Make it smaller.`,
    );
  return { name: "direct", send: (work) => uploadDirect(work, direct) };
}
