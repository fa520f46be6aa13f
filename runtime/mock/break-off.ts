/** Ends a connection by a reset, as a machine does that dies. */

import type { Socket } from "node:net";

/** Only a bare TCP connection can be reset; an encrypted one is closed without a word. */
export function breakOff(socket: Socket): void {
  if ("encrypted" in socket) socket.destroy();
  else socket.resetAndDestroy();
}
