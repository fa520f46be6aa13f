// Generated from spec: do not edit.

import { apis } from "./apis/index.ts";
import type { MockOptions } from "./options.ts";
import { type Mock, startMockOf } from "./start.ts";

export type { Delivery } from "./delivery.ts";
export { type ActiveFault, type Fault, FaultError } from "./faults.ts";
export type { LoggedRequest } from "./logged.ts";
export { MockOptionError, type MockOptions } from "./options.ts";
export type { Mock } from "./start.ts";

/**
 * Starts a mock of every API version on one port of this machine; nothing leaves it and nothing costs anything.
 *
 * Throws `MockOptionError` for an option that cannot be, and the system's own error when the port is taken.
 */
export function startMock(options: MockOptions = {}): Promise<Mock> {
  return startMockOf(apis, options);
}
