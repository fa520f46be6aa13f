// Whether a body meets a rule's schema: the keywords rules are written with, yes or no, for telling which versions a parameter works with.
import type { Json, Schema, SchemaNode } from "../../ir/schema.ts";
import { isObject } from "./body.ts";

export function holds(schema: SchemaNode, value: Json): boolean {
  if (typeof schema === "boolean") return schema;
  return (
    valueHolds(schema, value) &&
    numberHolds(schema, value) &&
    textHolds(schema, value) &&
    listHolds(schema, value) &&
    objectHolds(schema, value) &&
    compoundHolds(schema, value)
  );
}

function valueHolds(schema: Schema, value: Json): boolean {
  if (schema.const !== undefined && !equal(schema.const, value)) return false;
  if (schema.enum !== undefined && !schema.enum.some((allowed) => equal(allowed, value))) return false;
  return schema.type === undefined || [schema.type].flat().some((type) => hasType(type, value));
}

function hasType(type: string, value: Json): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function numberHolds(schema: Schema, value: Json): boolean {
  if (typeof value !== "number") return true;
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema;
  return value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum;
}

function textHolds(schema: Schema, value: Json): boolean {
  if (typeof value !== "string") return true;
  const length = [...value].length;
  if (length < (schema.minLength ?? 0) || length > (schema.maxLength ?? Infinity)) return false;
  return schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value);
}

function listHolds(schema: Schema, value: Json): boolean {
  if (!Array.isArray(value)) return true;
  const { contains, items } = schema;
  const found = contains === undefined ? Infinity : value.filter((item) => holds(contains, item)).length;
  if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity)) return false;
  if (contains !== undefined && (found < (schema.minContains ?? 1) || found > (schema.maxContains ?? Infinity))) return false;
  return items === undefined || value.slice(schema.prefixItems?.length ?? 0).every((item) => holds(items, item));
}

function objectHolds(schema: Schema, value: Json): boolean {
  if (!isObject(value)) return true;
  const properties = Object.entries(schema.properties ?? {});
  if (!(schema.required ?? []).every((name) => name in value)) return false;
  return properties.every(([name, node]) => {
    const item = value[name];
    return item === undefined || holds(node, item);
  });
}

function compoundHolds(schema: Schema, value: Json): boolean {
  if (!(schema.allOf ?? []).every((node) => holds(node, value))) return false;
  if (schema.anyOf !== undefined && !schema.anyOf.some((node) => holds(node, value))) return false;
  if (schema.oneOf !== undefined && schema.oneOf.filter((node) => holds(node, value)).length !== 1) return false;
  if (schema.not !== undefined && holds(schema.not, value)) return false;
  if (schema.if === undefined) return true;
  return holds((holds(schema.if, value) ? schema.then : schema.else) ?? true, value);
}

function equal(left: Json, right: Json): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
