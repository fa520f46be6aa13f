/** How sure a fact is, computed from where it was read. */
import { asObject, asString, isObject, type Node } from "../load/node.ts";
import type { Confidence, Provenance } from "./api.ts";

export function lowerProvenance(catalogue: Node | undefined): Provenance[] {
  return Object.entries(asObject(catalogue)).map(([tag, entry]) => {
    const { page, date, confidence } = asObject(entry);
    return { tag, page: asString(page), date: asString(date), confidence: isConfidence(confidence) ? confidence : "reported" };
  });
}

/** The best of the sources: documented, else live, else reported. */
export function confidenceOf(tags: readonly string[], provenance: readonly Provenance[]): Confidence {
  const found = new Set(provenance.filter(({ tag }) => tags.includes(tag)).map(({ confidence }) => confidence));
  if (found.has("documented")) return "documented";
  return found.has("live") ? "live" : "reported";
}

/** Tags of a node, or of the nearest thing around it that has some. */
export function tagsOf(node: unknown, inherited: readonly string[] = []): string[] {
  const tags = isObject(node) ? node["x-source"] : undefined;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [...inherited];
}

function isConfidence(value: unknown): value is Confidence {
  return value === "documented" || value === "live" || value === "reported";
}
