/** package.json of the published package, as it stands beside its sources; the build points its exports at what it bundles. */
import type { Api } from "../../ir/api.ts";
import { jsonText } from "../shared/json.ts";

export function manifest(apis: readonly Api[]): string {
  return jsonText({
    name: "tripo-openapi",
    version: "0.1.0",
    description:
      "Typed client of the Tripo 3D generation API: create, wait, chain; uploads, downloads, prices and checks before anything is sent.",
    keywords: ["tripo", "3d", "text-to-3d", "image-to-3d", "openapi"],
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: { ...Object.fromEntries(apis.map(({ name }) => [`./${name}`, `./src/${name}/index.ts`])), "./mock": "./src/mock/index.ts" },
    bin: { "tripo-openapi": "./src/mock/bin.ts" },
  });
}
