// Copied from runtime/typescript/trouble.ts by the generator: edit it there.

/** What went wrong, in words: loaded when something does. */

export { refusal } from "./answer.ts";
export { failedFetch } from "./failure.ts";
export { taskFailed } from "./task-failed.ts";
