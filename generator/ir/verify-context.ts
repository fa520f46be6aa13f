/** What every verification gets. */
import type { Diagnostics } from "../diagnostics.ts";
import type { Loaded } from "../load/index.ts";
import type { Api } from "./api.ts";

export interface VerifyContext {
  api: Api;
  loaded: Loaded;
  diagnostics: Diagnostics;
}
