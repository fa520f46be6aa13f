/** The composed contract as one OpenAPI document, for everybody else's tools. */
import type { Api } from "../../ir/api.ts";
import { jsonText } from "../shared/json.ts";
import type { GeneratedFile, Target } from "../target.ts";
import { withAsciiPatterns } from "./ascii-patterns.ts";
import { withNullableReferences } from "./nullable.ts";
import { yamlText } from "./yaml-text.ts";

export const openapi: Target = {
  id: "openapi",
  emit(api: Api): GeneratedFile[] {
    const document = withAsciiPatterns(withNullableReferences(api.document));
    return [
      { path: `openapi/${api.name}.json`, text: jsonText(document) },
      { path: `openapi/${api.name}.yaml`, text: yamlText(document) },
    ];
  },
};
