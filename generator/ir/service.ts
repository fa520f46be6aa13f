/** `x-service` and `x-traits`: how the service goes about it, and what its tasks make of a model. */
import { asArray, asObject, asString, asStrings, isObject, type Node } from "../load/node.ts";
import type { Service, Traits } from "./api.ts";
import type { Schema } from "./schema.ts";

export function lowerService(node: Node | undefined): Service | null {
  if (!isObject(node)) return null;
  const { refusals, failures, fileUrlSeconds, slotsLeft, formats } = node;
  return {
    refusals: asArray(refusals).map((entry) => ({ when: asString(asObject(entry)["when"]), errors: asStrings(asObject(entry)["errors"]) })),
    failures: Object.fromEntries(Object.entries(asObject(failures)).map(([status, name]) => [status, asString(name)])),
    fileUrlSeconds: typeof fileUrlSeconds === "number" ? fileUrlSeconds : 0,
    slotsLeft: asString(slotsLeft) || null,
    formats: asArray(formats).map((entry) => ({ when: conditionOf(entry), extension: asString(asObject(entry)["extension"]) })),
  };
}

export function lowerTraits(node: Node | undefined): Traits {
  const { gives, loses, format } = asObject(node);
  return {
    gives: asArray(gives).map((entry) => ({ ...traitOf(entry), value: asString(asObject(entry)["value"]) || null })),
    loses: asArray(loses).map(traitOf),
    format: asString(format) || null,
  };
}

function traitOf(node: Node): { trait: string; when: Schema | null } {
  return { trait: asString(asObject(node)["trait"]), when: conditionOf(node) };
}

function conditionOf(node: Node): Schema | null {
  const { when } = asObject(node);
  return isObject(when) ? when : null;
}
