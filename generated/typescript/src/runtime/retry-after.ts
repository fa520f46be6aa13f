// Copied from runtime/typescript/retry-after.ts by the generator: edit it there.

/** How long the service asks to stay away. */

const DAY_MS = 86_400_000;

/** Milliseconds: `retry-after-ms`, or `retry-after` in seconds or as a date. Nonsense counts as absent. */
export function retryAfterMs(header: (name: string) => string | null): number | undefined {
  const text = header("retry-after");
  const asked = number(header("retry-after-ms")) ?? seconds(text) ?? untilDate(text, header("date"));
  return asked !== undefined && asked >= 0 && asked <= DAY_MS ? asked : undefined;
}

/** Of several values, which a proxy may have added, the longest. */
function number(text: string | null): number | undefined {
  const values = (text ?? "").split(",").map((value) => (value.trim() === "" ? Number.NaN : Number(value)));
  return values.every(Number.isFinite) ? Math.max(...values) : undefined;
}

function seconds(text: string | null): number | undefined {
  const value = number(text);
  return value === undefined ? undefined : value * 1_000;
}

/** Against the service's own clock where it tells it: ours may be wrong. */
function untilDate(text: string | null, date: string | null): number | undefined {
  const end = Date.parse(text ?? "");
  return /[a-z]/i.test(text ?? "") && !Number.isNaN(end) ? Math.max(0, end - (Date.parse(date ?? "") || Date.now())) : undefined;
}
