// Copied from runtime/typescript/keywords.ts by the generator: edit it there.

/** The keywords that judge a value as a whole; those that lead into its parts are in `evaluate.ts`. */

import type { CheckNode, CheckSchema } from "./api.ts";
import { isObject } from "./pointer.ts";

/** A keyword that does not hold, and what it demands. */
export type Broken = readonly [keyword: string, limit: unknown];

/** Whether a value satisfies a schema. */
export type Holds = (schema: CheckSchema, value: unknown) => boolean;

/** Every such keyword that `value` breaks. What is of the wrong type has that one fault, not one more per keyword. */
export function brokenKeywords(schema: CheckNode, value: unknown, holds: Holds): Broken[] {
  const { type, enum: members } = schema;
  if (type !== undefined && !isOfTypes(type, value)) return [["type", type]];
  const broken: Broken[] = [];
  if (members && !members.some((member) => isEqual(member, value))) broken.push(["enum", members]);
  if (schema.const !== undefined && !isEqual(schema.const, value)) broken.push(["const", schema.const]);
  if (typeof value === "number") brokenByNumber(schema, value, broken);
  else if (typeof value === "string") brokenByText(schema, value, broken);
  else if (Array.isArray(value)) brokenByList(schema, value, { holds, broken });
  else if (isObject(value)) brokenByObject(schema, value, broken);
  brokenByBranches(schema, (branch) => holds(branch, value), broken);
  return broken;
}

function isOfTypes(type: string | readonly string[], value: unknown): boolean {
  return typeof type === "string" ? isOfType(type, value) : !type.length || type.some((name) => isOfType(name, value));
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "object") return isObject(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return typeof value === type;
}

function brokenByNumber({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: CheckNode, value: number, broken: Broken[]): void {
  if (minimum !== undefined && value < minimum) broken.push(["minimum", minimum]);
  if (maximum !== undefined && value > maximum) broken.push(["maximum", maximum]);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) broken.push(["exclusiveMinimum", exclusiveMinimum]);
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) broken.push(["exclusiveMaximum", exclusiveMaximum]);
}

/** Lengths count code points. A pattern never sees a text that is too long already. */
function brokenByText({ minLength = 0, maxLength, pattern }: CheckNode, value: string, broken: Broken[]): void {
  const length = [...value].length;
  if (length < minLength) broken.push(["minLength", minLength]);
  if (maxLength !== undefined && length > maxLength) broken.push(["maxLength", maxLength]);
  else if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) broken.push(["pattern", pattern]);
}

interface Judge {
  readonly holds: Holds;
  readonly broken: Broken[];
}

function brokenByList(schema: CheckNode, value: readonly unknown[], { holds, broken }: Judge): void {
  const { minItems = 0, maxItems, contains, minContains = 1, maxContains } = schema;
  if (value.length < minItems) broken.push(["minItems", minItems]);
  // Pairs are compared only in a list that is not too long already.
  if (maxItems !== undefined && value.length > maxItems) broken.push(["maxItems", maxItems]);
  else if (schema.uniqueItems && hasEqualItems(value)) broken.push(["uniqueItems", true]);
  if (contains === undefined) return;
  const count = value.filter((item) => holds(contains, item)).length;
  if (count < minContains) broken.push([schema.minContains === undefined ? "contains" : "minContains", minContains]);
  if (maxContains !== undefined && count > maxContains) broken.push(["maxContains", maxContains]);
}

function hasEqualItems(value: readonly unknown[]): boolean {
  const seen = new Set(value);
  const composed = [...seen].filter((item) => typeof item === "object" && item !== null);
  return seen.size < value.length || composed.some((item, index) => composed.slice(0, index).some((earlier) => isEqual(earlier, item)));
}

function brokenByObject({ minProperties = 0, maxProperties }: CheckNode, value: Readonly<Record<string, unknown>>, broken: Broken[]): void {
  if (!minProperties && maxProperties === undefined) return;
  const count = Object.values(value).filter((member) => member !== undefined).length;
  if (count < minProperties) broken.push(["minProperties", minProperties]);
  if (maxProperties !== undefined && count > maxProperties) broken.push(["maxProperties", maxProperties]);
}

function brokenByBranches({ anyOf, oneOf, not }: CheckNode, passes: (branch: CheckSchema) => boolean, broken: Broken[]): void {
  if (anyOf && !anyOf.some(passes)) broken.push(["anyOf", anyOf]);
  if (oneOf && oneOf.filter(passes).length !== 1) broken.push(["oneOf", oneOf]);
  if (not !== undefined && passes(not)) broken.push(["not", not]);
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
