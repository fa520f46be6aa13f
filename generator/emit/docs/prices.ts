// Prices in words.
import type { Price, PriceLine } from "../../ir/api.ts";
import { code, inline } from "../shared/markdown.ts";
import { pathLabel } from "./links.ts";
import { inWords } from "./words.ts";

export interface PriceRow {
  credits: string;
  when: string;
}

/** In a few words, for lists: "free", "5 credits", "from 10 credits". */
export function priceInBrief({ base, add }: Price): string {
  const known = base.map(({ credits }) => credits).filter((credits) => credits !== null);
  if (known.length === 0) return "unknown";
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const perEntry = base.find(({ per }) => per !== null)?.per ?? null;
  if (perEntry !== null) return `${amount(least)} for each entry of ${code(pathLabel(perEntry.slice(1)))}`;
  const varies = least !== most || add.length > 0 || known.length < base.length;
  return varies ? `from ${amount(least)}` : amount(least);
}

/** The lines of the base price, in order: the first whose condition holds is the price. */
export function baseRows({ base }: Price): PriceRow[] {
  return base.map((line, index) => ({ credits: credits(line), when: condition(line, index === 0 ? "always" : "otherwise") }));
}

/** What is added, each line whose condition holds. */
export function addedRows({ add }: Price): PriceRow[] {
  return add.map((line) => ({ credits: `+ ${credits(line)}`, when: condition(line, "always") }));
}

function condition({ when, says }: PriceLine, unconditional: string): string {
  const name = says === null ? "" : inline(says.replace(/\.$/, ""));
  if (when === null) return name === "" ? unconditional : name;
  return name === "" ? inWords(when) : `${name}: ${inWords(when)}`;
}

function credits({ credits: value, per }: PriceLine): string {
  const words = value === null ? "unknown" : amount(value);
  return per === null ? words : `${words} for each entry of ${code(pathLabel(per.slice(1)))}`;
}

function amount(credits: number): string {
  if (credits === 0) return "free";
  return `${credits} ${credits === 1 ? "credit" : "credits"}`;
}
