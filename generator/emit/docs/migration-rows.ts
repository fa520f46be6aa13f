// What became of one parameter, in words.
import type { FieldChange } from "../../ir/changes/fields.ts";
import { code } from "../shared/markdown.ts";
import { pathLabel } from "./links.ts";
import { listInWords, valueInWords } from "./words.ts";

export interface ParameterRow {
  before: string;
  after: string;
  remark: string;
}

export function parameterRow(change: FieldChange): ParameterRow {
  return {
    before: change.before === null ? "–" : code(pathLabel(change.before)),
    after: change.after === null ? "–" : code(pathLabel(change.after)),
    remark: remarks(change).join("; "),
  };
}

function remarks({ before, after, isRequiredNow, default: fallback, values, limits }: FieldChange): string[] {
  const said: string[] = [];
  if (before === null) said.push(isRequiredNow ? "new, must be given" : "new");
  else if (after === null) said.push("gone");
  else if (isRequiredNow) said.push("must be given");
  if (fallback !== null) said.push(`default ${orNone(fallback.before)} → ${orNone(fallback.after)}`);
  const renamed = Object.entries(values.renamed).map(([old, now]) => `${code(old)} is ${code(now)}`);
  if (renamed.length > 0) said.push(listInWords(renamed, "and"));
  if (values.gone.length > 0) said.push(`without ${listInWords(values.gone.map(code), "and")}`);
  if (values.added.length > 0) said.push(`${listInWords(values.added.map(code), "and")} new`);
  for (const limit of limits) said.push(`${LIMITS[limit.keyword]} ${limit.before ?? "none"} → ${limit.after ?? "none"}`);
  return said;
}

function orNone(value: Parameters<typeof valueInWords>[0]): string {
  return value === null ? "none" : valueInWords(value);
}

const LIMITS: Record<FieldChange["limits"][number]["keyword"], string> = {
  minimum: "least",
  maximum: "most",
  exclusiveMinimum: "above",
  exclusiveMaximum: "below",
  minLength: "shortest",
  maxLength: "longest",
  minItems: "fewest entries",
  maxItems: "most entries",
};
