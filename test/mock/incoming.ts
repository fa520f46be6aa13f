/** A request as Node would hand it over, without a connection: for what looks at method, target and headers only. */

import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

export function incoming({
  method,
  target,
  headers,
}: {
  method: string;
  target: string;
  headers: Record<string, string>;
}): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  return Object.assign(message, {
    method,
    url: target,
    headers,
    headersDistinct: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
  });
}
