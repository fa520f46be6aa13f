/** Python clients that are measured side by side: ours and the vendor's, each in a virtual environment of its own. */

import { join, resolve } from "node:path";
import { wheelVenv } from "../package/python-wheel.ts";
import { missing, pythonWith } from "../toolchain.ts";

const VENDOR = "tripo3d==1.0.0";
const VENDOR_V2 = "tripo3d==0.4.1";
const AIOHTTP = "aiohttp==3.14.5";
const CACHE = resolve(".cache/bench-python");

export interface Contestant {
  /** Module below `python/` that uses it. */
  readonly id: "ours" | "vendor" | "vendor_v2";
  /** As the tables call it. */
  readonly title: string;
  /** The interpreter that has it. */
  readonly python: string;
}

export interface Contestants {
  readonly ready: readonly Contestant[];
  /** Title of one that cannot run here, with the reason. */
  readonly skipped: ReadonlyMap<string, string>;
}

interface Entry extends Omit<Contestant, "python"> {
  readonly install: () => Promise<string>;
}

/** `folder`: our package, as it was generated. The vendor's SDK speaks HTTP itself as it is installed, and over aiohttp where that is there. */
export async function contestants(folder: string): Promise<Contestants> {
  const entries: readonly Entry[] = [
    { id: "ours", title: "ours", install: () => wheelVenv(folder, join(CACHE, "ours")) },
    { id: "vendor", title: "tripo3d 1.0.0", install: () => venvOf("vendor", [VENDOR]) },
    { id: "vendor", title: "tripo3d 1.0.0, aiohttp", install: () => venvOf("vendor-aiohttp", [VENDOR, AIOHTTP]) },
    { id: "vendor_v2", title: "tripo3d 0.4.1, V2", install: () => venvOf("vendor-v2", [VENDOR_V2, AIOHTTP]) },
  ];
  const ready: Contestant[] = [];
  const skipped = new Map<string, string>();
  for (const { id, title, install } of entries) {
    const reason = await missing(title, async () => ready.push({ id, title, python: await install() }));
    if (reason !== null) skipped.set(title, reason);
  }
  return { ready, skipped };
}

function venvOf(name: string, packages: readonly string[]): Promise<string> {
  return pythonWith(packages, join(CACHE, name));
}
