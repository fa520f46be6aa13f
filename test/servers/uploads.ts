/** An API and its storage, and the way from a local file through both: what tests of uploads begin with. */

import { createHash } from "node:crypto";
import type { FileContext } from "../../runtime/typescript/context.ts";
import { resolveFiles } from "../../runtime/typescript/files.ts";
import type { LocalFile } from "../../runtime/typescript/source.ts";
import { glbFile } from "../fixtures/files.ts";
import { type FileApi, type FileApiOptions, startFileApi } from "./file-api.ts";
import { type S3Server, type S3ServerOptions, startS3Server } from "./s3-server.ts";

export const MEBIBYTE = 2 ** 20;
/** Just too large for one piece: three parts, of which the last is short. */
export const LARGE = glbFile(16 * MEBIBYTE + 12_345);

export interface Uploads {
  readonly s3: S3Server;
  readonly api: FileApi;
  readonly send: (file: LocalFile, more?: Partial<FileContext>) => Promise<{ bucket: string; key: string }>;
}

export interface UploadServers {
  start(s3Options?: S3ServerOptions, apiOptions?: FileApiOptions): Promise<Uploads>;
  /** Ends all that were started since the last time. */
  close(): Promise<void>;
}

export function uploadServers(): UploadServers {
  const running: (S3Server | FileApi)[] = [];
  return {
    start: async (s3Options = {}, apiOptions = {}) => {
      const s3 = await startS3Server(s3Options);
      const api = await startFileApi({ s3, ...apiOptions });
      running.push(s3, api);
      const send: Uploads["send"] = async (file, more) => {
        const { shape } = await resolveFiles(api.context(more), "adopt", { shape: file });
        return Object(shape).stored;
      };
      return { s3, api, send };
    },
    close: async () => {
      await Promise.all(running.splice(0).map((server) => server.close()));
    },
  };
}

export function digest(bytes: Uint8Array | undefined): string {
  return createHash("sha256")
    .update(bytes ?? "nothing")
    .digest("hex");
}

/** `UploadPart 2 SlowDown`: what was asked, and S3's code when it was refused. */
export function operations({ log }: S3Server): string[] {
  return log.map(({ operation, part, code }) => [operation, part, code].filter(Boolean).join(" "));
}
