/** Storages that a service could name: the attacker's, one that leads to him, and what is nobody's to name. */

import type { FaultServer } from "../servers/fault-server.ts";
import { startS3Server } from "../servers/s3-server.ts";
import { startAddresses } from "./addresses.ts";
import { addressLeave, type Leave, s3Leave, storedFile } from "./leaves.ts";
import type { Attack } from "./origin.ts";
import { hasRole } from "./wire.ts";

export interface Storages {
  readonly attacks: readonly Attack[];
  readonly close: () => Promise<void>;
}

export function storages(attacker: FaultServer): Promise<Storages> {
  return hasRole("upload-token") ? byCredentials(attacker) : byAddress(attacker);
}

async function byCredentials({ origin, port }: FaultServer): Promise<Storages> {
  const s3 = await startS3Server({ fault: () => ({ status: 307, code: "TemporaryRedirect", headers: { Location: origin } }) });
  const host = `127.0.0.1:${port}`;
  const given: readonly Readonly<Record<string, string>>[] = [
    { host },
    { host: `evil@${host}` },
    { host: `${host}/deeper` },
    { host: `s3.us-west-2.amazonaws.com.${host}` },
    { host: "169.254.169.254" },
    { host, bucket: "../other" },
    { host, key: "../../task" },
    {},
  ];
  return { attacks: given.map((told) => attack((count) => ({ ...s3Leave(s3)(count), ...told }))), close: s3.close };
}

async function byAddress({ origin, port }: FaultServer): Promise<Storages> {
  const leading = await startAddresses(() => ({ status: 307, headers: { Location: origin } }));
  const urls = [
    `${origin}/uploads/1`,
    `http://user:password@127.0.0.1:${port}/uploads/1`,
    `//127.0.0.1:${port}/uploads/1`,
    "http://169.254.169.254/latest/meta-data/",
    "file:///etc/passwd",
  ];
  const attacks = urls.map((url) => attack(() => ({ url, token: "file_1" })));
  return { attacks: [...attacks, attack(addressLeave(leading.origin))], close: leading.close };
}

function attack(leave: Leave): Attack {
  return { call: (tripo) => tripo.upload(storedFile()), options: { leave } };
}
