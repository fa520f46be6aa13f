// Copied from runtime/typescript/trouble.ts by the generator: edit it there.

/** What went wrong, in words: loaded when something does. */

export { refusal } from "./answer.ts";
export { failedFetch } from "./failure.ts";
export { stillAway } from "./still-away.ts";
export { taskFailed, verifyType } from "./task-failed.ts";
export { outcomeUnknown } from "./unclear.ts";
export { unknownStatus } from "./unknown-status.ts";
