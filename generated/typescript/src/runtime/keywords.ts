// Copied from runtime/typescript/keywords.ts by the generator: edit it there.

/** The keywords that judge a value as a whole; those that lead into its parts are in `evaluate.ts`. */

import type { CheckNode, CheckSchema } from "./api.ts";
import { isObject } from "./pointer.ts";

/** A keyword that does not hold, and what it demands. */
export type Broken = readonly [keyword: string, limit: unknown];

/** Whether a value satisfies a schema. */
export type Holds = (schema: CheckSchema, value: unknown) => boolean;

/** Every such keyword that `value` breaks. What is of the wrong type has that one fault, not one more per keyword. */
export function* brokenKeywords(schema: CheckNode, value: unknown, holds: Holds): Generator<Broken> {
  const { type = [], enum: members } = schema;
  const types = typeof type === "string" ? [type] : type;
  if (types.length && !types.some((name) => isOfType(name, value))) return yield ["type", type];
  if (members && !members.some((member) => isEqual(member, value))) yield ["enum", members];
  if (schema.const !== undefined && !isEqual(schema.const, value)) yield ["const", schema.const];
  if (typeof value === "number") yield* brokenByNumber(schema, value);
  if (typeof value === "string") yield* brokenByText(schema, value);
  if (Array.isArray(value)) yield* brokenByList(schema, value, holds);
  if (isObject(value)) yield* brokenByObject(schema, value);
  yield* brokenByBranches(schema, (branch) => holds(branch, value));
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "object") return isObject(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return typeof value === type;
}

function* brokenByNumber({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: CheckNode, value: number): Generator<Broken> {
  if (minimum !== undefined && value < minimum) yield ["minimum", minimum];
  if (maximum !== undefined && value > maximum) yield ["maximum", maximum];
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) yield ["exclusiveMinimum", exclusiveMinimum];
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) yield ["exclusiveMaximum", exclusiveMaximum];
}

/** Lengths count code points. A pattern never sees a text that is too long already. */
function* brokenByText({ minLength = 0, maxLength, pattern }: CheckNode, value: string): Generator<Broken> {
  const length = [...value].length;
  if (length < minLength) yield ["minLength", minLength];
  if (maxLength !== undefined && length > maxLength) yield ["maxLength", maxLength];
  else if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) yield ["pattern", pattern];
}

function* brokenByList(schema: CheckNode, value: readonly unknown[], holds: Holds): Generator<Broken> {
  const { minItems = 0, maxItems, contains, minContains = 1, maxContains } = schema;
  if (value.length < minItems) yield ["minItems", minItems];
  // Pairs are compared only in a list that is not too long already.
  if (maxItems !== undefined && value.length > maxItems) yield ["maxItems", maxItems];
  else if (schema.uniqueItems && hasEqualItems(value)) yield ["uniqueItems", true];
  if (contains === undefined) return;
  const count = value.filter((item) => holds(contains, item)).length;
  if (count < minContains) yield [schema.minContains === undefined ? "contains" : "minContains", minContains];
  if (maxContains !== undefined && count > maxContains) yield ["maxContains", maxContains];
}

function hasEqualItems(value: readonly unknown[]): boolean {
  const seen = new Set(value);
  const composed = [...seen].filter((item) => typeof item === "object" && item !== null);
  return seen.size < value.length || composed.some((item, index) => composed.slice(0, index).some((earlier) => isEqual(earlier, item)));
}

function* brokenByObject({ minProperties = 0, maxProperties }: CheckNode, value: Readonly<Record<string, unknown>>): Generator<Broken> {
  const count = Object.values(value).filter((member) => member !== undefined).length;
  if (count < minProperties) yield ["minProperties", minProperties];
  if (maxProperties !== undefined && count > maxProperties) yield ["maxProperties", maxProperties];
}

function* brokenByBranches({ anyOf, oneOf, not }: CheckNode, passes: (branch: CheckSchema) => boolean): Generator<Broken> {
  if (anyOf && !anyOf.some(passes)) yield ["anyOf", anyOf];
  if (oneOf && oneOf.filter(passes).length !== 1) yield ["oneOf", oneOf];
  if (not !== undefined && passes(not)) yield ["not", not];
}

/** Equality of JSON values: the order of keys does not count. */
function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  const entries = Object.entries(left);
  const others = new Map(Object.entries(right));
  if (Array.isArray(left) !== Array.isArray(right) || entries.length !== others.size) return false;
  return entries.every(([key, value]) => others.has(key) && isEqual(value, others.get(key)));
}
