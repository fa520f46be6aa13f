// Copied from runtime/mock/options.ts by the generator: edit it there.

/** What a user may set of a mock, checked at the door. */

import { isLoopback } from "../runtime/loopback.ts";
import { bareHost } from "./host.ts";

export interface MockOptions {
  /** Default 0: any free port. */
  readonly port?: number | undefined;
  /** Default `127.0.0.1`: nobody else on the network. */
  readonly host?: string | undefined;
  /** How many times faster than the service; default 1. What is told in seconds is told in the client's. */
  readonly speed?: number | undefined;
  /** Decides all that is left to chance; default 1. */
  readonly seed?: number | undefined;
  /** Slots of every concurrency group and account, instead of the documented ones. */
  readonly slots?: number | undefined;
  /** Requests per second and key; default 0, without limit. */
  readonly rate?: number | undefined;
  /** Credits of a new account; default 10,000. */
  readonly credits?: number | undefined;
  /** How long credentials for storage last, in real seconds since signers use real clocks; default 1,800. */
  readonly stsTtlSeconds?: number | undefined;
  /** Refuses fields that a task type does not know, instead of ignoring them. */
  readonly strict?: boolean | undefined;
  /** Serves https with a certificate made for the occasion. */
  readonly tls?: boolean | undefined;
  /** Where webhooks go: a URL of this machine. They are signed with `webhookSecret`. */
  readonly webhookUrl?: string | undefined;
  /** Default `whsec_mock`. */
  readonly webhookSecret?: string | undefined;
  /** Finished tasks that are remembered; default 10,000. The oldest are forgotten first. */
  readonly keep?: number | undefined;
}

export type MockSettings = { readonly [Name in Exclude<keyof MockOptions, "slots" | "webhookUrl">]-?: NonNullable<MockOptions[Name]> } & {
  readonly slots: number | null;
  readonly webhookUrl: string | null;
};

/** A setting that cannot be: which one, what it must be, what came. */
export class MockOptionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "MockOptionError";
  }
}

export const DEFAULTS = {
  port: 0,
  host: "127.0.0.1",
  speed: 1,
  seed: 1,
  slots: null,
  rate: 0,
  credits: 10_000,
  stsTtlSeconds: 1_800,
  strict: false,
  tls: false,
  webhookUrl: null,
  webhookSecret: "whsec_mock",
  keep: 10_000,
} as const;

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

export const BOUNDS: Readonly<Record<string, Bounds>> = {
  port: { least: 0, most: 65_535, isWhole: true },
  speed: { least: 0.001, most: 1_000_000, isWhole: false },
  seed: { least: 0, most: 2 ** 32 - 1, isWhole: true },
  slots: { least: 1, most: 1_000_000, isWhole: true },
  rate: { least: 0, most: 1_000_000, isWhole: false },
  credits: { least: 0, most: 1_000_000_000, isWhole: false },
  stsTtlSeconds: { least: 0.1, most: 86_400, isWhole: false },
  keep: { least: 1, most: 1_000_000, isWhole: true },
};

type Check = (name: string, value: unknown) => void;

/** How each option is looked at. Each throws `MockOptionError`. */
const CHECKS: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(
    Object.entries(BOUNDS).map(([name, bounds]) => [name, (_: string, value: unknown) => checkNumber(`\`${name}\``, value, bounds)]),
  ),
  host: checkHost,
  webhookUrl: (_, url) => checkReceiver(url),
  webhookSecret: checkText,
  strict: checkBoolean,
  tls: checkBoolean,
};

/** Throws `MockOptionError`. */
export function settingsOf(options: MockOptions = {}): MockSettings {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(DEFAULTS, name))
      throw new MockOptionError(`\`${name}\` is no option. There are: ${Object.keys(DEFAULTS).join(", ")}.`);
    if (value !== undefined) CHECKS[name]?.(name, value);
  }
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { ...DEFAULTS, ...given };
}

/** The mock speaks to nobody but this machine. Throws `MockOptionError`. */
export function checkReceiver(url: unknown): void {
  const parsed = typeof url === "string" && URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || !isLoopback(parsed.host))
    throw new MockOptionError(`Webhooks go to an http(s) URL of this machine, like http://127.0.0.1:3000/hook; got ${String(url)}.`);
}

/** Throws `MockOptionError`. */
export function checkText(name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") throw new MockOptionError(`\`${name}\` must be a text, got ${JSON.stringify(value)}.`);
}

/** An empty one would be every address of this machine, for all the network. */
function checkHost(name: string, value: unknown): void {
  if (typeof value !== "string" || bareHost(value) === null)
    throw new MockOptionError(`\`${name}\` must be a name or an address without scheme and port, got ${JSON.stringify(value)}.`);
}

function checkBoolean(name: string, value: unknown): void {
  if (typeof value !== "boolean") throw new MockOptionError(`\`${name}\` must be true or false, got ${JSON.stringify(value)}.`);
}

/** Throws `MockOptionError`; `label` is how the user wrote it. */
export function checkNumber(label: string, value: unknown, { least, most, isWhole }: Bounds): void {
  const isFine = typeof value === "number" && value >= least && value <= most && (!isWhole || Number.isInteger(value));
  if (!isFine)
    throw new MockOptionError(`${label} must be a ${isWhole ? "whole number" : "number"} from ${least} to ${most}, got ${String(value)}.`);
}
