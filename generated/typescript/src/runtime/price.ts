// Copied from runtime/typescript/price.ts by the generator: edit it there.

/** What a task will cost, from the published prices, before it is sent. */

import type { CheckTables, PriceRow, PriceTables, TaskPrice } from "./api.ts";
import { withDefaults } from "./defaults.ts";
import { isValid, type Resolve, resolver } from "./evaluate.ts";
import { at, own } from "./pointer.ts";

export interface PriceLine {
  /** null: unknown. */
  readonly credits: number | null;
  /** What it is for. */
  readonly says?: string;
}

export interface Price {
  /** Sum of the lines; null when one of them is unknown. */
  readonly credits: number | null;
  readonly lines: readonly PriceLine[];
}

export interface Priced {
  readonly checks: CheckTables;
  readonly prices: PriceTables;
}

/**
 * The price of creating a task of that type with that body; nothing is sent.
 *
 * The first base row whose condition holds counts, and every surcharge whose condition holds. Absent fields count as
 * the documented defaults of `checks`. A type that the tables do not know has an unknown price.
 */
export function price({ checks, prices }: Priced, type: string, body: unknown): Price {
  const resolve = resolver(checks.shared);
  return priceOf(own(prices, type), withDefaults(own(checks.tasks, type)?.schema ?? true, body, resolve), resolve);
}

/** The same for rows that were found and a body that has its defaults. */
export function priceOf(rows: TaskPrice | undefined, filled: Readonly<Record<string, unknown>>, resolve: Resolve): Price {
  if (!rows) return { credits: null, lines: [] };
  const applies = ({ when = true }: PriceRow) => isValid(when, filled, resolve);
  const base = rows.base.filter(applies).slice(0, 1);
  const lines = [...base, ...(rows.add ?? []).filter(applies)].map((row) => lineOf(row, filled));
  return { credits: base.length ? total(lines) : null, lines };
}

function lineOf(row: PriceRow, body: unknown): PriceLine {
  const count = row.per === undefined ? 1 : entriesAt(body, row.per);
  const credits = row.credits === null ? null : row.credits * count;
  return row.says === undefined ? { credits } : { credits, says: row.says };
}

function entriesAt(body: unknown, pointer: string): number {
  const value = at(body, pointer);
  return Array.isArray(value) ? value.length : 0;
}

function total(lines: readonly PriceLine[]): number | null {
  return lines.reduce((sum: number | null, { credits }) => (sum === null || credits === null ? null : sum + credits), 0);
}
