/** Which versions can be compared: those with a list beside this file and an `ir/<version>.json` below `folder`. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type List, readList } from "./listed.ts";
import { readSpec, type Spec } from "./spec.ts";

export interface Pair {
  version: string;
  list: List;
  spec: Spec;
}

export function pairs(folder: string): Pair[] {
  return listed()
    .filter((version) => existsSync(join(folder, "ir", `${version}.json`)))
    .map((version) => ({ version, list: readList(join(import.meta.dirname, version)), spec: readSpec(folder, version) }));
}

/** Versions that have a list. */
export function listed(): string[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => existsSync(join(import.meta.dirname, name, "task-types.json")))
    .sort();
}
