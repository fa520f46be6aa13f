// Copied from runtime/mock/uploads.ts by the generator: edit it there.

/** Files on their way in: images through the API itself, and credentials for storage. */

import { own } from "../runtime/pointer.ts";
import { type Answer, goodAnswer } from "./answer.ts";
import { type Call, checkedBody, refuse } from "./call.ts";
import { hash32, uuidOf } from "./chance.ts";
import type { FileFieldData } from "./data.ts";
import { type FileLimits, factsOf, IMAGES, whyNotTaken } from "./facts.ts";
import type { ServedApi } from "./served.ts";

/** Looks at the image for real and answers with a token for it. */
export async function uploadDirect(call: Call): Promise<Answer> {
  const { api, world, account, operation } = call;
  const { field = "file", accept = [], maxBytes = 0 } = operation.upload ?? {};
  const file = await filePart(call, field);
  if (file === null || file.length === 0)
    throw refuse(api, "file_unreadable", `Send one file as the part \`${field}\` of a multipart form.`);
  const facts = await factsOf(file);
  const why = whyNotTaken(facts, { accept, maxBytes, ...imageLimits(call, facts.kind) });
  if (why !== null) throw refuse(api, "file_kind", why);
  const token = tokenOf(api, uuidOf("upload", world.settings.seed, account.key, world.uploads.size, facts.digest));
  world.uploads.set(token, facts);
  return goodAnswer(api, operation.pointers, { token });
}

/** Leave to write one object of the kind that was asked for. */
export function uploadToken(call: Call): Answer {
  const { api, world, account, operation, origin } = call;
  const body = checkedBody(call);
  const format = String(own(body, operation.upload?.format ?? "") ?? "bin");
  const day = new Date(world.clock.wall()).toISOString().slice(0, 10).replaceAll("-", "");
  const folder = `mock_${hash32("account", account.key).toString(16)}/${day}/${uuidOf("object", world.settings.seed, account.key, world.requests)}`;
  const key = `${folder}/input.${format}`;
  const minted = world.storage.mint(key, world.settings.stsTtlSeconds * 1_000);
  const values = {
    ...{ host: new URL(origin).host, bucket: world.bucket, key },
    ...{ sessionToken: minted.sessionToken, accessKeyId: minted.accessKeyId, secretAccessKey: minted.secretAccessKey },
  };
  return goodAnswer(api, operation.pointers, values);
}

async function filePart({ contentType, body }: Call, field: string): Promise<Uint8Array | null> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": contentType } }).formData();
    const part = form.get(field);
    return part instanceof File ? new Uint8Array(await part.arrayBuffer()) : null;
  } catch {
    // What is no form has no part.
    return null;
  }
}

/** As the API writes tokens. */
export function tokenOf({ fileReference }: ServedApi, id: string): string {
  return `${fileReference?.tokenPrefixes[0] ?? ""}${id}`;
}

type ImageLimits = Partial<Pick<FileLimits, "minPixels" | "maxPixels" | "maxBytes">>;

/** Bytes and sides in pixels of an image, as the fields say that take images alone; of a model nothing. */
function imageLimits({ api }: Call, kind: string | null): ImageLimits {
  const fields = Object.values(api.tasks).flatMap(({ files }) => files);
  const isOfImages = ({ accept, minPixels }: FileFieldData) => minPixels !== undefined && accept.every((each) => IMAGES.includes(each));
  const field = fields.find((each) => isOfImages(each) && kind !== null && each.accept.includes(kind));
  return field === undefined ? {} : { minPixels: field.minPixels, maxPixels: field.maxPixels, maxBytes: field.maxBytes };
}
