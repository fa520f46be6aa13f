/** One request to an operation of an API, and the checks that every operation begins with. */

import type { Json } from "../typescript/api.ts";
import type { Account } from "./account.ts";
import { Refusal } from "./answer.ts";
import type { OperationData } from "./data.ts";
import { judgeBody } from "./judge.ts";
import type { Notifier } from "./notifier.ts";
import type { ServedApi } from "./served.ts";
import { accountOf, type World } from "./world.ts";

export interface Call {
  readonly api: ServedApi;
  readonly world: World;
  readonly operation: OperationData;
  readonly account: Account;
  /** The parameter of the path; empty when there is none. */
  readonly id: string;
  readonly query: URLSearchParams;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** How the client addresses the mock: URLs of files begin with it. */
  readonly origin: string;
  /** Told of what may have to be told to others. */
  readonly notifier: Notifier;
  /** Told of fields that the operation does not know. */
  readonly noteUnknown: (fields: readonly string[]) => void;
}

/** The refusal that the API answers in a situation. */
export function refuse({ service }: ServedApi, situation: string, hint = "", headers: Readonly<Record<string, string>> = {}): Refusal {
  const error = service?.refusals.find(({ when }) => when === situation)?.errors[0];
  return new Refusal(error ?? situation, hint, headers);
}

/** The account of the key. Throws the refusal of a request without one that could be a key. */
export function identify(api: ServedApi, world: World, authorization: string | undefined): Account {
  const key = /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1] ?? "";
  const hint = `The mock takes any key that starts with ${api.keyPrefix || "a letter"}: Authorization: Bearer ${api.keyPrefix}anything.`;
  if (!key.startsWith(api.keyPrefix) || key.length <= api.keyPrefix.length) throw refuse(api, "key", hint);
  return accountOf(world, key);
}

/** Whether the key may ask once more by now; asking counts. */
export function mayAsk({ settings: { rate }, clock }: World, account: Account): boolean {
  return rate === 0 || account.ask(rate, clock.wall());
}

/** The refusal of a key that asks too often. */
export function tooOften(api: ServedApi, { settings: { rate } }: World, account: Account): Refusal {
  const headers = { "Retry-After": String(account.secondsToNext(rate)) };
  return refuse(api, "rate", `The mock answers ${rate} requests a second and key.`, headers);
}

/** The body as a JSON object. Throws the refusal of anything else. */
export function jsonBody({ api, body }: Pick<Call, "api" | "body">): Readonly<Record<string, Json>> {
  const parsed = parse(body);
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed;
  throw refuse(api, "body");
}

/** The body of an operation that creates no task, as its schema wants it. Throws the refusal of any other. */
export function checkedBody(call: Call): Readonly<Record<string, Json>> {
  const { api, world, operation } = call;
  const body = jsonBody(call);
  const wrong = judgeBody(operation.body ?? true, body, { isStrict: world.settings.strict });
  if (wrong !== null) throw new Refusal(api.findings.fallback.parameter, wrong);
  return body;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

function parse(body: Uint8Array): Json | undefined {
  try {
    return JSON.parse(UTF8.decode(body));
  } catch {
    return undefined;
  }
}
