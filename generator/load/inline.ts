/**
 * Puts shared scalars, lists and rules where they are used, so that they do not become types: what stays named is what
 * a user wants a name for, objects and enumerations.
 */
import { asObject, isObject, type Node, type NodeObject } from "./node.ts";

const PREFIX = "#/components/schemas/";

/** Changes nothing: gives a new document. Chains of references are followed; a cycle is left to be reported. */
export function inlineShared(document: NodeObject): NodeObject {
  const schemas = asObject(asObject(document["components"])["schemas"]);
  const inlined = new Set(Object.keys(schemas).filter((name) => isInlined(schemas[name])));
  const copy = (node: Node, via: readonly string[]): Node => {
    if (Array.isArray(node)) return node.map((item) => copy(item, via));
    if (!isObject(node)) return node;
    const name = refName(node);
    if (name !== null && inlined.has(name) && !via.includes(name)) {
      const { $ref: _ref, ...siblings } = node;
      return copy({ ...asObject(schemas[name]), ...siblings }, [...via, name]);
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, isData(key) ? value : copy(value, via)]));
  };
  const result = asObject(copy(document, []));
  return dropSchemas(result, inlined);
}

export function refName(node: NodeObject): string | null {
  const ref = node["$ref"];
  return typeof ref === "string" && ref.startsWith(PREFIX) ? ref.slice(PREFIX.length) : null;
}

function isInlined(schema: Node | undefined): boolean {
  if (!isObject(schema)) return true;
  if ("x-rule" in schema) return true;
  const isNamed =
    "enum" in schema || "x-known-values" in schema || "properties" in schema || "oneOf" in schema || "anyOf" in schema || "$ref" in schema;
  return !isNamed && schema["type"] !== "object";
}

/** Values, not schemas: nothing in them is followed. */
function isData(key: string): boolean {
  return (
    key === "examples" ||
    key === "example" ||
    key === "default" ||
    key === "const" ||
    key === "enum" ||
    key === "x-rule" ||
    key === "x-task"
  );
}

function dropSchemas(document: NodeObject, names: ReadonlySet<string>): NodeObject {
  const components = asObject(document["components"]);
  const kept = Object.entries(asObject(components["schemas"])).filter(([name]) => !names.has(name));
  return { ...document, components: { ...components, schemas: Object.fromEntries(kept) } };
}
