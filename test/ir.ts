/** The generated IR of an API version, as tests read it. */
import { readFileSync } from "node:fs";
import type { Api } from "../generator/ir/api.ts";

export type Ir = Omit<Api, "document">;

/** The API version that this run of the tests is about. */
export const VERSION = process.env["TEST_API"] ?? "v2";

export function readIr(version = VERSION): Ir {
  return JSON.parse(readFileSync(`generated/ir/${version}.json`, "utf8"));
}

/** `text_to_model` -> `textToModel` */
export function methodOf(task: string): string {
  return task.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
