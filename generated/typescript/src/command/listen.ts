// Copied from runtime/command/listen.ts by the generator: edit it there.

/** Why a port cannot be listened on, told to a person with what to do. */
import { createServer } from "node:net";
import { CommandError, EXIT } from "./command.ts";

export interface Address {
  port: number;
  host: string;
}

/** Throws a `CommandError` when nobody could listen there just now. */
export async function checkListenable({ port, host }: Address): Promise<void> {
  const probe = createServer();
  await new Promise<void>((done, fail) => {
    probe.once("error", (error) => fail(listenError(error, { port, host })));
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

export function listenError(error: NodeJS.ErrnoException, { port, host }: Address): CommandError {
  return new CommandError(EXIT.environment, whyNot(error, { port, host }));
}

function whyNot({ code, message }: NodeJS.ErrnoException, { port, host }: Address): string {
  if (code === "EADDRINUSE") return `Port ${port} on ${host} is in use. Choose another one with --port.`;
  if (code === "EACCES") return `Port ${port} needs rights that this process does not have. Choose one above 1023 with --port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `${host} is no address of this machine. Choose 127.0.0.1 or 0.0.0.0 with --host.`;
  return `${host}:${port} cannot be listened on: ${message}.`;
}
