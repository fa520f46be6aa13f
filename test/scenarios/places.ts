/** Texts of a scenario that stand for something of this run: `{origin}`, `{dir}`, `{date+30}`. */

export interface Places {
  readonly origin: string;
  readonly other: string;
  readonly closed: string;
  readonly dir: string;
  readonly out: string;
}

/** The same value with every placeholder filled in, in keys too. */
export function filled<Value>(value: Value, places: Places): Value {
  const { origin, other, closed, dir, out } = places;
  const texts = new Map(Object.entries({ origin, other, closed, dir, out, ...hosts(places) }));
  const fill = (text: string) =>
    text.replace(/\{(\w+)(?:\+(\d+))?\}/g, (whole, name: string, seconds?: string) =>
      name === "date" && seconds !== undefined ? httpDate(Number(seconds)) : (texts.get(name) ?? whole),
    );
  return mapped(value, fill) as Value;
}

function hosts({ origin, other, closed }: Places) {
  return { host: new URL(origin).host, otherHost: new URL(other).host, closedHost: new URL(closed).host };
}

/** Rounded up: a date has whole seconds, and less than was asked for would be none. */
function httpDate(seconds: number): string {
  return new Date(Math.ceil(Date.now() / 1_000) * 1_000 + seconds * 1_000).toUTCString();
}

function mapped(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === "string") return fill(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, fill));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [fill(key), mapped(member, fill)]));
}
