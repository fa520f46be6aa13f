// Copied from runtime/typescript/verify-options.ts by the generator: edit it there.

/** Options that would hang, send or spend by mistake are refused at the door, by name, rule and value. */

import { ConfigError } from "./errors.ts";

/** The words it may be; or its least value, and whether null may stand for no limit. */
type Rule = readonly string[] | readonly [least: number, orNull?: boolean];

const RULES: Readonly<Record<string, Rule>> = {
  checks: ["error", "warn", "off"],
  slots: ["wait", "throw"],
  slotTimeoutMs: [1, true],
  timeoutMs: [1, true],
  headersMs: [1],
  idleMs: [1],
  totalMs: [1],
  maxCredits: [0],
};

/** Throws `ConfigError` for the first that is wrong; an absent one is right. `within` stands before its name. */
export function verifyOptions(options: object, within = ""): void {
  for (const [name, rule] of Object.entries(RULES)) {
    const value: unknown = Reflect.get(options, name);
    const wanted = value === undefined ? undefined : broken(rule, value);
    if (!wanted) continue;
    const got = typeof value === "string" ? JSON.stringify(value) : String(value);
    throw new ConfigError(`\`${within}${name}\` must be ${wanted}, got ${got}.`);
  }
}

/** What it must be; undefined when it is. */
function broken(rule: Rule, value: unknown): string | undefined {
  const [least, orNull] = rule;
  if (typeof least !== "number") return rule.some((word) => word === value) ? undefined : `one of ${rule.join(", ")}`;
  const holds = value === null ? orNull : typeof value === "number" && value >= least;
  return holds ? undefined : `at least ${least}${orNull ? ", or null" : ""}`;
}
