/** The types of the wire, by openapi-typescript: what every public type is indexed from. */
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Api } from "../../ir/api.ts";
import { isObject } from "../../load/node.ts";

/** Fields with a default stay optional in requests; enumerations that the vendor extends take any string and still complete. */
export async function wireTypes(api: Api): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(api.document), { defaultNonNullable: false, silent: true, transform: openEnum });
  return astToString(nodes);
}

function openEnum(schema: object): ts.TypeNode | undefined {
  if (!isObject(schema)) return undefined;
  const values = schema["x-open-enum"] === true ? schema["enum"] : schema["x-known-values"];
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) return undefined;
  const { factory } = ts;
  const known = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  // `string & {}` keeps the known values visible to editors.
  const text = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...known, factory.createParenthesizedType(text)]);
}
