/** What every answer of an operation carries: names of the request, and how many more may come. */

import type { Account } from "./account.ts";
import { uuidOf } from "./chance.ts";
import type { ServedApi } from "./served.ts";
import type { World } from "./world.ts";

export interface Named {
  /** As a refusal names the request. */
  readonly requestId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** `sent` gives a header of the request. A client may name its request itself. */
export function named(api: ServedApi, world: World, sent: (header: string) => string | undefined): Named {
  const trace = uuidOf("trace", world.settings.seed, ++world.requests);
  const header = api.service?.requestId ?? null;
  if (header === null) return { requestId: trace, headers: { [api.envelope.traceId]: trace } };
  const requestId = sent(header.toLowerCase()) || trace;
  return { requestId, headers: { [api.envelope.traceId]: trace, [header]: requestId } };
}

/** Nothing where there is no limit, or the API tells none. */
export function rateHeaders(
  { service }: ServedApi,
  { settings: { rate }, clock }: World,
  account: Account,
): Readonly<Record<string, string>> {
  const names = service?.rate ?? null;
  if (names === null || rate === 0) return {};
  const reset = Math.ceil(clock.wall() / 1_000) + account.secondsToNext(rate);
  return { [names.limit]: String(Math.ceil(rate)), [names.remaining]: String(account.requestsLeft), [names.reset]: String(reset) };
}
