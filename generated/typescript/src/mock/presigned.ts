// Copied from runtime/mock/presigned.ts by the generator: edit it there.

/** Addresses that take one file each by PUT, without the key: handed out by the API, and kept for as long as it says. */

import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { own } from "../runtime/pointer.ts";
import { type Answer, goodAnswer } from "./answer.ts";
import { type Call, checkedBody } from "./call.ts";
import { uuidOf } from "./chance.ts";
import { factsOf } from "./facts.ts";
import { tokenOf } from "./uploads.ts";
import type { Secret } from "./urls.ts";
import { rememberUpload, type World } from "./world.ts";

/** Where they stand. */
export const ADDRESSES = "/uploads/";
export const LONGEST_ADDRESSED = 200 * 1024 * 1024;

export function giveAddress(call: Call): Answer {
  const { api, world, account, operation, origin } = call;
  const format = String(own(checkedBody(call), operation.upload?.format ?? "") ?? "bin").replace(/[^a-z0-9]/gi, "");
  const seconds = api.service?.uploadUrlSeconds ?? 0;
  const token = tokenOf(api, uuidOf("address", world.settings.seed, account.key, world.requests));
  const path = `${ADDRESSES}${token}.${format}`;
  const expires = Math.floor(world.clock.now() / 1_000) + seconds;
  const url = `${origin}${path}?Expires=${expires}&Signature=${signatureOf(path, expires, world.secret)}`;
  return goodAnswer(api, operation.pointers, { url, token, seconds });
}

/** What the storage behind the addresses answers. */
export async function receive(world: World, { method, url = "" }: IncomingMessage, body: Uint8Array): Promise<Answer> {
  const [path = "", query = ""] = url.split("?");
  const params = new URLSearchParams(query);
  const expires = Number(params.get("Expires"));
  const token = /^\/uploads\/([A-Za-z0-9_.-]+)\.[a-z0-9]+$/i.exec(path)?.[1];
  if (token === undefined || !isSame(params.get("Signature") ?? "", signatureOf(path, expires, world.secret)))
    return refused(403, "SignatureDoesNotMatch", "The signature of this address does not match.");
  if (world.clock.now() >= expires * 1_000) return refused(403, "AccessDenied", "Request has expired");
  if (method !== "PUT") return refused(405, "MethodNotAllowed", "This address takes a PUT.");
  const facts = await factsOf(body);
  rememberUpload(world, token, facts);
  return { status: 200, headers: { ETag: `"${facts.digest.slice(0, 32)}"` }, body: "" };
}

function signatureOf(path: string, expires: number, secret: Secret): string {
  return createHmac("sha256", secret).update(`PUT ${path}\n${expires}`).digest("base64url").slice(0, 32);
}

function isSame(given: string, wanted: string): boolean {
  return given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}

function refused(status: number, code: string, message: string): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { "Content-Type": "application/xml" }, body };
}
