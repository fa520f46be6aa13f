// Copied from runtime/typescript/account.ts by the generator: edit it there.

/** What is left of an account, and what its tasks have cost. Loaded when it is asked for. */

import type { UsagePointers } from "./api.ts";
import type { Core } from "./core.ts";
import { ConfigError, InvalidResponse } from "./errors.ts";
import { at } from "./pointer.ts";

export interface Balance {
  readonly balance: number;
  /** Held by tasks under way; null when the service does not tell. */
  readonly frozen: number | null;
}

export async function readBalance({ api, call }: Core, signal: AbortSignal | undefined): Promise<Balance> {
  const { balance: told } = (await api.load.account()).account;
  if (!told) throw new ConfigError(`${api.name} does not tell balances.`);
  const { operation, pointers } = told;
  const root = await call(operation, { signal });
  const [balance, frozen] = [at(root, pointers.balance), at(root, pointers.frozen)];
  if (typeof balance !== "number") throw new InvalidResponse("The answer holds no balance.");
  return { balance, frozen: typeof frozen === "number" ? frozen : null };
}

export interface UsageOptions {
  /** How many rows; the service has its own default and most. */
  readonly limit?: number | undefined;
  /** How many rows to skip. */
  readonly offset?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface UsageRow {
  readonly taskId: string;
  readonly type: string | null;
  readonly status: string | null;
  /** As the service writes it: ISO 8601. */
  readonly createdAt: string | null;
  readonly credits: number | null;
}

export async function readUsage({ api, call }: Core, { limit, offset, signal }: UsageOptions): Promise<UsageRow[]> {
  const { usage: told } = (await api.load.account()).account;
  if (!told) throw new ConfigError(`${api.name} does not tell usage.`);
  for (const [name, value] of Object.entries({ limit, offset }))
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0))
      throw new ConfigError(`\`${name}\` must be a whole number from 0, got ${String(value)}.`);
  const { operation, pointers } = told;
  const query = Object.entries({ limit, offset }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  const root = await call(operation, { query: query.join("&"), signal });
  const rows = [at(root, pointers.rows), at(root, pointers.rowsElsewhere)].find(Array.isArray);
  if (rows === undefined) throw new InvalidResponse("The answer holds no rows of usage.");
  return rows.map((row) => usageRow(row, pointers));
}

function usageRow(row: unknown, { rowId, rowType, rowStatus, rowCreatedAt, rowCredits }: UsagePointers): UsageRow {
  const text = (pointer: string | undefined) => {
    const value = at(row, pointer);
    return typeof value === "string" ? value : null;
  };
  const credits = at(row, rowCredits);
  return {
    taskId: text(rowId) ?? "",
    ...{ type: text(rowType), status: text(rowStatus), createdAt: text(rowCreatedAt) },
    credits: typeof credits === "number" ? credits : null,
  };
}
