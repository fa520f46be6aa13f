/** Storage that quotes secrets, and leave to write there that goes wrong in every way; leave by leave, in the order of the scenarios. */

import { createHash } from "node:crypto";
import { reply, startFaultServer } from "../servers/fault-server.ts";
import { startS3Server } from "../servers/s3-server.ts";
import { startAddresses } from "./addresses.ts";
import type { Canary } from "./canaries.ts";
import { addressLeave, type Leave, s3Leave } from "./leaves.ts";
import { hasRole } from "./wire.ts";

export interface LeakStorage {
  readonly leave: Leave;
  readonly close: () => Promise<unknown>;
}

/** `canaries` grows with each leave. */
export function startLeakStorage(canaries: Canary[], deadUrl: string): Promise<LeakStorage> {
  return hasRole("upload-token") ? byCredentials(canaries, deadUrl) : byAddress(canaries, deadUrl);
}

async function byCredentials(canaries: Canary[], deadUrl: string): Promise<LeakStorage> {
  const s3 = await startS3Server();
  const quoting = await startFaultServer((socket, { headers }) =>
    reply(socket, { status: 403, body: quotation(headers["x-amz-security-token"], canaries) }),
  );
  const leave: Leave = (count) => {
    const good = s3Leave(s3)(count);
    const { accessKeyId = "", secretAccessKey = "", sessionToken = "" } = good;
    canaries.push(
      { name: `access key ${count}`, value: accessKeyId },
      { name: `secret ${count}`, value: secretAccessKey },
      { name: `session token ${count}`, value: sessionToken },
    );
    const changes: Readonly<Record<number, Record<string, string>>> = {
      3: { host: "storage.example.com" },
      4: { host: new URL(quoting.origin).host },
      5: { secretAccessKey: `${secretAccessKey.slice(0, -1)}!` },
      6: { host: new URL(deadUrl).host },
    };
    return { ...good, ...changes[count] };
  };
  return { leave, close: () => Promise.all([s3.close(), quoting.close()]) };
}

/** Every attempt at an upload asks for an address of its own. */
const ATTEMPTS = 5;

async function byAddress(canaries: Canary[], deadUrl: string): Promise<LeakStorage> {
  const storage = await startAddresses();
  const quoting = await startAddresses(({ url }) => ({ status: 403, body: quotation(url, canaries) }));
  const leave: Leave = (count) => {
    const signature = createHash("sha256").update(`canary of address ${count}`).digest("hex");
    canaries.push({ name: `signature of address ${count}`, value: signature });
    const at = (origin: string) => addressLeave(origin, signature)(count);
    if (count === 1) return at(storage.origin);
    if (count === 2) return at("http://storage.example.com");
    if (count <= 2 + ATTEMPTS) return at(quoting.origin);
    return at(count === 3 + ATTEMPTS ? "nowhere" : deadUrl);
  };
  return { leave, close: () => Promise.all([storage.close(), quoting.close()]) };
}

/** As S3 does: the text that was signed, and whose key it was. */
function quotation(told: string | undefined, canaries: readonly Canary[]): string {
  const quoted = canaries.map(({ value }) => `<AWSAccessKeyId>${value}</AWSAccessKeyId><StringToSign>AWS4 ${value}</StringToSign>`);
  return `<Error><Code>SignatureDoesNotMatch</Code><Message>The signature does not match.</Message>${quoted.join("")}<Token-0>${told}</Token-0></Error>`;
}
