import { checks } from "./checks/index.ts";
import { docs } from "./docs/index.ts";
import { ir } from "./ir/index.ts";
import { mock } from "./mock/index.ts";
import { openapi } from "./openapi/index.ts";
import type { Target } from "./target.ts";
import { typescript } from "./typescript/index.ts";

/** Every target, in the order in which they are told about. A new language is one line here. */
export const targets: readonly Target[] = [openapi, ir, checks, typescript, docs, mock];
