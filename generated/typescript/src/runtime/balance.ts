// Copied from runtime/typescript/balance.ts by the generator: edit it there.

/** What is left of an account. Loaded when it is asked for. */

import type { Core } from "./core.ts";
import { ConfigError, InvalidResponse } from "./errors.ts";
import { at } from "./pointer.ts";

export interface Balance {
  readonly balance: number;
  /** Held by tasks under way; null when the service does not tell. */
  readonly frozen: number | null;
}

export async function readBalance({ api, call }: Core, signal: AbortSignal | undefined): Promise<Balance> {
  if (!api.balance) throw new ConfigError(`${api.name} does not tell balances.`);
  const { operation, pointers } = api.balance;
  const root = await call(operation, { signal });
  const [balance, frozen] = [at(root, pointers.balance), at(root, pointers.frozen)];
  if (typeof balance !== "number") throw new InvalidResponse("The answer holds no balance.");
  return { balance, frozen: typeof frozen === "number" ? frozen : null };
}
