/** The types of the wire, by openapi-typescript: what every public type is indexed from. */
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { astToString } from "openapi-typescript/dist/lib/ts.mjs";
import { resolveRef, scanDiscriminators } from "openapi-typescript/dist/lib/utils.mjs";
import transformSchema from "openapi-typescript/dist/transform/index.mjs";
import ts from "typescript";
import type { Api } from "../../ir/api.ts";
import { isObject } from "../../load/node.ts";

export function wireTypes({ document }: Api): string {
  // A copy, because it is added to. The document is bundled and verified: what its own entry would do about that is left out.
  const schema: OpenAPI3 = JSON.parse(JSON.stringify(document));
  return astToString(transformSchema(schema, contextOf(schema)));
}

/** Fields with a default stay optional in requests; enumerations that the vendor extends take any string and still complete. */
function contextOf(schema: OpenAPI3): Omit<GlobalContext, "redoc"> {
  const silent = true;
  return {
    ...OFF,
    silent,
    discriminators: scanDiscriminators(schema, { silent }),
    injectFooter: [],
    transform: openEnum,
    resolve: (ref) => resolveRef(schema, ref, { silent }),
  };
}

/** Its options, none of which is wanted. */
const OFF = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  transformProperty: undefined,
} as const;

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
