/** What was expected beside what came, place by place. */

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

/** Objects by the keys that are named, lists whole; null and absent are the same. */
export function differences(wanted: unknown, got: unknown, path: string, comparing: Comparing = {}): Difference[] {
  const matched = matcher(wanted);
  if (matched) return matched(got) ? [] : [{ path, wanted, got }];
  if (Array.isArray(wanted) && Array.isArray(got) && wanted.length === got.length)
    return wanted.flatMap((item, index) => differences(item, got[index], `${path}/${index}`, comparing));
  if (isObject(wanted) && isObject(got)) {
    const others = comparing.isWhole ? Object.keys(got).filter((key) => !(key in wanted)) : [];
    return [...Object.keys(wanted), ...others].flatMap((key) => differences(wanted[key], got[key], `${path}/${key}`, comparing));
  }
  return isSame(wanted, got, comparing.tolerance) ? [] : [{ path, wanted, got }];
}

function isSame(wanted: unknown, got: unknown, tolerance = 0): boolean {
  if (typeof wanted === "number" && typeof got === "number") return Math.abs(wanted - got) <= tolerance;
  return (wanted ?? null) === (got ?? null);
}

/** `{"$match": …}` and `{"$between": […]}`. */
function matcher(wanted: unknown): ((got: unknown) => boolean) | undefined {
  if (!isObject(wanted)) return undefined;
  const { $match: pattern, $between: bounds } = wanted;
  if (typeof pattern === "string") return (got) => typeof got === "string" && new RegExp(pattern, "u").test(got);
  if (!Array.isArray(bounds)) return undefined;
  const [least, most] = bounds;
  return (got) => typeof got === "number" && got >= least && got <= most;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
