// Copied from runtime/typescript/unknown-status.ts by the generator: edit it there.

/** A status that nobody has heard of is told, once each, and waited over. */

import type { TaskState } from "./context.ts";
import type { Warning } from "./options.ts";

export function unknownStatus({ id, status }: TaskState): Warning {
  return { id: "unknown_status", message: `Task ${id} has the unknown status ${JSON.stringify(status)}; waiting on.` };
}
