import type { Api } from "../../ir/api.ts";
import { jsonText } from "../shared/json.ts";
import type { GeneratedFile, Target } from "../target.ts";
import { mockData } from "./data.ts";

export const mock: Target = {
  id: "mock",
  emit(api: Api): GeneratedFile[] {
    return [{ path: `mock/${api.name}.json`, text: jsonText(mockData(api)) }];
  },
};
