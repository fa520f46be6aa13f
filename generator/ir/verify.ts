/** Invariants of a finished `Api`: what must hold before any target may trust it. Collects; throws nothing. */
import type { Diagnostics } from "../diagnostics.ts";
import type { Loaded } from "../load/index.ts";
import type { Api } from "./api.ts";
import { verifyRecipes } from "./recipes.ts";
import { verifyKeywords } from "./verify-keywords.ts";
import { verifyNames } from "./verify-names.ts";
import { verifyProvenance } from "./verify-provenance.ts";
import { verifyReferences } from "./verify-references.ts";
import { verifySchemas } from "./verify-schemas.ts";
import { verifySources } from "./verify-sources.ts";
import { verifyTasks } from "./verify-tasks.ts";
import { verifyVectors } from "./verify-vectors.ts";
import { verifyWebhooks } from "./verify-webhooks.ts";

export function verify(api: Api, loaded: Loaded, diagnostics: Diagnostics): void {
  const context = { api, loaded, diagnostics };
  verifySchemas(context);
  verifyKeywords(context);
  verifyReferences(context);
  verifyRecipes(api, diagnostics);
  verifySources(context);
  verifyNames(context);
  verifyTasks(context);
  verifyWebhooks(context);
  diagnostics.throwIfAny(); // vectors of a spec with holes would only repeat them
  verifyProvenance(context);
  verifyVectors(context);
}
