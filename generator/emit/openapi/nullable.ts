/**
 * A named object that may be null says so where it is used: `type: [object, "null"]` behind a name is a union without a
 * name, which generators of Go and Python have no type for. Same verdicts, other spelling.
 */
import type { Json } from "../../ir/schema.ts";

type Node = { [key: string]: Json };

/** A new document; nothing else in it changes. */
export function withNullableReferences(document: Record<string, Json>): Record<string, Json> {
  const schemas = asNode(asNode(document["components"])["schemas"]);
  const nullable = new Set(Object.keys(schemas).filter((name) => isNullableObject(schemas[name])));
  const rewritten = rewrite(document, nullable);
  const components = asNode(rewritten["components"]);
  const named = Object.entries(asNode(components["schemas"])).map(([name, schema]) => [
    name,
    nullable.has(name) ? { ...asNode(schema), type: "object" } : schema,
  ]);
  return { ...rewritten, components: { ...components, schemas: Object.fromEntries(named) } };
}

function rewrite(node: Record<string, Json>, nullable: ReadonlySet<string>): Node {
  const copy = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== "object") return value;
    const name = refName(value["$ref"]);
    if (name === null || !nullable.has(name)) return rewrite(value, nullable);
    const { $ref, ...siblings } = value;
    return { ...siblings, anyOf: [{ $ref: $ref ?? null }, { type: "null" }] };
  };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === "examples" || key === "example" ? value : copy(value)]),
  );
}

function refName(ref: Json | undefined): string | null {
  return typeof ref === "string" ? ref.slice(ref.lastIndexOf("/") + 1) : null;
}

function isNullableObject(schema: Json | undefined): boolean {
  const { type, properties } = asNode(schema);
  return properties !== undefined && Array.isArray(type) && type.includes("object") && type.includes("null");
}

function asNode(value: Json | undefined): Node {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}
