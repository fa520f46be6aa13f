/** Faults in the words of storage: an error that is answered, a reset, an answer that is late, lost, or never comes. */

import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "./faults.ts";
import { S3_OPERATIONS } from "./s3/request.ts";
import type { S3Fault } from "./s3/s3.ts";

/** What faults may call any request to storage. */
export const STORAGE = "s3";

/** For a fault that is meant for storage alone; null when it can be done there, or is meant for others. */
export function whyNotForStorage(fault: Fault): string | null {
  const { on } = fault;
  const isForStorage = on !== undefined && [STORAGE, ...S3_OPERATIONS].includes(on);
  return isForStorage && !canBeOfStorage(fault)
    ? `\`${on}\` takes reset, delayMs, cutBy "stall", and an answer whose body is a code, like SlowDown; got ${JSON.stringify(fault)}.`
    : null;
}

/** Storage is signed and speaks XML: it neither drips nor ends in the middle, and has nothing to patch. */
export function canBeOfStorage({ dripMs, cutAfter = 0, cutBy, patch, answer }: Fault): boolean {
  const isCut = cutAfter > 0 || (cutBy !== undefined && cutBy !== "stall");
  const { body = "" } = answer ?? {};
  return dripMs === undefined && patch === undefined && !isCut && typeof body === "string";
}

/** Waits as long as the answer shall be late; undefined when that is all. */
export async function storageFault({ reset, delayMs = 0, cutBy, answer }: Fault): Promise<S3Fault | undefined> {
  if (delayMs > 0) await pause(delayMs, undefined, { ref: false });
  if (reset !== undefined) return reset === "done" ? "drop-answer" : "reset";
  if (cutBy === "stall") return "stall";
  if (answer === undefined) return undefined;
  const { status = 500, headers = {}, body = "InternalError" } = answer;
  return { status, code: String(body), headers };
}
