// What openapi-typescript publishes without types of its own. Its main entry would lint and bundle once more, by a second Redocly.
declare module "openapi-typescript/dist/lib/ts.mjs" {
  export { astToString } from "openapi-typescript";
}
declare module "openapi-typescript/dist/lib/utils.mjs" {
  export { resolveRef, scanDiscriminators } from "openapi-typescript";
}
declare module "openapi-typescript/dist/transform/index.mjs" {
  import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
  import type ts from "typescript";

  export default function transformSchema(schema: OpenAPI3, context: Omit<GlobalContext, "redoc">): ts.Node[];
}
