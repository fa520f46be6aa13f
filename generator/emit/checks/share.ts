/** Finds what stands in several places and lets it stand in one. */

import type { CheckNode, CheckSchema } from "../../../runtime/typescript/api.ts";
import { mapParts } from "./parts.ts";

/** A schema whose text is shorter is not worth a name. */
const SHORTEST = 60;

/** Schemas seen so far, by their text. */
interface Seen {
  readonly node: CheckNode;
  readonly hint: string;
  count: number;
}

/**
 * Keeps the named schemas, and gives a name to each equal part that stands in at least two places.
 * `share` rewrites one of the schemas that were handed in so that it uses the names.
 */
export function sharing(named: Readonly<Record<string, CheckSchema>>, others: readonly CheckSchema[]) {
  const seen = new Map<string, Seen>();
  for (const part of [...Object.values(named), ...others]) count(part, "part", seen);
  const kept = new Map(Object.entries(named).map(([name, schema]) => [JSON.stringify(schema), name]));
  const names = new Map([...namesOf(seen, kept), ...kept]);
  const inside = (part: CheckSchema): CheckSchema => (typeof part === "boolean" ? part : { ...part, ...mapParts(part, share) });
  const share = (part: CheckSchema): CheckSchema => {
    const name = names.get(JSON.stringify(part));
    return name === undefined ? inside(part) : { $ref: name };
  };
  const shared = [...names].map(([text, name]) => [name, inside(seen.get(text)?.node ?? named[name] ?? true)] as const);
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
  seen.set(text, { node: part, hint: part["x-rule"]?.id ?? hint, count: 1 });
  mapParts(part, (inner, name) => {
    count(inner, name, seen);
    return inner;
  });
}

function namesOf(seen: ReadonlyMap<string, Seen>, kept: ReadonlyMap<string, string>): Map<string, string> {
  const used = new Set(kept.values());
  const repeated = [...seen].filter(([text, { count: places, node }]) => places > 1 && text.length >= SHORTEST && node.$ref === undefined);
  return new Map(repeated.filter(([text]) => !kept.has(text)).map(([text, { hint }]) => [text, freeName(hint, used)]));
}

function freeName(hint: string, used: Set<string>): string {
  let name = hint;
  for (let number = 2; used.has(name); number++) name = `${hint}_${number}`;
  used.add(name);
  return name;
}
