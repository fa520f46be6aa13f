// Copied from runtime/typescript/sooner.ts by the generator: edit it there.

/** Ways to know sooner, or with fewer requests, that a task has ended: loaded when one is there. */

export { toldOrPolled } from "./first-of.ts";
export { createTogether } from "./together.ts";
