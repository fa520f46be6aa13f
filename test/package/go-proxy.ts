/** The Go module as a user gets it: a module proxy in the file system, and an empty module beside it. */

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { zipSync } from "fflate";

/** Any version: what is served under it is the module as it lies there. */
const VERSION = "v0.0.1";

export interface GoProxy {
  /** `module@version`, for `go get`. */
  readonly pinned: string;
  /** What go reads: this proxy and no other, a cache of its own. */
  readonly env: NodeJS.ProcessEnv;
}

/** Serves the module in `source`, by the protocol of https://go.dev/ref/mod#goproxy-protocol, from below `folder`. */
export async function goProxyOf(source: string, folder: string): Promise<GoProxy> {
  await rm(folder, { recursive: true, force: true });
  const manifest = await readFile(join(source, "go.mod"), "utf8");
  const path = /^module (\S+)$/m.exec(manifest)?.[1];
  if (path === undefined) throw new Error(`${join(source, "go.mod")} names no module.`);
  const versions = join(folder, "proxy", path, "@v");
  await mkdir(versions, { recursive: true });
  await writeFile(join(versions, "list"), `${VERSION}\n`);
  await writeFile(join(versions, `${VERSION}.info`), JSON.stringify({ Version: VERSION, Time: "2026-01-01T00:00:00Z" }));
  await writeFile(join(versions, `${VERSION}.mod`), manifest);
  await writeFile(join(versions, `${VERSION}.zip`), zipSync(await filesOf(source, `${path}@${VERSION}`)));
  const cache = { GOMODCACHE: join(folder, "cache"), GOFLAGS: "-mod=mod -modcacherw" };
  const lone = { GOPROXY: pathToFileURL(join(folder, "proxy")).href, GOSUMDB: "off", GOWORK: "off", GOTOOLCHAIN: "local" };
  return { pinned: `${path}@${VERSION}`, env: { ...cache, ...lone } };
}

/** Each file below a folder of this name, as the archive of a module has it. */
async function filesOf(source: string, root: string): Promise<Record<string, Uint8Array>> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = files.map(async (file): Promise<[string, Uint8Array]> => {
    return [`${root}/${relative(source, file).replaceAll("\\", "/")}`, await readFile(file)];
  });
  return Object.fromEntries(await Promise.all(read));
}
