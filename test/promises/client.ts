/**
 * The client of the API version under test. Its types are those of V2: a program of V2 is one of V3 too, and the promises
 * are such programs.
 */

import type * as v2 from "../../generated/typescript/src/v2/index.ts";
import type * as v3 from "../../generated/typescript/src/v3/index.ts";
import { VERSION } from "../ir.ts";

const chosen = await import(`../../generated/typescript/src/${VERSION}/index.ts`);
export const client: typeof v2 = chosen;

export const { AbortError, CreateOutcomeUnknown, Tripo, TripoError, UploadError } = client;
/** Not every version has them. */
export const Webhooks: typeof v3.Webhooks | undefined = chosen.Webhooks;
export type Tripo = v2.Tripo;
export type { FinishedTask, TripoOptions } from "../../generated/typescript/src/v2/index.ts";

/** Both versions have it; V3 demands that one is named. */
export const MODEL_VERSION = "v3.1-20260211";
