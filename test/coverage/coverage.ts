/** Counts the spec against the list. */
import { judgeOf } from "./judge.ts";
import { advice, availability } from "./kinds/advice.ts";
import { chaining, sourceRules } from "./kinds/chaining.ts";
import { errorCodes, operationErrors, pageErrors, settledErrors } from "./kinds/errors.ts";
import { fileFields } from "./kinds/files.ts";
import { groups } from "./kinds/groups.ts";
import { outputs } from "./kinds/outputs.ts";
import { parameters, parametersLeftOut } from "./kinds/parameters.ts";
import { presets } from "./kinds/presets.ts";
import { prices } from "./kinds/prices.ts";
import { fileReferences, rules } from "./kinds/rules.ts";
import { spellings } from "./kinds/spellings.ts";
import { retiredTaskTypes, taskTypes } from "./kinds/task-types.ts";
import { versions } from "./kinds/versions.ts";
import { envelope, operations, regions } from "./kinds/wire.ts";
import type { List } from "./listed.ts";
import type { Spec } from "./spec.ts";
import type { Kind, Verdict } from "./verdict.ts";

/** Each kind of fact that is counted, in the order of the table. */
export const kinds: readonly Kind[] = [
  taskTypes,
  retiredTaskTypes,
  parameters,
  parametersLeftOut,
  spellings,
  fileFields,
  fileReferences,
  rules,
  versions,
  availability,
  advice,
  chaining,
  sourceRules,
  outputs,
  errorCodes,
  pageErrors,
  settledErrors,
  operationErrors,
  presets,
  prices,
  groups,
  regions,
  operations,
  envelope,
];

export interface Row {
  kind: string;
  listed: number;
  inSpec: number;
  /** Facts that the spec lacks or tells otherwise, with what is wrong. */
  missing: Verdict[];
  /** What the spec has and the list has not. */
  extras: string[];
}

export function coverage(list: List, spec: Spec): Row[] {
  const evidence = { list, spec, judge: judgeOf(spec) };
  return kinds.map((kind) => {
    const verdicts = kind.verdicts(evidence);
    const missing = verdicts.filter(({ problem }) => problem !== null);
    return {
      kind: kind.kind,
      listed: verdicts.length,
      inSpec: verdicts.length - missing.length,
      missing,
      extras: kind.extras?.(evidence) ?? [],
    };
  });
}
