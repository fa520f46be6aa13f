/** An upload on its way into a storage that is watched. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Tripo } from "./client.ts";
import type { Leave } from "./leaves.ts";
import type { Gate, Ready, Stage } from "./phase.ts";
import { type ServiceOptions, startService } from "./service.ts";

export type LocalFile = Parameters<Tripo["upload"]>[0];

export interface Storage {
  readonly leave: Leave;
  /** Nothing of an upload that was stopped is left there. */
  readonly isEmpty: () => boolean;
  readonly close: () => Promise<void>;
}

export interface Upload extends Pick<ServiceOptions, "instead"> {
  readonly file: LocalFile;
  readonly storage: Storage;
  /** Opens where the upload is held. */
  readonly arrived: Gate;
}

export async function uploading({ client }: Stage, { file, storage, arrived, ...options }: Upload): Promise<Ready> {
  const service = await startService({ leave: storage.leave, ...options });
  const tripo = client(service.baseUrl);
  return {
    start: (signal) => tripo.upload(file, { signal }),
    reached: () => arrived.opened,
    inspect: async () => (storage.isEmpty() ? [] : ["something is left in storage"]),
    leave: () => Promise.all([storage.close(), service.close()]),
  };
}

export async function fileOnDisk({ folder }: Stage, bytes: Uint8Array): Promise<{ path: string }> {
  const path = join(folder, "upload.glb");
  await writeFile(path, bytes);
  return { path };
}
