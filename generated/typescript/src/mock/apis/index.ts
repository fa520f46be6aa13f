// Generated from spec: do not edit.

import type { MockApi } from "../data.ts";
import { v2 } from "./v2.ts";
import { v3 } from "./v3.ts";

export const apis: readonly MockApi[] = [v2, v3];
