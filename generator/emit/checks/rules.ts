/** Texts of rules and advice, apart from the schemas that they belong to: they are needed only when one is broken. */

import type { CheckRule } from "../../../runtime/typescript/api.ts";

export interface NumberedRules {
  /** In the order of their numbers. */
  readonly rules: readonly CheckRule[];
  /** The number of a rule; equal ones have the same. */
  readonly number: (rule: CheckRule) => number;
}

/** `usual` is the error name of a rule that names none. */
export function numberedRules(usual: string): NumberedRules {
  const rules: CheckRule[] = [];
  const numbers = new Map<string, number>();
  const number = (rule: CheckRule): number => {
    const bare = bareRule(rule, usual);
    const text = JSON.stringify(bare);
    const known = numbers.get(text) ?? rules.push(bare) - 1;
    numbers.set(text, known);
    return known;
  };
  return { rules, number };
}

/** Without vectors and provenance, and without the usual code. */
function bareRule({ id, says, code }: CheckRule, usual: string): CheckRule {
  return code === undefined || code === usual ? { id, says } : { id, says, code };
}
