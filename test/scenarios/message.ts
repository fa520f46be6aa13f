/** What a player gets to read of a scenario: nothing of what is expected. */

import { createHmac } from "node:crypto";
import { readIr } from "../ir.ts";
import { isObject } from "./compare.ts";
import { filled } from "./places.ts";
import type { JsonObject, Scenario } from "./scenario.ts";
import type { Stage } from "./stage.ts";

const API_KEY = "tsk_scenario_secret";

export function messageOf(scenario: Scenario, { places, baseUrl: documented }: Pick<Stage, "places" | "baseUrl">): JsonObject {
  const { api, random, clock } = scenario;
  const client = { apiKey: API_KEY, baseUrl: documented, ...filled(scenario.client, places) };
  const { dir, out } = places;
  const actions = filled(scenario.do, places).map((action) => signed(action, api));
  return { id: scenario.name, api, baseUrl: client.baseUrl, client, random, clock, dir, out, do: actions };
}

/** Deliveries are signed here, so that no language proves itself with its own signer. */
function signed(action: JsonObject, api: string): JsonObject {
  const { parallel, webhook } = action;
  if (Array.isArray(parallel))
    return { ...action, parallel: parallel.map((branch) => branch.map((each: JsonObject) => signed(each, api))) };
  if (!isObject(webhook) || webhook["signature"] === undefined) return action;
  const { signature, headers, ...delivery } = webhook;
  const { headers: names, scheme } = webhooksOf(api);
  const value = signatureOf(signature, delivery, scheme);
  return { ...action, webhook: { ...delivery, headers: { ...(headers as object), [names.signature]: value } } };
}

interface Signature {
  readonly secret?: string;
  readonly at?: number;
  readonly body?: string;
}

/** `"sign"`: by the first secret, now. Or by another secret, at another time, over another body; a list of such for several. */
function signatureOf(signature: unknown, { secrets, nowSeconds, body }: JsonObject, scheme: string): string {
  const all: Signature[] = signature === "sign" ? [{}] : [signature as Signature].flat();
  const [first] = secrets as string[];
  const parts = all.map(({ secret = first ?? "", at = nowSeconds as number, body: other = body as string }) => ({
    at,
    hex: createHmac("sha256", secret).update(`${at}.${other}`).digest("hex"),
  }));
  return [`t=${parts[0]?.at}`, ...parts.map(({ hex }) => `${scheme}=${hex}`)].join(",");
}

function webhooksOf(api: string) {
  const { webhooks } = readIr(api);
  if (webhooks === null) throw new Error(`${api} sends no webhooks.`);
  return webhooks;
}
