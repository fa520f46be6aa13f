// Copied from runtime/typescript/node-modules.ts by the generator: edit it there.

/** Node's own modules, named at run time only: bundlers for browsers never meet them. Deno and Bun have them too. */

import { ConfigError } from "./errors.ts";

export type FileSystem = typeof import("node:fs/promises");
export type Paths = typeof import("node:path");

/** Throws `ConfigError` where there is no file system; `remedy` says what to do instead. */
export async function loadNode(remedy: string): Promise<{ fs: FileSystem; path: Paths }> {
  try {
    const fs: FileSystem = await importByName("node:fs/promises");
    const path: Paths = await importByName("node:path");
    return { fs, path };
  } catch (cause) {
    throw new ConfigError(`A path needs a file system, and there is none here: ${remedy}.`, { cause });
  }
}

function importByName(name: string) {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ name);
}
