/** The composed contract as one OpenAPI document, for everybody else's tools. */
import { stringifyYaml } from "@redocly/openapi-core";
import type { Api } from "../../ir/api.ts";
import { jsonText } from "../shared/json.ts";
import type { GeneratedFile, Target } from "../target.ts";

export const openapi: Target = {
  id: "openapi",
  emit(api: Api): GeneratedFile[] {
    return [
      { path: `openapi/${api.name}.json`, text: jsonText(api.document) },
      { path: `openapi/${api.name}.yaml`, text: stringifyYaml(api.document, { noRefs: true, lineWidth: -1 }) },
    ];
  },
};
