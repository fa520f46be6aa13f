/** The local checks and the price as JSON, compiled once for the evaluators of all languages. */

import type { Api } from "../../ir/api.ts";
import { jsonText } from "../shared/json.ts";
import type { GeneratedFile, Target } from "../target.ts";
import { compiledChecks } from "./tables.ts";

export const checks: Target = {
  id: "checks",
  emit(api: Api): GeneratedFile[] {
    return [{ path: `checks/${api.name}.json`, text: jsonText(compiledChecks(api)) }];
  },
};
