/** What one kind of fact came to. */
import type { Judge } from "./judge.ts";
import type { List } from "./listed.ts";
import type { Spec } from "./spec.ts";

export interface Verdict {
  /** The fact, by a name that says where it belongs: `text_to_model.prompt`. */
  name: string;
  /** What the spec lacks or says otherwise; null when it agrees. */
  problem: string | null;
}

export interface Evidence {
  list: List;
  spec: Spec;
  judge: Judge;
}

export interface Kind {
  kind: string;
  verdicts(evidence: Evidence): Verdict[];
  /** What the spec has and the list has not: told, never an error. */
  extras?(evidence: Evidence): string[];
}

/** Agreement when there is nothing to object. */
export function verdict(name: string, objections: readonly string[]): Verdict {
  return {
    name,
    problem: objections.length === 0 ? null : objections.join("; "),
  };
}

/** Objections to a set that must hold all of `wanted`. */
export function lacking(wanted: readonly (string | number)[], got: readonly (string | number)[]): string[] {
  const missing = wanted.filter((value) => !got.includes(value));
  return missing.length === 0 ? [] : [`lacks ${missing.join(", ")}`];
}
