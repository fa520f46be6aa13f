/** Texts of rules and advice, apart from the schemas that they belong to: they are needed only when one is broken. */

import type { CheckRule } from "../../../runtime/typescript/api.ts";

/** Error names of what names none: a parameter, and a source of the wrong task type. */
export const FALLBACK = { parameter: "parameter_invalid", source: "source_type_invalid" } as const;

export interface NumberedRules {
  /** In the order of their numbers. */
  readonly rules: readonly CheckRule[];
  /** The number of a rule; equal ones have the same. */
  readonly number: (rule: CheckRule) => number;
}

export function numberedRules(): NumberedRules {
  const rules: CheckRule[] = [];
  const numbers = new Map<string, number>();
  const number = (rule: CheckRule): number => {
    const bare = bareRule(rule);
    const text = JSON.stringify(bare);
    const known = numbers.get(text) ?? rules.push(bare) - 1;
    numbers.set(text, known);
    return known;
  };
  return { rules, number };
}

/** Without vectors and provenance, and without the usual code. */
function bareRule({ id, says, code = FALLBACK.parameter }: CheckRule): CheckRule {
  return code === FALLBACK.parameter ? { id, says } : { id, says, code };
}
