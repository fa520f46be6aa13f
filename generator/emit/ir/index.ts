/** What the generator understood, as JSON: the first thing to read in a review. The document itself is the `openapi` target's. */
import type { Api } from "../../ir/api.ts";
import { jsonText } from "../shared/json.ts";
import type { GeneratedFile, Target } from "../target.ts";

export const ir: Target = {
  id: "ir",
  emit({ document: _document, ...api }: Api): GeneratedFile[] {
    return [{ path: `ir/${api.name}.json`, text: jsonText(api) }];
  },
};
