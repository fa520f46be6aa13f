/** Test inputs: any text or URL of a request that ends in `mock:<word>` decides what becomes of the task, as test card numbers do. */

import type { Json } from "../typescript/api.ts";
import type { ServedApi } from "./served.ts";

/** Never reaches an end. */
const STUCK = "stuck";
/** Waits in the queue for ten minutes. */
const SLOW = "slow";
export const SLOW_QUEUE_MS = 600_000;

const PHRASE = /\bmock:([a-z_]+)\s*$/;

export interface Script {
  /** Error that the creation is refused with. */
  readonly refusal: string | null;
  /** Final status, and the error that the task tells. */
  readonly ending: string | null;
  readonly isStuck: boolean;
  readonly isSlow: boolean;
  /** Traits of the model, by name. */
  readonly traits: Readonly<Record<string, Json>>;
}

/** What the texts ask for; a word that nobody knows asks for nothing. */
export function scriptOf(api: ServedApi, texts: readonly string[]): Script {
  const word = texts.map((text) => PHRASE.exec(text)?.[1]).find((found) => found !== undefined) ?? "";
  const { failures } = api.statuses;
  const traits = Object.entries(api.traitValues).flatMap(([trait, values]) => (values.includes(word) ? [[trait, word] as const] : []));
  return {
    refusal: Object.hasOwn(api.errors, word) ? word : null,
    ending: failures.includes(word) || Object.hasOwn(api.service?.failures ?? {}, word) ? word : null,
    isStuck: word === STUCK,
    isSlow: word === SLOW,
    traits: Object.fromEntries(traits),
  };
}

export interface PhraseRow {
  readonly word: string;
  readonly does: string;
}

/** Every word, with what it does: what `GET /` shows. */
export function phraseRows(api: ServedApi): PhraseRow[] {
  const endings = [...new Set([...api.statuses.failures, ...Object.keys(api.service?.failures ?? {})])];
  const shown = (word: string) => api.service?.failures[word]?.status ?? word;
  return [
    ...endings.map((word) => ({ word, does: `the task ends as ${shown(word)}` })),
    { word: SLOW, does: "the task waits ten minutes in the queue" },
    { word: STUCK, does: "the task never ends" },
    ...Object.entries(api.errors).map(([word, { http, code }]) => ({ word, does: `creation answers ${http}, code ${code}` })),
    ...Object.entries(api.traitValues).flatMap(([trait, values]) =>
      values.map((value) => ({ word: String(value), does: `the model's ${trait} is ${value}` })),
    ),
  ];
}
