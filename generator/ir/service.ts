/** `x-service` and `x-traits`: how the service goes about it, and what its tasks make of a model. */
import { asArray, asObject, asString, asStrings, isObject, type Node } from "../load/node.ts";
import type { Service, Traits } from "./api.ts";
import type { Schema } from "./schema.ts";

export function lowerService(node: Node | undefined): Service | null {
  if (!isObject(node)) return null;
  const { refusals, failures, fileUrlSeconds, uploadUrlSeconds, slotsLeft, requestId, rate, formats } = node;
  return {
    refusals: asArray(refusals).map((entry) => ({ when: asString(asObject(entry)["when"]), errors: asStrings(asObject(entry)["errors"]) })),
    failures: Object.fromEntries(Object.entries(asObject(failures)).map(([what, end]) => [what, lowerFailure(what, end)])),
    fileUrlSeconds: typeof fileUrlSeconds === "number" ? fileUrlSeconds : 0,
    uploadUrlSeconds: typeof uploadUrlSeconds === "number" ? uploadUrlSeconds : null,
    requestId: asString(requestId) || null,
    rate: isObject(rate)
      ? { limit: asString(rate["limit"]), remaining: asString(rate["remaining"]), reset: asString(rate["reset"]) }
      : null,
    slotsLeft: asString(slotsLeft) || null,
    formats: asArray(formats).map((entry) => ({ when: conditionOf(entry), extension: asString(asObject(entry)["extension"]) })),
  };
}

/** The name of an error alone: the status is called like what happened. */
function lowerFailure(what: string, node: Node): { status: string; error: string } {
  if (!isObject(node)) return { status: what, error: asString(node) };
  return { status: asString(node["status"]), error: asString(node["error"]) };
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
