/** What was expected beside what came, place by place. */

import { said } from "./said.ts";

export interface Difference {
  /** In the expectation: `requests/0/json/model`. */
  readonly path: string;
  readonly wanted: unknown;
  readonly got: unknown;
}

export interface Comparing {
  /** Keys that are not named may not be there. */
  readonly isWhole?: boolean;
  /** How far a number may be from the one that was wanted. */
  readonly tolerance?: number;
}

/**
 * `{"$errors": …}`: a list of findings without its warnings. `{"$each": …}`: a list that is not empty, each entry so. Else objects by the keys that are named, lists whole; null and absent are the same.
 */
export function differences(wanted: unknown, got: unknown, path: string, comparing: Comparing = {}): Difference[] {
  const all = isObject(wanted) ? wanted["$all"] : undefined;
  if (Array.isArray(all)) return all.flatMap((each) => differences(each, got, path, comparing));
  const matched = matcher(wanted);
  if (matched) return matched(got) ? [] : [{ path, wanted, got }];
  const errors = isObject(wanted) ? wanted["$errors"] : undefined;
  if (errors !== undefined) return differences(errors, errorsOf(got), path, comparing);
  const each = isObject(wanted) ? wanted["$each"] : undefined;
  if (each !== undefined && Array.isArray(got) && got.length > 0)
    return got.flatMap((item, index) => differences(each, item, `${path}/${index}`, comparing));
  if (Array.isArray(wanted) && Array.isArray(got) && wanted.length === got.length)
    return wanted.flatMap((item, index) => differences(item, got[index], `${path}/${index}`, comparing));
  if (isObject(wanted) && isObject(got)) {
    const others = comparing.isWhole ? Object.keys(got).filter((key) => !(key in wanted)) : [];
    return [...Object.keys(wanted), ...others].flatMap((key) => differences(wanted[key], got[key], `${path}/${key}`, comparing));
  }
  return isSame(wanted, got, comparing.tolerance) ? [] : [{ path, wanted, got }];
}

function errorsOf(findings: unknown): unknown {
  return Array.isArray(findings) ? findings.filter((finding) => isObject(finding) && finding["severity"] === "error") : findings;
}

function isSame(wanted: unknown, got: unknown, tolerance = 0): boolean {
  if (typeof wanted === "number" && typeof got === "number") return Math.abs(wanted - got) <= tolerance;
  return (wanted ?? null) === (got ?? null);
}

/** `{"$match": …}`, `{"$between": […]}`, and of a finding `{"$saying": template, "$of": body}`. */
function matcher(wanted: unknown): ((got: unknown) => boolean) | undefined {
  if (!isObject(wanted)) return undefined;
  const { $match: pattern, $between: bounds, $saying: template, $of: body } = wanted;
  if (typeof template === "string")
    return (got) => isObject(got) && typeof got["path"] === "string" && got["message"] === said(template, { path: got["path"] }, body);
  if (typeof pattern === "string") return (got) => typeof got === "string" && new RegExp(pattern, "u").test(got);
  if (!Array.isArray(bounds)) return undefined;
  const [least, most] = bounds;
  return (got) => typeof got === "number" && got >= least && got <= most;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
