/** All targets, loaded: for tests and whoever else looks at every one of them. The tool loads each where it runs: `targets.ts`. */
import type { Target } from "./target.ts";
import { loadTargets } from "./targets.ts";

export const targets: readonly Target[] = await loadTargets();
