/** An upload without credentials, through the API or to an address that takes one file: held at each step of either way. */

import { glbFile } from "../fixtures/files.ts";
import { type PutFault, startAddresses } from "./addresses.ts";
import { addressLeave, storedFile } from "./leaves.ts";
import { type Gate, gate, later, type Phase } from "./phase.ts";
import { fileOnDisk, type Storage, uploading } from "./uploading.ts";
import { roleOf } from "./wire.ts";

const SMALL_BYTES = 4_000;

/** Opens when the bytes are about to come, or when they have come. */
export async function addressStorage({ open }: Gate, fault: PutFault): Promise<Storage> {
  const onPut = () => {
    if (fault === "unread") open();
    return fault;
  };
  const addresses = await startAddresses(onPut, { onTaken: open });
  return { leave: addressLeave(addresses.origin), isEmpty: () => addresses.stored.size === 0, close: addresses.close };
}

function heldByApi(name: string, role: ReturnType<typeof roleOf>, bytes: () => Uint8Array): Phase {
  return {
    name,
    ends: "aborted",
    prepare: async (stage) => {
      const arrived = gate();
      const instead = (_: unknown, { method, path }: { method: string; path: string }) => {
        if (roleOf(method, path) !== role) return false;
        arrived.open();
        return true;
      };
      return uploading(stage, {
        file: await fileOnDisk(stage, bytes()),
        storage: await addressStorage(gate(), "unanswered"),
        arrived,
        instead,
      });
    },
  };
}

function heldByStorage(name: string, fault: PutFault): Phase {
  return {
    name,
    ends: "aborted",
    prepare: async (stage) => {
      const arrived = gate();
      const ready = await uploading(stage, {
        file: await fileOnDisk(stage, storedFile()),
        storage: await addressStorage(arrived, fault),
        arrived,
      });
      return { ...ready, reached: () => arrived.opened.then(() => later(15)) };
    },
  };
}

export const addressPhases: readonly Phase[] = [
  heldByApi("waiting for the API to say that it has a file", "upload-direct", () => glbFile(SMALL_BYTES)),
  heldByApi("asking for an address", "upload-presigned", storedFile),
  heldByStorage("sending a file to its address", "unread"),
  heldByStorage("waiting for the address to say that it has it", "unanswered"),
];
