/** Python clients that are measured side by side: ours and the vendor's, each in a virtual environment of its own. */

import { resolve } from "node:path";
import { wheelVenv } from "../package/python-wheel.ts";
import { missing, pythonWith } from "../toolchain.ts";

export const VENDOR = "tripo3d==1.0.0";
const AIOHTTP = "aiohttp==3.14.5";
const CACHE = resolve(".cache/bench-python");

export interface Contestant {
  readonly id: "ours" | "vendor";
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

/** The vendor's SDK speaks HTTP itself as it is installed, and over aiohttp where that is there. `package`: what we generated. */
export async function contestants(folder: string): Promise<Contestants> {
  const entries: readonly Entry[] = [
    { id: "ours", title: "ours", install: () => wheelVenv(folder, `${CACHE}/ours`) },
    { id: "vendor", title: VENDOR.replace("==", " "), install: () => pythonWith([VENDOR], `${CACHE}/vendor`) },
    {
      id: "vendor",
      title: `${VENDOR.replace("==", " ")}, aiohttp`,
      install: () => pythonWith([VENDOR, AIOHTTP], `${CACHE}/vendor-aiohttp`),
    },
  ];
  const ready: Contestant[] = [];
  const skipped = new Map<string, string>();
  for (const { id, title, install } of entries) {
    const reason = await missing(title, async () => ready.push({ id, title, python: await install() }));
    if (reason !== null) skipped.set(title, reason);
  }
  return { ready, skipped };
}
