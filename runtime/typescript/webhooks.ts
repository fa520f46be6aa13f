/** Receives what the service sends by itself: believed only when it is signed, in time, and as it was sent. */

import type { ApiTables, WebhookTable } from "./api.ts";
import { ArrivalBook, remember } from "./arrivals.ts";
import type { TaskState } from "./context.ts";
import { ConfigError } from "./errors.ts";
import type { Arrivals } from "./options.ts";
import { isObject } from "./pointer.ts";
import { taskState } from "./state.ts";
import { WebhookError } from "./webhook-error.ts";
import { type EventKinds, eventOf, type Reading, type WebhookEvent } from "./webhook-event.ts";
import { isSameSignature, readSignature, signatureOf } from "./webhook-signature.ts";

export interface WebhookOptions {
  /** From the console, `whsec_...`; several while one replaces another: any of them may have signed. */
  readonly secrets: readonly string[] | string;
  /** Milliseconds since 1970; for tests. */
  readonly now?: (() => number) | undefined;
}

/** As `fetch`, Express, Node and most others have them. */
export type DeliveryHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The body as it came over the wire: parsed and written again it is another one. */
export type RawBody = string | Uint8Array | ArrayBuffer;

export interface Received<Kinds extends EventKinds> {
  readonly event: WebhookEvent<Kinds>;
  /** The event came before; it is sent again until it is answered with a 2xx. By its id, which is signed, as the delivery's is not. */
  readonly isRepeated: boolean;
}

export interface SignedDelivery {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export class Webhooks<Kinds extends EventKinds> implements Arrivals {
  readonly #reading: Reading;
  readonly #secrets: readonly string[];
  readonly #now: () => number;
  readonly #seen = new Map<string, true>();
  readonly #book = new ArrivalBook();

  constructor(api: ApiTables, table: WebhookTable, { secrets, now = Date.now }: WebhookOptions) {
    const all = [secrets].flat();
    if (all.length === 0 || all.some((secret) => typeof secret !== "string" || !isSecret(secret, table.secretPrefix)))
      throw new ConfigError(`\`secrets\` must hold one or more texts that start with ${table.secretPrefix}: the console shows them.`);
    this.#secrets = all;
    this.#now = now;
    this.#reading = { table, taskId: api.read.pointers.id, readState: (id, root) => taskState(api, id, root) };
  }

  /**
   * The event, when the delivery is signed by one of the secrets, made within the time that the service names, and unchanged.
   *
   * Throws `WebhookError` with the `reason`. An event that nobody has heard of is verified all the same: `isKnown` is false.
   */
  async verify(body: RawBody, headers: DeliveryHeaders): Promise<WebhookEvent<Kinds>> {
    const { table } = this.#reading;
    const name = table.headers.signature;
    // A copy: what was proven is what is read, whatever the caller does with the buffer meanwhile.
    const bytes = bytesOf(body).slice();
    const { at, signatures } = readSignature(headerOf(headers, name), { name, scheme: table.scheme });
    requireTime(this.#now() / 1_000 - at, table.toleranceSeconds);
    const wanted = await Promise.all(this.#secrets.map((secret) => signatureOf(secret, at, bytes)));
    // Every pair is compared, so that the time does not tell which one was right.
    const matches = wanted.flatMap((right) => signatures.map((given) => isSameSignature(given, right)));
    if (!matches.includes(true))
      throw new WebhookError(
        "The signature does not match: the secret is another one, or the body is not as it was sent. Verify the raw body, before anything parses it.",
        { reason: "signature-mismatch" },
      );
    return eventOf(bytes, headerOf(headers, table.headers.delivery) ?? "", this.#reading);
  }

  /**
   * Verifies, notices repetitions, and ends the waits for the task. Throws `WebhookError`. Answer with a 2xx as soon as the
   * event is safe with you: the service does not wait long. When your own work with it fails, `forget` it before you answer.
   */
  async receive(body: RawBody, headers: DeliveryHeaders): Promise<Received<Kinds>> {
    const event = await this.verify(body, headers);
    const isRepeated = this.#seen.has(event.id);
    remember(this.#seen, event.id, true);
    if ("task" in event && event.task.lifecycle !== "ongoing") this.#book.add(event.task);
    return { event, isRepeated };
  }

  /** Takes back that an event was received, so that its repetition is not taken for one: it was not dealt with. */
  forget({ id }: { readonly id: string }): void {
    this.#seen.delete(id);
  }

  /** The task, once its end is told; at once when it was told before. For `wait({ webhooks })`. */
  arrival(taskId: string, signal?: AbortSignal): Promise<TaskState> {
    return this.#book.arrival(taskId, signal);
  }

  /** A delivery as the service would make it, signed by the first secret: for tests. `data` is a task as reading it answers, or a balance. */
  async sign(
    type: keyof Kinds & string,
    data: object,
    { id = `test-${crypto.randomUUID()}:${type}`, delivery = crypto.randomUUID() as string } = {},
  ): Promise<SignedDelivery> {
    const { pointers, headers, scheme } = this.#reading.table;
    const seconds = Math.floor(this.#now() / 1_000);
    const told = { id, type, createdAt: new Date(seconds * 1_000).toISOString(), data };
    // Events are flat: each pointer names a member.
    const body = JSON.stringify(Object.fromEntries(Object.entries(told).map(([name, value]) => [memberOf(pointers, name), value])));
    const signature = await signatureOf(this.#secrets[0] ?? "", seconds, new TextEncoder().encode(body));
    return {
      body,
      headers: {
        [headers.id]: id,
        [headers.delivery]: delivery,
        [headers.event]: type,
        [headers.signature]: `t=${seconds},${scheme}=${signature}`,
      },
    };
  }
}

function isSecret(secret: string, prefix: string): boolean {
  return secret.startsWith(prefix) && secret.length > prefix.length && !/\s/.test(secret);
}

function memberOf(pointers: Readonly<Record<string, string>>, name: string): string {
  return (pointers[name] ?? "").slice(1);
}

function bytesOf(body: unknown): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  // Not `instanceof`: test runners and workers have classes of their own.
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") return new Uint8Array(body as ArrayBuffer); // what the tag says
  const seen = isObject(body) ? "a parsed object" : String(body);
  throw new WebhookError(`The raw body is needed, as text or bytes, and ${seen} came: verify before anything parses it.`, {
    reason: "body-parsed",
  });
}

/** Of a header that came twice the first counts. */
function headerOf(headers: DeliveryHeaders, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase()) ?? [];
  return typeof value === "object" ? value[0] : value;
}

function isHeaders(headers: DeliveryHeaders): headers is Headers {
  return typeof headers["get"] === "function";
}

function requireTime(ageSeconds: number, toleranceSeconds: number): void {
  if (Math.abs(ageSeconds) <= toleranceSeconds) return;
  const isOld = ageSeconds > 0;
  const what = `${Math.round(Math.abs(ageSeconds))} s ${isOld ? "old" : "ahead"}; ${toleranceSeconds} s are allowed`;
  throw new WebhookError(
    `The delivery is ${what}. ${isOld ? "It may be a replay" : "It may be forged"}, or the clock of this machine is wrong.`,
    {
      reason: isOld ? "too-old" : "too-new",
    },
  );
}
