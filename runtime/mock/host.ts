/** Names and addresses of machines, as servers and certificates take them. */

import { isIP } from "node:net";

const LABEL = "[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?";
const NAME = new RegExp(`^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*$`, "i");

/** Without the brackets of an address, in lower case; null for what is neither a name nor an address. */
export function bareHost(host: string): string | null {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  if (isIP(bare) > 0) return bare;
  return NAME.test(bare) && bare.length <= 253 ? bare.toLowerCase() : null;
}
