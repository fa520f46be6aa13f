/** What tests of faults begin with: a client that talks to a scripted server on a raw socket. */
import { expect, onTestFinished } from "vitest";
import type { TripoOptions } from "../../runtime/typescript/index.ts";
import { Pottery } from "../fixtures/pottery.ts";
import { jumpingTime } from "../fixtures/time.ts";
import { type FaultServer, type FaultServerOptions, type Script, startFaultServer } from "../servers/fault-server.ts";

export const CREATED = { result: 0, pot: { id: "pot-1" } };

export interface Setting {
  readonly server: FaultServer;
  readonly tripo: Pottery;
}

/** Ends with the test. */
export async function setting(script: Script, options: TripoOptions = {}, serverOptions: FaultServerOptions = {}): Promise<Setting> {
  const server = await startFaultServer(script, serverOptions);
  onTestFinished(() => server.close());
  return { server, tripo: new Pottery({ baseUrl: server.origin, deps: jumpingTime(), ...options }) };
}

/** What it throws; a test fails when it does not. */
export function failure(work: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(work).then(
    (value) => expect.fail(`should have thrown, gave ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

/** A create that nobody can tell the end of: sent once, and said so. */
export async function expectUnknown(script: Script, options: TripoOptions = {}): Promise<void> {
  const { server, tripo } = await setting(script, options);
  expect(await failure(tripo.create("throw_pot", { clay: "red" }))).toMatchObject({ name: "CreateOutcomeUnknown" });
  expect(server.posts()).toBe(1);
}
