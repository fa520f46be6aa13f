// Copied from runtime/mock/presigned.ts by the generator: edit it there.

/** Addresses that take one file each by PUT, without the key: handed out by the API, and kept for as long as it says. */

import type { IncomingMessage } from "node:http";
import { own } from "../runtime/pointer.ts";
import { type Answer, goodAnswer } from "./answer.ts";
import { type Call, checkedBody } from "./call.ts";
import { uuidOf } from "./chance.ts";
import { refusedByStorage } from "./error-xml.ts";
import { factsOf } from "./facts.ts";
import type { ServedApi } from "./served.ts";
import { endOf, signedQuery } from "./signed.ts";
import { tokenOf } from "./uploads.ts";
import type { World } from "./world.ts";

/** Where they stand. */
export const ADDRESSES = "/uploads/";
const ADDRESS = /^\/uploads\/(?<name>[^/]+)\/(?<token>[A-Za-z0-9_.-]+)\.[a-z0-9]+$/i;
/** Who hands them out. */
const ROLE = "upload-presigned";

/** In the client's time, not the virtual one: how long an address lasts is told in seconds of the client. */
export function giveAddress(call: Call): Answer {
  const { api, world, account, operation, origin } = call;
  const format = String(own(checkedBody(call), operation.upload?.format ?? "") ?? "bin").replace(/[^a-z0-9]/gi, "");
  const seconds = api.service?.uploadUrlSeconds ?? 0;
  const token = tokenOf(api, uuidOf("address", world.settings.seed, account.key, world.requests));
  const path = `${ADDRESSES}${api.name}/${token}.${format}`;
  const expires = Math.floor(world.clock.wall() / 1_000) + seconds;
  const url = `${origin}${path}?${signedQuery(`PUT ${path}`, { secret: world.secret, expires })}`;
  return goodAnswer(api, operation.pointers, { url, token, seconds });
}

export interface Addressed {
  /** The most that the file may have. */
  readonly mostBytes?: number;
  readonly answer: (body: Uint8Array) => Answer | Promise<Answer>;
}

/** What the storage behind the addresses does with a request: decided when it comes in, as its body may take longer than the address lasts. */
export function addressed(apis: readonly ServedApi[], world: World, { method, url = "" }: IncomingMessage): Addressed {
  const [path = "", query = ""] = url.split("?");
  const { name, token } = ADDRESS.exec(path)?.groups ?? {};
  const operation = apis.find((api) => api.name === name)?.operations.find(({ role }) => role === ROLE);
  const { maxBytes } = operation?.upload ?? {};
  const most = maxBytes === undefined ? {} : { mostBytes: maxBytes };
  const refused = (...why: [status: number, code: string, message: string]) => ({ ...most, answer: () => refusedByStorage(...why) });
  const end = endOf(`PUT ${path}`, { secret: world.secret, query });
  if (token === undefined || end === null) return refused(403, "SignatureDoesNotMatch", "The signature of this address does not match.");
  if (world.clock.wall() >= end) return refused(403, "AccessDenied", "Request has expired");
  if (method !== "PUT") return refused(405, "MethodNotAllowed", "This address takes a PUT.");
  return { ...most, answer: (body) => keep(world, token, body) };
}

/** Whatever it is: who takes the token looks at its kind. */
async function keep(world: World, token: string, body: Uint8Array): Promise<Answer> {
  const facts = await factsOf(body);
  world.uploads.set(token, facts);
  return { status: 200, headers: { ETag: `"${facts.digest.slice(0, 32)}"` }, body: "" };
}
