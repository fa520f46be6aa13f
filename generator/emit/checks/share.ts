/** Finds what stands in several places and lets it stand in one. */

import type { CheckNode, CheckSchema } from "../../../runtime/typescript/api.ts";
import { mapParts } from "./parts.ts";

/** A part whose text is shorter costs less where it stands: what a name saves, compression has saved already (measured). */
const SHORTEST = 150;

/** Parts seen so far, by their text. */
interface Seen {
  readonly node: CheckNode;
  readonly hint: string;
  count: number;
}

/**
 * Gives a name to each equal part that stands in at least two places: its own when `names` knows its text, else that of
 * a property that holds it. `share` rewrites one of the schemas that were handed in so that it uses the names.
 */
export function sharing(schemas: readonly CheckSchema[], names: ReadonlyMap<string, string>) {
  const seen = new Map<string, Seen>();
  for (const schema of schemas) count(schema, "part", seen);
  const chosen = chosenNames(seen, names);
  const inside = (part: CheckSchema): CheckSchema => (typeof part === "boolean" ? part : { ...part, ...mapParts(part, share) });
  const share = (part: CheckSchema): CheckSchema => {
    const name = chosen.get(JSON.stringify(part));
    return name === undefined ? inside(part) : { $ref: name };
  };
  const shared = [...chosen].map(([text, name]) => [name, inside(seen.get(text)?.node ?? true)] as const);
  return { shared: Object.fromEntries(shared), share };
}

/** The inside of an equal part is not counted again: it will stand in one place only. */
function count(part: CheckSchema, hint: string, seen: Map<string, Seen>): void {
  if (typeof part === "boolean") return;
  const text = JSON.stringify(part);
  const earlier = seen.get(text);
  if (earlier) {
    earlier.count++;
    return;
  }
  seen.set(text, { node: part, hint, count: 1 });
  mapParts(part, (inner, name) => {
    count(inner, name, seen);
    return inner;
  });
}

function chosenNames(seen: ReadonlyMap<string, Seen>, names: ReadonlyMap<string, string>): Map<string, string> {
  const used = new Set<string>();
  const repeated = [...seen].filter(([text, { count: places }]) => places > 1 && text.length >= SHORTEST);
  return new Map(repeated.map(([text, { hint }]) => [text, freeName(names.get(text) ?? hint, used)]));
}

function freeName(hint: string, used: Set<string>): string {
  let name = hint;
  for (let number = 2; used.has(name); number++) name = `${hint}_${number}`;
  used.add(name);
  return name;
}
