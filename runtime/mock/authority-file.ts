/** The authority of a certificate as a file that clients can be pointed to, for as long as the mock runs. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, EXIT } from "../command/command.ts";

export interface AuthorityFile {
  readonly path: string;
  remove(): Promise<void>;
}

/** In a folder of its own with a name that nobody can guess: folders for temporary files are shared. Throws `CommandError`. */
export async function writeAuthority(pem: string): Promise<AuthorityFile> {
  try {
    const folder = await mkdtemp(join(tmpdir(), "tripo-openapi-mock-"));
    const path = join(folder, "ca.pem");
    await writeFile(path, pem);
    return { path, remove: () => rm(folder, { recursive: true, force: true }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      EXIT.environment,
      `The authority of the certificate cannot be written: ${why}. Set TMPDIR to a folder that can.`,
    );
  }
}
